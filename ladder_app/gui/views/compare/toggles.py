"""Check boxes for actions that can be checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from ladder_app.gui.base.button_rows import OneRow


class ActionBox(QCheckBox):
    """A check box that shows and triggers an action."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """Follow this action."""
        super().__init__(parent)
        self._action = action
        self.addAction(action)
        self._follow()
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)

    def _follow(self) -> None:
        # The mnemonic is the menu's.
        self.setText(self._action.text().replace("&", ""))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


def toggle_row(actions: Iterable[QAction], parent: QWidget) -> OneRow:
    """A row of check boxes for these actions, which wraps where it is narrow."""
    row = OneRow(parent, gap=16, indent=14)
    row.set_buttons([ActionBox(action, row) for action in actions])
    return row
