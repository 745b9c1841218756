"""The chart of a pay request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ladder_app.documents.blocks import PayChart
from ladder_app.documents.chart.data import ChartView, family_group
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks
from ladder_app.domain.model import Money

if TYPE_CHECKING:
    from ladder_app.documents.pay.tables import PayTables


def request_chart(
    request: PayRequest,
    tables: PayTables,
    localizer: Localizer,
    *,
    selected: str = "",
    mirrored: bool = False,
    marks: SourceMarks = UNNUMBERED,
) -> PayChart:
    """The family's ranges with the salary, and notes on conversion and the market below them.

    `selected` is the address of the highlighted level, and `marks` has the numbers of the
    sources that the page around the chart lists.
    """
    salaries: tuple[Money, ...] = ()
    notes: list[str] = []
    if request.is_as_stated:
        group = family_group(request.family, market=request.market if request.with_market else ())
    else:
        from ladder_app.documents.chart.of_table import salaries_in, table_group
        from ladder_app.documents.words.pay import conversion_notes

        table = tables.table_for(request)
        group = table_group(table, with_market=request.with_market)
        salaries = salaries_in([table])
        notes += conversion_notes(table, localizer)
    if request.with_market and request.market:
        from ladder_app.documents.words.market import market_notes

        notes += market_notes(tables.table_for(request), localizer, marks)
    view = ChartView(
        selected=selected,
        start=request.axis_start,
        salaries=salaries,
        notes=tuple(notes),
        mirrored=mirrored,
    )
    return PayChart((group,), view)
