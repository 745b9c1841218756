"""What the tests of the import dialog have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.imports.dialog import ImportDialog
from tests.gui.pages import WindowPage

LADDER = """\
Support ladder,,,
Skill,Junior,Senior,Kim
Technical skills,,,
Networks,Basic,Expert,ask Kim
Databases,Good,Expert,
Scripts,-,Good,
Pay,"40,000 - 50,000","60,000 - 80,000",
"""

Open = Callable[..., ImportDialog]


@pytest.fixture
def opened(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Open:
    """Opens the dialog by the menu's action, for a file with this text."""

    def make(text: str = LADDER, name: str = "support.csv") -> ImportDialog:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        window.actions_by_id[ActionId.IMPORT_TABLE].trigger()
        dialog = window.findChildren(ImportDialog)[-1]
        qtbot.waitUntil(lambda: not dialog.task.is_busy)
        return dialog

    return make
