"""The salary comparison as blocks of a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.documents.blocks import Block, Heading, PayChart, Statement, Statements
from ladder_app.documents.chart_data import ChartView, family_group
from ladder_app.documents.wording import Wording, unit_text
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily, Level, Money
from ladder_app.ladder.pay import common_unit

if TYPE_CHECKING:
    from ladder_app.ladder.pay_table import PayRow, PayTable


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
    aside = unit_text(common_unit(levels), wording)
    blocks: list[Block] = [Heading(wording.text("Salary comparison"), aside)]
    blocks.append(PayChart((group,), view))
    if table and any(level.pay for level in levels):
        blocks.append(_figures(table, levels, wording))
    return blocks


def _table(family: JobFamily, salary: Money | None) -> PayTable:
    # Imported where it is needed: the window starts without it.
    from ladder_app.ladder.pay_table import pay_table, with_salary

    return with_salary(pay_table(family), salary)


def _salaries(table: PayTable) -> tuple[Money, ...]:
    from ladder_app.documents.chart_of_table import salaries_in

    return salaries_in([table])


def _figures(table: PayTable, levels: Sequence[Level], wording: Wording) -> Statements:
    from ladder_app.documents.pay_words import reference_text, table_notes

    family, shown = table.family, {level.id for level in levels}
    said = ((row.level, _said(row, wording)) for row in table.rows if row.level.id in shown)
    items = [Statement(lead=level.name, text=text) for level, text in said if text]
    notes = [Statement(text=note) for note in table_notes(table, wording)]
    market = [
        Statement(lead=wording.text("Market"), text=reference_text(found, family, wording))
        for found in family.market
    ]
    return Statements((*items, *market, *notes))


def _said(row: PayRow, wording: Wording) -> str:
    from ladder_app.documents.pay_scene import row_figures, row_standing

    standing = row_standing(row, wording)
    said = wording.text("your salary: {standing}", standing=standing) if standing else ""
    return "; ".join(part for part in (row_figures(row, wording), said) if part)
