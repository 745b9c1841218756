"""The salary comparison as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from ladder_app.documents.blocks import (
    Block,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    Statement,
    Statements,
)
from ladder_app.documents.chart.data import ChartGroup, ChartView, family_group
from ladder_app.documents.localizer import Localizer, unit_text
from ladder_app.documents.pay.place import place_sentences
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, MarketReference, Money
from ladder_app.domain.pay.ranges import common_unit

if TYPE_CHECKING:
    from ladder_app.domain.pay.table import PayTable

MAX_BARS = 12
"""With more bars than this, a chart is hard to compare at a glance."""


class PayDetail(Struct, frozen=True, kw_only=True):
    """How much of the pay a document has.

    `full` adds every figure and the market references; `marks` has the numbers of the sources.
    """

    full: bool = False
    marks: SourceMarks = UNNUMBERED


IN_SHORT = PayDetail()


def pay_blocks(
    family: JobFamily,
    levels: Sequence[Level],
    localizer: Localizer,
    selected: Level | None = None,
    *,
    detail: PayDetail = IN_SHORT,
    pay: PayRequest | None = None,
) -> list[Block]:
    """The pay of the selected level in words and the chart of these levels.

    `pay` is the request whose salary and conversion the blocks use. Many levels are drawn as
    several charts; everything else is stated once for all of them. A family that publishes no
    pay has a sentence and no chart.
    """
    if not levels:
        return []
    full, is_published = detail.full, any(level.pay for level in levels)
    blocks = _in_words(family, selected, localizer, is_published=is_published)
    request = pay.for_family(family) if pay else PayRequest(family=family)
    market = request.market if full else ()
    if not is_published and not market:
        return blocks
    blocks.insert(0, Heading(localizer.tr("Salary comparison"), _unit(levels, localizer)))
    table = table_for(request) if full or request.salary else None
    view = ChartView(
        selected=Place(family, selected).address if selected else "",
        salaries=_salaries(table) if table else (),
    )
    shown = levels if is_published else ()
    blocks += [PayChart((group,), view) for group in _groups(family, shown, market)]
    if table is None:
        return blocks
    if full and is_published:
        blocks.append(_figures(table, levels, selected, localizer))
    blocks += note_blocks(table, localizer, levels, with_market=full, marks=detail.marks)
    return blocks + place_blocks(request, levels, localizer)


def place_blocks(request: PayRequest, levels: Sequence[Level], localizer: Localizer) -> list[Block]:
    """Where the salary is among the wages in the selected place."""
    return [Paragraph(text, is_note=True) for text in place_sentences(request, levels, localizer)]


def _in_words(
    family: JobFamily, selected: Level | None, localizer: Localizer, *, is_published: bool
) -> list[Block]:
    from ladder_app.documents.words.pay_range import range_sentences, unpublished_sentence

    if not is_published:
        return [Paragraph(unpublished_sentence(family, localizer))]
    text = range_sentences(family, selected, localizer) if selected else ""
    return [Paragraph(text)] if text else []


def _unit(levels: Sequence[Level], localizer: Localizer) -> str:
    return unit_text(common_unit(levels), localizer)


def _groups(
    family: JobFamily, levels: Sequence[Level], market: tuple[MarketReference, ...]
) -> Iterator[ChartGroup]:
    """The levels in charts of about equal height, with the market in the last one."""
    count = max(-(-len(levels) // MAX_BARS), 1)
    ends = [len(levels) * n // count for n in range(count + 1)]
    for start, end in pairwise(ends):
        is_last = end == len(levels)
        yield family_group(family, levels[start:end], market=market if is_last else ())


def _salaries(table: PayTable) -> tuple[Money, ...]:
    from ladder_app.documents.chart.of_table import salaries_in

    return salaries_in([table])


def _figures(
    table: PayTable, levels: Sequence[Level], selected: Level | None, localizer: Localizer
) -> PayFigures:
    from ladder_app.documents.pay.figures import pay_figures

    shown = {level.id for level in levels}
    return pay_figures(table, localizer, shown=shown, selected=selected.id if selected else "")


def note_blocks(
    table: PayTable,
    localizer: Localizer,
    levels: Sequence[Level],
    *,
    with_market: bool,
    marks: SourceMarks = UNNUMBERED,
) -> list[Block]:
    """The notes on a table, the salary in the ranges of these levels, and the market."""
    from ladder_app.documents.words.market import market_notes
    from ladder_app.documents.words.pay import missing_rate_notes, standing_text, table_notes

    ids = {level.id for level in levels}
    rows = [row for row in table.rows if row.level.id in ids]
    texts = [(row.level.name, standing_text(row, localizer)) for row in rows]
    items = [
        Statement(lead=name, text=localizer.tr("your salary: {standing}", standing=standing))
        for name, standing in texts
        if standing
    ]
    notes = table_notes(table, localizer) + missing_rate_notes(rows, localizer)
    notes += market_notes(table, localizer, marks) if with_market else []
    blocks: list[Block] = [Paragraph(note, is_note=True) for note in notes]
    return [*blocks, Statements(tuple(items))] if items else blocks
