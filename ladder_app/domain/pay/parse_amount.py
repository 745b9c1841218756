"""An amount of pay as people type it: `105,000`, `105.000,50 €`, `105k`, `$52/h`.

A missing currency or period is that of the pay that is shown, if there is only one.
A sign that several currencies share means those that are shown; if none of them is,
`$` means USD, and `kr` and `¥` stay ambiguous. If a mark can separate thousands or
decimals, the locale decides, unless its reading has more decimals than the currency;
then both readings are offered.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product

from msgspec import Struct

from ladder_app.domain.model import Money, PayPeriod
from ladder_app.domain.pay.amount_units import (
    CurrencyWords,
    normal,
    take_currency,
    take_period,
)
from ladder_app.domain.pay.currency import currency_digits
from ladder_app.domain.text.translatable import translatable

MAX_PAY = Decimal(10) ** 12
_MAX_CHARACTERS = 60
_MULTIPLIERS = {"": (1, 0), "k": (1000, 3), "m": (1_000_000, 6)}
_NUMBER = re.compile(r"([0-9][0-9.,' ]*|[.,][0-9]+) ?([km]?)", re.IGNORECASE)
# Thousands by three, or as in India: 12,34,567.
_GROUPS = (
    "(?:[0-9]+|[1-9][0-9]{{0,2}}(?:{group}[0-9]{{3}})+"
    "|[1-9][0-9]?(?:{group}[0-9]{{2}})+{group}[0-9]{{3}})"
)
_SWISS_END = re.compile(r"[.,][-–—]+$")


class AmountFormat(Struct, frozen=True, kw_only=True):
    """The locale's decimal mark, and the currencies and periods of the pay that is shown.

    If one currency or period is shown, it need not be typed; several make an amount
    without it ambiguous. If no currency is shown, it has to be typed.
    """

    decimal: str = "."
    currencies: tuple[str, ...] = ()
    periods: tuple[PayPeriod, ...] = (PayPeriod.YEAR,)


class Unclear(Struct, frozen=True, kw_only=True):
    """Why a text is not one amount, as a template with values, and its possible readings.

    The values do not contain the typed amount, so that it stays private.
    """

    code: str
    template: str
    values: dict[str, str] = {}
    readings: tuple[Money, ...] = ()

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values)


EMPTY = translatable("Type an amount, such as 52000 or 25 per hour.")
TOO_LONG = translatable("This is too long for an amount. Type the figure alone.")
GARBLED = translatable("This is not an amount that can be read. Type digits, such as 52000.")
NEGATIVE = translatable("Pay cannot be below zero. Remove the minus sign.")
ZERO = translatable("The amount is zero. Type the pay.")
HUGE = translatable("This is more than anybody is paid. Check for extra digits.")
NO_CURRENCY = translatable("Type the currency as well, such as EUR.")
UNKNOWN_CURRENCY = translatable("“{word}” is not a currency. Write its ISO 4217 code, such as EUR.")
TWO_CURRENCIES = translatable("Two currencies are named. Keep one of them.")
WHICH_CURRENCY = translatable("“{sign}” is the sign of several currencies. Choose one.")
WHICH_OF_SHOWN = translatable("Pay is shown in several currencies. Choose one, or type it as well.")
WHICH_PERIOD = translatable(
    "Pay is shown for several periods. Choose one, or type it, such as “per hour”."
)
WHICH_NUMBER = translatable("The separator can mark thousands or decimals. Choose which.")


def parse_amount(text: str, style: AmountFormat) -> Money | Unclear:
    """The pay in the text, or why it is unclear."""
    # Twice the length, for spaces.
    if len(text) > 2 * _MAX_CHARACTERS:
        return _unclear("too-long", TOO_LONG)
    words = normal(text)
    if not words:
        return _unclear("empty", EMPTY)
    if len(words) > _MAX_CHARACTERS:
        return _unclear("too-long", TOO_LONG)
    rest, period = take_period(words)
    found = take_currency(rest, style.currencies)
    if found.is_contradiction:
        return _unclear("two-currencies", TWO_CURRENCIES)
    if found.unknown:
        return _unclear("currency-unknown", UNKNOWN_CURRENCY, word=found.unknown)
    number, inner_period = take_period(found.rest) if period is None else (found.rest, None)
    typed = period or inner_period
    return _money(number, found, (typed,) if typed else style.periods, style)


def spelled(money: Money, decimal: str) -> str:
    """The amount in a form that `parse_amount` reads in only one way.

    `decimal` is the locale's decimal mark.
    """
    whole, _, rest = f"{money.amount:f}".partition(".")
    rest = rest.rstrip("0")
    if len(rest) == 3:
        # Three digits after a mark could be thousands; four cannot.
        rest += "0"
    number = f"{whole}{',' if decimal == ',' else '.'}{rest}" if rest else whole
    return f"{number} {money.currency} per {money.period.value}"


def _money(
    text: str, found: CurrencyWords, periods: tuple[PayPeriod, ...], style: AmountFormat
) -> Money | Unclear:
    number = _SWISS_END.sub("", text).strip()
    matched = _NUMBER.fullmatch(number.removeprefix("-").strip())
    if matched is None:
        return _unclear("garbled", GARBLED)
    if number.startswith("-"):
        return _unclear("negative", NEGATIVE)
    currencies = found.currencies or style.currencies
    if not currencies:
        return _unclear("currency-missing", NO_CURRENCY)
    factor, more_decimals = _MULTIPLIERS[matched[2].lower()]
    max_decimals = max(map(currency_digits, currencies)) + more_decimals
    values = _values(matched[1].strip(), style.decimal, max_decimals)
    amounts = tuple(value * factor for value in values)
    return _refusal(amounts) or _reading(amounts, currencies, found.sign, periods)


def _reading(
    amounts: tuple[Decimal, ...],
    currencies: tuple[str, ...],
    sign: str,
    periods: tuple[PayPeriod, ...],
) -> Money | Unclear:
    """The only reading, or several to choose from."""
    possible = [amount for amount in amounts if 0 < amount <= MAX_PAY]
    readings = tuple(Money(*each) for each in product(possible, currencies, periods))
    if len(readings) == 1:
        return readings[0]
    if len(currencies) > 1:
        return _which_currency(sign, readings)
    if len(possible) > 1:
        return Unclear(code="number-ambiguous", template=WHICH_NUMBER, readings=readings)
    return Unclear(code="period-missing", template=WHICH_PERIOD, readings=readings)


def _which_currency(sign: str, readings: tuple[Money, ...]) -> Unclear:
    if not sign:
        return Unclear(code="currency-missing", template=WHICH_OF_SHOWN, readings=readings)
    values = {"sign": sign}
    return Unclear(
        code="currency-ambiguous", template=WHICH_CURRENCY, values=values, readings=readings
    )


def _refusal(amounts: tuple[Decimal, ...]) -> Unclear | None:
    """Why none of the amounts can be pay; None if one can."""
    if not amounts:
        return _unclear("garbled", GARBLED)
    if all(amount == 0 for amount in amounts):
        return _unclear("zero", ZERO)
    if all(amount > MAX_PAY for amount in amounts):
        return _unclear("huge", HUGE)
    return None


def _values(number: str, decimal: str, max_decimals: int) -> tuple[Decimal, ...]:
    """The values of the number: one if the locale or the text decides, else two."""
    own = "," if decimal == "," else "."
    other = "." if own == "," else ","
    first, second = _read(number, own), _read(number, other)
    if first is None or second is None or first == second:
        return tuple(value for value in (first, second) if value is not None)[:1]
    if _decimals(first) <= max_decimals:
        return (first,)
    return (first, second)


def _read(number: str, decimal: str) -> Decimal | None:
    """The number with this decimal mark; None if that is not possible."""
    whole, mark, rest = number.partition(decimal)
    if (mark and not re.fullmatch("[0-9]+", rest)) or (not whole and not mark):
        return None
    group = next((char for char in whole if not char.isdigit()), "")
    groups = _GROUPS.format(group=re.escape(group)) if group else "[0-9]*"
    if not re.fullmatch(groups, whole):
        return None
    digits = whole.replace(group, "") if group else whole
    return Decimal(f"{digits or '0'}.{rest or '0'}") if mark else Decimal(digits)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _unclear(code: str, template: str, **values: str) -> Unclear:
    return Unclear(code=code, template=template, values=values)
