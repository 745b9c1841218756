"""The tree of levels: it stays as it was left, through Find and a reload."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

TWO_TRACKS = """\
name: Designer
tracks:
  - id: practice
    name: Practice
    levels: [Junior, Senior]
  - id: management
    name: Management
    levels: [Lead, Head]
"""


def open_rows(tree: QTreeView) -> list[str]:
    """The names of what is open, from the top."""
    return _open_below(tree, QModelIndex())


def _open_below(tree: QTreeView, parent: QModelIndex) -> list[str]:
    model, names = tree.model(), []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if tree.isExpanded(index):
            names += [str(index.data()), *_open_below(tree, index)]
    return names


def chosen_rows(tree: QTreeView) -> list[str]:
    return [str(index.data()) for index in tree.selectedIndexes()]


@pytest.fixture
def tracked(make_window: MakeWindow, tmp_path: Path) -> WindowPage:
    """A window with a family of two tracks, of which the second is open."""
    path = tmp_path / "designer.yaml"
    path.write_text(TWO_TRACKS, encoding="utf-8")
    window = make_window(path)
    window.levels.expand_all(False)
    window.go_to("designer/head")
    window.activateWindow()
    return window


def test_find_without_hits_gives_the_choice_back(qtbot: QtBot, tracked: WindowPage) -> None:
    tree, before = tracked.levels.tree, open_rows(tracked.levels.tree)
    assert before == ["Designer", "Management"]
    qtbot.keyClicks(tracked.levels.find_field, "zzzz")
    assert tree.model().rowCount() == 0
    qtbot.keyClick(tracked.levels.find_field, Qt.Key.Key_Escape)
    assert chosen_rows(tree) == ["Head"]
    assert tree.currentIndex().data() == "Head"
    assert open_rows(tree) == before
    assert tracked.windowTitle().startswith("Head")


def test_find_does_not_leave_the_level_for_its_neighbour(qtbot: QtBot, tracked: WindowPage) -> None:
    qtbot.keyClicks(tracked.levels.find_field, "mentor")
    assert tracked.windowTitle().startswith("Head")
    qtbot.keyClick(tracked.levels.find_field, Qt.Key.Key_Escape)
    assert chosen_rows(tracked.levels.tree) == ["Head"]
    assert tracked.windowTitle().startswith("Head")


def test_a_level_chosen_among_the_hits_stays_chosen(qtbot: QtBot, tracked: WindowPage) -> None:
    qtbot.keyClicks(tracked.levels.find_field, "mentor")
    qtbot.keyClick(tracked.levels.find_field, Qt.Key.Key_Down)
    title = tracked.windowTitle()
    assert not title.startswith("Head")
    chosen = chosen_rows(tracked.levels.tree)
    tracked.levels.find_field.setFocus()
    qtbot.keyClicks(tracked.levels.find_field, "zzz")
    qtbot.keyClick(tracked.levels.find_field, Qt.Key.Key_Escape)
    assert tracked.windowTitle() == title
    assert chosen_rows(tracked.levels.tree) == chosen


@pytest.mark.parametrize("place", ["tree", "responsibilities", "skills", "chart", "salary"])
def test_escape_clears_find_wherever_the_keyboard_is(
    qtbot: QtBot, tracked: WindowPage, place: str
) -> None:
    places = {
        "tree": tracked.levels.tree,
        "responsibilities": tracked.view.responsibilities.view,
        "skills": tracked.view.skills.view,
        "chart": tracked.view.salary.chart,
        "salary": tracked.view.salary.field,
    }
    qtbot.keyClicks(tracked.view.salary.field, "105000")
    qtbot.keyClicks(tracked.levels.find_field, "mentor")
    places[place].setFocus()
    qtbot.keyClick(places[place], Qt.Key.Key_Escape)
    assert tracked.levels.find_field.text() == ""
    assert tracked.levels.tree.model().rowCount() > 4
    assert tracked.view.salary.field.text() == "105000"
    assert places[place].hasFocus()


def test_escape_clears_the_salary_when_nothing_is_sought(qtbot: QtBot, tracked: WindowPage) -> None:
    qtbot.keyClicks(tracked.view.salary.field, "105000")
    qtbot.keyClick(tracked.view.salary.field, Qt.Key.Key_Escape)
    assert tracked.view.salary.field.text() == ""


def test_escape_closes_a_menu_before_it_clears_find(qtbot: QtBot, tracked: WindowPage) -> None:
    qtbot.keyClicks(tracked.levels.find_field, "mentor")
    menu = tracked.menuBar().findChildren(QMenu)[0]
    menu.popup(tracked.mapToGlobal(tracked.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert menu.isHidden()
    assert tracked.levels.find_field.text() == "mentor"


def test_a_reload_leaves_the_tree_as_open_as_it_was(qtbot: QtBot, tracked: WindowPage) -> None:
    tree = tracked.levels.tree
    qtbot.keyClick(tracked, Qt.Key.Key_F5)
    assert open_rows(tree) == ["Designer", "Management"]
    assert chosen_rows(tree) == ["Head"]


def test_a_reload_keeps_the_place_and_every_chosen_row(qtbot: QtBot, tracked: WindowPage) -> None:
    tree = tracked.levels.tree
    tracked.resize(900, 480)
    tracked.levels.expand_all(True)
    tracked.go_to("backend-developer/junior")
    middle = tree.indexBelow(tree.currentIndex())
    tree.scrollTo(middle)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(
        tree.viewport(), Qt.MouseButton.LeftButton, control, tree.visualRect(middle).center()
    )
    bar = tree.verticalScrollBar()
    assert bar.maximum() > 4
    bar.setValue(4)
    qtbot.keyClick(tracked, Qt.Key.Key_F5)
    assert (chosen_rows(tree), bar.value()) == (["Junior", "Middle"], 4)


def test_a_reload_shows_what_the_file_says_now(
    qtbot: QtBot, tracked: WindowPage, tmp_path: Path
) -> None:
    file = tmp_path / "designer.yaml"
    file.write_text(TWO_TRACKS.replace("Head]", "{id: head, name: Director}]"), encoding="utf-8")
    qtbot.keyClick(tracked, Qt.Key.Key_F5)
    assert tracked.windowTitle().startswith("Director")
    file.write_text(TWO_TRACKS.replace(", Head]", "]"), encoding="utf-8")
    qtbot.keyClick(tracked, Qt.Key.Key_F5)
    assert tracked.windowTitle().startswith("Junior")
    assert len(chosen_rows(tracked.levels.tree)) == 1


def test_a_reload_while_finding_gives_the_tree_back_afterwards(
    qtbot: QtBot, tracked: WindowPage, tmp_path: Path
) -> None:
    qtbot.keyClicks(tracked.levels.find_field, "mentor")
    text = TWO_TRACKS.replace("Head]", "{id: head, name: Director}]")
    (tmp_path / "designer.yaml").write_text(text, encoding="utf-8")
    qtbot.keyClick(tracked, Qt.Key.Key_F5)
    assert tracked.windowTitle().startswith("Director")
    qtbot.keyClick(tracked.levels.find_field, Qt.Key.Key_Escape)
    assert open_rows(tracked.levels.tree) == ["Designer", "Management"]
    assert chosen_rows(tracked.levels.tree) == ["Director"]


def test_own_ladders_are_above_the_bundled_ones(make_window: MakeWindow, tmp_path: Path) -> None:
    own = tmp_path / "zoo.ladder.yaml"
    own.write_text("name: Zoo Keeper\nlevels: [Junior]\n", encoding="utf-8")
    window = make_window(own)
    names = [root.name for root in window.levels.model.shown_roots]
    assert names[0] == "Zoo Keeper"
    assert len(names) == 5


FILE_BUTTONS = {
    "New…": ActionId.NEW_LADDER, "Open…": ActionId.OPEN, "Import…": ActionId.IMPORT_TABLE,
}  # fmt: skip


@pytest.mark.parametrize("text", FILE_BUTTONS)
def test_the_buttons_below_the_tree_begin_a_ladder(
    qtbot: QtBot, window: WindowPage, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    button = next(b for b in window.levels.file_buttons.buttons if b.text() == text)
    action = window.actions_by_id[FILE_BUTTONS[text]]
    assert button.accessibleName() == action.text().replace("&", "")
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (640, 480)])
@pytest.mark.parametrize("zoom", [0, 50])
def test_the_buttons_below_the_tree_are_whole(
    qtbot: QtBot, window: WindowPage, size: tuple[int, int], zoom: int
) -> None:
    window.resize(*size)
    window.appearance.zoom_by(zoom)
    qtbot.waitUntil(lambda: window.width() == size[0])
    pane, buttons = window.levels, window.levels.file_buttons.buttons

    def are_inside() -> bool:
        places = (QRect(each.mapTo(pane, QPoint(0, 0)), each.size()) for each in buttons)
        return all(pane.rect().contains(place) for place in places)

    qtbot.waitUntil(are_inside)
    for button in buttons:
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
        assert button.height() >= button.fontMetrics().height()
