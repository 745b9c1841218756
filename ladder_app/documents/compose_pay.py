"""The salary comparison as blocks of a document."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.blocks import Block, Heading, PayChart, Statement, Statements
from ladder_app.documents.chart_data import ChartView, family_group
from ladder_app.documents.wording import PERIODS, Wording
from ladder_app.ladder.address import Place
from ladder_app.ladder.model import JobFamily, Level, Money
from ladder_app.ladder.pay import common_unit


class _Shown(Struct, frozen=True):
    """The levels that are shown, the one they are seen from, and whether in full."""

    levels: Sequence[Level]
    chosen: Level | None
    full: bool


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
    unit = common_unit(levels)
    aside = f"{unit[0]} {wording.text(PERIODS[unit[1]])}" if unit else ""
    view = ChartView(
        chosen=Place(family, chosen).address if chosen else "",
        salaries=_salaries(family, salary),
    )
    group = family_group(family, levels, with_market=full)
    blocks: list[Block] = [Heading(wording.text("Salary comparison"), aside)]
    blocks.append(PayChart((group,), view))
    if (full or salary) and any(level.pay for level in levels):
        blocks += _figures(family, _Shown(levels, chosen, full), wording, salary)
    return blocks


def _salaries(family: JobFamily, salary: Money | None) -> tuple[Money, ...]:
    if salary is None:
        return ()
    # Imported where it is needed: the window starts without it.
    from ladder_app.documents.chart_of_table import salaries_in
    from ladder_app.ladder.pay_table import pay_table, with_salary

    return salaries_in([with_salary(pay_table(family), salary)])


def _figures(
    family: JobFamily, view: _Shown, wording: Wording, salary: Money | None
) -> list[Block]:
    from ladder_app.documents.pay_figures import pay_figures
    from ladder_app.documents.pay_words import reference_text, standing_text, table_notes
    from ladder_app.ladder.pay_table import pay_table, with_salary

    table = with_salary(pay_table(family), salary)
    shown = {level.id for level in view.levels}
    chosen = view.chosen.id if view.chosen else ""
    blocks: list[Block] = []
    if view.full:
        blocks.append(pay_figures(table, wording, shown=shown, chosen=chosen))
    said = [(r.level.name, standing_text(r, wording)) for r in table.rows if r.level.id in shown]
    items = [
        Statement(lead=name, text=wording.text("your salary: {standing}", standing=standing))
        for name, standing in said
        if standing
    ]
    items += [
        Statement(lead=wording.text("Market"), text=reference_text(found, family, wording))
        for found in family.market
    ]
    items += [Statement(text=note) for note in table_notes(table, wording)]
    return [*blocks, Statements(tuple(items))] if items else blocks
