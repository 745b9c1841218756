"""A field for a day that may be empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from ladder_app.gui.base.localizer import reading_locale
from ladder_app.gui.base.tips import plain_tip

_ISO = "yyyy-MM-dd"


class DayField(QLineEdit):
    """A day in the locale's short form with all digits of the year, or in ISO form, or none.

    What is no day stays as it was typed, and is reported in the tool tip.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty field with this accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._day: date | None = None
        example = _written(QDate(2026, 3, 25))
        self._tip = self.tr("A date, such as {0}; or nothing").format(example)
        self.setPlaceholderText(name)
        self.setToolTip(self._tip)
        self.textChanged.connect(self._read)

    @property
    def day(self) -> date | None:
        """The day in the text, or the last one before it was no day; None where it is empty."""
        return self._day

    @property
    def is_valid(self) -> bool:
        """Whether the text is a day, or empty."""
        return not self.text().strip() or parsed_day(self.text()) is not None

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.setText(_written(QDate(day.year, day.month, day.day)) if day else "")

    def _read(self, text: str) -> None:
        day = parsed_day(text)
        if day is not None or not text.strip():
            self._day = day
        self.setProperty("invalid", not self.is_valid)
        no_date = self.tr("“{0}” is no date. {1}").format(text, self._tip)
        self.setToolTip(self._tip if self.is_valid else plain_tip(no_date))
        self.setAccessibleDescription("" if self.is_valid else no_date)
        self.style().unpolish(self)
        self.style().polish(self)


def parsed_day(text: str) -> date | None:
    """The day that a text states, in ISO form or as the locale writes it with a full year."""
    text = text.strip()
    locale = reading_locale(QLocale())
    for form in (_ISO, _pattern(locale)):
        found = locale.toDate(text, form)
        if found.isValid() and found.year() >= 1000:
            return date(found.year(), found.month(), found.day())
    return None


def _written(day: QDate) -> str:
    locale = reading_locale(QLocale())
    return locale.toString(day, _pattern(locale))


def _pattern(locale: QLocale) -> str:
    """The locale's short date with four digits for the year: two would leave the century open."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
