"""The question before a growth file is deleted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.growth.entries import Person
from ladder_app.gui.base.tips import plain_tip


class DeleteQuestion(QMessageBox):
    """Shows what there is, and asks whether to delete it."""

    def __init__(
        self, path: Path, people: Sequence[Person], localizer: Localizer, window: QWidget
    ) -> None:
        """Ask about the people in the file at a path."""
        super().__init__(window)
        self._localizer = localizer
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Delete my growth data"))
        self.setText(plain_tip(self._content(path, people)))
        self._delete = self.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = self.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.setEscapeButton(keep)

    def agrees(self) -> bool:
        """Ask, and return whether it is to be deleted."""
        self.exec()
        return self.clickedButton() is self._delete

    def _content(self, path: Path, people: Sequence[Person]) -> str:
        entries = [
            entry
            for person in people
            for growth in person.growths
            for entry in growth.entries.values()
        ]
        marks = sum(entry.is_marked for entry in entries)
        written = sum(len(entry.evidence) + len(entry.next_steps) for entry in entries)
        localizer = self._localizer
        lines = [
            str(path),
            localizer.plural("%n person", "%n people", len(people)),
            localizer.plural("%n mark", "%n marks", marks),
            localizer.plural(
                "%n piece of evidence or next step",
                "%n pieces of evidence and next steps",
                written,
            ),
        ]
        gone = self.tr(
            "This deletes the file, and forgets where it was. It cannot be taken back."
            " Copies that you made stay where they are."
        )
        return "\n".join([*lines, "", gone])
