"""Where the person's salary falls, or what is unclear about it, with a button per reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import Money
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.salary.field import SalaryField

if TYPE_CHECKING:
    from ladder_app.gui.salary.reading_choices import ReadingChoices

_MAX_LINES = 3


class SalaryLine(QWidget):
    """A sentence, and buttons below it; `resized` is emitted when it needs another height."""

    resized = Signal()
    reading_selected = Signal(object)

    def __init__(self, localizer: Localizer, field: SalaryField, parent: QWidget) -> None:
        """Start without a sentence; the buttons follow the field in the tab order."""
        super().__init__(parent)
        self._localizer = localizer
        self._field = field
        self.choices: ReadingChoices | None = None
        self._label = FittedLabel(self, max_lines=_MAX_LINES)
        self._label.setObjectName("quiet")
        self._label.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 0, 14, 0)
        self._layout.addWidget(self._label)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._label.whole_text

    def show_text(self, sentence: str, readings: tuple[Money, ...], *, is_problem: bool) -> None:
        """Show a sentence, and these readings on buttons."""
        before = self.needed_height(self.width())
        self._label.set_whole_text(sentence)
        self._style("problem" if is_problem else "quiet")
        self._label.setVisible(bool(sentence))
        is_new = self._offer(readings)
        self.setVisible(bool(sentence) or bool(readings))
        if is_new or self.needed_height(self.width()) != before:
            self.resized.emit()

    def _style(self, name: str) -> None:
        """Style the sentence as a problem or as plain information."""
        if self._label.objectName() != name:
            self._label.setObjectName(name)
            style = self._label.style()
            style.unpolish(self._label)
            style.polish(self._label)

    def _offer(self, readings: tuple[Money, ...]) -> bool:
        """Offer these readings; returns whether they are others than before."""
        if readings and self.choices is None:
            self.choices = self._make_choices()
        if self.choices is None or self.choices.readings == readings:
            return False
        self.choices.offer(readings)
        return True

    def _make_choices(self) -> ReadingChoices:
        # Imported when needed: hardly any start needs it.
        from ladder_app.gui.salary.reading_choices import ReadingChoices

        choices = ReadingChoices(self._localizer, self._field, self)
        choices.setFont(self._label.font())
        choices.selected.connect(self.reading_selected)
        self._layout.addWidget(choices)
        return choices

    def needed_height(self, width: int) -> int:
        """The height of sentence and buttons at this width."""
        margins = self._layout.contentsMargins()
        room = width - margins.left() - margins.right()
        height = 0 if self._label.isHidden() else self._label.heightForWidth(room)
        if self.choices is not None and not self.choices.isHidden():
            height += self.choices.rows.rows_height(room) + self._layout.spacing()
        return height
