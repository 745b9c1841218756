"""Ladders of one's own: opened in every way, marked, closed, and remembered."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_bar, press
from tests.gui.pages import WindowPage

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def a_ladder(folder: Path, name: str, family: str = "", levels: str = "Junior, Lead") -> Path:
    """A ladder file of two levels."""
    folder.mkdir(exist_ok=True, parents=True)
    path = folder / f"{name}.ladder.yaml"
    path.write_text(f"name: {family or name.title()}\nlevels: [{levels}]\n", encoding="utf-8")
    return path


def drop(window: WindowPage, *urls: QUrl) -> bool:
    """Drag over the window and let go; whether the window takes it."""
    data = QMimeData()
    data.setUrls(list(urls))
    position = QPointF(window.rect().center())
    with warnings.catch_warnings():
        # Newer Qt deprecates the constructor with whole pixels; older Qt has no other one.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(position.toPoint(), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(position, COPY, data, LEFT, NONE))
    return enter.isAccepted()


def local(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))


def own_rows(window: WindowPage) -> dict[str, str]:
    """The families of own files with the line below their names."""
    model = window.levels.model
    roots = [root for root in model.shown_roots if root.about]
    rows = {root.name: model.second_line(root) for root in roots}
    return {name: line for name, line in rows.items() if line}


def row_said(window: WindowPage, name: str, role: Qt.ItemDataRole) -> str:
    model = window.levels.model
    root = next(root for root in model.shown_roots if root.name == name)
    return str(model.data(model.index_of_node(root), role))


def menu_named(window: WindowPage, title: str) -> QMenu:
    menus = window.menuBar().findChildren(QMenu)
    return next(menu for menu in menus if menu.title().replace("&", "") == title)


def test_several_files_are_dropped_onto_the_window(window: WindowPage, tmp_path: Path) -> None:
    one, two = a_ladder(tmp_path, "painter"), a_ladder(tmp_path, "potter")
    assert drop(window, local(one), local(two))
    assert own_rows(window) == {
        "Painter": "Own file · painter.ladder.yaml",
        "Potter": "Own file · potter.ladder.yaml",
    }
    assert window.navigator.address == "painter/junior"


def test_a_folder_is_dropped_and_each_ladder_in_it_opens(
    window: WindowPage, tmp_path: Path
) -> None:
    folder = tmp_path / "ours"
    for name in ("potter", "painter"):
        a_ladder(folder, name)
    (folder / "notes.yaml").write_text("nothing: here\n")
    a_ladder(folder / "deeper", "baker")
    assert drop(window, local(folder))
    assert list(own_rows(window)) == ["Painter", "Potter"]


def test_a_folder_without_ladders_is_said_to_have_none(window: WindowPage, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(window, local(empty))
    assert own_rows(window) == {}
    assert "“empty”" in notice_bar(window).text


def test_what_is_no_file_of_this_computer_is_not_taken(window: WindowPage) -> None:
    assert not drop(window, QUrl("https://example.com/a.ladder.yaml"))


def test_a_folder_on_the_command_line_opens_what_is_in_it(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    a_ladder(tmp_path / "ours", "potter")
    a_ladder(tmp_path / "ours", "painter")
    assert list(own_rows(make_window(tmp_path / "ours"))) == ["Painter", "Potter"]


def test_an_own_ladder_names_its_file_in_the_tool_tip_and_to_a_screen_reader(
    window: WindowPage, tmp_path: Path
) -> None:
    path = a_ladder(tmp_path, "potter")
    window.open_files([path])
    assert str(path) in row_said(window, "Potter", Qt.ItemDataRole.ToolTipRole)
    text = row_said(window, "Potter", Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Potter, Own file · potter.ladder.yaml"


def test_families_of_one_name_are_told_apart(window: WindowPage, tmp_path: Path) -> None:
    here = a_ladder(tmp_path / "here", "mine", "DevOps Engineer")
    there = a_ladder(tmp_path / "there", "mine", "DevOps Engineer")
    window.open_files([here, there])
    model = window.levels.model
    lines = [
        model.second_line(root) for root in model.shown_roots if root.name == "DevOps Engineer"
    ]
    assert lines == [
        "Own file · mine.ladder.yaml (here)",
        "Own file · mine.ladder.yaml (there)",
        "Comes with the program",
    ]


def test_a_file_is_open_once_by_whichever_path(window: WindowPage, tmp_path: Path) -> None:
    path = a_ladder(tmp_path, "potter")
    (tmp_path / "link.ladder.yaml").symlink_to(path)
    window.open_files([path, tmp_path / "link.ladder.yaml"])
    window.open_files([tmp_path / "link.ladder.yaml"])
    assert list(own_rows(window)) == ["Potter"]
    assert window.navigator.address == "potter/junior"


def test_ctrl_w_closes_an_own_ladder_and_no_bundled_one(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    path = a_ladder(tmp_path, "potter")
    window.open_files([path])
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert own_rows(window) == {}
    assert path.exists()
    assert window.windowTitle().startswith("Junior Back-end Developer")
    assert not window.actions_by_id[ActionId.CLOSE_LADDER].isEnabled()
    assert window.levels.tree.model().rowCount() == 4


def test_the_open_ladders_and_the_level_are_there_after_a_restart(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    first = make_window()
    odd = a_ladder(tmp_path, "pot\nter\N{RIGHT-TO-LEFT MARK}", "Potter")
    first.open_files([odd, a_ladder(tmp_path, "painter"), a_ladder(tmp_path, "baker")])
    first.go_to("baker/lead")
    first.actions_by_id[ActionId.CLOSE_LADDER].trigger()
    first.go_to("painter/lead")
    first.close()
    second = make_window()
    assert list(own_rows(second)) == ["Potter", "Painter"]
    assert second.navigator.address == "painter/lead"


def test_a_file_that_has_moved_is_shown_as_missing_and_found_again(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_ladder(tmp_path, "potter")
    first = make_window()
    first.open_files([path])
    first.close()
    moved = path.rename(tmp_path / "moved.yaml")
    window = make_window()
    assert own_rows(window) == {"potter.ladder.yaml": "⚠ Not found"}
    window.levels.choose_file(path)
    assert notice_bar(window).text == f"The file “{path}” cannot be found."
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    press(qtbot, window, "Locate…")
    assert own_rows(window) == {"Potter": "Own file · moved.yaml"}
    assert window.navigator.address == "potter/junior"
    assert notice_bar(window).isHidden()
    window.close()
    assert list(own_rows(make_window())) == ["Potter"]


def test_a_missing_file_can_be_removed(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window(tmp_path / "gone.ladder.yaml")
    window.levels.choose_file(tmp_path / "gone.ladder.yaml")
    press(qtbot, window, "Remove")
    assert own_rows(window) == {}
    assert notice_bar(window).isHidden()
    window.close()
    assert own_rows(make_window()) == {}


def test_recent_files_are_offered_opened_and_forgotten(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    first = make_window()
    first.open_files([a_ladder(tmp_path, "potter")])
    first.open_files([a_ladder(tmp_path, "R&D", "Researcher")])
    first.actions_by_id[ActionId.CLOSE_LADDER].trigger()
    first.close()
    window = make_window()
    menu = menu_named(window, "Open recent")
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["&1 R&&D.ladder.yaml", "&2 potter.ladder.yaml", "&Clear list"]
    menu.actions()[0].trigger()
    assert list(own_rows(window)) == ["Potter", "Researcher"]
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "No recent files"
    assert not menu.actions()[0].isEnabled()


def test_the_folder_is_shown_in_the_file_manager(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    window.open_files([a_ladder(tmp_path / "ours", "potter")])
    window.actions_by_id[ActionId.REVEAL].trigger()
    assert shown == [str(tmp_path / "ours")]


@pytest.mark.parametrize("value", ["text", 7, ["a", "list"]])
def test_settings_that_make_no_sense_open_nothing(
    settings: QSettings, make_window: MakeWindow, value: object
) -> None:
    for key in ("files/open", "files/recent", "files/shown"):
        settings.setValue(key, value)
    assert own_rows(make_window()) == {}
