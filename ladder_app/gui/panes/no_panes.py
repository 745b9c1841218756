"""The text in place of the panes when all of them are hidden."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import native_keys, plain_text
from ladder_app.gui.actions.specs import ACTIONS

_SHOWN_BY = (ActionId.SHOW_RESPONSIBILITIES, ActionId.SHOW_SKILLS, ActionId.SHOW_SALARY)


def no_panes_label(parent: QWidget) -> QLabel:
    """A label with the hidden panes and the keys that show them."""
    panes = ", ".join(f"{plain_text(s)} ({native_keys(s)})" for s in ACTIONS if s.id in _SHOWN_BY)
    text = QCoreApplication.translate(
        "NoPanes", "Every pane is hidden. Show them again in the View menu: {0}."
    )
    label = QLabel(text.format(panes), parent)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(label.text())
    label.setFont(parent.font())
    return label
