"""The headings of the comparison: one click makes another level the base."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.compare.view import CompareView
from tests.gui.pages import WindowPage
from tests.gui.views.compare.page import BACKEND, choose, compared

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(window: WindowPage) -> CompareView:
    choose(window, BACKEND)
    window.actions_by_id[ActionId.COMPARE].trigger()
    return compared(window)


def headings(view: CompareView) -> list[str]:
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    model = view.table.rows
    return [str(model.headerData(n, across, role)) for n in range(model.columnCount())]


def click_base(qtbot: QtBot, view: CompareView, column: int) -> None:
    columns = view.table.columns
    at = columns.base_button_of(column).center().toPoint()
    qtbot.mouseClick(columns.viewport(), LEFT, pos=at)


def test_one_click_makes_a_level_the_base_and_another_ends_that(
    qtbot: QtBot, view: CompareView
) -> None:
    before = ["Junior, first level", "Middle, compared with Junior", "Senior, compared with Middle"]
    assert headings(view) == before
    click_base(qtbot, view, 2)
    assert headings(view) == [
        "Junior, compared with Senior", "Middle, compared with Senior", "Senior, base",
    ]  # fmt: skip
    click_base(qtbot, view, 2)
    assert headings(view) == before


def test_a_button_that_would_change_nothing_is_not_there(
    window: WindowPage, view: CompareView
) -> None:
    assert not view.table.columns.base_button_of(0).isEmpty()
    window.compare.go_to(("", *BACKEND[:2]))
    assert headings(view)[0] == "Junior, base"
    assert view.table.columns.base_button_of(0).isEmpty()
    assert not view.table.columns.base_button_of(1).isEmpty()


@pytest.mark.parametrize("size", [(1280, 800), (700, 500)])
def test_the_button_is_inside_its_heading(
    window: WindowPage, view: CompareView, size: tuple[int, int]
) -> None:
    window.resize(*size)
    columns = view.table.columns
    for column in range(3):
        box = columns.base_button_of(column)
        left = columns.sectionViewportPosition(column)
        assert left <= box.left()
        assert box.right() <= left + columns.sectionSize(column)
        assert box.bottom() <= columns.height()
        assert not box.intersects(columns.cross_of(column))


def test_the_toggles_are_check_boxes_that_follow_the_actions(
    qtbot: QtBot, window: WindowPage, view: CompareView
) -> None:
    boxes = {box.text(): box for box in view.findChildren(QCheckBox)}
    assert list(boxes) == ["Only differences", "Only skills", "Largest steps first"]
    action = window.actions_by_id[ActionId.ONLY_SKILLS]
    box = boxes["Only skills"]
    qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert action.isChecked()
    action.trigger()
    assert not box.isChecked()
