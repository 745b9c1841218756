"""An ambiguous amount: every reading is a button that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

SEVERAL = """\
name: Several
levels:
  - {name: One, pay: {currency: USD, period: year, minimum: 50000, maximum: 90000}}
  - {name: Two, pay: {currency: CAD, period: year, minimum: 60000, maximum: 120000}}
"""
CONTRACTORS = """\
name: Contractors
levels:
  - {name: One, pay: {currency: USD, period: hour, minimum: 20, maximum: 90}}
  - {name: Two, pay: {currency: USD, period: year, minimum: 60000, maximum: 120000}}
"""


def type_salary(qtbot: QtBot, window: WindowPage, text: str) -> None:
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(window.view.salary.field, text)


def offered(window: WindowPage) -> Sequence[QAbstractButton]:
    choices = window.view.salary.choices
    return [] if choices is None or not choices.isVisible() else choices.buttons


def texts(window: WindowPage) -> list[str]:
    return [button.text() for button in offered(window)]


def opened(make_window: MakeWindow, tmp_path: Path, text: str) -> WindowPage:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(text, encoding="utf-8")
    window = make_window(path)
    window.open_files([path])
    return window


def test_one_click_takes_a_reading(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/middle")
    type_salary(qtbot, window, "105.000")
    assert "Choose which" in window.view.salary.salary_text
    assert texts(window) == ["$105 per year", "$105,000 per year"]
    qtbot.mouseClick(offered(window)[1], Qt.MouseButton.LeftButton)
    assert offered(window) == []
    assert window.view.salary.field.text() == "105000 USD per year"
    assert "$25,000 above the minimum" in window.view.salary.salary_text
    assert window.view.salary.field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_reading_is_taken_by_keys_alone(qtbot: QtBot, window: WindowPage, key: Qt.Key) -> None:
    window.go_to("backend-developer/middle")
    type_salary(qtbot, window, "105.000")
    qtbot.keyClick(window.view.salary.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is offered(window)[0]
    qtbot.keyClick(offered(window)[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is offered(window)[1]
    qtbot.keyClick(offered(window)[1], key)
    assert "$25,000 above the minimum" in window.view.salary.salary_text
    qtbot.keyClick(window.view.salary.field, Qt.Key.Key_Tab)
    assert window.view.salary.isAncestorOf(QApplication.focusWidget() or QWidget())


def test_a_sign_of_several_currencies_that_are_shown(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = opened(make_window, tmp_path, SEVERAL)
    type_salary(qtbot, window, "$80k")
    assert "“$” is the sign of several currencies" in window.view.salary.salary_text
    assert len(offered(window)) == 2
    qtbot.mouseClick(offered(window)[1], Qt.MouseButton.LeftButton)
    assert window.view.salary.field.text() == "80000 CAD per year"
    window.go_to("several/two")
    assert "Two: within the range" in window.view.salary.salary_text


def test_an_amount_without_a_currency_where_several_are_shown(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = opened(make_window, tmp_path, SEVERAL)
    type_salary(qtbot, window, "80000")
    assert "several currencies" in window.view.salary.salary_text
    assert texts(window)[0] == "$80,000 per year"


def test_an_amount_without_a_period_where_several_are_shown(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = opened(make_window, tmp_path, CONTRACTORS)
    type_salary(qtbot, window, "60")
    assert texts(window) == ["$60 per hour", "$60 per year"]
    qtbot.mouseClick(offered(window)[0], Qt.MouseButton.LeftButton)
    assert "One: within the range" in window.view.salary.salary_text
    # A drag says the period as well, or it would be asked for again.
    qtbot.keyClick(window.view.salary.chart, Qt.Key.Key_Right)
    assert window.view.salary.field.text().endswith("per hour")
    assert "One: within the range" in window.view.salary.salary_text


def test_a_question_stays_while_levels_are_walked_and_ends_with_the_text(
    qtbot: QtBot, window: WindowPage
) -> None:
    type_salary(qtbot, window, "105.000")
    window.go_to("backend-developer/senior")
    assert len(offered(window)) == 2
    qtbot.keyClick(window.view.salary.field, Qt.Key.Key_Escape)
    assert offered(window) == []
    assert window.view.salary.salary_text == ""


def test_a_hidden_salary_has_no_readings_to_be_seen(qtbot: QtBot, window: WindowPage) -> None:
    type_salary(qtbot, window, "105.000")
    window.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert offered(window) == []
    assert "105" not in window.view.salary.salary_text
    window.actions_by_id[ActionId.HIDE_SALARY].trigger()
    assert len(offered(window)) == 2


def test_a_screen_reader_is_told_the_readings(qtbot: QtBot, window: WindowPage) -> None:
    type_salary(qtbot, window, "¥5000")
    for button in offered(window):
        message = QAccessible.queryAccessibleInterface(button)
        assert message.text(QAccessible.Text.Name) == button.text()
        assert message.text(QAccessible.Text.Description) == "Use this as your salary"
    assert len(offered(window)) == 2


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_every_reading_is_seen_whole_in_the_narrowest_window(
    qtbot: QtBot,
    make_window: MakeWindow,
    tmp_path: Path,
    settings: QSettings,
    direction: Qt.LayoutDirection,
) -> None:
    settings.setValue("zoom", "200")
    window = opened(make_window, tmp_path, CONTRACTORS)
    window.setLayoutDirection(direction)
    window.resize(640, 480)
    type_salary(qtbot, window, "1.234,56 kr")
    buttons = offered(window)
    assert len(buttons) == 8
    choices = window.view.salary.choices
    assert choices is not None
    rows = choices.rows
    qtbot.waitUntil(lambda: rows.height() >= rows.rows_height(rows.width()))
    assert all(rows.rect().contains(button.geometry()) for button in buttons)
    for number, button in enumerate(buttons):
        others = buttons[number + 1 :]
        assert not any(button.geometry().intersects(other.geometry()) for other in others)
    # What has no room is scrolled to by Tab.
    window.activateWindow()
    window.view.salary.field.setFocus()
    qtbot.waitUntil(window.view.salary.field.hasFocus)
    for _ in buttons:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is buttons[-1]
    assert buttons[-1].visibleRegion().boundingRect() == buttons[-1].rect()
    assert choices.geometry().bottom() < window.view.salary.height()


def test_the_salary_comes_to_the_front_where_the_panes_are_tabs(
    qtbot: QtBot, window: WindowPage
) -> None:
    # Large enough in any font.
    window.appearance.zoom_by(50)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: window.view.area.is_tabbed)
    assert not window.view.salary.isVisible()
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    assert window.view.salary.field.isVisible()
    assert window.view.salary.field.hasFocus()
