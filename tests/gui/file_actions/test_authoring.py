"""A ladder of one's own: begun, or copied from a bundled one; and the format explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.files.ladder_file import read_ladder
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.last_folders import default_folder
from ladder_app.gui.open_files.new_dialog import NewDialog
from tests.gui.actions.test_specs import equal_mnemonics
from tests.gui.pages import WindowPage

LEFT = Qt.MouseButton.LeftButton


class Asked:
    """Answers the file dialog with a name and a kind, and keeps what it was asked with."""

    def __init__(self, *names: Path | str, kind: str = "") -> None:
        self.left = [str(name) for name in names]
        self.began: list[str] = []
        self.kind = kind

    def __call__(
        self, _parent: QWidget, _title: str, path: str, filters: str, chosen: str
    ) -> tuple[str, str]:
        self.began.append(path)
        found = [each for each in filters.split(";;") if each.startswith(self.kind)]
        return self.left.pop(0), found[0] if self.kind else chosen


def new_dialog(window: WindowPage, action: ActionId = ActionId.NEW_LADDER) -> NewDialog:
    window.actions_by_id[action].trigger()
    return window.findChildren(NewDialog)[-1]


def test_a_ladder_is_begun_from_a_template_and_opened(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = new_dialog(window)
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.name, "Data Analyst")
    qtbot.keyClick(dialog.template, Qt.Key.Key_Down)
    dialog.in_editor.setFocus()
    qtbot.keyClick(dialog.in_editor, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    path = tmp_path / "mine.ladder.yaml"
    assert asked.began == [str(default_folder() / "data-analyst.ladder.yaml")]
    assert "#" in path.read_text(encoding="utf-8")
    assert read_ladder(path).problems == ()
    assert not dialog.isVisible()
    assert window.navigator.place
    assert window.navigator.place.family.name == "Data Analyst"
    assert [url.toLocalFile() for url in opened] == [str(path)]


def test_a_bundled_ladder_is_copied_with_its_comments(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go_to("web-developer/middle")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(tmp_path / "copy.yaml"))
    dialog = new_dialog(window, ActionId.COPY_LADDER)
    assert dialog.template.currentText() == "a copy of Web Developer"
    assert dialog.name.text() == "My Web Developer"
    qtbot.mouseClick(dialog.save, LEFT)
    text = (tmp_path / "copy.yaml").read_text(encoding="utf-8")
    assert text.startswith("#")
    assert window.navigator.place
    assert window.navigator.place.family.name == "My Web Developer"
    assert not window.actions_by_id[ActionId.COPY_LADDER].isEnabled()


def test_nothing_is_begun_where_the_person_gives_up(
    qtbot: QtBot, window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Asked(""))
    dialog = new_dialog(window)
    qtbot.keyClicks(dialog.name, "Data Analyst")
    qtbot.mouseClick(dialog.save, LEFT)
    assert dialog.isVisible()


def test_the_format_is_explained_without_opening_a_link(window: WindowPage) -> None:
    window.actions_by_id[ActionId.FORMAT].trigger()
    text = window.findChildren(QTextBrowser)[-1]
    assert text.window().windowTitle() == "Ladder file format"
    assert "The ladder file" in text.toPlainText()
    assert not text.openLinks()


def test_the_dialogs_have_their_own_letters(window: WindowPage) -> None:
    dialog = new_dialog(window)
    assert isinstance(dialog, QDialog)
    texts = [button.text() for button in dialog.findChildren(QPushButton)]
    texts += [dialog.in_editor.text(), "&Name:", "&Template:"]
    assert equal_mnemonics(texts) == []


def test_what_is_typed_at_once_is_the_name_of_the_new_ladder(
    qtbot: QtBot, window: WindowPage
) -> None:
    window.activateWindow()
    window.actions_by_id[ActionId.NEW_LADDER].trigger()
    dialog = window.findChild(NewDialog)
    assert isinstance(dialog, NewDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isVisible)
    focused = dialog.focusWidget()
    assert focused is dialog.name
    qtbot.keyClicks(focused, "Rose Gardener")
    assert dialog.isVisible()
    assert dialog.name.text() == "Rose Gardener"
