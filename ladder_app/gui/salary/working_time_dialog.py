"""The dialog for the hours per week and weeks per year that convert pay periods."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import working_time_text
from ladder_app.domain.model import JobFamily
from ladder_app.domain.pay.conversion import Conversion, working_time_of
from ladder_app.domain.working_time import MAX_HOURS_PER_WEEK, MAX_WEEKS_PER_YEAR, WorkingTime

_DIGITS = 4
_LEAST = 10**-_DIGITS


class WorkingTimeDialog(QDialog):
    """Two numbers. Emits the person's own working time, or None to use the file's."""

    accepted_value = Signal(object)

    def __init__(
        self, parent: QWidget, family: JobFamily, own: WorkingTime | None, localizer: Localizer
    ) -> None:
        """Start with the person's own hours and weeks, or with the file's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Working time"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._of_file = working_time_of(family)
        self._is_own = own is not None
        self.hours = _box(self.tr("Hours per week"), MAX_HOURS_PER_WEEK)
        self.weeks = _box(self.tr("Weeks per year"), MAX_WEEKS_PER_YEAR)
        self._show(own or self._of_file)
        for box in (self.hours, self.weeks):
            box.valueChanged.connect(self._make_own)
        self._lay_out(self._explanation(family, localizer))

    def _explanation(self, family: JobFamily, localizer: Localizer) -> str:
        text = working_time_text(Conversion(working_time=self._of_file), localizer)
        if family.working_time:
            return self.tr("From the file of {0}: {1}").format(family.name, text)
        return self.tr("By default: {0}").format(text)

    def _lay_out(self, explanation: str) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Hours per week:"), self.hours)
        form.addRow(self.tr("&Weeks per year:"), self.weeks)
        label = QLabel(explanation, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.reset = buttons.addButton(self.tr("&Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._reset)
        # Enter in a field is OK.
        self.reset.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(label)
        layout.addWidget(buttons)
        self.setTabOrder(self.hours, self.weeks)
        self.hours.setFocus()

    def _show(self, time: WorkingTime) -> None:
        self.hours.setValue(float(time.hours_per_week))
        self.weeks.setValue(float(time.weeks_per_year))

    def _make_own(self) -> None:
        self._is_own = True

    def _reset(self) -> None:
        self._show(self._of_file)
        self._is_own = False

    def accept(self) -> None:
        """Emit the working time, and close."""
        own = WorkingTime(hours_per_week=_value(self.hours), weeks_per_year=_value(self.weeks))
        self.accepted_value.emit(own if self._is_own else None)
        super().accept()


class _PlainBox(QDoubleSpinBox):
    """Shows 40 and 37.5 without trailing zeros."""

    def textFromValue(self, value: float) -> str:
        """The shortest text for the value."""
        return self.locale().toString(
            value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        )


def _box(name: str, maximum: int) -> QDoubleSpinBox:
    box = _PlainBox()
    box.setAccessibleName(name)
    box.setDecimals(_DIGITS)
    box.setRange(_LEAST, maximum)
    return box


def _value(box: QDoubleSpinBox) -> Decimal:
    return Decimal(f"{box.value():.{_DIGITS}f}").normalize()
