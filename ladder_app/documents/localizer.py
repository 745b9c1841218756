"""The texts of documents, and how their amounts, numbers and dates are written.

The window passes a localizer that translates through Qt and writes numbers by
locale; without Qt there is the plain English one.
"""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal
from typing import Protocol

from ladder_app.documents.isolation import attached
from ladder_app.domain.compare.changes import Expectation
from ladder_app.domain.model import PayPeriod, PayRange
from ladder_app.domain.pay.currency import currency_digits, currency_sign
from ladder_app.domain.text.translatable import translatable

PERIODS = {
    PayPeriod.HOUR: translatable("per hour"),
    PayPeriod.DAY: translatable("per day"),
    PayPeriod.WEEK: translatable("per week"),
    PayPeriod.MONTH: translatable("per month"),
    PayPeriod.YEAR: translatable("per year"),
}

PERIOD_NAMES = {
    PayPeriod.HOUR: translatable("hour"),
    PayPeriod.DAY: translatable("day"),
    PayPeriod.WEEK: translatable("week"),
    PayPeriod.MONTH: translatable("month"),
    PayPeriod.YEAR: translatable("year"),
}

_PAID_PER = {
    PayPeriod.HOUR: translatable("{amount} per hour"),
    PayPeriod.DAY: translatable("{amount} per day"),
    PayPeriod.WEEK: translatable("{amount} per week"),
    PayPeriod.MONTH: translatable("{amount} per month"),
    PayPeriod.YEAR: translatable("{amount} per year"),
}

MINUS = "\N{MINUS SIGN}"
"""The sign before a negative number; a hyphen is shorter and breaks lines."""

NOT_PUBLISHED = translatable("not published")

ABSENCES = {
    Expectation.LATER: translatable("Not expected yet"),
    Expectation.BEFORE: translatable("Not listed at this level"),
    Expectation.NEVER: translatable("Not expected"),
}
"""The text in place of the proficiency of a skill that a level does not expect."""


class Localizer(Protocol):
    """Texts, money and dates for a reader."""

    @property
    def language(self) -> str:
        """The language of the texts, as a BCP 47 tag such as en or pt-BR."""
        ...

    def tr(self, english: str, **values: object) -> str:
        """The sentence in the reader's language, its {names} replaced by the values."""
        ...

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The text for this number, which replaces %n; {names} are replaced by the values."""
        ...

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount with its currency, such as $55,000."""
        ...

    def day(self, day: date) -> str:
        """A date as the reader writes it."""
        ...

    def month(self, day: date) -> str:
        """The month of a date as the reader writes it."""
        ...

    def number(self, value: int) -> str:
        """A whole number as the reader writes it."""
        ...

    def decimal(self, value: Decimal, digits: int) -> str:
        """A number with so many decimal digits as the reader writes it."""
        ...

    def percent(self, value: Decimal, digits: int, *, signed: bool = False) -> str:
        """A percentage such as 35% or, if `signed`, +35%, as the reader writes it."""
        ...


class EnglishLocalizer:
    """English texts, 1,234.50 for numbers and 2026-11-24 for dates."""

    language = "en"

    def tr(self, english: str, **values: object) -> str:
        """The sentence unchanged, its {names} replaced."""
        return english.format(**values) if values else english

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The text for one or for many, its %n and its {names} replaced."""
        text = (one if n == 1 else many).replace("%n", self.number(n))
        return text.format(**values) if values else text

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount such as $55,000 or CHF 55,000."""
        sign = currency_sign(currency)
        digits = money_digits(amount, currency)
        gap = "\N{NO-BREAK SPACE}" if sign.isalpha() else ""
        return f"{sign}{gap}{amount:,.{digits}f}"

    def day(self, day: date) -> str:
        """The date in ISO form."""
        return day.isoformat()

    def month(self, day: date) -> str:
        """The month in ISO form."""
        return f"{day:%Y-%m}"

    def number(self, value: int) -> str:
        """The number with commas."""
        return f"{value:,}"

    def decimal(self, value: Decimal, digits: int) -> str:
        """The number with commas and a decimal point."""
        return f"{value:,.{digits}f}".replace("-", MINUS)

    def percent(self, value: Decimal, digits: int, *, signed: bool = False) -> str:
        """The number with a percent sign right behind it."""
        plus = "+" if signed and value > 0 else ""
        return f"{plus}{self.decimal(value, digits)}%"


_WITHOUT_CENTS = 1000
_WIDE = Context(prec=200)


def money_digits(amount: Decimal, currency: str) -> int:
    """Decimal digits to write: none for a whole amount, else the currency's own.

    A converted amount that these do not hold, from 1,000 on, has none: its cents would say more
    than is known.
    """
    if amount == amount.to_integral_value():
        return 0
    digits = currency_digits(currency)
    is_exact = amount == amount.quantize(Decimal(1).scaleb(-digits), context=_WIDE)
    return 0 if abs(amount) >= _WITHOUT_CENTS and not is_exact else digits


def pay_text(pay: PayRange | None, localizer: Localizer) -> str:
    """A pay range as one text: $90,000 – $180,000+, $48,000+, or the words for no pay given."""
    if pay is None:
        return localizer.tr(NOT_PUBLISHED)
    minimum = localizer.money(pay.minimum, pay.currency)
    if not pay.has_stated_maximum:
        return attached(minimum, "+")
    maximum = localizer.money(pay.maximum, pay.currency)
    return f"{minimum} – {attached(maximum, '+' if pay.open_top else '')}"


def pay_text_with_period(pay: PayRange | None, localizer: Localizer) -> str:
    """A pay range with the period it is for."""
    text = pay_text(pay, localizer)
    return paid_per(text, pay.period, localizer) if pay else text


def paid_per(amount: str, period: PayPeriod, localizer: Localizer) -> str:
    """An amount or a range with the period it is for: $25 per hour."""
    return localizer.tr(_PAID_PER[period], amount=amount)


def unit_text(unit: tuple[str, PayPeriod] | None, localizer: Localizer) -> str:
    """A currency (ISO 4217) and a pay period; empty where there is not one for all."""
    return paid_per(unit[0], unit[1], localizer) if unit else ""
