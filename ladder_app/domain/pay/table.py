"""The pay of a family's levels side by side: one table for every view, command and export."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import (
    JobFamily,
    Level,
    MarketReference,
    Money,
    PayPeriod,
    PayRange,
)
from ladder_app.domain.pay.conversion import (
    Conversion,
    NoRate,
    convert,
    convert_range,
    convert_reference,
)
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.market import market_time
from ladder_app.domain.pay.ranges import (
    RangeComparison,
    compare_to_range,
    maximum_figure,
    midpoint_figure,
    midpoint_progression,
    overlap,
    range_spread,
)


class PayColumn(Enum):
    """A column of the table: a figure of each level."""

    MINIMUM = "minimum"
    MIDPOINT = "midpoint"
    MAXIMUM = "maximum"
    SPREAD = "spread"
    OVERLAP = "overlap"
    PROGRESSION = "progression"
    PENETRATION = "penetration"
    COMPA_RATIO = "compa-ratio"


AMOUNT_COLUMNS = frozenset({PayColumn.MINIMUM, PayColumn.MIDPOINT, PayColumn.MAXIMUM})
"""The columns with amounts in the row's currency and period; the others are ratios."""

SALARY_COLUMNS = frozenset({PayColumn.PENETRATION, PayColumn.COMPA_RATIO})
"""The columns about the person's salary."""


class PayRow(Struct, frozen=True, kw_only=True):
    """A level's figures.

    `stated` is the range in the file, `pay` the converted one, or the same object.
    `no_rate` is the missing rate if the range stays in its own currency;
    `salary_no_rate` is the one without which the salary cannot be compared.
    `before` is the level that overlap and progression refer to.
    """

    level: Level
    before: Level | None = None
    stated: PayRange | None = None
    pay: PayRange | None = None
    stated_before: PayRange | None = None
    pay_before: PayRange | None = None
    no_rate: NoRate | None = None
    figures: dict[PayColumn, Figure]
    salary: Money | None = None
    comparison: RangeComparison | None = None
    salary_no_rate: NoRate | None = None

    def figure(self, column: PayColumn) -> Figure | None:
        """The figure in a column, or None."""
        if column is PayColumn.PENETRATION:
            return self.comparison.penetration if self.comparison else None
        if column is PayColumn.COMPA_RATIO:
            return self.comparison.compa_ratio if self.comparison else None
        return self.figures.get(column)


class PayTable(Struct, frozen=True, kw_only=True, dict=True):
    """The rows in the order of the file, the salary as given, and the conversion used.

    `market` has the references beside them, as stated.
    """

    family: JobFamily
    rows: tuple[PayRow, ...]
    conversion: Conversion
    salary: Money | None = None
    market: tuple[MarketReference, ...] = ()

    @property
    def unit(self) -> tuple[str, PayPeriod] | None:
        """The common currency and period of all rows with pay; None without one."""
        units = {(row.pay.currency, row.pay.period) for row in self.rows if row.pay}
        return units.pop() if len(units) == 1 else None

    @cached_property
    def number_of(self) -> dict[str, int]:
        """The number of each level's row, by the level's id."""
        return {row.level.id: number for number, row in enumerate(self.rows)}

    def row_of(self, level_id: str) -> PayRow:
        """The row of the level with this id."""
        return self.rows[self.number_of[level_id]]


def pay_table(
    family: JobFamily,
    currency: str = "",
    period: PayPeriod | None = None,
    conversion: Conversion = Conversion(),  # noqa: B008 - frozen
) -> PayTable:
    """The family's ranges in a currency (ISO 4217) and for a period; by default as stated.

    A range without a rate stays in its own currency.
    """
    shown = {level.id: _shown(level.pay, currency, period, conversion) for level in family.levels}
    rows = tuple(_row(level, family.previous(level), shown) for level in family.levels)
    return PayTable(family=family, rows=rows, conversion=conversion, market=family.market)


def with_salary(table: PayTable, salary: Money | None) -> PayTable:
    """The same table with another salary, or without one; the ranges are kept."""
    converted: dict[tuple[str, PayPeriod], Money | NoRate] = {}
    rows = tuple(_with_salary(row, salary, converted, table.conversion) for row in table.rows)
    return replace(table, rows=rows, salary=salary)


def market_shown(table: PayTable) -> tuple[MarketReference, ...]:
    """The market references in the unit of the rows, or as stated without a rate.

    Their periods are converted by the working time of the market, not by that of the table.
    """
    if table.unit is None:
        return table.market
    shown = []
    for reference in table.market:
        time = market_time(reference, table.family)
        by = Conversion(working_time=time, rates=table.conversion.rates)
        found = convert_reference(reference, *table.unit, by)
        shown.append(reference if isinstance(found, NoRate) else found)
    return tuple(shown)


def _with_salary(
    row: PayRow,
    salary: Money | None,
    converted: dict[tuple[str, PayPeriod], Money | NoRate],
    conversion: Conversion,
) -> PayRow:
    pay = row.pay
    if salary is None or pay is None:
        return replace(row, salary=None, comparison=None, salary_no_rate=None)
    unit = (pay.currency, pay.period)
    if unit not in converted:
        converted[unit] = convert(salary, *unit, conversion)
    found = converted[unit]
    if isinstance(found, NoRate):
        return replace(row, salary=None, comparison=None, salary_no_rate=found)
    return replace(row, salary=found, comparison=compare_to_range(found, pay), salary_no_rate=None)


def _shown(
    pay: PayRange | None, currency: str, period: PayPeriod | None, conversion: Conversion
) -> tuple[PayRange | None, NoRate | None]:
    if pay is None:
        return None, None
    period = period or pay.period
    found = convert_range(pay, currency or pay.currency, period, conversion)
    if not isinstance(found, NoRate):
        return found, None
    own = convert_range(pay, pay.currency, period, conversion)
    return (pay if isinstance(own, NoRate) else own), found


def _row(
    level: Level,
    before: Level | None,
    shown: dict[str, tuple[PayRange | None, NoRate | None]],
) -> PayRow:
    pay, no_rate = shown[level.id]
    pay_before = shown[before.id][0] if before else None
    return PayRow(
        level=level,
        before=before,
        stated=level.pay,
        pay=pay,
        stated_before=before.pay if before else None,
        pay_before=pay_before,
        no_rate=no_rate,
        figures=_figures(pay, pay_before) if pay else {},
    )


def _figures(pay: PayRange, before: PayRange | None) -> dict[PayColumn, Figure]:
    found = {
        PayColumn.MINIMUM: Figure(pay.minimum),
        PayColumn.MIDPOINT: midpoint_figure(pay),
        PayColumn.MAXIMUM: maximum_figure(pay),
        PayColumn.SPREAD: range_spread(pay),
        PayColumn.OVERLAP: overlap(before, pay) if before else None,
        PayColumn.PROGRESSION: midpoint_progression(before, pay) if before else None,
    }
    return {column: figure for column, figure in found.items() if figure is not None}
