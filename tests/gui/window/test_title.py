"""The title of the window names what the view is about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage
from tests.gui.views.growth.steps import labels
from tests.gui.window.test_main_window import index_named

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


def select_two(qtbot: QtBot, window: WindowPage) -> None:
    """Show Middle, and select Senior beside it."""
    window.go_to("backend-developer/middle")
    tree = window.levels.tree
    index = index_named(window, "Back-end Developer", "Senior")
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), LEFT, CONTROL, tree.visualRect(index).center())


@pytest.mark.parametrize("view", [ActionId.PATH_VIEW, ActionId.GROWTH_VIEW])
def test_with_two_levels_selected_a_view_of_one_names_that(
    qtbot: QtBot, window: WindowPage, view: ActionId
) -> None:
    select_two(qtbot, window)
    assert window.windowTitle().startswith("2 levels")
    window.actions_by_id[view].trigger()
    shown = window.navigator.place
    assert shown is not None
    assert window.windowTitle().startswith(f"{shown.level.full_title} — ")


def test_the_title_is_the_heading_of_growth(window: WindowPage, tmp_path: Path) -> None:
    path = tmp_path / "mine.growth.yaml"
    path.write_text("growth: 1\ntargets: [{level: backend-developer/middle}]\n", encoding="utf-8")
    window.open_files([path])
    heading = "My growth toward Middle Back-end Developer"
    assert heading in labels(window.growth.widget)
    assert window.windowTitle().startswith(f"{heading} — ")
