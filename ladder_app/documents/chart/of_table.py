"""The data of a chart from a pay table: ranges and salary in the unit of the table."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.documents.chart.data import ChartGroup, chart_lines
from ladder_app.domain.model import Money
from ladder_app.domain.pay.table import PayTable, market_shown


def table_group(table: PayTable, *, with_market: bool = False) -> ChartGroup:
    """The family of a table with its ranges as the table shows them."""
    family = table.family
    lines = chart_lines(family, family.levels, {row.level.id: row.pay for row in table.rows})
    return ChartGroup(family.name, lines, market_shown(table) if with_market else ())


def salaries_in(tables: Iterable[PayTable]) -> tuple[Money, ...]:
    """The person's salary, once in each unit that the tables show it in."""
    found = (row.salary for table in tables for row in table.rows if row.salary)
    return tuple({(money.currency, money.period): money for money in found}.values())
