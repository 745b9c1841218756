"""The item model of Go to: the choices that match the typed letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ladder_app.domain.find.quick_open import TargetMatch
from ladder_app.domain.find.targets import TargetKind
from ladder_app.gui.base.tips import plain_tip

MATCH_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
_KINDS = {
    TargetKind.FAMILY: QT_TRANSLATE_NOOP("GoToModel", "Family"),
    TargetKind.LEVEL: QT_TRANSLATE_NOOP("GoToModel", "Level"),
    TargetKind.SKILL: QT_TRANSLATE_NOOP("GoToModel", "Skill"),
    TargetKind.ACTION: QT_TRANSLATE_NOOP("GoToModel", "Action"),
    TargetKind.STATEMENT: QT_TRANSLATE_NOOP("GoToModel", "Statement"),
}


class GoToModel(QAbstractListModel):
    """A list of choices, each with its kind as a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._choices: Sequence[TargetMatch] = ()

    def set_choices(self, choices: Sequence[TargetMatch]) -> None:
        """Replace the choices."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def match_at(self, index: QModelIndex | QPersistentModelIndex) -> TargetMatch | None:
        """The match at an index, or None for an invalid one."""
        return self._choices[index.row()] if index.isValid() else None

    def kind_text(self, match: TargetMatch) -> str:
        """The kind of the match, and whether it is a recent one."""
        kind = self.tr(str(_KINDS[match.target.kind]))
        return self.tr("{0}, recent").format(kind) if match.is_recent else kind

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        match = self.match_at(index)
        if match is None:
            return None
        target = match.target
        if role == Qt.ItemDataRole.DisplayRole:
            return target.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (target.text, target.detail, self.kind_text(match))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (target.text, target.detail))))
        return match if role == MATCH_ROLE else None
