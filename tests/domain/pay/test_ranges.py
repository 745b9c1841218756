"""The figures of a pay range: the worked ones, the laws they obey, and what has no figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ladder_app.domain.model import Money, PayPeriod, PayRange
from ladder_app.domain.pay.conversion import Conversion, Rates, convert, convert_range
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.ranges import (
    Position,
    RangeComparison,
    compa_ratio,
    compare_to_range,
    gap_to_midpoint,
    gap_to_minimum,
    maximum_figure,
    midpoint,
    midpoint_figure,
    midpoint_progression,
    overlap,
    range_penetration,
    range_spread,
)
from tests.domain.pay.pay_sample import FROM_48_000, JUNIOR, MIDDLE, SALARY, SENIOR, money, pay
from tests.domain.pay.test_conversion import AMOUNTS, RATE, TODAY, WORKING_TIMES

PERCENT = Decimal("0.001")


def rounded(figure: Figure | None, step: Decimal = PERCENT) -> Decimal:
    assert figure is not None
    return figure.value.quantize(step)


def stood(salary: Money, in_range: PayRange) -> RangeComparison:
    found = compare_to_range(salary, in_range)
    assert found is not None
    return found


@st.composite
def ranges(draw: st.DrawFn) -> PayRange:
    low, high = sorted(draw(st.lists(AMOUNTS, min_size=2, max_size=2, unique=True)))
    middle = draw(st.none() | st.just(low) | st.just(high))
    return pay(low, high, midpoint=middle, open_top=draw(st.booleans()))


def test_the_worked_midpoints_and_spreads() -> None:
    assert [midpoint(found) for found in (JUNIOR, MIDDLE, SENIOR)] == [70_000, 100_000, 135_000]
    assert [rounded(range_spread(found)) for found in (JUNIOR, MIDDLE, SENIOR)] == [
        Decimal("0.545"),
        Decimal("0.5"),
        Decimal(1),
    ]


def test_the_worked_overlaps_and_progressions() -> None:
    assert rounded(overlap(JUNIOR, MIDDLE)) == Decimal("0.125")
    assert rounded(overlap(MIDDLE, SENIOR)) == Decimal("0.333")
    assert rounded(midpoint_progression(JUNIOR, MIDDLE)) == Decimal("0.429")
    assert rounded(midpoint_progression(MIDDLE, SENIOR)) == Decimal("0.35")


@pytest.mark.parametrize(
    ("in_range", "compa", "penetration"),
    [(JUNIOR, "1.50", "1.667"), (MIDDLE, "1.05", "0.625"), (SENIOR, "0.778", "0.167")],
)
def test_the_worked_standing_of_105_000(in_range: PayRange, compa: str, penetration: str) -> None:
    assert rounded(compa_ratio(SALARY, in_range)) == Decimal(compa)
    assert rounded(range_penetration(SALARY, in_range)) == Decimal(penetration)


def test_the_gaps_to_the_next_range() -> None:
    assert gap_to_minimum(money(85_000), SENIOR) == Figure(Decimal(5_000))
    assert gap_to_minimum(SALARY, SENIOR) == Figure(Decimal(-15_000))
    assert gap_to_midpoint(SALARY, SENIOR) == Figure(Decimal(30_000))


@pytest.mark.parametrize(
    ("amount", "in_range", "position"),
    [
        (79_999, MIDDLE, Position.BELOW),
        (80_000, MIDDLE, Position.WITHIN),
        (120_000, MIDDLE, Position.WITHIN),
        ("120000.01", MIDDLE, Position.ABOVE),
        (180_000, SENIOR, Position.WITHIN),
        (10**9, SENIOR, Position.ABOVE_STATED),
    ],
)
def test_a_salary_stands_below_within_or_above(
    amount: object, in_range: PayRange, position: Position
) -> None:
    assert stood(money(amount), in_range).position is position


def test_a_standing_says_all_distances() -> None:
    found = stood(SALARY, MIDDLE)
    distances = (found.to_minimum, found.to_midpoint, found.to_maximum)
    values = [distance.value for distance in distances if distance]
    assert values == [-25_000, -5_000, 15_000]


def test_what_uses_the_maximum_of_an_open_top_says_so() -> None:
    unstated = pay(90_000, 180_000, open_top=True)
    found = stood(SALARY, SENIOR)
    marked = [
        range_spread(SENIOR),
        overlap(MIDDLE, SENIOR),
        found.penetration,
        found.to_maximum,
        midpoint_figure(unstated),
        compa_ratio(SALARY, unstated),
        midpoint_progression(MIDDLE, unstated),
        gap_to_midpoint(SALARY, unstated),
    ]
    assert all(figure is not None and figure.of_open_top for figure in marked)
    # The stated midpoint does not rest on the maximum.
    plain = [
        found.compa_ratio,
        found.to_midpoint,
        found.to_minimum,
        midpoint_figure(SENIOR),
        midpoint_progression(MIDDLE, SENIOR),
    ]
    assert not any(figure is None or figure.of_open_top for figure in plain)


def test_no_figure_needs_a_maximum_that_is_not_stated() -> None:
    assert not FROM_48_000.has_stated_maximum
    found = stood(money(60_000), FROM_48_000)
    figures = [
        maximum_figure(FROM_48_000),
        midpoint(FROM_48_000),
        midpoint_figure(FROM_48_000),
        range_spread(FROM_48_000),
        overlap(JUNIOR, FROM_48_000),
        overlap(FROM_48_000, JUNIOR),
        midpoint_progression(JUNIOR, FROM_48_000),
        midpoint_progression(FROM_48_000, JUNIOR),
        gap_to_midpoint(SALARY, FROM_48_000),
        found.compa_ratio,
        found.penetration,
        found.to_midpoint,
        found.to_maximum,
    ]
    assert figures == [None] * len(figures)
    assert (found.position, found.to_minimum) == (Position.WITHIN, Figure(Decimal(-12_000)))
    assert stood(money(47_000), FROM_48_000).position is Position.BELOW


def test_nothing_is_divided_by_zero() -> None:
    from_zero, point, nothing = pay(0, 100), pay(100, 100), pay(0, 0)
    assert range_spread(from_zero) is None
    assert range_spread(point) == Figure(Decimal(0))
    assert range_penetration(SALARY, point) is None
    assert overlap(JUNIOR, point) is None
    assert compa_ratio(SALARY, nothing) is None
    assert midpoint_progression(nothing, JUNIOR) is None
    assert stood(money(100), point).position is Position.WITHIN


def test_ranges_that_do_not_meet_do_not_overlap() -> None:
    assert overlap(pay(1, 2), pay(3, 4)) == Figure(Decimal(0))
    assert overlap(pay(3, 4), pay(1, 2)) == Figure(Decimal(0))
    assert overlap(pay(1, 3), pay(3, 4)) == Figure(Decimal(0))


@pytest.mark.parametrize(
    ("lower", "upper", "share"),
    [
        (pay(50, 70), pay(45, 75), "0.667"),
        (pay(45, 75), pay(50, 70), "1"),
        (pay(50, 90), pay(45, 75), "0.833"),
        (pay(45, 75), pay(45, 75), "1"),
    ],
)
def test_an_overlap_is_the_covered_part_of_the_upper_range(
    lower: PayRange, upper: PayRange, share: str
) -> None:
    assert rounded(overlap(lower, upper)) == Decimal(share)


@given(ranges(), ranges())
def test_an_overlap_is_never_more_than_the_whole(lower: PayRange, upper: PayRange) -> None:
    found = overlap(lower, upper)
    assert found is not None
    assert 0 <= found.value <= 1


@pytest.mark.parametrize(
    "other", [pay(80_000, 120_000, currency="EUR"), pay(50, 60, period=PayPeriod.HOUR)]
)
def test_different_units_have_no_figure(other: PayRange) -> None:
    assert overlap(JUNIOR, other) is None
    assert midpoint_progression(JUNIOR, other) is None
    assert compare_to_range(SALARY, other) is None
    assert compa_ratio(SALARY, other) is None
    assert range_penetration(SALARY, other) is None
    assert gap_to_midpoint(SALARY, other) is None


@given(ranges())
def test_minimum_and_maximum_are_the_ends_of_a_range(found: PayRange) -> None:
    for amount, share in ((found.minimum, 0), (found.maximum, 1)):
        assert stood(money(amount), found).penetration == Figure(Decimal(share), found.open_top)
        assert stood(money(amount), found).position is Position.WITHIN


@given(ranges())
def test_the_midpoint_is_half_way_and_has_the_compa_ratio_one(found: PayRange) -> None:
    middle = stood(money(midpoint(found)), found)
    assert middle.compa_ratio is not None
    assert middle.compa_ratio.value == 1
    if found.midpoint is None:
        assert middle.penetration is not None
        assert middle.penetration.value == Decimal("0.5")


@given(ranges(), ranges(), AMOUNTS, RATE, WORKING_TIMES, st.sampled_from(PayPeriod))
def test_another_currency_and_period_change_no_ratio(
    lower: PayRange,
    upper: PayRange,
    amount: Decimal,
    rate: Decimal,
    by: Conversion,
    period: PayPeriod,
) -> None:
    rates = Rates(date=TODAY, source="test", base="USD", rates={"EUR": rate})
    by = Conversion(working_time=by.working_time, rates=rates)
    salary = convert(money(amount), "EUR", period, by)
    low, high = (convert_range(found, "EUR", period, by) for found in (lower, upper))
    assert isinstance(salary, Money)
    assert isinstance(low, PayRange)
    assert isinstance(high, PayRange)
    assert range_spread(low) == range_spread(lower)
    assert overlap(low, high) == overlap(lower, upper)
    assert midpoint_progression(low, high) == midpoint_progression(lower, upper)
    before, after = stood(money(amount), upper), stood(salary, high)
    assert after.position is before.position
    assert after.penetration == before.penetration
    assert after.compa_ratio == before.compa_ratio


@given(ranges(), AMOUNTS)
def test_penetration_tells_the_position(found: PayRange, amount: Decimal) -> None:
    stands = stood(money(amount), found)
    assume(stands.penetration is not None)
    assert stands.penetration is not None
    share = stands.penetration.value
    assert (share < 0) == (stands.position is Position.BELOW)
    assert (share > 1) == (stands.position in {Position.ABOVE, Position.ABOVE_STATED})
    assert (stands.position is Position.ABOVE_STATED) == (share > 1 and found.open_top)
