"""The table of the comparison: numbers that stay, and matches that are walked in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.compare.view import CompareView
from tests.gui.pages import WindowPage
from tests.gui.views.compare.page import BACKEND, cells, choose, compared, names

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(window: WindowPage) -> CompareView:
    choose(window, BACKEND)
    window.actions_by_id[ActionId.COMPARE].trigger()
    return compared(window)


def numbered(view: CompareView) -> dict[str, list[str]]:
    """The statements by their numbers; the marks are those of the ladder."""
    return {name: cells(view, name) for name in names(view) if name.startswith("Statement ")}


@pytest.mark.parametrize("option", [ActionId.BY_STEP, ActionId.ONLY_DIFFERENCES])
def test_a_statement_keeps_its_number_when_sorted_or_filtered(
    window: WindowPage, view: CompareView, option: ActionId
) -> None:
    before = numbered(view)
    assert len(before) > 3
    window.actions_by_id[option].trigger()
    after = numbered(view)
    assert after.items() <= before.items()
    if option is ActionId.BY_STEP:
        assert list(after) != list(before)


def current(view: CompareView) -> str:
    index = view.table.currentIndex()
    heading = view.table.rows.headerData(index.row(), Qt.Orientation.Vertical)
    return f"{heading}: {index.data()}"


def found(window: WindowPage) -> str:
    """What is shown below the Find field."""
    (label,) = window.levels.findChildren(QLabel)
    assert label.accessibleName() == label.text()
    return label.text()


def test_f3_walks_the_matches_without_leaving_the_comparison(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.activateWindow()
    qtbot.keyClicks(window.levels.find_field, "architecture")
    visited: list[str] = []
    while not visited or "wrapped" not in found(window):
        qtbot.keyClick(window, Qt.Key.Key_F3)
        assert view.isVisible()
        assert "architecture" in current(view).casefold()
        visited.append(current(view))
    total = len(visited) - 1
    assert total > 1
    assert visited[0] == visited[-1]
    assert len(set(visited)) == total
    assert found(window) == f"Match 1 of {total} · Search wrapped to the top"
    qtbot.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert found(window) == f"Match {total} of {total} · Search wrapped to the end"
    assert current(view) == visited[-2]


def test_matches_are_marked_in_cells_and_names(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.activateWindow()
    before = view.table.viewport().grab().toImage()
    heads = view.table.names.viewport().grab().toImage()
    qtbot.keyClicks(window.levels.find_field, "server")
    assert view.table.viewport().grab().toImage() != before
    assert view.table.names.viewport().grab().toImage() != heads


def test_no_match_in_the_comparison_is_said_and_the_view_stays(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.activateWindow()
    qtbot.keyClicks(window.levels.find_field, "accessibility")
    at = current(view)
    qtbot.keyClick(window.levels.find_field, Qt.Key.Key_Return)
    assert view.isVisible()
    assert current(view) == at
    assert found(window).endswith(" · none in this view")


def test_in_the_level_view_f3_walks_the_levels_as_before(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    window.activateWindow()
    qtbot.keyClicks(window.levels.find_field, "performance targets")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert not view.isVisible()
    assert found(window).startswith("Match 1 of")
