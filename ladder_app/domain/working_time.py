"""How long a person works, by which pay is converted from one period to another."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

MAX_HOURS_PER_WEEK = 168
MAX_WEEKS_PER_YEAR = 53


class WorkingTime(Struct, frozen=True, kw_only=True):
    """The hours of a week and the weeks of a year, used to convert pay periods.

    Raises ValueError if either is zero or more than a week or a year has.
    """

    hours_per_week: Decimal = Decimal(40)
    weeks_per_year: Decimal = Decimal(52)

    def __post_init__(self) -> None:
        hours, weeks = self.hours_per_week, self.weeks_per_year
        if hours.is_nan() or not 0 < hours <= MAX_HOURS_PER_WEEK:
            raise ValueError("hours per week")
        if weeks.is_nan() or not 0 < weeks <= MAX_WEEKS_PER_YEAR:
            raise ValueError("weeks per year")
