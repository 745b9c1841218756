"""What a right click and the Menu key offer, and what is said after a copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage
from tests.gui.window.test_main_window import click_level

RIGHT = Qt.MouseButton.RightButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def senior(qtbot: QtBot, window: WindowPage) -> WindowPage:
    click_level(qtbot, window, "Back-end Developer", "Senior")
    window.activateWindow()
    return window


def offered(qtbot: QtBot, view: QAbstractItemView, at: QPoint, choose: str = "") -> list[str]:
    """What the menu at a right click offers; one of it is chosen by its letter."""
    seen: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text().replace("&", "") for action in menu.actions() if action.text())
        qtbot.keyClicks(menu, choose)
        menu.close()

    qtbot.mouseClick(view.viewport(), RIGHT, pos=at)
    QTimer.singleShot(0, read)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return seen


def at_row(view: QAbstractItemView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def said(window: WindowPage) -> str:
    return notice_text(window)


def test_a_row_of_the_tree_offers_what_can_be_done_with_it(
    qtbot: QtBot, senior: WindowPage
) -> None:
    tree = senior.levels.tree
    on_level = offered(qtbot, tree, tree.visualRect(tree.currentIndex()).center(), "o")
    assert on_level == [
        "Print or export…", "Compare with the level before", "I am here", "Set as my goal",
        "Copy to my ladders…", "Open in editor", "Show in file manager", "Locate missing file…",
        "Close ladder", "Expand all", "Collapse all",
    ]  # fmt: skip
    assert senior.actions_by_id[ActionId.CLEAR_GOAL].isEnabled()
    on_family = offered(qtbot, tree, at_row(tree, 0), "c")
    assert on_family[:2] == ["Print or export…", "Compare 3 levels"]
    assert on_family[2:] == on_level[2:]
    assert not tree.isExpanded(tree.model().index(0, 0))


@pytest.mark.parametrize("pane", ["responsibilities", "skills"])
def test_a_row_of_a_list_is_copied_and_its_source_shown(
    qtbot: QtBot, senior: WindowPage, pane: str
) -> None:
    view = {
        "responsibilities": senior.view.responsibilities.view,
        "skills": senior.view.skills.view,
    }[pane]
    view.setFocus()
    used = ["Where is this skill used?"] if pane == "skills" else []
    names = ["Copy", "Sources", *used]
    assert offered(qtbot, view, at_row(view, 1), "c") == names
    assert QGuiApplication.clipboard().text() == view.model().index(1, 0).data()
    assert said(senior) == "Copied 1 row"
    offered(qtbot, view, at_row(view, 3), "u")
    shown = senior.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    row = view.rows.row_at(view.currentIndex())
    assert row is not None
    assert row.text in shown.textCursor().selectedText()


def test_the_chart_offers_its_figures_and_how_they_are_worked_out(
    qtbot: QtBot, senior: WindowPage
) -> None:
    chart = senior.view.salary.chart
    chart.setFocus()
    assert offered(qtbot, chart, at_row(chart, 2), "c") == ["Copy", "How is this calculated?"]
    assert QGuiApplication.clipboard().text() == chart.figures_text()
    assert said(senior) == "Copied 3 rows"


def test_the_table_says_what_it_copied(qtbot: QtBot, senior: WindowPage) -> None:
    senior.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = senior.view.salary.table
    assert table is not None
    table.setFocus()
    assert offered(qtbot, table, at_row(table, 1), "c")[:2] == ["Sort by this column", "Copy"]
    assert said(senior) == "Copied 3 rows"


def test_the_menu_key_opens_the_menu_of_the_tree(senior: WindowPage) -> None:
    tree, seen = senior.levels.tree, []
    tree.setFocus()

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append(menu.actions()[0].text())
        menu.close()

    QTimer.singleShot(0, read)
    at = tree.visualRect(tree.currentIndex()).center()
    # Qt makes the event out of the key, in a way that differs between systems.
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, tree.mapToGlobal(at))
    QApplication.sendEvent(tree, event)
    assert seen == ["&Print or export…"]


def test_without_a_chosen_row_nothing_is_copied_and_that_is_said(
    qtbot: QtBot, senior: WindowPage
) -> None:
    QGuiApplication.clipboard().setText("kept")
    view = senior.view.skills.view
    view.setFocus()
    view.clearSelection()
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "kept"
    assert said(senior) == "Nothing is copied: no row is selected"


def test_a_right_click_on_the_salary_does_not_drag_it(qtbot: QtBot, senior: WindowPage) -> None:
    qtbot.keyClicks(senior.view.salary.field, "105000")
    chart = senior.view.salary.chart
    line = next(section.salary for section in chart.laid_out.sections if section.salary)
    at = QPoint(round(line.x) + 14, 20)
    qtbot.mousePress(chart.viewport(), RIGHT, pos=at)
    qtbot.mouseMove(chart.viewport(), at + QPoint(80, 0))
    assert senior.view.salary.field.text() == "105000"
