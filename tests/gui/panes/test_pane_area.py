"""Panes are as high as their content needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.app import compose
from ladder_app.gui.panes.arrangement import least_list_height, salary_height
from ladder_app.gui.salary.pane import SalaryPane
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.window.test_room import drag

NO_PAY = "name: Potter\nlevels: [Junior, Middle, Senior]\n"


@pytest.mark.parametrize(
    ("lists", "salary", "height"),
    [
        (900, 150, 150),  # The salary needs less than its share.
        (900, 500, 300),  # Both need more than there is: the salary has its share.
        (500, 450, 450),  # The lists leave more than its share.
        (100, 5000, 900),
    ],
)
def test_the_salary_takes_what_it_needs_within_its_share(
    lists: int, salary: int, height: int
) -> None:
    assert salary_height(1000, lists, salary, 0.3) == height


@pytest.fixture
def large(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> WindowPage:
    own = tmp_path / "potter.ladder.yaml"
    own.write_text(NO_PAY, encoding="utf-8")
    window = make_window(own)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.width() == 1280)
    return window


def lists_have_the_least(window: WindowPage) -> bool:
    """Whether no more room can be taken from the lists, as where a font is very wide."""
    lists = window.view.skills
    least = least_list_height(QFontMetricsF(window.view.font()))
    return not lists.isVisible() or lists.height() <= least + 2


def chart_has_room(window: WindowPage) -> bool:
    chart = window.view.salary.chart
    return chart.visibleRegion().boundingRect() == chart.rect() or lists_have_the_least(window)


def test_a_family_without_pay_takes_one_line(qtbot: QtBot, large: WindowPage) -> None:
    large.go_to("backend-developer/senior")
    with_pay = large.view.salary.height()
    lists = large.view.skills.height()
    large.go_to("potter/junior")
    pane, line = large.view.salary, QFontMetricsF(large.view.font()).lineSpacing()
    qtbot.waitUntil(lambda: pane.height() < 4 * line)
    texts = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "No salary is published for these levels." in texts
    assert not pane.chart.isVisible()
    assert large.view.skills.height() > lists
    large.go_to("backend-developer/senior")
    qtbot.waitUntil(lambda: pane.height() == with_pay)
    assert pane.chart.isVisible()


def test_a_short_chart_leaves_no_empty_space(large: WindowPage) -> None:
    large.go_to("backend-developer/senior")
    pane = large.view.salary
    assert pane.height() == max(pane.needed_height(), pane.minimumHeight())


def test_a_typed_salary_makes_room_for_its_sentence(qtbot: QtBot, large: WindowPage) -> None:
    large.go_to("backend-developer/senior")
    before = large.view.salary.height()
    qtbot.keyClicks(large.view.salary.field, "105000")
    qtbot.waitUntil(lambda: large.view.salary.height() > before)


@pytest.mark.parametrize("size", [(1280, 800), (1278, 750), (900, 600), (640, 480)])
def test_axis_and_note_are_whole_beside_a_typed_salary(
    qtbot: QtBot, large: WindowPage, size: tuple[int, int]
) -> None:
    large.go_to("backend-developer/senior")
    large.resize(*size)
    large.actions_by_id[ActionId.MY_SALARY].trigger()
    pane = large.view.salary
    qtbot.keyClicks(pane.field, "95000")
    assert "not at zero" in " ".join(pane.chart.laid_out.notes)
    qtbot.waitUntil(lambda: chart_has_room(large))


@pytest.mark.parametrize("height", [800, 750])
def test_market_references_and_the_table_are_whole(
    qtbot: QtBot, large: WindowPage, height: int
) -> None:
    large.go_to("backend-developer/senior")
    large.resize(1280, height)
    pane = large.view.salary
    qtbot.keyClicks(pane.field, "95000")
    large.actions_by_id[ActionId.MARKET].trigger()
    qtbot.waitUntil(lambda: chart_has_room(large))
    large.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = pane.table
    assert table is not None
    rows = table.verticalHeader().length()
    qtbot.waitUntil(lambda: table.viewport().height() >= rows or lists_have_the_least(large))


def test_a_family_without_pay_does_not_change_the_share_that_is_kept(
    qtbot: QtBot, large: WindowPage, make_window: MakeWindow
) -> None:
    large.go_to("backend-developer/senior")
    drag(qtbot, large.view.splitters["right"], QPoint(0, 20))
    height = large.view.salary.height()
    large.go_to("potter/junior")
    large.close()
    again = make_window()
    again.resize(1280, 800)
    again.go_to("backend-developer/senior")
    qtbot.waitUntil(lambda: abs(again.view.salary.height() - height) <= 2)


def test_the_salary_can_still_be_typed_without_pay(qtbot: QtBot, large: WindowPage) -> None:
    large.go_to("potter/junior")
    large.activateWindow()
    large.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.waitUntil(lambda: large.focusWidget() is large.view.salary.field)


def test_a_window_that_is_composed_before_it_is_shown_scrolls_no_chart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = compose(bundled_paths(), [], settings).core.window
    qtbot.addWidget(window)
    window.setFixedSize(1280, 800)
    window.show()
    (pane,) = window.findChildren(SalaryPane)
    qtbot.waitUntil(lambda: pane.height() == pane.needed_height())
    window.close()
