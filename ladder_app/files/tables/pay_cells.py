"""A pay range as a cell says it: `$55k–85k`, `90,000 - 180,000+ USD per year`."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import Money, PayPeriod, PayRange
from ladder_app.domain.pay.amount_units import normal, take_period
from ladder_app.domain.pay.parse_amount import AmountFormat, Unclear, parse_amount
from ladder_app.domain.text.translatable import translatable

NO_PERIOD = translatable("It does not state a pay period. Select one.")
NO_RANGE = translatable("It is one amount, and a pay range needs a minimum and a maximum.")
ORDER = translatable("The minimum is above the maximum.")
MIDPOINT_OUTSIDE = translatable("The midpoint is not between the minimum and the maximum.")
TWO_UNITS = translatable("The minimum and the maximum are in two currencies or for two periods.")

_SMALLEST = Decimal("0.0001")
_PARTS = re.compile(r"\s*(?:–|—|\bto\b|\bbis\b|(?<=[0-9kKmM])\s*-\s*(?=\D{0,4}[0-9]))\s*")
_OPEN = re.compile(r"(?<=[0-9km])\s*\+|\s*\b(?:and (?:above|up|more)|or more)\b", re.IGNORECASE)
_THOUSANDS = re.compile(r"[0-9]\s*k\b", re.IGNORECASE)


class PayUnit(Struct, frozen=True):
    """What amounts are in where they do not say it themselves."""

    currency: str = ""
    period: PayPeriod | None = None


def read_amount(text: str, unit: PayUnit) -> Money | str:
    """One amount, or the sentence why it is none."""
    if unit.period is None and take_period(normal(text))[1] is None:
        return NO_PERIOD
    style = AmountFormat(
        currencies=(unit.currency,) if unit.currency else (),
        periods=(unit.period or PayPeriod.YEAR,),
    )
    found = parse_amount(text, style)
    if isinstance(found, Unclear):
        return found.sentence
    return replace(found, amount=_as_in_files(found.amount))


def _as_in_files(amount: Decimal) -> Decimal:
    """The amount with at most the decimals that a ladder file takes, as formulas give more."""
    rounded = amount.quantize(_SMALLEST)
    # Not Decimal.normalize, which writes 60500 as 6.05E+4.
    return amount if rounded == amount else Decimal(f"{rounded:f}".rstrip("0").rstrip("."))


def read_range(text: str, unit: PayUnit) -> PayRange | str:
    """A pay range, or the sentence why it is none."""
    closed = _OPEN.sub("", text)
    parts = _PARTS.split(closed)
    if len(parts) != 2:
        return NO_RANGE
    if _THOUSANDS.search(parts[1]) and not _THOUSANDS.search(parts[0]):
        parts[0] = re.sub(r"([0-9])(?=\D*$)", r"\1k", parts[0], count=1)
    period = take_period(normal(closed))[1] or unit.period
    lower, upper = _both(parts[0], parts[1], PayUnit(unit.currency, period))
    if isinstance(lower, str) or isinstance(upper, str):
        return lower if isinstance(lower, str) else str(upper)
    return pay_range(lower, upper, is_open=closed != text)


def _both(first: str, second: str, unit: PayUnit) -> tuple[Money | str, Money | str]:
    """Both ends; the currency that one of them names is the other's as well."""
    lower, upper = read_amount(first, unit), read_amount(second, unit)
    if isinstance(lower, str) and isinstance(upper, Money):
        lower = read_amount(first, PayUnit(upper.currency, unit.period))
    elif isinstance(upper, str) and isinstance(lower, Money):
        upper = read_amount(second, PayUnit(lower.currency, unit.period))
    return lower, upper


def with_midpoint(pay: PayRange, middle: Money) -> PayRange:
    """The range with its midpoint, or without one where that is not in the range."""
    is_same_unit = (middle.currency, middle.period) == (pay.currency, pay.period)
    is_within = is_same_unit and pay.minimum <= middle.amount <= pay.maximum
    return replace(pay, midpoint=middle.amount) if is_within else pay


def pay_range(lower: Money, upper: Money, *, is_open: bool = False) -> PayRange | str:
    """The range between two amounts, or the sentence why there is none."""
    if (lower.currency, lower.period) != (upper.currency, upper.period):
        return TWO_UNITS
    if lower.amount > upper.amount:
        return ORDER
    return PayRange(
        currency=lower.currency,
        period=lower.period,
        minimum=lower.amount,
        maximum=upper.amount,
        open_top=is_open,
    )
