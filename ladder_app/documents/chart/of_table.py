"""A pay table as what a chart is drawn from: ranges and salary in the unit they are shown in."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.documents.chart.data import ChartGroup, ChartLine
from ladder_app.domain.address import Place
from ladder_app.domain.model import Money
from ladder_app.domain.pay.table import PayTable, market_shown


def table_group(table: PayTable, *, with_market: bool = False) -> ChartGroup:
    """The levels of a table, each with the range above it that it may overlap."""
    lines = []
    for index, row in enumerate(table.rows):
        is_above = index > 0 and row.before is table.rows[index - 1].level
        address = Place(table.family, row.level).address
        before = row.pay_before if is_above else None
        lines.append(ChartLine(address, row.level.name, row.pay, before))
    market = market_shown(table) if with_market else ()
    return ChartGroup(table.family.name, tuple(lines), market)


def salaries_in(tables: Iterable[PayTable]) -> tuple[Money, ...]:
    """The person's own salary, once in each unit that the tables show it in."""
    found = (row.salary for table in tables for row in table.rows if row.salary)
    return tuple({(money.currency, money.period): money for money in found}.values())
