"""Amounts in another pay period or currency.

Factors are exact fractions. An amount is a decimal, so a result that no decimal
can hold (a twelfth of 100,000) is rounded once, to 60 digits. An amount of up to
40 digits that is converted and converted back is the same to the last digit.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import (
    JobFamily,
    MarketReference,
    Money,
    PayPeriod,
    PayRange,
    Percentile,
)
from ladder_app.domain.working_time import WorkingTime

DAYS_PER_WEEK = 5
"""A week has five working days, so a day has a fifth of its hours (40 h: 8 h a day)."""

MONTHS_PER_YEAR = 12
"""Monthly pay is a twelfth of yearly pay, whatever the length of the month."""

_LONG = Context(prec=60, rounding=ROUND_HALF_EVEN)
_SHORT = Context(prec=40, rounding=ROUND_HALF_EVEN)
_NOISE = Decimal("1e-55")


class Rates(Struct, frozen=True, kw_only=True):
    """Exchange rates of one day: one unit of `base` is `rates[code]` units of each currency.

    Currencies are ISO 4217 codes. Raises ValueError if a rate is not above zero.
    """

    date: date
    source: str
    base: str
    rates: dict[str, Decimal]

    def __post_init__(self) -> None:
        for code, rate in self.rates.items():
            if not (rate.is_finite() and rate > 0):
                raise ValueError(code)


class NoRate(Struct, frozen=True):
    """The result of a conversion without the rate it needs."""

    currency: str
    target: str


class Conversion(Struct, frozen=True, kw_only=True):
    """What converts amounts: working time for periods, rates for currencies."""

    working_time: WorkingTime = WorkingTime()
    rates: Rates | None = None


def working_time_of(
    family: JobFamily, hours: Decimal | None = None, weeks: Decimal | None = None
) -> WorkingTime:
    """The person's hours and weeks, else those of the family's file, else 40 hours and 52 weeks.

    Raises ValueError if hours or weeks are out of range.
    """
    time = family.working_time or WorkingTime()
    return WorkingTime(
        hours_per_week=time.hours_per_week if hours is None else hours,
        weeks_per_year=time.weeks_per_year if weeks is None else weeks,
    )


def times_per_year(period: PayPeriod, working_time: WorkingTime) -> Decimal:
    """How many of a period are paid in a year: 2,080 hours for 40 a week in 52 weeks."""
    hours, weeks = working_time.hours_per_week, working_time.weeks_per_year
    times = {
        PayPeriod.HOUR: hours * weeks,
        PayPeriod.DAY: DAYS_PER_WEEK * weeks,
        PayPeriod.WEEK: weeks,
        PayPeriod.MONTH: Decimal(MONTHS_PER_YEAR),
        PayPeriod.YEAR: Decimal(1),
    }
    return times[period]


def period_factor(period: PayPeriod, target: PayPeriod, working_time: WorkingTime) -> Fraction:
    """The factor that converts an amount for `period` to one for `target`."""
    if period is target:
        return Fraction(1)
    times, target_times = (times_per_year(p, working_time) for p in (period, target))
    return Fraction(times) / Fraction(target_times)


def rate_between(currency: str, target: str, rates: Rates | None) -> Fraction | None:
    """The units of `target` for one of `currency`, through the base; None without a rate."""
    if currency == target:
        return Fraction(1)
    one, other = _rate(currency, rates), _rate(target, rates)
    return other / one if one and other else None


def convert(
    money: Money, currency: str, period: PayPeriod, conversion: Conversion
) -> Money | NoRate:
    """The same pay in another currency and for another period."""
    factor = _factor(money, currency, period, conversion)
    if factor is None:
        return NoRate(money.currency, currency)
    return Money(_times(money.amount, factor), currency, period)


def convert_range(
    pay: PayRange, currency: str, period: PayPeriod, conversion: Conversion
) -> PayRange | NoRate:
    """The same range in another currency and for another period."""
    factor = _factor(pay, currency, period, conversion)
    if factor is None:
        return NoRate(pay.currency, currency)
    if factor == 1 and (pay.currency, pay.period) == (currency, period):
        return pay
    return replace(
        pay,
        currency=currency,
        period=period,
        minimum=_times(pay.minimum, factor),
        maximum=_times(pay.maximum, factor),
        midpoint=None if pay.midpoint is None else _times(pay.midpoint, factor),
        percentiles=_percentiles(pay.percentiles, factor),
    )


def convert_reference(
    reference: MarketReference, currency: str, period: PayPeriod, conversion: Conversion
) -> MarketReference | NoRate:
    """The same market reference in another currency and for another period."""
    factor = _factor(reference, currency, period, conversion)
    if factor is None:
        return NoRate(reference.currency, currency)
    return replace(
        reference,
        currency=currency,
        period=period,
        figure=None if reference.figure is None else _times(reference.figure, factor),
        percentiles=_percentiles(reference.percentiles, factor),
    )


def _factor(
    value: Money | PayRange | MarketReference,
    currency: str,
    period: PayPeriod,
    conversion: Conversion,
) -> Fraction | None:
    rate = rate_between(value.currency, currency, conversion.rates)
    if rate is None:
        return None
    return rate * period_factor(value.period, period, conversion.working_time)


def _rate(currency: str, rates: Rates | None) -> Fraction | None:
    if rates is None:
        return None
    if currency == rates.base:
        return Fraction(1)
    rate = rates.rates.get(currency)
    return None if rate is None else Fraction(rate)


def _percentiles(items: tuple[Percentile, ...], factor: Fraction) -> tuple[Percentile, ...]:
    return tuple(Percentile(item.percent, _times(item.amount, factor)) for item in items)


def _times(amount: Decimal, factor: Fraction) -> Decimal:
    return amount if factor == 1 else _decimal(Fraction(amount) * factor)


def _decimal(value: Fraction) -> Decimal:
    """The value to 60 digits, or to 40 if the digits beyond are rounding noise."""
    long = _LONG.divide(Decimal(value.numerator), Decimal(value.denominator))
    short = _SHORT.plus(long)
    left = _LONG.abs(_LONG.subtract(long, short))
    return short if left <= _LONG.multiply(_LONG.abs(long), _NOISE) else long
