"""Asks for the names on the talk sheet. None is needed."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ladder_app.domain.growth.entries import Person


class NamesDialog(QDialog):
    """Edits the names of a person and their manager; `named` has the person with them."""

    named = Signal(object)

    def __init__(self, person: Person, parent: QWidget) -> None:
        """Show the names that are known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names for the talk sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person = person
        self.name = self._field(person.name, self.tr("Your name"))
        self.manager = self._field(person.manager, self.tr("Your manager’s name"))
        about = QLabel(self.tr("They are kept in your growth file alone. None is needed."))
        about.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Your &name:"), self.name)
        form.addRow(self.tr("Your &manager:"), self.manager)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)

    def _field(self, text: str, name: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setMaxLength(200)
        return field

    def accept(self) -> None:
        name, manager = (" ".join(field.text().split()) for field in (self.name, self.manager))
        self.named.emit(replace(self._person, name=name, manager=manager))
        super().accept()
