"""The Find field above the tree."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FindField(QLineEdit):
    """The Find field: Escape clears it, Enter goes to the next match, Down to the tree."""

    left_downwards = Signal()
    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, go to the tree on Down, to matches on Enter and Shift+Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_requested.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)
