"""Rules about pay ranges: falls, gaps and overlaps between levels, and wide ranges.

A range with an open top ends nowhere, so it has no gap above it, and its overlap is unknown.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ladder_app.domain.advice.finding import Finding
from ladder_app.domain.model import JobFamily, PayRange
from ladder_app.domain.pay.exact import difference, ratio
from ladder_app.domain.pay.ranges import common_unit, overlap, range_spread
from ladder_app.domain.text.translatable import translatable

MAX_GAP = Decimal("0.05")
MAX_OVERLAP = Decimal("0.5")
MAX_SPREAD = Decimal("0.8")

_BELOW = translatable(
    "The whole range is below the minimum of {level}. Check the amounts of both levels, and which"
    " of them comes first."
)
_GAP = translatable(
    "The range begins {percent}% above the maximum of {level}. Close the gap, or a promotion needs"
    " a jump in pay."
)
_OVERLAP = translatable(
    "{percent}% of the range is within the range of {level}. Move the ranges apart, or a promotion"
    " changes pay little."
)
_SPREAD = translatable(
    "The maximum is {percent}% above the minimum. Narrow the range, or make it two levels."
)


def pay_below(family: JobFamily) -> Iterator[Finding]:
    """Ranges that end below the beginning of the range before."""
    for number, name, before, pay in _steps(family):
        if pay.maximum < before.minimum and not pay.open_top:
            spot = ("levels", number, "pay", "maximum")
            yield Finding(spot=spot, template=_BELOW, values={"level": name})


def pay_gap(family: JobFamily) -> Iterator[Finding]:
    """Ranges that begin above the end of the range before, by more than 5%."""
    for number, name, before, pay in _steps(family):
        gap = ratio(difference(pay.minimum, before.maximum), before.maximum)
        if gap is not None and gap > MAX_GAP and not before.open_top:
            values = {"percent": _percent(gap), "level": name}
            yield Finding(spot=("levels", number, "pay", "minimum"), template=_GAP, values=values)


def pay_overlap(family: JobFamily) -> Iterator[Finding]:
    """Ranges of which more than half is within the range before."""
    for number, name, before, pay in _steps(family):
        shared = overlap(before, pay)
        if shared is not None and shared.value > MAX_OVERLAP and not shared.of_open_top:
            values = {"percent": _percent(shared.value), "level": name}
            yield Finding(
                spot=("levels", number, "pay", "minimum"), template=_OVERLAP, values=values
            )


def pay_spread(family: JobFamily) -> Iterator[Finding]:
    """Ranges whose maximum is more than 80% above their minimum."""
    for number, level in enumerate(family.levels):
        spread = range_spread(level.pay) if level.pay else None
        if spread is not None and spread.value > MAX_SPREAD:
            values = {"percent": _percent(spread.value)}
            yield Finding(
                spot=("levels", number, "pay", "maximum"), template=_SPREAD, values=values
            )


def _steps(family: JobFamily) -> Iterator[tuple[int, str, PayRange, PayRange]]:
    """Each level's number and range, with the name and the range of the level before."""
    for number, level in enumerate(family.levels):
        before = family.previous(level)
        if before and before.pay and level.pay and common_unit([before, level]):
            yield number, before.name, before.pay, level.pay


def _percent(share: Decimal) -> str:
    return f"{(share * 100).quantize(Decimal('0.1')):f}".removesuffix(".0")
