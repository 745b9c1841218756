"""The menus are small, and nothing is only in the code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.specs import SPECS
from ladder_app.gui.base.palette import DARK, HIGH_CONTRAST, LIGHT, Palette
from tests.gui.base.test_palette import contrast
from tests.gui.pages import WindowPage

MAX_ENTRIES = 60
MAX_PANE_ENTRIES = 12


def entries_of(actions: Sequence[QAction]) -> Iterator[QAction]:
    """The entries of a menu and of its submenus, which fill when they open."""
    for action in actions:
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            submenu.aboutToShow.emit()
            yield from entries_of(submenu.actions())
        if not action.isSeparator():
            yield action


def in_the_menus(window: WindowPage) -> list[QAction]:
    return [
        entry
        for title in window.menuBar().actions()
        if isinstance(menu := title.menu(), QMenu)
        for entry in entries_of(menu.actions())
    ]


def all_views_shown(window: WindowPage) -> None:
    views = (ActionId.COMPARE_VIEW, ActionId.PATH_VIEW, ActionId.GROWTH_VIEW, ActionId.LEVEL_VIEW)
    for action in views:
        window.actions_by_id[action].trigger()


def button_menus(window: WindowPage) -> list[list[QAction]]:
    """The entries of each menu that a button on a pane opens."""
    menus: list[QMenu | None] = [
        button.menu()
        for button in window.findChildren(QToolButton)
        if not isinstance(button.parent(), QMenuBar | QToolBar)
    ]
    menus.append(window.program.panes.options.menu)
    found = [menu for menu in menus if menu is not None]
    for menu in found:
        menu.aboutToShow.emit()
    return [list(entries_of(menu.actions())) for menu in found]


def context_menus(window: WindowPage) -> list[list[QAction]]:
    """The entries of each context menu. A table's heading lists its columns there."""
    policy = Qt.ContextMenuPolicy.ActionsContextMenu
    widgets = [each for each in window.findChildren(QWidget) if each.contextMenuPolicy() is policy]
    headings = [each for each in widgets if isinstance(each, QHeaderView)]
    return [list(entries_of(each.actions())) for each in widgets if each not in headings]


def on_the_panes(window: WindowPage) -> set[QAction]:
    """What the buttons, their menus and the context menus of the window have."""
    buttons = window.findChildren(QToolButton)
    holders = (*window.findChildren(QLineEdit), *window.findChildren(QCheckBox))
    return {
        *(button.defaultAction() for button in buttons),
        *(action for holder in holders for action in holder.actions()),
        *(entry for menu in (*button_menus(window), *context_menus(window)) for entry in menu),
    }


def test_the_menu_bar_has_at_most_sixty_entries(window: WindowPage) -> None:
    entries = in_the_menus(window)
    assert len(entries) <= MAX_ENTRIES, sorted(entry.text() for entry in entries)


def test_the_menus_are_those_of_a_common_program(window: WindowPage) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Go", "Level", "Help"]


def test_every_action_is_in_a_menu_or_on_a_pane(window: WindowPage) -> None:
    all_views_shown(window)
    reachable = {*in_the_menus(window), *on_the_panes(window)}
    missing = [name for name, action in window.actions_by_id.items() if action not in reachable]
    assert missing == []


def test_no_menu_of_a_pane_is_long(window: WindowPage) -> None:
    all_views_shown(window)
    menus = [*button_menus(window), *context_menus(window)]
    assert len(menus) > 5
    assert max(map(len, menus)) <= MAX_PANE_ENTRIES


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (ActionId.MARKET, "Ctrl+Shift+K"),
        (ActionId.SALARY_TABLE, "Ctrl+T"),
        (ActionId.HIDE_SALARY, "Ctrl+Shift+H"),
        (ActionId.WHOLE_WORDS, "Alt+W"),
    ],
)
def test_an_option_of_a_pane_keeps_its_keys(window: WindowPage, name: ActionId, key: str) -> None:
    assert SPECS[name].keys == (key,)
    action = window.actions_by_id[name]
    assert action not in in_the_menus(window)
    window.activateWindow()
    before = action.isChecked()
    QTest.keySequence(window, QKeySequence(key))
    assert action.isChecked() is not before


@pytest.mark.parametrize("name", ["Units of pay", "Options of the salary comparison"])
def test_a_menu_of_the_salary_opens_by_the_keyboard(
    qtbot: QtBot, window: WindowPage, name: str
) -> None:
    window.activateWindow()
    buttons = window.view.salary.findChildren(QToolButton)
    button = next(each for each in buttons if each.accessibleName() == name)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.menu().aboutToShow.connect(button.menu().close, Qt.ConnectionType.QueuedConnection)
    button.setFocus()
    with qtbot.waitSignal(button.menu().aboutToHide):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(button.menu().actions()) > 5


# The buttons of the views


def view_buttons(window: WindowPage) -> list[QPushButton]:
    (bar,) = window.findChildren(QToolBar)
    return bar.findChildren(QPushButton)


def test_a_screen_reader_hears_one_of_four_views(window: WindowPage) -> None:
    window.actions_by_id[ActionId.COMPARE_VIEW].trigger()
    heard = [QAccessible.queryAccessibleInterface(button) for button in view_buttons(window)]
    assert [each.role() for each in heard] == [QAccessible.Role.RadioButton] * 4
    assert [bool(each.state().checked) for each in heard] == [False, True, False, False]


@pytest.mark.parametrize("colors", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
def test_the_checked_view_is_underlined_in_every_appearance(
    window: WindowPage, colors: Palette
) -> None:
    name = {LIGHT: "light", DARK: "dark", HIGH_CONTRAST: "contrast"}[colors]
    window.appearance.set_colors(name)
    checked, other, *_ = view_buttons(window)
    line = colors.accent
    assert contrast(line, colors.surface) >= 3
    assert share_of_bottom(checked, line) > 0.7
    assert share_of_bottom(other, line) == 0


def share_of_bottom(button: QPushButton, color: str) -> float:
    """How much of the button's lower edge has this color."""
    image = button.grab().toImage()
    rows = range(image.height() - 4, image.height())
    found = (
        any(image.pixelColor(x, y) == QColor(color) for y in rows) for x in range(image.width())
    )
    return sum(found) / image.width()
