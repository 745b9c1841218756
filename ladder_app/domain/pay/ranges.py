"""The figures of a pay range, by the standard formulas of compensation practice.

Ratios are fractions (0.5 is 50%). Amounts are decimals in the currency (ISO 4217)
and pay period of the range. Two values in different currencies or periods have no
figure: convert one of them first. A figure that uses the maximum of an open top is
marked, because only the stated maximum is known. Where no maximum is stated
(“48,000+”), there is no figure that needs one.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Level, Money, PayPeriod, PayRange
from ladder_app.domain.pay.exact import EXACT, Figure, difference, ratio


class Position(Enum):
    """The position of a salary relative to a range.

    A salary over the stated maximum of an open top is ABOVE_STATED, not ABOVE:
    the range has no upper end.
    """

    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"
    ABOVE_STATED = "above-stated"


class RangeComparison(Struct, frozen=True, kw_only=True):
    """A salary compared with a range.

    The distances go from the salary to that figure of the range, in its currency and
    period; they are negative if the salary is higher, and None if the range has no
    such figure.
    """

    position: Position
    penetration: Figure | None
    compa_ratio: Figure | None
    to_minimum: Figure
    to_midpoint: Figure | None
    to_maximum: Figure | None


def midpoint(pay: PayRange) -> Decimal | None:
    """The stated midpoint, else (minimum + maximum) / 2; None without a stated maximum.

    With an open top and none stated this is the midpoint of the stated figures.
    """
    if pay.midpoint is not None:
        return pay.midpoint
    if not pay.has_stated_maximum:
        return None
    return EXACT.divide(EXACT.add(pay.minimum, pay.maximum), Decimal(2))


def midpoint_figure(pay: PayRange) -> Figure | None:
    """The midpoint, marked if it uses the stated maximum of an open top."""
    return _marked(midpoint(pay), pay.open_top and pay.midpoint is None)


def maximum_figure(pay: PayRange) -> Figure | None:
    """The maximum, marked if the top is open; None if none is stated."""
    return Figure(pay.maximum, pay.open_top) if pay.has_stated_maximum else None


def range_spread(pay: PayRange) -> Figure | None:
    """(maximum − minimum) / minimum; None if the minimum is zero.

    With an open top it uses the stated maximum, and is marked; None if none is stated.
    """
    if not pay.has_stated_maximum:
        return None
    value = ratio(difference(pay.maximum, pay.minimum), pay.minimum)
    return _marked(value, pay.open_top)


def compa_ratio(salary: Money, pay: PayRange) -> Figure | None:
    """Salary / midpoint; None if the midpoint is zero or there is none.

    With an open top it is marked, unless the midpoint is stated.
    """
    if not _share_unit(salary, pay):
        return None
    middle = midpoint_figure(pay)
    if middle is None:
        return None
    return _marked(ratio(salary.amount, middle.value), middle.of_open_top)


def range_penetration(salary: Money, pay: PayRange) -> Figure | None:
    """(salary − minimum) / (maximum − minimum); None if the range has no width.

    Below 0 under the minimum and above 1 over the maximum. With an open top it uses
    the stated maximum and is marked; a value above 1 is then still within the range.
    """
    if not _share_unit(salary, pay):
        return None
    width = difference(pay.maximum, pay.minimum)
    return _marked(ratio(difference(salary.amount, pay.minimum), width), pay.open_top)


def overlap(lower: PayRange, upper: PayRange) -> Figure | None:
    """(lower of the maxima − higher of the minima) / (maximum of upper − minimum of upper).

    The part of the upper range that the lower one covers, from 0 to 1. 0 if the ranges do
    not meet, None if the upper one has no width or a maximum is not stated. Marked if
    either top is open, because both stated maxima are used.
    """
    if not (_share_unit(lower, upper) and lower.has_stated_maximum and upper.has_stated_maximum):
        return None
    width = difference(upper.maximum, upper.minimum)
    end, start = min(lower.maximum, upper.maximum), max(lower.minimum, upper.minimum)
    shared = max(difference(end, start), Decimal(0))
    return _marked(ratio(shared, width), lower.open_top or upper.open_top)


def midpoint_progression(lower: PayRange, upper: PayRange) -> Figure | None:
    """Midpoint of upper / midpoint of lower − 1; None if the lower one is zero or one lacks.

    Marked if either midpoint uses the stated maximum of an open top.
    """
    if not _share_unit(lower, upper):
        return None
    below, above = midpoint_figure(lower), midpoint_figure(upper)
    if below is None or above is None:
        return None
    value = ratio(difference(above.value, below.value), below.value)
    return _marked(value, below.of_open_top or above.of_open_top)


def gap_to_minimum(salary: Money, following: PayRange) -> Figure | None:
    """Minimum of the next range − salary; negative if the salary is higher.

    An open top does not affect it.
    """
    if not _share_unit(salary, following):
        return None
    return Figure(difference(following.minimum, salary.amount))


def gap_to_midpoint(salary: Money, following: PayRange) -> Figure | None:
    """Midpoint of the next range − salary; negative if higher, None without a midpoint.

    With an open top it is marked, unless the midpoint is stated.
    """
    if not _share_unit(salary, following):
        return None
    middle = midpoint_figure(following)
    if middle is None:
        return None
    return Figure(difference(middle.value, salary.amount), middle.of_open_top)


def compare_to_range(salary: Money, pay: PayRange) -> RangeComparison | None:
    """The salary compared with the range; None if their units differ.

    For an open top, the distance to the maximum is that to the stated one.
    """
    to_minimum, top = gap_to_minimum(salary, pay), maximum_figure(pay)
    if to_minimum is None:
        return None
    return RangeComparison(
        position=_position(salary.amount, pay),
        penetration=range_penetration(salary, pay),
        compa_ratio=compa_ratio(salary, pay),
        to_minimum=to_minimum,
        to_midpoint=gap_to_midpoint(salary, pay),
        to_maximum=top and Figure(difference(top.value, salary.amount), top.of_open_top),
    )


def common_unit(levels: Sequence[Level]) -> tuple[str, PayPeriod] | None:
    """The common currency and period of all published ranges; None without one."""
    units = {(level.pay.currency, level.pay.period) for level in levels if level.pay}
    return units.pop() if len(units) == 1 else None


def currencies_of(family: JobFamily) -> tuple[str, ...]:
    """The currencies of the family's pay and market references, in the order of the file."""
    pays = (level.pay for level in family.levels if level.pay)
    found = [pay.currency for pay in pays] + [mark.currency for mark in family.market]
    return tuple(dict.fromkeys(found))


def _position(amount: Decimal, pay: PayRange) -> Position:
    if amount < pay.minimum:
        return Position.BELOW
    if amount <= pay.maximum or not pay.has_stated_maximum:
        return Position.WITHIN
    return Position.ABOVE_STATED if pay.open_top else Position.ABOVE


def _share_unit(one: Money | PayRange, other: PayRange) -> bool:
    return one.currency == other.currency and one.period is other.period


def _marked(value: Decimal | None, of_open_top: bool) -> Figure | None:
    return None if value is None else Figure(value, of_open_top)
