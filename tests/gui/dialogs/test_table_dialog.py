"""The dialogs of Help look like the panes: in frames, without a grid and without icons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage

DIALOGS = (
    ActionId.FIRST_STEPS, ActionId.SHORTCUTS, ActionId.MARKS, ActionId.SOURCES,
    ActionId.FORMAT, ActionId.ABOUT, ActionId.WORKINGS,
)  # fmt: skip


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog_looks_like_a_pane(qtbot: QtBot, window: WindowPage, action: ActionId) -> None:
    window.actions_by_id[action].trigger()
    (dialog,) = window.findChildren(QDialog)
    qtbot.waitExposed(dialog)
    assert dialog.findChildren(QFrame, "pane")
    assert not any(
        table.showGrid() for table in dialog.findChildren(QTableView) if table.isVisible()
    )
    icons = [button.icon().isNull() for button in dialog.findChildren(QPushButton)]
    assert icons
    assert all(icons)
    assert dialog.width() <= window.screen().availableSize().width()
    assert dialog.height() <= window.screen().availableSize().height()
