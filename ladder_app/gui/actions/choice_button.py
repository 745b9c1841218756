"""A button of the toolbar for one of several choices, such as a view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget


class ChoiceButton(QPushButton):
    """Triggers an action, and is checked when the action is.

    For screen readers it is one of several; a QToolButton would be a box to check.
    """

    def __init__(self, action: QAction, name: str, parent: QWidget) -> None:
        """Create a button for this action with a name for assistive technology."""
        super().__init__(action.icon(), name, parent)
        self._name = name
        self.setObjectName("choice")
        self.setAccessibleName(name)
        self.setToolTip(action.toolTip())
        self.setStatusTip(action.statusTip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(action.isChecked())
        action.toggled.connect(self.setChecked)
        self.clicked.connect(action.trigger)

    def show_name(self, shown: bool) -> None:
        """Show the name beside the icon, or the icon alone."""
        self.setText(self._name if shown else "")
