"""An axis of money with round figures: 1, 2, 2.5 or 5 times a power of ten."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec import Struct

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import PayRange

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_INTERVALS = 5
_OPEN_TOP = Decimal("0.1")  # of the span, as room for the fading end
# Bars that all begin above this share of the highest figure would huddle at the right.
_FIT_FROM = Decimal("0.25")


class Axis(Struct, frozen=True):
    """The values with a tick, lowest first; `fitted` says that the first isn't zero."""

    values: tuple[Decimal, ...]
    fitted: bool

    def share(self, value: Decimal) -> float:
        """Where the value stands, from 0 at the axis's start to 1 at its end."""
        first, last = self.values[0], self.values[-1]
        return float((value - first) / (last - first))

    def value_at(self, share: float) -> Decimal:
        """The value at a share of the axis: what `share` was worked out from."""
        first, last = self.values[0], self.values[-1]
        return first + (last - first) * Decimal(share)


def axis_for(
    ranges: Sequence[PayRange],
    others: Sequence[Decimal] = (),
    start: AxisStart = AxisStart.AUTOMATIC,
) -> Axis:
    """An axis that holds all the ranges and the other amounts, at least one of them."""
    lowest = min([*(pay.minimum for pay in ranges), *others])
    highest = max([*(pay.maximum for pay in ranges), *others])
    first_value = _start(lowest, highest, start)
    if highest == first_value:
        # A lone figure: show it in the middle of something.
        first_value, highest = first_value * Decimal("0.8"), highest * Decimal("1.2") or Decimal(1)
    tops = [p.maximum + (highest - first_value) * _OPEN_TOP for p in ranges if p.open_top]
    highest = max([highest, *tops])
    step = nice_step((highest - first_value) / _INTERVALS)
    first = (first_value / step).to_integral_value(ROUND_FLOOR)
    last = (highest / step).to_integral_value(ROUND_CEILING)
    values = tuple(step * n for n in range(int(first), int(last) + 1))
    return Axis(values, first != 0)


def _start(lowest: Decimal, highest: Decimal, start: AxisStart) -> Decimal:
    fits = start is AxisStart.FITTED or (
        start is AxisStart.AUTOMATIC and lowest > highest * _FIT_FROM
    )
    return lowest if fits else min(lowest, Decimal(0))


def nice_step(rough: Decimal) -> Decimal:
    """The first of 1, 2, 2.5, 5 times a power of ten that isn't below `rough`."""
    power = Decimal(1).scaleb(rough.adjusted())
    return next(step * power for step in _STEPS if step * power >= rough)
