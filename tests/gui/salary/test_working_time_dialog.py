"""The hours and weeks that pay periods are converted by: the file's, or the person's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from ladder_app.documents.formats.plain_text import plain_text
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.salary.working_time_dialog import WorkingTimeDialog
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage

OWN_FILE = """\
name: Short weeks
hours-per-week: 37.5
levels:
  - name: One
    pay: {currency: USD, period: year, minimum: 39000, maximum: 78000}
"""


@pytest.fixture
def short(make_window: MakeWindow, tmp_path: Path) -> WindowPage:
    path = tmp_path / "short-weeks.ladder.yaml"
    path.write_text(OWN_FILE, encoding="utf-8")
    window = make_window(path)
    window.go_to("short-weeks/one")
    window.actions_by_id[ActionId.PER_HOUR].trigger()
    return window


def asked(window: WindowPage) -> WorkingTimeDialog:
    window.actions_by_id[ActionId.WORKING_TIME].trigger()
    # The last one: a closed dialog is deleted only when the event loop comes to it.
    return window.findChildren(WorkingTimeDialog)[-1]


def press(qtbot: QtBot, dialog: WorkingTimeDialog, which: QDialogButtonBox.StandardButton) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    qtbot.mouseClick(buttons.button(which), Qt.MouseButton.LeftButton)


def set_hours(qtbot: QtBot, window: WindowPage, hours: str) -> None:
    dialog = asked(window)
    dialog.hours.selectAll()
    qtbot.keyClicks(dialog.hours, hours)
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)


def notes(window: WindowPage) -> str:
    return " ".join(window.view.salary.chart.laid_out.notes)


def test_pay_is_converted_by_the_hours_of_the_file(short: WindowPage) -> None:
    assert "$20 – $40" in short.view.salary.chart.figures_text()
    assert "37.5 hours a week and 52 weeks a year" in notes(short)


def test_the_dialog_begins_with_the_file_and_says_so(short: WindowPage) -> None:
    dialog = asked(short)
    assert (dialog.hours.text(), dialog.weeks.text()) == ("37.5", "52")
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "From the file of Short weeks:" in text
    assert dialog.hours.accessibleName() == "Hours per week"
    dialog.reject()


def test_without_a_word_in_the_file_it_is_40_hours_and_52_weeks(window: WindowPage) -> None:
    dialog = asked(window)
    assert (dialog.hours.text(), dialog.weeks.text()) == ("40", "52")
    dialog.reject()


def test_the_persons_own_hours_win_over_the_files(qtbot: QtBot, short: WindowPage) -> None:
    set_hours(qtbot, short, "30")
    assert "$25 – $50" in short.view.salary.chart.figures_text()
    assert "30 hours a week" in notes(short)
    # So they do in every other family.
    short.go_to("backend-developer/middle")
    assert "30 hours a week" in notes(short)


def test_a_dialog_that_is_left_changes_nothing(qtbot: QtBot, short: WindowPage) -> None:
    dialog = asked(short)
    dialog.hours.setValue(10)
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Cancel)
    assert "37.5 hours a week" in notes(short)


def test_the_dialog_is_filled_in_by_keys_alone(qtbot: QtBot, short: WindowPage) -> None:
    dialog = asked(short)
    qtbot.waitUntil(dialog.hours.hasFocus)
    dialog.hours.selectAll()
    qtbot.keyClicks(dialog.hours, "30")
    qtbot.keyClick(dialog.hours, Qt.Key.Key_Tab)
    assert dialog.weeks.hasFocus()
    qtbot.keyClick(dialog.weeks, Qt.Key.Key_Return)
    assert "30 hours a week" in notes(short)


def test_own_hours_are_remembered_until_they_are_reset(
    qtbot: QtBot, short: WindowPage, make_window: MakeWindow, settings: QSettings, tmp_path: Path
) -> None:
    set_hours(qtbot, short, "30")
    short.close()
    again = make_window(tmp_path / "short-weeks.ladder.yaml")
    assert "30 hours a week" in notes(again)
    dialog = asked(again)
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert dialog.hours.text() == "37.5"
    press(qtbot, dialog, QDialogButtonBox.StandardButton.Ok)
    assert "37.5 hours a week" in notes(again)
    assert not settings.contains("salary/hours")
    again.close()
    assert "37.5 hours a week" in notes(make_window(tmp_path / "short-weeks.ladder.yaml"))


def test_the_files_hours_are_not_taken_for_the_persons_own(
    qtbot: QtBot, short: WindowPage, settings: QSettings
) -> None:
    press(qtbot, asked(short), QDialogButtonBox.StandardButton.Ok)
    assert not settings.contains("salary/hours")


@pytest.mark.parametrize("typed", ["0", "-5", "nan", "1e9999", "9" * 400])
def test_a_week_without_hours_cannot_be_typed(qtbot: QtBot, short: WindowPage, typed: str) -> None:
    set_hours(qtbot, short, typed)
    text = short.view.salary.chart.figures_text()
    assert "$" in text
    assert "nan" not in text.lower()


@pytest.mark.parametrize("bad", ["0", "-5", "nan", "1e9", "9" * 400, "", "169", "x"])
def test_broken_hours_in_the_settings_are_as_if_they_were_not_there(
    settings: QSettings, make_window: MakeWindow, bad: str
) -> None:
    settings.setValue("salary/hours", bad)
    settings.setValue("salary/weeks", "52")
    settings.setValue("salary/period", "hour")
    assert "40 hours a week" in notes(make_window())


def test_the_hours_are_said_below_the_table_too(qtbot: QtBot, short: WindowPage) -> None:
    short.actions_by_id[ActionId.SALARY_TABLE].trigger()
    sentence = [
        label.text() for label in short.view.salary.findChildren(QLabel) if label.isVisible()
    ]
    assert any("37.5 hours a week" in text.replace("\n", " ") for text in sentence)
    set_hours(qtbot, short, "30")
    sentence = [
        label.text() for label in short.view.salary.findChildren(QLabel) if label.isVisible()
    ]
    assert any("30 hours a week" in text.replace("\n", " ") for text in sentence)


def test_a_document_converts_by_the_same_hours(qtbot: QtBot, short: WindowPage) -> None:
    short.actions_by_id[ActionId.COPY_SALARY].trigger()
    qtbot.keyClicks(short.view.salary.field, "30/h")
    assert "37.5 hours a week" in plain_text(short.outputs.documents())
    set_hours(qtbot, short, "30")
    text = plain_text(short.outputs.documents())
    assert "30 hours a week" in text
    assert "37.5" not in text
