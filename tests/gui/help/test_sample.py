"""Help, Try importing a sample spreadsheet: the import dialog with the sample in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ladder_app.files.help_files import sample_spreadsheet
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.last_folders import default_folder
from ladder_app.gui.imports.dialog import ImportDialog
from tests.gui.pages import WindowPage


@pytest.fixture
def dialog(window: WindowPage, qtbot: QtBot) -> ImportDialog:
    window.actions_by_id[ActionId.SAMPLE].trigger()
    (found,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: found.drafted is not None)
    return found


def test_it_is_read_without_a_skipped_cell(dialog: ImportDialog) -> None:
    assert dialog.drafted is not None
    assert dialog.drafted.draft.skipped == ()
    assert "example figures" in dialog.form.name.placeholderText()


def test_the_ladder_is_saved_among_the_users_files_and_opened(
    window: WindowPage,
    dialog: ImportDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    suggested: list[Path] = []

    def ask(_parent: object, _title: str, path: str, *_others: object) -> tuple[str, str]:
        suggested.append(Path(path))
        return str(tmp_path / "mine.ladder.yaml"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [path.parent for path in suggested] == [default_folder()]
    assert suggested[0].parent != sample_spreadsheet().parent
    names = [family.name for family in window.ladders.families]
    assert any("example figures" in name for name in names)
