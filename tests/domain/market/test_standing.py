"""Where a salary is among wages: interpolated between published percentiles, never beyond."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.market.standing import Side, Standing, standing
from ladder_app.domain.market.wages import Wages
from ladder_app.domain.model import PERCENTS
from ladder_app.domain.pay.conversion import NoRate
from tests.domain.market.wages_sample import salary, wages

FIVE = wages(60_000, 80_000, 100_000, 130_000, 170_000)
AMOUNTS = st.integers(min_value=1, max_value=500_000)
FIGURES = st.lists(AMOUNTS, min_size=5, max_size=5).map(lambda found: wages(*sorted(found)))


def side(amount: int, of: Wages) -> tuple[Side, int]:
    result = found(amount, of)
    return result.side, int(result.percentile)


def found(amount: int, of: Wages) -> Standing:
    result = standing(salary(amount), of)
    assert isinstance(result, Standing)
    return result


@pytest.mark.parametrize(
    ("amount", "percentile"), [(70_000, "17.5"), (90_000, "37.5"), (115_000, "62.5")]
)
def test_half_way_between_two_percentiles_is_half_way_between_their_percents(
    amount: int, percentile: str
) -> None:
    assert found(amount, FIVE).percentile == Fraction(percentile)
    assert not found(amount, FIVE).is_published


@pytest.mark.parametrize(
    ("amount", "percent"),
    list(zip((60_000, 80_000, 100_000, 130_000, 170_000), PERCENTS, strict=True)),
)
def test_a_published_amount_is_at_its_percentile(amount: int, percent: int) -> None:
    assert found(amount, FIVE).percentile == percent
    assert found(amount, FIVE).is_published


def test_nothing_is_calculated_below_the_lowest_and_above_the_highest() -> None:
    assert side(59_999, FIVE) == (Side.BELOW, 10)
    assert side(170_001, FIVE) == (Side.ABOVE, 90)


def test_a_missing_percentile_narrows_what_can_be_told() -> None:
    partial = wages(None, 80_000, None, 130_000, None)
    assert side(79_000, partial) == (Side.BELOW, 25)
    assert side(131_000, partial) == (Side.ABOVE, 75)
    assert found(105_000, partial).percentile == 50


def test_a_top_coded_amount_is_no_number_to_interpolate_with() -> None:
    coded = wages(60_000, 80_000, 100_000, 130_000, "#239200")
    for amount in (130_001, 239_200, 900_000):
        assert side(amount, coded) == (Side.ABOVE, 75)


def test_without_a_figure_there_is_no_position() -> None:
    assert standing(salary(1), wages(None, None, None, None, None)) is None
    assert standing(salary(1), wages(*["#239200"] * 5)) is None


def test_hourly_pay_is_for_2080_hours_and_another_currency_needs_a_rate() -> None:
    assert standing(salary(50, period="hour"), wages(1, 2, 3, 4, 104_000)) == Standing(
        salary=salary(50, period="hour"),
        side=Side.BETWEEN,
        percentile=Fraction(90),
        is_published=True,
    )
    assert standing(salary(50, "EUR"), FIVE) == NoRate("EUR", "USD")


@given(FIGURES, AMOUNTS)
def test_the_percentile_is_between_those_of_the_amounts_around_it(of: Wages, amount: int) -> None:
    result = found(amount, of)
    known = of.published
    assert (result.side is Side.BELOW) == (amount < known[0].amount)
    assert (result.side is Side.ABOVE) == (amount > known[-1].amount)
    if result.side is Side.BETWEEN:
        lower = max(each.percent for each in known if each.amount <= amount)
        upper = min((each.percent for each in known if each.amount > amount), default=90)
        assert lower <= result.percentile <= upper


@given(FIGURES, AMOUNTS, AMOUNTS)
def test_more_pay_is_never_a_lower_percentile(of: Wages, one: int, other: int) -> None:
    order = list(Side)
    low, high = found(min(one, other), of), found(max(one, other), of)
    assert order.index(low.side) <= order.index(high.side)
    assert low.percentile <= high.percentile


@given(FIGURES, st.fractions(0, 1))
def test_the_line_between_two_percentiles_is_straight(of: Wages, part: Fraction) -> None:
    lower, upper = of.published[1], of.published[2]
    if lower.amount < upper.amount:
        amount = round(float(lower.amount) + float(part) * float(upper.amount - lower.amount))
        result = found(amount, of)
        if lower.amount <= amount < upper.amount:
            rise = (result.percentile - 25) / 25
            assert rise == Fraction(amount - int(lower.amount), int(upper.amount - lower.amount))
