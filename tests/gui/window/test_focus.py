"""Where the keyboard is: a frame that is seen, in light and in dark, and the way of Tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import DARK, LIGHT, Palette
from ladder_app.gui.panes.arrangement import PANE_NAMES
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

LEFT = ["Find", "Levels", "New ladder…", "Open a ladder…", "Import a spreadsheet…"]
PAY = ["Units of pay", "Options of the salary comparison", "Your salary"]
ALL_PANES = [*LEFT, "Print or export…", "Responsibilities", "Skills", *PAY]


def upper_edge(view: QAbstractItemView, rect: QRect) -> QImage:
    """The top of a row as it is drawn now."""
    QApplication.processEvents()
    top = QRect(rect.left(), rect.top(), rect.width(), 4)
    return view.viewport().grab(top).toImage()


def share_of(image: QImage, color: str) -> float:
    """How much of the image's width has the colour in it."""
    wanted, columns = QColor(color).rgb(), range(image.width())
    found = (any(image.pixel(x, y) == wanted for y in range(image.height())) for x in columns)
    return sum(found) / image.width()


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["tree", "responsibilities", "skills", "table"])
def test_the_current_row_has_a_frame_while_the_keyboard_is_there(
    window: WindowPage, name: str, colors: Palette
) -> None:
    window.appearance.set_colors("dark" if colors.is_dark else "light")
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = window.view.salary.table
    assert table is not None
    views: dict[str, QAbstractItemView] = {
        "tree": window.levels.tree,
        "responsibilities": window.view.responsibilities.view,
        "skills": window.view.skills.view,
        "table": table,
    }
    view = views[name]
    window.activateWindow()
    view.setFocus()
    if name != "tree":
        view.setCurrentIndex(view.model().index(1, 0))
    rect = view.visualRect(view.currentIndex())
    assert view.selectionModel().isSelected(view.currentIndex())
    assert share_of(upper_edge(view, rect), colors.accent) > 0.7
    window.levels.find_field.setFocus()
    assert share_of(upper_edge(view, rect), colors.accent) < 0.1


def way_of(qtbot: QtBot, window: WindowPage, key: Qt.Key) -> list[str]:
    """What the key goes to from the Find field, until it is there again."""
    window.activateWindow()
    window.levels.find_field.setFocus()
    names: list[str] = []
    for _ in range(20):
        focused = window.focusWidget()
        assert focused is not None
        if names and focused is window.levels.find_field:
            break
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, key)
    return names


def backwards(names: list[str]) -> list[str]:
    return [names[0], *reversed(names[1:])]


@pytest.mark.parametrize("name", ["Salary comparison", "Salary table"])
def test_tab_goes_through_the_window_as_it_is_read(
    qtbot: QtBot, window: WindowPage, name: str
) -> None:
    window.actions_by_id[ActionId.SALARY_TABLE].setChecked(name == "Salary table")
    stops = [*ALL_PANES, name]
    assert way_of(qtbot, window, Qt.Key.Key_Tab) == stops
    assert way_of(qtbot, window, Qt.Key.Key_Backtab) == backwards(stops)


def test_tab_goes_to_a_table_that_was_remembered(qtbot: QtBot, make_window: MakeWindow) -> None:
    first = make_window()
    first.actions_by_id[ActionId.SALARY_TABLE].trigger()
    first.close()
    stops = [*ALL_PANES, "Salary table"]
    assert way_of(qtbot, make_window(), Qt.Key.Key_Tab) == stops


def test_tab_goes_to_the_tabs_before_their_pane(qtbot: QtBot, window: WindowPage) -> None:
    window.appearance.zoom_by(50)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: window.view.area.is_tabbed)
    above = [*LEFT, "Print or export…", "Panes"]
    panes = (["Responsibilities"], ["Skills"], [*PAY, "Salary comparison"])
    for name, stops in zip(PANE_NAMES, panes, strict=True):
        window.view.area.bring_to_front(name)
        assert way_of(qtbot, window, Qt.Key.Key_Tab) == [*above, *stops]
        assert way_of(qtbot, window, Qt.Key.Key_Backtab) == backwards([*above, *stops])


def test_tab_leaves_the_table_of_a_dialog(qtbot: QtBot, window: WindowPage) -> None:
    window.actions_by_id[ActionId.ABOUT].trigger()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    table: QWidget | None = dialog.findChild(QTableWidget)
    assert table is not None
    dialog.activateWindow()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QPushButton)
