"""The window where text runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.panes.menu_button import MenuButton
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage


@pytest.fixture
def mirrored(qapp: QApplication, make_window: MakeWindow) -> Iterator[WindowPage]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = make_window()
    window.go_to("backend-developer/senior")
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def turned(qapp: QApplication, make_window: MakeWindow) -> Iterator[WindowPage]:
    """A window whose direction changed while it was open."""
    window = make_window()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.go_to("backend-developer/senior")
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def growth_button(window: WindowPage) -> QImage:
    window.actions_by_id[ActionId.GROWTH_VIEW].trigger()
    QApplication.processEvents()
    (button,) = (b for b in window.findChildren(MenuButton) if b.text() == "Growth file")
    return button.grab().toImage()


def test_the_arrow_of_a_menu_has_its_room_after_a_change_of_direction(
    turned: WindowPage, make_window: MakeWindow
) -> None:
    assert growth_button(turned) == growth_button(make_window())


def test_the_line_beside_the_tree_is_between_it_and_the_view(turned: WindowPage) -> None:
    image = turned.levels.grab().toImage()
    middle = image.height() // 2
    inside, left, right = (image.pixel(x, middle) for x in (1, 0, image.width() - 1))
    assert left != inside
    assert right == inside


def colored(image: QImage, area: QRect) -> bool:
    """Whether anything is painted in an area."""
    paper = image.pixel(area.left(), area.top())
    return any(
        image.pixel(x, y) != paper
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


def test_the_labels_of_the_chart_keep_clear_of_its_edges(
    qtbot: QtBot, mirrored: WindowPage
) -> None:
    qtbot.keyClicks(mirrored.view.salary.field, "95000")
    chart = mirrored.view.salary.chart
    image = chart.grab().toImage()
    sides = (QRect(0, 0, 6, chart.height()), QRect(chart.width() - 6, 0, 6, chart.height()))
    assert not any(colored(image, side) for side in sides)


def test_back_points_where_reading_comes_from(mirrored: WindowPage) -> None:
    back, forward = (
        mirrored.actions_by_id[action].icon().pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()
        for action in (ActionId.BACK, ActionId.FORWARD)
    )
    # An arrow has more ink at its head.
    assert ink(back, 12, 24) > ink(back, 0, 12)
    assert ink(forward, 0, 12) > ink(forward, 12, 24)


def ink(image: QImage, left: int, right: int) -> int:
    """How much is painted between two columns."""
    return sum(
        image.pixelColor(x, y).alpha() for x in range(left, right) for y in range(image.height())
    )


def test_ranges_read_from_right_to_left(mirrored: WindowPage) -> None:
    rows = mirrored.view.salary.chart.rows
    texts = [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]
    assert any("\u2068$90,000\u2069 – \u2068$180,000+\u2069" in text for text in texts)
