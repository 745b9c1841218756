"""The bar above the comparison: one click adds or swaps in what the tree has selected."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.views.compare.view import CompareView
from tests.gui.notices.bar import notice_text
from tests.gui.pages import WindowPage
from tests.gui.views.compare.page import (
    BACKEND,
    choose,
    click_in_tree,
    compared,
    go_to_cell,
    titles,
)

LEFT = Qt.MouseButton.LeftButton
JUNIOR, MIDDLE, SENIOR = BACKEND
OWN = "id: own\nname: Own ladder\nlevels: [First, Second]\n"


@pytest.fixture
def view(window: WindowPage) -> CompareView:
    """Junior and Middle side by side."""
    window.go_to(MIDDLE)
    window.actions_by_id[ActionId.COMPARE].trigger()
    return compared(window)


def test_a_level_clicked_in_the_tree_is_added_with_one_click(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    assert not view.bar.isVisible()
    click_in_tree(qtbot, window, SENIOR)
    assert view.bar.label.whole_text == "Senior is not compared"
    assert view.bar.add.accessibleName() == "Add Senior"
    qtbot.mouseClick(view.bar.add, LEFT)
    assert titles(view) == ["Junior", "Middle", "Senior"]
    assert view.current_address == SENIOR
    assert not view.bar.isVisible()
    qtbot.waitUntil(view.table.hasFocus)


def test_it_is_swapped_with_the_current_column(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    go_to_cell(view, "Midpoint", 0)
    click_in_tree(qtbot, window, SENIOR)
    assert view.bar.swap.text() == "Swap with Junior"
    qtbot.mouseClick(view.bar.swap, LEFT)
    assert titles(view) == ["Senior", "Middle"]
    assert not view.bar.isVisible()


def test_the_bar_is_reached_and_used_by_keyboard(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.activateWindow()
    click_in_tree(qtbot, window, SENIOR)
    window.levels.tree.setFocus()
    for _ in range(20):
        if view.bar.swap.hasFocus():
            break
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert view.bar.swap.hasFocus()
    qtbot.keyClick(view.bar.swap, Qt.Key.Key_Space)
    assert titles(view) == ["Junior", "Senior"]


def test_a_level_of_another_family_is_named_with_it(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    window.go_to("web-developer/middle")
    assert view.bar.label.whole_text == "Middle Web Developer is not compared"
    assert view.bar.swap.text() == "Swap with Middle"
    qtbot.mouseClick(view.bar.add, LEFT)
    assert len(titles(view)) == 3


def test_a_full_comparison_offers_only_to_swap(window: WindowPage) -> None:
    choose(window, window.ladders.addresses[:6])
    window.actions_by_id[ActionId.COMPARE].trigger()
    window.go_to(window.ladders.addresses[7])
    bar = compared(window).bar
    assert bar.isVisible()
    assert not bar.add.isVisible()
    assert bar.swap.isVisible()


def test_a_familys_row_offers_its_levels(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    click_in_tree(qtbot, window, SENIOR, row_above=True)
    assert view.bar.compare.text() == "Compare 3 levels"
    assert not view.bar.add.isVisible()
    qtbot.mouseClick(view.bar.compare, LEFT)
    assert titles(view) == ["Junior", "Middle", "Senior"]
    assert not view.bar.isVisible()


def test_ctrl_d_on_a_large_familys_row_says_which_levels_are_left_out(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_in_tree(qtbot, window, "software-engineering/junior", row_above=True)
    action = window.actions_by_id[ActionId.COMPARE]
    assert action.text() == "Compare the first 6 of 7 levels"
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(compared(window))) == 6
    assert notice_text(window) == (
        "No more than 6 levels are compared. Left out: Director of Engineering."
    )


def test_a_file_opened_meanwhile_is_offered(
    qtbot: QtBot, window: WindowPage, view: CompareView, tmp_path: Path
) -> None:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(OWN, encoding="utf-8")
    window.open_files([path])
    qtbot.waitUntil(view.bar.isVisible)
    assert window.levels.tree.currentIndex().data() == "First"
    assert view.bar.label.whole_text == "First is not compared"


def test_selected_levels_offer_to_compare_beside_print(qtbot: QtBot, window: WindowPage) -> None:
    header = window.view.header
    window.go_to(JUNIOR)
    assert not header.compare_button.isVisible()
    choose(window, [JUNIOR, SENIOR])
    assert header.compare_button.isVisible()
    assert header.compare_button.accessibleName() == "Compare 2 levels"
    menu = window.levels.tree.actions()
    first = menu.index(window.actions_by_id[ActionId.PRINT_OR_EXPORT])
    assert menu[first + 1] is window.actions_by_id[ActionId.COMPARE]
    qtbot.mouseClick(header.compare_button, LEFT)
    assert titles(compared(window)) == ["Junior", "Senior"]


@pytest.mark.usefixtures("view")
def test_the_status_line_is_about_the_level_and_not_about_the_comparison(
    window: WindowPage,
) -> None:
    texts = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert texts[0].startswith("Back-end Developer")
    assert not any("Ctrl+D" in text for text in texts)


def test_a_comparison_names_its_family_while_the_tree_is_in_another(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    choose(window, [f"web-developer/{name}" for name in ("junior", "middle", "senior")])
    window.actions_by_id[ActionId.COMPARE_VIEW].trigger()
    assert titles(view) == ["Junior", "Middle"]
    assert "Back-end Developer · 2 levels" in shown_notes(view)
    assert view.bar.compare.isVisible()
    qtbot.mouseClick(view.bar.compare, LEFT)
    assert "Web Developer · 3 levels" in shown_notes(view)


def shown_notes(view: CompareView) -> list[str]:
    return [label.whole_text for label in view.findChildren(FittedLabel) if label.isVisible()]
