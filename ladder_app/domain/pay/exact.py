"""Arithmetic on amounts: exact, or rounded once at the end."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

from msgspec import Struct

# Amounts have at most 60 digits, so that sums, differences and products of two are exact here.
EXACT = Context(prec=200, rounding=ROUND_HALF_EVEN)
_RATIO = Context(prec=28, rounding=ROUND_HALF_EVEN)


class Figure(Struct, frozen=True, gc=False):
    """A calculated amount or ratio.

    `of_open_top` marks a figure that uses the stated maximum of a range with an
    open top: pay may exceed it.
    """

    value: Decimal
    of_open_top: bool = False


def ratio(part: Decimal, whole: Decimal) -> Decimal | None:
    """Part / whole, rounded once to 28 digits; None if the whole is zero."""
    return _RATIO.divide(part, whole) if whole else None


def difference(one: Decimal, other: Decimal) -> Decimal:
    """One − other, exactly."""
    return EXACT.subtract(one, other)
