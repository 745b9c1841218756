"""A pay range as a cell says it: `$55k–85k`, `90,000 - 180,000+ USD per year`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import Money, PayPeriod, PayRange
from ladder_app.domain.pay.amount_units import normal
from ladder_app.domain.pay.currency import currency_digits
from ladder_app.domain.pay.parse_amount import AmountFormat, Unclear, parse_amount
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.pay_words import pay_words, without_period
from ladder_app.files.tables.vocabulary.headings import unit_in

NO_PERIOD = translatable("It does not state a pay period. Select one.")
NO_RANGE = translatable("It is one amount, and a pay range needs a minimum and a maximum.")
NO_AMOUNT = translatable("It has no amount of pay that can be read.")
PERCENTAGE = translatable("It is a percentage, and no amount.")
ORDER = translatable("The minimum is above the maximum.")
MIDPOINT_OUTSIDE = translatable("The midpoint is not between the minimum and the maximum.")
TWO_UNITS = translatable("The minimum and the maximum are in two currencies or for two periods.")

IN_FULL = translatable(
    "Its heading says that amounts are in thousands or more, but this one looks as if in full."
)
TOO_LOW = translatable(
    "It is too low for a year. Amounts in thousands need k, or a heading such as Salary (k EUR)."
)

_DECIMALS = 4
_LOWEST_OF_YEAR = 1_000
_HIGHEST_OF_SIZE, _HIGHEST_WITHOUT_CENTS = 10_000, 1_000_000
_HAS_SIZE = re.compile(r"[0-9] ?(?:[km](?:(?=[a-z]{3}\b)|(?![a-zč]))|[万萬만])", re.IGNORECASE)
_SMALLEST = Decimal("0.0001")
_LOOKS_PAID = re.compile(
    r"[$€£¥₹₽₴₺₩円万원]|\b[A-Z]{3}\b|[0-9] ?(?:zł|kr|Kč|k€|руб|р\.|грн|тг|тенге|TL|Ft|lei|[Ee]uro)"
)
_BARE = re.compile(r"[0-9.,]+")
_PERCENT = re.compile(r"[0-9.,]+ ?%")
_FEWEST_CHARACTERS, _MAX_CHARACTERS = 3, 80


class PayUnit(Struct, frozen=True):
    """What amounts are in where they do not say it themselves."""

    currency: str = ""
    period: PayPeriod | None = None
    size: int = 1


def read_amount(text: str, unit: PayUnit) -> Money | str:
    """One amount, or the sentence why it is none."""
    if _PERCENT.fullmatch(text.strip()):
        return PERCENTAGE
    if unit.period is None:
        rest, period = without_period(normal(text))
        if period is None:
            return NO_PERIOD
        text, unit = rest, PayUnit(unit.currency, period, unit.size)
    style = AmountFormat(
        currencies=(unit.currency,) if unit.currency else (),
        periods=(unit.period or PayPeriod.YEAR,),
    )
    found = parse_amount(text, style)
    if isinstance(found, Unclear):
        found = _of_thousands(text, found) or found
    if isinstance(found, Unclear):
        return found.sentence
    return _of_size(replace(found, amount=_as_in_files(found.amount)), text, unit.size)


def _of_size(money: Money, text: str, size: int) -> Money | str:
    """The amount of which the heading names the size, unless it names its own."""
    if size == 1 or _HAS_SIZE.search(text):
        return money
    has_cents = currency_digits(money.currency) > 0
    if money.amount >= (_HIGHEST_OF_SIZE if has_cents else _HIGHEST_WITHOUT_CENTS):
        return IN_FULL
    amount = money.amount * size
    is_whole = amount == amount.to_integral_value()
    return replace(money, amount=amount.to_integral_value() if is_whole else _as_in_files(amount))


def _of_thousands(text: str, unclear: Unclear) -> Money | None:
    """What 30.000 € means; a bare 30.125 may be a figure that was worked out."""
    is_worked_out = _BARE.fullmatch(text.strip()) and not text.strip().endswith("0")
    if unclear.code != "number-ambiguous" or is_worked_out:
        return None
    return max(unclear.readings, key=lambda money: money.amount)


def _as_in_files(amount: Decimal) -> Decimal:
    """The amount with at most the decimals that a ladder file takes, as formulas give more."""
    rounded = amount.quantize(_SMALLEST)
    if rounded == amount and len(f"{amount:f}".partition(".")[2]) <= _DECIMALS:
        return amount
    # Not Decimal.normalize, which writes 60500 as 6.05E+4.
    return Decimal(f"{rounded:f}".rstrip("0").rstrip("."))


def read_range(text: str, unit: PayUnit) -> PayRange | str:
    """A pay range, or the sentence why it is none."""
    if _PERCENT.fullmatch(text.strip()):
        return PERCENTAGE
    words = pay_words(text)
    parts = words.parts
    if not any(char.isdigit() for char in text) or not parts:
        return NO_AMOUNT
    if len(parts) > 2 or (len(parts) == 1 and not words.is_open):
        return NO_RANGE
    if not all(any(char.isdigit() for char in part) for part in parts):
        return NO_AMOUNT
    size = 1 if _HAS_SIZE.search(text) else unit.size
    both = PayUnit(unit.currency, words.period or unit.period, size)
    lower, upper = _both(parts[0], parts[-1], both)
    if isinstance(lower, str) or isinstance(upper, str):
        return lower if isinstance(lower, str) else str(upper)
    return pay_range(lower, upper, is_open=words.is_open)


def are_pay(texts: Sequence[str], heading: str) -> bool:
    """Whether all texts are ranges of pay, in a currency that they or their heading names."""
    if not all(len(text) > _FEWEST_CHARACTERS for text in texts):
        return False
    unit = unit_in(heading)
    return all(is_pay(text, PayUnit(unit.currency, unit.period)) for text in texts)


def is_pay(text: str, unit: PayUnit = PayUnit()) -> bool:  # noqa: B008 - it is frozen
    """Whether a text is a range of pay in a currency that it, or its heading, names."""
    if len(text) > _MAX_CHARACTERS or not (unit.currency or _LOOKS_PAID.search(text)):
        return False
    found = read_range(text, PayUnit(unit.currency, unit.period or PayPeriod.YEAR))
    return isinstance(found, PayRange)


def _both(first: str, second: str, unit: PayUnit) -> tuple[Money | str, Money | str]:
    """Both ends; the currency that one of them names is the other's as well."""
    lower, upper = read_amount(first, unit), read_amount(second, unit)
    if isinstance(lower, str) and isinstance(upper, Money):
        lower = read_amount(first, PayUnit(upper.currency, unit.period, unit.size))
    elif isinstance(upper, str) and isinstance(lower, Money):
        upper = read_amount(second, PayUnit(lower.currency, unit.period, unit.size))
    return lower, upper


def with_midpoint(pay: PayRange, middle: Money) -> PayRange:
    """The range with its midpoint, or without one where that is not in the range."""
    is_same_unit = (middle.currency, middle.period) == (pay.currency, pay.period)
    is_within = is_same_unit and pay.minimum <= middle.amount <= pay.maximum
    return replace(pay, midpoint=middle.amount) if is_within else pay


def reason_too_low(pay: PayRange) -> str:
    """Why a range is no pay, where its amounts may be in thousands; empty for another."""
    is_low = pay.period is PayPeriod.YEAR and pay.maximum < _LOWEST_OF_YEAR
    return TOO_LOW if is_low else ""


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
