"""Keyboard shortcuts: every action with keys, found by name, menu or keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import plain_text
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.panes.pane import RowsView
from tests.gui.pages import WindowPage


class ShortcutsPage:
    def __init__(self, dialog: QDialog) -> None:
        self.dialog = dialog
        (self.field,) = dialog.findChildren(QLineEdit)
        (self.view,) = dialog.findChildren(RowsView)

    @property
    def rows(self) -> list[str]:
        model = self.view.rows
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def read_aloud(self) -> list[str]:
        model, role = self.view.rows, Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


@pytest.fixture
def page(window: WindowPage, qtbot: QtBot) -> ShortcutsPage:
    window.actions_by_id[ActionId.SHORTCUTS].trigger()
    (dialog,) = window.findChildren(QDialog)
    qtbot.waitExposed(dialog)
    return ShortcutsPage(dialog)


def test_they_stand_in_the_menus_order(window: WindowPage, page: ShortcutsPage) -> None:
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    headings = [row for row in page.rows if ": " not in row]
    assert headings == [*titles, "On the panes", "In the window"]
    assert page.rows.index("Edit") < page.rows.index("Find: Ctrl+F") < page.rows.index("View")
    assert "Edit, heading" in page.read_aloud


def test_every_action_with_keys_is_there(page: ShortcutsPage) -> None:
    named = {row.partition(": ")[0] for row in page.rows}
    assert {plain_text(spec) for spec in ACTIONS if spec.keys} <= named


@pytest.mark.parametrize("typed", ["find prev", "FIND PREVIOUS", "shift+f3"])
def test_one_is_found_by_name_or_keys(qtbot: QtBot, page: ShortcutsPage, typed: str) -> None:
    assert page.field.hasFocus()
    qtbot.keyClicks(page.field, typed)
    assert page.rows == ["Edit", "Find previous: Shift+F3"]
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.dialog.isVisible()


def test_all_of_a_menu_are_found_by_its_title(qtbot: QtBot, page: ShortcutsPage) -> None:
    qtbot.keyClicks(page.field, "help")
    assert page.rows[0] == "Help"
    assert "First steps: F1" in page.rows


def test_nothing_found_is_told_and_clearing_shows_all(qtbot: QtBot, page: ShortcutsPage) -> None:
    before = page.rows
    qtbot.keyClicks(page.field, "zebra")
    assert page.rows == ["No action has this name or these keys."]
    page.field.clear()
    assert page.rows == before


def test_its_parts_have_names_and_escape_closes_it(qtbot: QtBot, page: ShortcutsPage) -> None:
    assert page.field.accessibleName() == "Filter"
    assert page.view.accessibleName() == "Keyboard shortcuts"
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.dialog.isVisible()
