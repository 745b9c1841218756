"""The field for the person's own salary. What is typed stays in it, and can be hidden at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ladder_app.ladder.model import Money, PayPeriod

_WIDTH = 22  # letters


class SalaryField(QLineEdit):
    """An amount as people type it. Tells the salary, or how it is unclear, as `Unclear`."""

    salary_changed = Signal(object)
    unclear = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.salary: Money | None = None
        self._currencies: tuple[str, ...] = ()
        self._periods: tuple[PayPeriod, ...] = ()
        self.setAccessibleName(self.tr("Your salary"))
        self.setPlaceholderText(self.tr("Your salary"))
        self.setToolTip(
            self.tr("Type an amount such as 105000, 105k or $52/h to see where it stands.")
        )
        self._fit_width()
        self.textChanged.connect(self._read)

    def set_shown(self, currencies: tuple[str, ...], periods: tuple[PayPeriod, ...]) -> None:
        """What pay is shown in, which is meant where currency or period isn't typed.

        An amount that was read before means what it meant: it is written out then.
        """
        if (currencies, periods) == (self._currencies, self._periods):
            return
        self._currencies, self._periods = currencies, periods
        if self.salary is not None:
            self.take(self.salary)
        elif self.text():
            self._read()

    @property
    def lasting_text(self) -> str:
        """The text, with currency and period where it was read as an amount."""
        if self.salary is None:
            return self.text()
        from ladder_app.ladder.amounts import spelled

        return spelled(self.salary, QLocale().decimalPoint())

    def take(self, reading: Money) -> None:
        """Write one meaning of an ambiguous amount, so that it means nothing else."""
        from ladder_app.ladder.amounts import spelled

        self.setText(spelled(reading, QLocale().decimalPoint()))

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
        self.salary = None
        if not self.text().strip():
            self.salary_changed.emit(None)
            return
        # Imported when first needed: most starts end without a salary typed.
        from ladder_app.ladder.amounts import AmountFormat, Unclear, parse_amount

        mark = QLocale().decimalPoint()
        periods = self._periods or (PayPeriod.YEAR,)
        style = AmountFormat(decimal=mark, currencies=self._currencies, periods=periods)
        found = parse_amount(self.text(), style)
        if isinstance(found, Unclear):
            self.unclear.emit(found)
        else:
            self.salary = found
            self.salary_changed.emit(found)
