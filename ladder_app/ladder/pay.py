"""Figures of a pay range, by the formulas that are standard in compensation practice."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ladder_app.ladder.model import Level, PayPeriod, PayRange


def midpoint(pay: PayRange) -> Decimal:
    """(minimum + maximum) / 2, in the range's currency and period.

    With an open top this is the midpoint of the stated figures.
    """
    return (pay.minimum + pay.maximum) / 2


def common_unit(levels: Sequence[Level]) -> tuple[str, PayPeriod] | None:
    """The one currency and period of all published ranges; None where they differ or none is."""
    units = {(level.pay.currency, level.pay.period) for level in levels if level.pay}
    return units.pop() if len(units) == 1 else None
