"""Where a salary is among the wages of an occupation."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from ladder_app.domain.market.wages import SURVEY_TIME, Wages
from ladder_app.domain.model import Money, PayPeriod, Percentile
from ladder_app.domain.pay.conversion import Conversion, NoRate, Rates, convert


class Side(Enum):
    """Where a salary is: below the lowest published percentile, above the highest, or between."""

    BELOW = "below"
    BETWEEN = "between"
    ABOVE = "above"


class Standing(Struct, frozen=True, kw_only=True):
    """The position of a salary among published percentiles.

    `percentile` is the published one that the salary is below or above; between two of them it
    is calculated. `is_published` is True where the salary equals a published amount.
    """

    salary: Money
    side: Side
    percentile: Fraction
    is_published: bool = False


def standing(salary: Money, wages: Wages, rates: Rates | None = None) -> Standing | NoRate | None:
    """The position of the salary among the wages.

    Hourly pay is compared with hourly wages, which are those of the survey's 2,080 hours.
    Between two published percentiles it is interpolated on a straight line. It is None if no
    exact amount was released, and `NoRate` if the salary is in another currency and there is
    no rate for it.
    """
    known = wages.published
    if not known:
        return None
    conversion = Conversion(working_time=SURVEY_TIME, rates=rates)
    converted = convert(salary, wages.release.currency, PayPeriod.YEAR, conversion)
    if isinstance(converted, NoRate):
        return converted
    amount, lowest, highest = converted.amount, known[0], known[-1]
    if amount < lowest.amount:
        return Standing(salary=salary, side=Side.BELOW, percentile=Fraction(lowest.percent))
    if amount > highest.amount:
        return Standing(salary=salary, side=Side.ABOVE, percentile=Fraction(highest.percent))
    return Standing(
        salary=salary,
        side=Side.BETWEEN,
        percentile=_interpolated(amount, known),
        is_published=any(each.amount == amount for each in known),
    )


def _interpolated(amount: Decimal, known: tuple[Percentile, ...]) -> Fraction:
    """The percentile of an amount that is not outside of the known ones."""
    for lower, upper in pairwise(known):
        if lower.amount <= amount < upper.amount:
            part = Fraction(amount - lower.amount) / Fraction(upper.amount - lower.amount)
            return lower.percent + part * (upper.percent - lower.percent)
    # Equal to the highest one.
    return Fraction(known[-1].percent)
