"""The chart of a family of hundreds of levels, clicked and walked by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ladder_app.gui.salary.chart import SalaryChart
from tests.bench.sample import lean_ladder
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

LEVELS = 600


@pytest.fixture
def window(tmp_path: Path, make_window: MakeWindow, qtbot: QtBot) -> WindowPage:
    own = tmp_path / "long.ladder.yaml"
    own.write_text(lean_ladder(LEVELS).replace("name: Big", "id: long\nname: Long", 1), "utf-8")
    window = make_window(own)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.go_to("long/level-300")
    QApplication.processEvents()
    return window


@pytest.fixture
def chart(window: WindowPage) -> SalaryChart:
    return window.view.salary.chart


def visible(chart: SalaryChart) -> range:
    """The numbers of the rows that are visible."""
    area = chart.visibleRegion().boundingRect()
    first, last = chart.indexAt(area.topLeft()), chart.indexAt(area.bottomLeft())
    return range(first.row(), last.row() + 1 if last.isValid() else LEVELS)


def test_a_row_that_is_clicked_is_selected_and_stays_in_its_place(
    window: WindowPage, chart: SalaryChart, qtbot: QtBot
) -> None:
    rows = visible(chart)
    number = rows[len(rows) // 2]
    at = chart.visualRect(chart.rows.index(number, 0)).center()
    before = chart.viewport().mapToGlobal(at)
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert window.windowTitle().startswith(f"Level {number + 1} ")
    assert chart.viewport().mapToGlobal(at) == before
    assert [index.row() for index in chart.selectedIndexes()] == [number]


def test_keys_walk_by_rows_and_by_what_is_visible(chart: SalaryChart, qtbot: QtBot) -> None:
    chart.setFocus()
    page = len(visible(chart)) - 2
    moves = (
        (Qt.Key.Key_Down, 300, 300),
        (Qt.Key.Key_Up, 299, 299),
        (Qt.Key.Key_PageDown, 299 + page - 2, 299 + page + 2),
        (Qt.Key.Key_PageUp, 299 - 4, 299 + 4),
        (Qt.Key.Key_Home, 0, 0),
        (Qt.Key.Key_Up, 0, 0),
        (Qt.Key.Key_End, LEVELS - 1, LEVELS - 1),
        (Qt.Key.Key_PageDown, LEVELS - 1, LEVELS - 1),
    )
    for key, least, most in moves:
        qtbot.keyClick(chart, key)
        assert least <= chart.currentIndex().row() <= most, key
        QApplication.processEvents()
        assert chart.currentIndex().row() in visible(chart)


def test_nothing_is_beside_the_rows(chart: SalaryChart) -> None:
    end = chart.visualRect(chart.rows.index(LEVELS - 1, 0)).bottom()
    for point in (QPoint(5, -1), QPoint(-1, 5), QPoint(chart.width() + 1, 5), QPoint(5, end + 9)):
        assert not chart.indexAt(point).isValid()
    for number in (0, 1, LEVELS - 1):
        rect = chart.visualRect(chart.rows.index(number, 0))
        assert chart.indexAt(rect.topLeft()).row() == number
        assert chart.indexAt(rect.bottomRight()).row() == number


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Home])
def test_without_a_current_row_a_key_leads_to_the_first(
    chart: SalaryChart, qtbot: QtBot, key: Qt.Key
) -> None:
    chart.setFocus()
    chart.selectionModel().clear()
    qtbot.keyClick(chart, key)
    assert chart.currentIndex().row() == 0


def test_without_a_current_row_end_leads_to_the_last(chart: SalaryChart, qtbot: QtBot) -> None:
    chart.setFocus()
    chart.selectionModel().clear()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.currentIndex().row() == LEVELS - 1
