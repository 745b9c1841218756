"""Amounts in another period or currency: exact there and back, and never invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.model import MarketReference, Money, PayPeriod, PayRange, Percentile
from ladder_app.domain.pay.conversion import (
    Conversion,
    NoRate,
    Rates,
    convert,
    convert_range,
    convert_reference,
    period_factor,
    rate_between,
    times_per_year,
)
from ladder_app.domain.pay.market import is_old
from ladder_app.domain.working_time import WorkingTime
from tests.domain.pay.pay_sample import SENIOR, money

TODAY = date(2026, 11, 24)
AMOUNTS = st.decimals("0.01", 10**12, places=4)
RATE = st.decimals("0.0000001", 10**6, places=7)
WORKING_TIMES = st.builds(
    lambda hours, weeks: Conversion(
        working_time=WorkingTime(hours_per_week=hours, weeks_per_year=weeks)
    ),
    st.decimals("0.5", 168, places=2),
    st.decimals(1, 53, places=4),
)
EURO = Rates(
    date=TODAY,
    source="a bank",
    base="EUR",
    rates={"USD": Decimal("1.25"), "JPY": Decimal(160), "GBP": Decimal("0.8")},
)
BY_EURO = Conversion(rates=EURO)
PLAIN = Conversion()


@pytest.mark.parametrize(
    ("period", "times"),
    [
        (PayPeriod.HOUR, 2080),
        (PayPeriod.DAY, 260),
        (PayPeriod.WEEK, 52),
        (PayPeriod.MONTH, 12),
        (PayPeriod.YEAR, 1),
    ],
)
def test_a_year_of_forty_hours_a_week(period: PayPeriod, times: int) -> None:
    assert times_per_year(period, WorkingTime()) == times
    assert convert(money(times), "USD", period, PLAIN) == money(1, period=period)


def test_fewer_hours_make_an_hour_dearer() -> None:
    part_time = Conversion(working_time=WorkingTime(hours_per_week=Decimal(20)))
    assert convert(money(104_000), "USD", PayPeriod.HOUR, part_time) == money(
        100, period=PayPeriod.HOUR
    )


@given(AMOUNTS, WORKING_TIMES, st.sampled_from(PayPeriod), st.sampled_from(PayPeriod))
def test_a_period_there_and_back_is_exact(
    amount: Decimal, by: Conversion, period: PayPeriod, other: PayPeriod
) -> None:
    there = convert(money(amount, period=period), "USD", other, by)
    assert isinstance(there, Money)
    assert convert(there, "USD", period, by) == money(amount, period=period)
    factors = (period_factor(*pair, by.working_time) for pair in ((period, other), (other, period)))
    assert next(factors) * next(factors) == 1


@given(AMOUNTS, RATE)
def test_a_currency_there_and_back_is_exact(amount: Decimal, rate: Decimal) -> None:
    by = Conversion(rates=Rates(date=TODAY, source="s", base="USD", rates={"EUR": rate}))
    there = convert(money(amount), "EUR", PayPeriod.YEAR, by)
    assert isinstance(there, Money)
    assert convert(there, "USD", PayPeriod.YEAR, by) == money(amount)


def test_rates_cross_the_base() -> None:
    assert rate_between("EUR", "USD", EURO) == Fraction(5, 4)
    assert rate_between("USD", "EUR", EURO) == Fraction(4, 5)
    assert rate_between("USD", "JPY", EURO) == 128
    assert rate_between("GBP", "USD", EURO) == Fraction(25, 16)


def test_without_a_rate_nothing_is_invented() -> None:
    assert convert(money(1), "EUR", PayPeriod.YEAR, PLAIN) == NoRate("USD", "EUR")
    assert convert(money(1), "CHF", PayPeriod.YEAR, BY_EURO) == NoRate("USD", "CHF")
    assert convert_range(SENIOR, "CHF", PayPeriod.YEAR, BY_EURO) == NoRate("USD", "CHF")
    assert convert(money(1), "USD", PayPeriod.YEAR, PLAIN) == money(1)


def test_a_range_is_converted_whole() -> None:
    found = convert_range(SENIOR, "EUR", PayPeriod.MONTH, BY_EURO)
    assert isinstance(found, PayRange)
    assert (found.currency, found.period) == ("EUR", PayPeriod.MONTH)
    assert [found.minimum, found.midpoint, found.maximum] == [6_000, 9_000, 12_000]
    assert found.open_top
    assert found.sources == SENIOR.sources
    assert convert_range(SENIOR, "USD", PayPeriod.YEAR, PLAIN) is SENIOR


def reference(month: date | None = date(2024, 5, 1)) -> MarketReference:
    return MarketReference(
        name="Developers",
        currency="USD",
        period=PayPeriod.YEAR,
        percentiles=(Percentile(50, Decimal(120_000)),),
        date=month,
    )


def test_a_market_reference_is_converted() -> None:
    found = convert_reference(reference(), "USD", PayPeriod.MONTH, PLAIN)
    assert isinstance(found, MarketReference)
    assert found.percentiles == (Percentile(50, Decimal(10_000)),)
    assert found.figure is None
    assert convert_reference(reference(), "EUR", PayPeriod.YEAR, PLAIN) == NoRate("USD", "EUR")


@pytest.mark.parametrize(
    ("as_of", "old"),
    [
        (date(2025, 11, 30), False),
        (date(2025, 12, 1), True),
        (date(2026, 11, 24), True),
        (date(2020, 1, 1), False),
        (None, False),
    ],
)
def test_a_reference_is_old_after_eighteen_months(as_of: date | None, old: bool) -> None:
    assert is_old(reference(), as_of) is old


def test_a_reference_without_a_date_is_never_called_old() -> None:
    assert not is_old(reference(None), TODAY)


@pytest.mark.parametrize("hours", ["0", "-1", "168.01", "NaN"])
def test_a_week_without_hours_is_no_working_time(hours: str) -> None:
    with pytest.raises(ValueError, match="per"):
        WorkingTime(hours_per_week=Decimal(hours))
    with pytest.raises(ValueError, match="per"):
        WorkingTime(weeks_per_year=Decimal(hours))


@pytest.mark.parametrize("rate", ["0", "-1", "NaN", "Infinity"])
def test_a_rate_is_above_zero(rate: str) -> None:
    with pytest.raises(ValueError, match="USD"):
        Rates(date=TODAY, source="s", base="EUR", rates={"USD": Decimal(rate)})
