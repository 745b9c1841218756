"""The field for the person's own salary. What is typed stays in it, and can be hidden at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ladder_app.documents.wording import Wording
from ladder_app.ladder.model import Money, PayPeriod

if TYPE_CHECKING:
    from ladder_app.ladder.amounts import Unclear

_WIDTH = 22  # letters


class SalaryField(QLineEdit):
    """An amount as people type it. Tells the salary, or what is unclear about it."""

    salary_changed = Signal(object)
    unclear = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self._wording = wording
        self._currency = ""
        self._period = PayPeriod.YEAR
        self.setAccessibleName(self.tr("Your salary"))
        self.setPlaceholderText(self.tr("Your salary"))
        self.setToolTip(
            self.tr("Type an amount such as 105000, 105k or $52/h to see where it stands.")
        )
        self._fit_width()
        self.textChanged.connect(self._read)

    def set_unit(self, currency: str, period: PayPeriod) -> None:
        """What is meant where neither currency nor period is typed."""
        if (currency, period) != (self._currency, self._period):
            self._currency, self._period = currency, period
            if self.text():
                self._read()

    def set_salary(self, salary: Money) -> None:
        """Write an amount into the field, as dragging in the chart does."""
        number = QLocale().toString(float(salary.amount), "f", 0)
        self.setText(f"{number} {salary.currency}")

    def set_hidden_from_view(self, hidden: bool) -> None:
        """Show dots instead of the amount."""
        mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
        self.setEchoMode(mode)

    def changeEvent(self, event: QEvent) -> None:
        """Keep to as many letters in the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_width()

    def _fit_width(self) -> None:
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        self.setClearButtonEnabled(bool(self.text()))
        if not self.text().strip():
            self._tell(None, "")
            return
        # Imported when first needed: most starts end without a salary typed.
        from ladder_app.ladder.amounts import AmountFormat, Unclear, parse_amount

        mark = QLocale().decimalPoint()
        style = AmountFormat(decimal=mark, currency=self._currency, period=self._period)
        found = parse_amount(self.text(), style)
        if isinstance(found, Unclear):
            self._tell(None, self._sentence(found))
        else:
            self._tell(found, "")

    def _tell(self, salary: Money | None, sentence: str) -> None:
        self.salary_changed.emit(salary)
        if sentence:
            self.unclear.emit(sentence)

    def _sentence(self, found: Unclear) -> str:
        from ladder_app.documents.pay_words import money_text

        said = self._wording.text(found.template, **found.values)
        readings = "; ".join(money_text(reading, self._wording) for reading in found.readings)
        return f"{said} {self.tr('It could be: {0}.').format(readings)}" if readings else said
