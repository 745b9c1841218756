"""The salary comparison as blocks of a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ladder_app.documents.blocks import (
    Block,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    Statement,
    Statements,
)
from ladder_app.documents.chart_data import ChartView, family_group
from ladder_app.documents.wording import Wording, unit_text
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily, Level, Money
from ladder_app.ladder.pay import common_unit

if TYPE_CHECKING:
    from ladder_app.ladder.pay_table import PayTable


def pay_blocks(
    family: JobFamily,
    levels: Sequence[Level],
    wording: Wording,
    chosen: Level | None = None,
    *,
    full: bool = False,
    salary: Money | None = None,
) -> list[Block]:
    """The chart of these levels; `full` adds every figure and the market references."""
    if not levels:
        return []
    table = _table(family, salary) if full or salary else None
    view = ChartView(
        chosen=Place(family, chosen).address if chosen else "",
        salaries=_salaries(table) if table else (),
    )
    group = family_group(family, levels, with_market=full)
    # Below the chart each reference is said with its remark.
    group = replace(group, market=tuple(replace(found, remark="") for found in group.market))
    aside = unit_text(common_unit(levels), wording)
    blocks: list[Block] = [Heading(wording.text("Salary comparison"), aside)]
    blocks.append(PayChart((group,), view))
    if table and full and any(level.pay for level in levels):
        blocks.append(_figures(table, levels, chosen, wording))
    if table:
        blocks += said_of(table, wording, levels, with_market=full)
    return blocks


def _table(family: JobFamily, salary: Money | None) -> PayTable:
    # Imported where it is needed: the window starts without it.
    from ladder_app.ladder.pay_table import pay_table, with_salary

    return with_salary(pay_table(family), salary)


def _salaries(table: PayTable) -> tuple[Money, ...]:
    from ladder_app.documents.chart_of_table import salaries_in

    return salaries_in([table])


def _figures(
    table: PayTable, levels: Sequence[Level], chosen: Level | None, wording: Wording
) -> PayFigures:
    from ladder_app.documents.pay_figures import pay_figures

    shown = {level.id for level in levels}
    return pay_figures(table, wording, shown=shown, chosen=chosen.id if chosen else "")


def said_of(
    table: PayTable, wording: Wording, levels: Sequence[Level], *, with_market: bool
) -> list[Block]:
    """The notes on a table's figures, where the salary stands at these levels, and the market."""
    from ladder_app.documents.pay_words import reference_text, standing_text, table_notes
    from ladder_app.ladder.pay_table import market_shown

    shown = {level.id for level in levels}
    said = [(r.level.name, standing_text(r, wording)) for r in table.rows if r.level.id in shown]
    items = [
        Statement(lead=name, text=wording.text("your salary: {standing}", standing=standing))
        for name, standing in said
        if standing
    ]
    items += [
        Statement(lead=wording.text("Market"), text=reference_text(found, table.family, wording))
        for found in (market_shown(table) if with_market else ())
    ]
    notes: list[Block] = [Paragraph(note, is_note=True) for note in table_notes(table, wording)]
    return [*notes, Statements(tuple(items))] if items else notes
