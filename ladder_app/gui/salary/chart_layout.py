"""The laid-out salary chart, kept until something in it moves."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QFont, QFontMetricsF

from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.scene import Chart, ChartRow
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.charts import request_chart
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks


class ChartFormat(Struct, frozen=True, kw_only=True):
    """What a layout depends on beside the request. The row height follows from the font."""

    font: QFont
    font_height: float
    width: int
    mirrored: bool
    marks: SourceMarks = UNNUMBERED


class ChartLayout:
    """Lays out the chart of a request, and keeps it with the request and the format."""

    def __init__(self, localizer: Localizer, tables: PayTables) -> None:
        """Start without a chart."""
        self._localizer = localizer
        self._tables = tables
        self._request: PayRequest | None = None
        self._format: ChartFormat | None = None
        self._numbers: dict[str, int] = {}
        self.chart: Chart | None = None
        self.rows: Sequence[ChartRow] = ()
        self.labels: Sequence[str] = ()

    def select(self, request: PayRequest, address: str, style: ChartFormat) -> bool:
        """Highlight another level; False if the chart has to be laid out for it."""
        before, chart = self._request, self.chart
        if chart is None or before is None or style != self._format:
            return False
        if not request.is_same_as(before):
            return False
        self._request = request
        self.chart = chart.with_selected(address)
        return True

    def move_salary(self, request: PayRequest, address: str) -> bool:
        """Move the salary on the same axis; False if the chart has to be laid out for it."""
        before, chart = self._request, self.chart
        if before is None or chart is None or self._format is None or request.salary is None:
            return False
        if chart.selected != address or not request.is_same_as(
            replace(before, salary=request.salary)
        ):
            return False
        # Imported when needed: the first window shows no salary.
        from ladder_app.documents.chart.views import with_salary_moved

        measure = QFontMetricsF(self._format.font).horizontalAdvance
        moved = with_salary_moved(chart, request.salary, self._localizer, measure)
        if moved is None:
            return False
        self._request, self.chart = request, moved
        return True

    def lay_out(self, request: PayRequest, address: str, style: ChartFormat) -> Chart:
        """Lay the chart out with this level highlighted."""
        content = request_chart(
            request,
            self._tables,
            self._localizer,
            selected=address,
            mirrored=style.mirrored,
            marks=style.marks,
        )
        chart = lay_out_chart(
            content.groups,
            content.view,
            style.width,
            self._localizer,
            QFontMetricsF(style.font).horizontalAdvance,
            row_height=style.font_height * 1.7,
        )
        self._request, self._format, self.chart = request, style, chart
        self.rows = chart.rows
        self.labels = chart.labels
        self._numbers = {address: n for n, address in enumerate(chart.addresses) if address}
        return chart

    def number_of(self, address: str) -> int:
        """The row of the level at this address."""
        return self._numbers[address]
