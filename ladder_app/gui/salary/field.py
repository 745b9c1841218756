"""The field for the person's own salary. What is typed stays in it, and can be hidden at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ladder_app.domain.model import Money, PayPeriod

if TYPE_CHECKING:
    from ladder_app.domain.pay.parse_amount import Unclear

_WIDTH = 22  # letters; half as many more where the text needs them
_AROUND = 8  # letters, for the button that clears the field and what is around the text

_COMES_BACK = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class SalaryField(QLineEdit):
    """An amount as people type it. Tells the salary, or how it is unclear, as `Unclear`."""

    salary_changed = Signal(object)
    unclear = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.salary: Money | None = None
        self._typed = ""
        self._currencies: tuple[str, ...] = ()
        self._periods: tuple[PayPeriod, ...] = ()
        self.setAccessibleName(self.tr("Your salary"))
        self.setPlaceholderText(self.tr("Your salary"))
        self.setToolTip(
            self.tr("Type an amount such as 105000, 105k or $52/h to see where it falls.")
        )
        self._fit_width()
        self.textChanged.connect(self._read)

    def set_shown(self, currencies: tuple[str, ...], periods: tuple[PayPeriod, ...]) -> None:
        """What pay is shown in, which is meant where currency or period isn't typed.

        An amount that was read before means what it meant: it is written out where the text
        as it was typed would mean another one, and stays where no pay is shown.
        """
        if (currencies, periods) == (self._currencies, self._periods):
            return
        self._currencies, self._periods = currencies, periods
        if self.salary is None:
            if self.text():
                self._read()
        elif currencies:
            self._keep_meaning(self.salary)

    def _keep_meaning(self, salary: Money) -> None:
        typed = self._typed or self.text()
        if self._meaning(typed) == salary:
            self._typed = ""
            self._write(typed)
        else:
            self.take(salary)
            self._typed = typed

    @property
    def lasting_text(self) -> str:
        """The text, with currency and period where it was read as an amount."""
        if self.salary is None:
            return self.text()
        from ladder_app.domain.pay.parse_amount import spelled

        return spelled(self.salary, QLocale().decimalPoint())

    def take(self, reading: Money) -> None:
        """Write one meaning of an ambiguous amount, so that it means nothing else."""
        from ladder_app.domain.pay.parse_amount import spelled

        self._write(spelled(reading, QLocale().decimalPoint()))

    def _write(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            # Where there is no room for all of it, an amount without its first digits misleads.
            self.setCursorPosition(0)

    def set_salary(self, salary: Money) -> None:
        """Write an amount into the field, as dragging in the chart does."""
        number = QLocale().toString(float(salary.amount), "f", 0)
        period = "" if self._periods == (salary.period,) else f" per {salary.period.value}"
        self.setText(f"{number} {salary.currency}{period}")

    def set_hidden_from_view(self, hidden: bool) -> None:
        """Show dots instead of the amount."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)

    def changeEvent(self, event: QEvent) -> None:
        """Keep to as many letters in the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_width()

    def sizeHint(self) -> QSize:
        """Room for all of the text; where there is less, the field is smaller."""
        usual = super().sizeHint()
        return QSize(max(usual.width(), self._text_width()), usual.height())

    def _text_width(self) -> int:
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.displayText())
        return text + metrics.averageCharWidth() * _AROUND if text else 0

    def _fit_width(self) -> None:
        usual = self.fontMetrics().averageCharWidth() * _WIDTH
        self.setMaximumWidth(max(usual, min(self._text_width(), usual * 3 // 2)))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a text that is longer than the field."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.setCursorPosition(0)

    def _read(self) -> None:
        self.setClearButtonEnabled(bool(self.text()))
        self._fit_width()
        self._typed = ""
        self.salary = None
        if not self.text().strip():
            self.salary_changed.emit(None)
            return
        found = self._meaning(self.text())
        if isinstance(found, Money):
            self.salary = found
            self.salary_changed.emit(found)
        else:
            self.unclear.emit(found)

    def _meaning(self, text: str) -> Money | Unclear:
        # Imported when first needed: most starts end without a salary typed.
        from ladder_app.domain.pay.parse_amount import AmountFormat, parse_amount

        mark = QLocale().decimalPoint()
        periods = self._periods or (PayPeriod.YEAR,)
        style = AmountFormat(decimal=mark, currencies=self._currencies, periods=periods)
        return parse_amount(text, style)
