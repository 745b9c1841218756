"""The pay of several levels side by side: what overlaps, how far it rises, what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Money, PayRange, WorkingTime
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

_DIFFERENT = frozenset(Change) - {Change.UNCHANGED, Change.BASELINE, Change.ABSENT}


class PayCell(Struct, frozen=True, kw_only=True):
    """What a level pays, and how it stands to the level it is compared with.

    `pay` and its midpoint are as stated. `compared` is the range in the
    currency and period of that level, `before`: the same as `pay` unless the
    period was converted. Gaps are from the midpoint there to the minimum and
    the midpoint here, in that unit. Where currencies differ no figure is worked
    out: the change is INCOMPARABLE. A range is GROWN where its midpoint is
    higher, or where it is the same, its minimum, then its maximum.
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
        """Whether the range is compared for another pay period than it is stated for."""
        return self.compared is not None and self.compared is not self.pay

    @property
    def is_difference(self) -> bool:
        """Whether the pay is other than at the level it is compared with."""
        return self.change in _DIFFERENT


def pay_cells(columns: Sequence[Place], references: Sequence[int | None]) -> tuple[PayCell, ...]:
    """The pay of each column; `references` says what each is compared with."""
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
    """What the family's pay periods are converted by."""
    return family.working_time or WorkingTime()


def _midpoint(pay: PayRange | None) -> Figure | None:
    return midpoint_figure(pay) if pay else None


def _cell(pay: PayRange | None, before: PayRange | None, family: JobFamily) -> PayCell:
    middle = _midpoint(pay)
    if pay is None or before is None:
        change = Change.NEW if pay else Change.GONE if before else Change.ABSENT
        return PayCell(change=change, pay=pay, before=before, midpoint=middle)
    conversion = Conversion(working_time=working_time(family))
    found = convert_range(pay, before.currency, before.period, conversion)
    if isinstance(found, NoRate):
        return PayCell(change=Change.INCOMPARABLE, pay=pay, before=before, midpoint=middle)
    is_down = _size(found) < _size(before)
    lower, upper = (found, before) if is_down else (before, found)
    there = Money(midpoint(before), before.currency, before.period)
    return PayCell(
        change=_change(before, found),
        pay=pay,
        before=before,
        compared=found,
        midpoint=middle,
        overlap=overlap(lower, upper),
        progression=midpoint_progression(before, found),
        gap_to_minimum=gap_to_minimum(there, found),
        gap_to_midpoint=gap_to_midpoint(there, found),
    )


def _size(pay: PayRange) -> tuple[object, ...]:
    return midpoint(pay), pay.minimum, pay.maximum, pay.open_top


def _change(before: PayRange, pay: PayRange) -> Change:
    if _size(before) == _size(pay):
        return Change.UNCHANGED
    return Change.REDUCED if _size(pay) < _size(before) else Change.GROWN
