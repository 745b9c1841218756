"""The user's level and goal: marked everywhere, named as a path, and private on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.print_export.dialog import PrintExportDialog
from ladder_app.gui.views.path.view import PathView
from tests.gui.conftest import MakeWindow
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import save

LEFT = Qt.MouseButton.LeftButton
JUNIOR, MIDDLE, SENIOR = (f"backend-developer/{name}" for name in ("junior", "middle", "senior"))
NAME = "Junior → Senior, Back-end Developer"


def set_levels(window: WindowPage, here: str, goal: str) -> None:
    for address, action in ((here, ActionId.I_AM_HERE), (goal, ActionId.SET_GOAL)):
        window.go_to(address)
        window.actions_by_id[action].trigger()


@pytest.fixture
def shown(window: WindowPage) -> PathView:
    """The path from Junior to Senior."""
    set_levels(window, JUNIOR, SENIOR)
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert window.path.view is not None
    return window.path.view


def heard(window: WindowPage, address: str) -> str:
    index = window.levels.model.index_of(address)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def line(window: WindowPage) -> str:
    labels = window.view.header.findChildren(QLabel)
    return " ".join(label.text() for label in labels)


def rows(view: PathView) -> list[str]:
    model = view.steps.view.rows
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def button(view: PathView, text: str) -> QToolButton:
    return next(each for each in view.findChildren(QToolButton) if each.text() == text)


def test_they_are_marked_in_the_tree_and_in_the_header(
    window: WindowPage, make_window: MakeWindow
) -> None:
    tree = window.levels.tree
    before = tree.viewport().grab().toImage()
    set_levels(window, JUNIOR, SENIOR)
    window.go_to(MIDDLE)
    assert heard(window, JUNIOR).endswith(", You are here")
    assert heard(window, SENIOR).endswith(", Your goal")
    assert "You are" not in heard(window, MIDDLE)
    at = tree.visualRect(window.levels.model.index_of(JUNIOR))
    assert tree.viewport().grab().toImage().copy(at) != before.copy(at)
    assert "You are here" not in line(window)
    window.go_to(JUNIOR)
    assert "You are here · Level 1 of 3" in line(window)
    again = make_window()
    assert heard(again, SENIOR).endswith(", Your goal")
    again.actions_by_id[ActionId.CLEAR_GOAL].trigger()
    assert "Your goal" not in heard(again, SENIOR)


def test_the_path_is_named(window: WindowPage, shown: PathView) -> None:
    assert window.windowTitle() == f"Path: {NAME} — Career Ladder"
    notes = [label.text() for label in shown.steps.findChildren(QLabel)]
    assert f"{NAME} · 2 steps" in notes
    window.actions_by_id[ActionId.CLEAR_GOAL].trigger()
    assert window.windowTitle().startswith("Senior Back-end Developer")


def test_it_is_copied_as_text_by_a_button(qtbot: QtBot, shown: PathView) -> None:
    qtbot.mouseClick(button(shown, "Copy as text"), LEFT)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(NAME)
    assert "Junior → Middle" in text
    assert "You are here" not in text


def test_it_is_exported_by_the_dialog_that_a_button_opens(
    window: WindowPage, tmp_path: Path, shown: PathView
) -> None:
    button(shown, "Print or export…").click()
    dialog = window.findChildren(PrintExportDialog)[-1]
    assert dialog.subject.title == f"Path: {NAME}"
    dialog.reject()
    save(window, tmp_path / "path.html")
    assert f"<h1>{NAME}</h1>" in (tmp_path / "path.html").read_text(encoding="utf-8")


def test_without_a_path_there_is_nothing_to_print_of_it(window: WindowPage) -> None:
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert window.path.view is not None
    assert not button(window.path.view, "Print or export…").isVisible()
    assert window.path.output() is None


def test_a_path_in_another_family_is_named_and_said(window: WindowPage, shown: PathView) -> None:
    assert not rows(shown)[0].startswith("This path")
    window.go_to("web-developer/middle")
    assert rows(shown)[0] == "This path is in Back-end Developer. The map shows Web Developer."
    assert window.windowTitle().startswith(f"Path: {NAME}")


def saved_map(window: WindowPage, path: Path, *included: str) -> str:
    save(window, path, "path-map", included=included)
    if path.suffix == ".svg":
        return path.read_text(encoding="utf-8")
    return " ".join(PdfReader(path).pages[0].extract_text().split())


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("suffix", [".svg", ".pdf"])
def test_the_picture_has_a_name_and_nothing_about_the_user(
    window: WindowPage, tmp_path: Path, suffix: str
) -> None:
    private = ("You are here", "Your goal", "you are here", "your goal", "your way")
    public = saved_map(window, tmp_path / f"public{suffix}")
    assert NAME in public
    assert not [words for words in private if words in public]
    assert "You are here" in saved_map(window, tmp_path / f"mine{suffix}", "my-levels")
    again = saved_map(window, tmp_path / f"again{suffix}")
    assert not [words for words in private if words in again]


@pytest.mark.usefixtures("shown")
def test_another_map_is_named_by_its_family(window: WindowPage, tmp_path: Path) -> None:
    window.go_to("web-developer/middle")
    assert ">Web Developer<" in saved_map(window, tmp_path / "map.svg")


def test_ones_own_level_is_no_goal(window: WindowPage) -> None:
    set_levels(window, JUNIOR, JUNIOR)
    assert notice_text(window).startswith("Junior Back-end Developer is your own level.")
    assert heard(window, JUNIOR).endswith("You are here")
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    assert window.path.view is not None
    assert window.path.view.map.highlights.goal == ""


def test_a_goal_that_is_reached_is_a_goal_no_more(window: WindowPage, shown: PathView) -> None:
    window.go_to(SENIOR)
    window.actions_by_id[ActionId.I_AM_HERE].trigger()
    assert notice_text(window).startswith("You have reached your goal, Senior Back-end Developer.")
    assert shown.map.highlights.here == SENIOR
    assert shown.map.highlights.goal == ""
    assert "Set as my goal" in rows(shown)[0]


def test_the_focus_frame_is_around_the_names_and_crosses_nothing(shown: PathView) -> None:
    drawn = shown.map
    assert drawn.scene is not None
    for row, mark in enumerate(drawn.scene.marks):
        frame = drawn.focus_frame(drawn.rows.index(row, 0))
        own = [text for text in drawn.scene.texts if text.address == mark.address]
        assert own
        for text in own:
            left, top = text.x - text.width / 2, text.y - drawn.scene.line / 2
            box = QRectF(left, top, text.width, drawn.scene.line)
            assert frame.contains(box) or not frame.intersects(box)
        assert frame.top() > mark.y + mark.radius


def test_f3_walks_the_steps(qtbot: QtBot, window: WindowPage, shown: PathView) -> None:
    window.activateWindow()
    qtbot.keyClicks(window.levels.find_field, "architecture")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F3)
        assert shown.isVisible()
        assert "rchitecture" in str(shown.steps.view.currentIndex().data())
