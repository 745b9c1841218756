"""What the window says where every pane is hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import native_keys, plain_text
from ladder_app.gui.actions.specs import ACTIONS

_SHOWS = (ActionId.SHOW_RESPONSIBILITIES, ActionId.SHOW_SKILLS, ActionId.SHOW_SALARY)


def no_panes_label(parent: QWidget) -> QLabel:
    """A line that names the hidden panes and the keys that bring them back."""
    named = ", ".join(f"{plain_text(s)} ({native_keys(s)})" for s in ACTIONS if s.id in _SHOWS)
    text = QCoreApplication.translate(
        "NoPanes", "Every pane is hidden. Show them again in the View menu: {0}."
    )
    label = QLabel(text.format(named), parent)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(label.text())
    label.setFont(parent.font())
    return label
