"""The window's localizer: Qt's translation, and numbers, money and dates by locale."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QGuiApplication

from ladder_app.documents.isolation import isolated
from ladder_app.documents.localizer import MINUS, money_digits
from ladder_app.domain.pay.currency import currency_sign
from ladder_app.gui.base.percent_pattern import percent_pattern
from ladder_app.gui.base.translation import translated_language

_CONTEXT = "Localizer"


class QtLocalizer:
    """Texts through Qt's translation, the rest by a QLocale."""

    def __init__(self, locale: QLocale | None = None) -> None:
        """Use the locale, or the system's; the C locale, which has no grouping, reads English."""
        self._locale = reading_locale(locale or QLocale())

    @property
    def language(self) -> str:
        """The language of the installed translation; English where there is none."""
        return translated_language() or "en"

    def tr(self, english: str, **values: object) -> str:
        """The sentence in the window's language, its {names} replaced by the values."""
        translated = QCoreApplication.translate(_CONTEXT, english)
        return translated.format(**values) if values else translated

    def plural(self, one: str, many: str, n: int, **values: object) -> str:
        """The form of the window's language for this number, which the locale writes."""
        text = QCoreApplication.translate(_CONTEXT, many, None, n)
        if text == many.replace("%n", str(n)):
            # Nothing translates it: Qt has put the number into the English source text.
            text = one if n == 1 else many
        else:
            text = re.sub(rf"(?<!\d){n}(?!\d)", "%n", text)
        text = text.replace("%n", self.number(n))
        return text.format(**values) if values else text

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount with its currency, by the locale's own pattern."""
        sign, digits = currency_sign(currency), money_digits(amount, currency)
        return self._alone(self._locale.toCurrencyString(float(amount), sign, digits))

    def _alone(self, text: str) -> str:
        """An amount that text from right to left, or of other digits, leaves as it is."""
        is_plain = self._locale.zeroDigit() == "0" and QGuiApplication.isLeftToRight()
        return text if is_plain else isolated(text)

    def day(self, day: date) -> str:
        """The date as the locale writes it at length, but for the day of the week."""
        long = self._locale.dateFormat(QLocale.FormatType.LongFormat)
        return self._locale.toString(QDate(day.year, day.month, day.day), _without_weekday(long))

    def month(self, day: date) -> str:
        """The month with its name, in the locale's language."""
        return self._locale.toString(QDate(day.year, day.month, 1), "MMMM yyyy")

    def number(self, value: int) -> str:
        """A whole number with the locale's grouping."""
        return self._locale.toString(value)

    def decimal(self, value: Decimal, digits: int) -> str:
        """A number with so many decimal digits, by the locale's marks."""
        return _with_minus(self._locale.toString(float(value), "f", digits), value)

    def percent(self, value: Decimal, digits: int, *, signed: bool = False) -> str:
        """A percentage by the locale's own pattern and signs."""
        plus = self._locale.positiveSign() if signed and value > 0 else ""
        number = f"{plus}{self.decimal(value, digits)}"
        pattern = percent_pattern(self._locale)
        return self._alone(pattern.format(number=number, sign=self._locale.percent()))


def reading_locale(locale: QLocale) -> QLocale:
    """The locale, or in place of the C locale, which has no forms for readers, US English."""
    is_plain = locale.language() == QLocale.Language.C
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return english if is_plain else locale


def _with_minus(text: str, value: Decimal) -> str:
    """A number with a minus sign where the locale has a hyphen."""
    return text.replace("-", MINUS) if value < 0 else text


def _without_weekday(date_format: str) -> str:
    """A date format by Qt's letters; what joins the day of the week to the date goes with it."""
    before, _, after = date_format.partition("dddd")
    if not before.strip():
        return after.partition(" ")[2] or date_format
    return before.rstrip(" ,\N{ARABIC COMMA}") + after
