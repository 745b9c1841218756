"""Compares the pay of several levels: overlap, progression and gaps."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Money, PayRange
from ladder_app.domain.pay.conversion import Conversion, NoRate, convert_range
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.ranges import (
    gap_to_midpoint,
    gap_to_minimum,
    midpoint,
    midpoint_figure,
    midpoint_progression,
    overlap,
)
from ladder_app.domain.working_time import WorkingTime


class PayCell(Struct, frozen=True, kw_only=True):
    """The pay of a level, compared with the pay of another level, `before`.

    `pay` and `midpoint` are as stated. `compared` is `pay` in the currency and
    period of `before`; the two are the same unless the period was converted.
    The gaps are from the midpoint of `before` to the minimum and the midpoint of
    `compared`. If the currencies differ, the change is INCOMPARABLE and no
    figure is calculated. A range is GROWN if its midpoint is higher or, for
    equal midpoints, its minimum, then its maximum; the midpoints do not count if
    one of the two has none.
    """

    change: Change
    pay: PayRange | None = None
    before: PayRange | None = None
    compared: PayRange | None = None
    midpoint: Figure | None = None
    overlap: Figure | None = None
    progression: Figure | None = None
    gap_to_minimum: Figure | None = None
    gap_to_midpoint: Figure | None = None

    @property
    def is_converted(self) -> bool:
        """Whether the range was converted to another pay period to compare it."""
        return self.compared is not None and self.compared is not self.pay

    @property
    def is_difference(self) -> bool:
        """Whether the pay differs from that of the other level."""
        return self.change.is_difference


def pay_cells(columns: Sequence[Place], references: Sequence[int | None]) -> tuple[PayCell, ...]:
    """The pay of each column; `references` has the column to compare each with."""
    cells = []
    for place, reference in zip(columns, references, strict=True):
        pay = place.level.pay
        if reference is None:
            change = Change.BASELINE if pay else Change.ABSENT
            cells.append(PayCell(change=change, pay=pay, midpoint=_midpoint(pay)))
        else:
            cells.append(_cell(pay, columns[reference].level.pay, place.family))
    return tuple(cells)


def working_time(family: JobFamily) -> WorkingTime:
    """The working time by which the family's pay periods are converted."""
    return family.working_time or WorkingTime()


def _midpoint(pay: PayRange | None) -> Figure | None:
    return midpoint_figure(pay) if pay else None


def _cell(pay: PayRange | None, before: PayRange | None, family: JobFamily) -> PayCell:
    own_midpoint = _midpoint(pay)
    if pay is None or before is None:
        change = Change.NEW if pay else Change.NOT_LISTED if before else Change.ABSENT
        return PayCell(change=change, pay=pay, before=before, midpoint=own_midpoint)
    conversion = Conversion(working_time=working_time(family))
    converted = convert_range(pay, before.currency, before.period, conversion)
    if isinstance(converted, NoRate):
        return PayCell(change=Change.INCOMPARABLE, pay=pay, before=before, midpoint=own_midpoint)
    change = _change(before, converted)
    is_down = change is Change.REDUCED
    lower, upper = (converted, before) if is_down else (before, converted)
    middle = midpoint(before)
    start = None if middle is None else Money(middle, before.currency, before.period)
    return PayCell(
        change=change,
        pay=pay,
        before=before,
        compared=converted,
        midpoint=own_midpoint,
        overlap=overlap(lower, upper),
        progression=midpoint_progression(before, converted),
        gap_to_minimum=gap_to_minimum(start, converted) if start else None,
        gap_to_midpoint=gap_to_midpoint(start, converted) if start else None,
    )


def _change(before: PayRange, pay: PayRange) -> Change:
    one, other = _size(before), _size(pay)
    middle_before, middle = midpoint(before), midpoint(pay)
    if middle_before is not None and middle is not None:
        one, other = (middle_before, *one), (middle, *other)
    if one == other:
        return Change.UNCHANGED
    return Change.REDUCED if other < one else Change.GROWN


def _size(pay: PayRange) -> tuple[Decimal | bool, ...]:
    return pay.minimum, pay.maximum, pay.open_top
