"""The buttons below the tree: the first steps to a ladder of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ladder_app.gui.base.button_rows import ButtonRows

_SHORT = (
    QT_TRANSLATE_NOOP("FileButtons", "New…"),
    QT_TRANSLATE_NOOP("FileButtons", "Open…"),
    QT_TRANSLATE_NOOP("FileButtons", "Import…"),
)


class FileButtons(QWidget):
    """A button for each action, in as many rows as the width needs."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        """Create buttons that start a new ladder, open one, and import one, in this order."""
        super().__init__(parent)
        self._rows = ButtonRows(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.addWidget(self._rows)
        self.buttons = [
            self._make(action, str(short)) for action, short in zip(actions, _SHORT, strict=True)
        ]
        self._rows.set_buttons(self.buttons)

    def _make(self, action: QAction, short: str) -> QPushButton:
        button = QPushButton(self.tr(short), self._rows)
        button.setObjectName("plain")
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.setAutoDefault(True)
        button.clicked.connect(action.trigger)
        return button

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        for button in self.buttons:
            button.setFont(font)
        self._rows.place_again()
