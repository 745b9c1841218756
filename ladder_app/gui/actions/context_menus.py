"""The context menus, which a right click and the Menu key open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ladder_app.gui.actions.ids import ActionId

ON_ROWS = (ActionId.COPY, ActionId.SOURCES)
ON_SKILLS = (*ON_ROWS, ActionId.SKILL_USE)
ON_THE_CHART = (ActionId.COPY, ActionId.WORKINGS)


def add_context_menu(
    widget: QWidget, actions: Mapping[ActionId, QAction], ids: Sequence[ActionId | None]
) -> None:
    """Give the widget a context menu of these actions."""
    for action in ids:
        if action is None:
            line = QAction(widget)
            line.setSeparator(True)
            widget.addAction(line)
        else:
            widget.addAction(actions[action])
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
