"""The field for the person's salary, whose text can be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ladder_app.domain.model import Money, PayPeriod

if TYPE_CHECKING:
    from ladder_app.domain.pay.parse_amount import Unclear

_WIDTH = 22  # letters; up to half as many more if the text needs them
_AROUND = 8  # letters, for the clear button and the margins

_TEMPORARY_REASONS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class SalaryField(QLineEdit):
    """An amount as people type it. Emits the salary, or an `Unclear` if it cannot be read."""

    salary_changed = Signal(object)
    unclear = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty field."""
        super().__init__(parent)
        self.salary: Money | None = None
        self._typed = self._accepted = ""
        self._currencies: tuple[str, ...] = ()
        self._periods: tuple[PayPeriod, ...] = ()
        self.setAccessibleName(self.tr("Your salary"))
        self.setPlaceholderText(self.tr("Your salary"))
        self.setToolTip(
            self.tr("Type an amount such as 105000, 105k or $52/h to see where it falls.")
        )
        self._fit_width()
        self.textChanged.connect(self._read)
        self.returnPressed.connect(self._accept)

    def set_shown(self, currencies: tuple[str, ...], periods: tuple[PayPeriod, ...]) -> None:
        """Set the units of the pay that is shown: the defaults for a typed amount.

        An amount that was already read keeps its meaning. It is written with its units if
        the typed text would now mean another amount.
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
        """The text, with currency and period if it is an amount."""
        if self.salary is None:
            return self.text()
        from ladder_app.domain.pay.parse_amount import spelled

        return spelled(self.salary, QLocale().decimalPoint())

    def take(self, reading: Money) -> None:
        """Write one reading of an ambiguous amount so that it is not ambiguous any more."""
        from ladder_app.domain.pay.parse_amount import spelled

        self._write(spelled(reading, QLocale().decimalPoint()))

    def _write(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            # If the text does not fit, an amount without its first digits misleads.
            self.setCursorPosition(0)

    def set_salary(self, salary: Money) -> None:
        """Write an amount that was set in the chart."""
        number = QLocale().toString(float(salary.amount), "f", 0)
        period = "" if self._periods == (salary.period,) else f" per {salary.period.value}"
        self.setText(f"{number} {salary.currency}{period}")

    def set_hidden_from_view(self, hidden: bool) -> None:
        """Show dots instead of the amount."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the width to the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_width()

    def sizeHint(self) -> QSize:
        """Wide enough for the text."""
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

    def setText(self, text: str | None, /) -> None:
        super().setText(text or "")
        # Escape must not bring back an amount that was forgotten, dragged or chosen anew.
        self._accept()

    def _accept(self) -> None:
        self._accepted = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._undo_typing():
            super().keyPressEvent(event)

    def _undo_typing(self) -> bool:
        """Restore the text from before typing; False if there is nothing to restore.

        An amount that was typed into an empty field stays: it is already compared.
        """
        is_first_amount = not self._accepted and self.salary is not None
        if is_first_amount or self.text() == self._accepted:
            return False
        # Not `setText`, which could not be undone with Ctrl+Z.
        self.selectAll()
        self.insert(self._accepted)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _TEMPORARY_REASONS:
            self._accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the start of a text that is longer than the field."""
        super().focusOutEvent(event)
        if event.reason() not in _TEMPORARY_REASONS:
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
        # Imported when needed: in most sessions no salary is typed.
        from ladder_app.domain.pay.parse_amount import AmountFormat, parse_amount

        mark = QLocale().decimalPoint()
        periods = self._periods or (PayPeriod.YEAR,)
        style = AmountFormat(decimal=mark, currencies=self._currencies, periods=periods)
        return parse_amount(text, style)
