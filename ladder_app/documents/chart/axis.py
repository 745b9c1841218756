"""An axis of amounts with round ticks: 1, 2, 2.5 or 5 times a power of ten."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from msgspec import Struct

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import PayRange

_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_INTERVALS = 5
_OPEN_TOP = Decimal("0.1")  # of the span, for the fading end
# If all bars start above this share of the highest figure, an axis from zero wastes space.
_FIT_FROM = Decimal("0.25")


class Axis(Struct, frozen=True):
    """The values of the ticks, lowest first; `fitted` if the first is not zero."""

    values: tuple[Decimal, ...]
    fitted: bool

    def share(self, value: Decimal) -> float:
        """The position of a value, from 0 at the start of the axis to 1 at its end."""
        first, last = self.values[0], self.values[-1]
        # The difference is exact, and a division of floats is far faster than one of decimals.
        return float(value - first) / float(last - first)

    def value_at(self, share: float) -> Decimal:
        """The value at a position: the inverse of `share`."""
        first, last = self.values[0], self.values[-1]
        return first + (last - first) * Decimal(share)


def axis_for(
    ranges: Sequence[PayRange],
    others: Sequence[Decimal] = (),
    start: AxisStart = AxisStart.AUTOMATIC,
) -> Axis:
    """An axis that covers all ranges and the other amounts, of which there is at least one."""
    lowest = min([*(pay.minimum for pay in ranges), *others])
    highest = max([*(pay.maximum for pay in ranges), *others])
    first_value = _start(lowest, highest, start)
    if highest == first_value:
        # A single figure: put it in the middle of the axis.
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
    """The lowest of 1, 2, 2.5 and 5 times a power of ten that is at least `rough`."""
    power = Decimal(1).scaleb(rough.adjusted())
    return next(step * power for step in _STEPS if step * power >= rough)
