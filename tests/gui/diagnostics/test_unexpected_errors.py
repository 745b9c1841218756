"""An error that nobody foresaw is told once, and the work goes on."""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ladder_app.gui.open_files.loader as reading
import ladder_app.gui.open_files.open_files as open_ladders
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.diagnostics.early_errors import EarlyErrors
from ladder_app.gui.diagnostics.report import ErrorReport
from ladder_app.gui.diagnostics.start import Diagnostics
from ladder_app.gui.go_to.popup import GoToPopup
from ladder_app.gui.notices.notification import Notification
from ladder_app.log import FILE_NAME, VARIABLE, state_folder
from ladder_app.unexpected import Failure, failure_of
from tests.gui.diagnostics.faulty_run import ADDRESS, CASES, fail
from tests.gui.notices.bar import dismiss, notice_text, press
from tests.gui.pages import WindowPage

ROOT = Path(__file__).parents[3]

MakeWindow = Callable[..., WindowPage]
FIRST, SECOND, THIRD = (f"backend-developer/{level}" for level in ("junior", "middle", "senior"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "jo"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv(VARIABLE, raising=False)
    return home


@pytest.fixture
def watched(window: WindowPage, home: Path) -> Iterator[WindowPage]:
    """A window whose unexpected errors are told, not counted as failures of the test."""
    del home
    early = EarlyErrors()
    diagnostics = Diagnostics(window.program, early, debug=False)
    yield window
    diagnostics.close()
    early.give_up()
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def failing(real: Callable[..., Any], times: int) -> Callable[..., Any]:
    """What fails so many times, and then works."""
    left = [fail] * times

    def call(*arguments: object) -> Any:
        return (left.pop() if left else real)(*arguments)

    return call


def log_text(home: Path) -> str:
    return next(home.rglob(FILE_NAME)).read_text(encoding="utf-8")


def click(window: WindowPage, address: str) -> None:
    tree = window.levels.tree
    place = tree.visualRect(window.levels.model.index_of(address)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def shown(window: WindowPage) -> tuple[str, str, str, str]:
    """The level in the tree, the navigator and the views, and the title above the panes."""
    node = window.levels.node_to_show()
    return (
        node.address if node else "",
        window.navigator.address,
        window.views.address,
        window.view.header.findChildren(FittedLabel)[0].whole_text,
    )


def wait_for_notice(qtbot: QtBot, window: WindowPage, part: str = "ValueError") -> None:
    qtbot.waitUntil(lambda: part in notice_text(window))


# In a slot


def test_a_level_that_cannot_be_shown_leaves_tree_and_panes_at_the_one_before(
    qtbot: QtBot, watched: WindowPage, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(watched, FIRST)
    before = shown(watched)
    rows = watched.view.skills.view.rows.rowCount()
    real = watched.view.skills.show_rows
    monkeypatch.setattr(watched.view.skills, "show_rows", failing(real, times=2))
    click(watched, SECOND)
    wait_for_notice(qtbot, watched)
    assert shown(watched) == before
    assert before[0] == before[1] == before[2] == FIRST
    assert watched.view.skills.view.rows.rowCount() == rows
    assert "Something went wrong in Career Ladder (ValueError)" in notice_text(watched)
    assert "ValueError: of #" in log_text(home)
    click(watched, THIRD)
    assert shown(watched)[:3] == (THIRD, THIRD, THIRD)
    assert "times" not in notice_text(watched)


def test_a_level_that_can_be_shown_at_the_second_try_is_shown(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = watched.view.salary.show_level
    monkeypatch.setattr(watched.view.salary, "show_level", failing(real, times=1))
    click(watched, SECOND)
    wait_for_notice(qtbot, watched)
    assert shown(watched)[:3] == (SECOND, SECOND, SECOND)


def test_a_level_that_cannot_even_be_summarized_is_not_the_tree_s_either(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(watched)
    monkeypatch.setattr("ladder_app.gui.navigation.navigator.summarize", fail)
    click(watched, THIRD)
    wait_for_notice(qtbot, watched)
    assert shown(watched) == before


def test_where_no_level_can_be_shown_it_is_not_tried_for_ever(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def count(*_arguments: object) -> None:
        calls.append(1)
        raise ValueError

    monkeypatch.setattr(watched.view.responsibilities, "show_rows", count)
    click(watched, SECOND)
    wait_for_notice(qtbot, watched)
    for _ in range(20):
        QApplication.processEvents()
    assert len(calls) < 20
    monkeypatch.undo()
    click(watched, THIRD)
    assert shown(watched)[:3] == (THIRD, THIRD, THIRD)


def test_a_view_that_cannot_be_made_is_not_said_to_be_shown(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ladder_app.gui.views.path.view.PathView.__init__", fail)
    watched.actions_by_id[ActionId.PATH_VIEW].trigger()
    wait_for_notice(qtbot, watched)
    assert watched.actions_by_id[ActionId.LEVEL_VIEW].isChecked()
    assert watched.view.isVisible()


def test_a_view_that_cannot_be_made_leaves_the_comparison_and_its_actions(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions = watched.actions_by_id
    actions[ActionId.COMPARE].trigger()
    title = watched.windowTitle()
    monkeypatch.setattr("ladder_app.gui.views.path.view.PathView.__init__", fail)
    actions[ActionId.PATH_VIEW].trigger()
    wait_for_notice(qtbot, watched)
    assert watched.navigator.view == "compare"
    assert watched.windowTitle() == title
    assert actions[ActionId.ONLY_DIFFERENCES].isEnabled()
    actions[ActionId.BACK].trigger()
    assert watched.navigator.view == "level"
    assert not actions[ActionId.ONLY_DIFFERENCES].isEnabled()


def test_a_tree_that_cannot_be_refilled_still_tells_what_is_chosen(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched.levels.model, "set_rows", fail)
    watched.actions_by_id[ActionId.RELOAD].trigger()
    wait_for_notice(qtbot, watched)
    monkeypatch.undo()
    click(watched, SECOND)
    assert shown(watched)[:3] == (SECOND, SECOND, SECOND)


# In painting and in what a model gives


@pytest.mark.parametrize("case", CASES)
def test_an_error_at_each_painting_is_one_notice_and_the_work_goes_on(
    home: Path, tmp_path: Path, case: str
) -> None:
    sentence = tmp_path / "said.json"
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.diagnostics.faulty_run", case, str(sentence)],
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(sentence.read_text(encoding="utf-8"))
    assert found["notices"] == 1
    assert "Something went wrong in Career Ladder (ValueError)" in found["notice"]
    assert "times" in found["notice"]
    assert found["tree"] == found["shown"] == found["views"] == ADDRESS
    text = log_text(home)
    assert text.count("ERROR") == 1
    assert "ValueError: of #" in text
    assert "105000" not in text.replace('ValueError("of 105000")', "")
    # Qt's own complaints, such as of a painter that is active still.
    assert "ladder_app.qt" not in text


# In an event filter, a thread, a signal's handler, and of Qt itself


def test_an_error_in_an_event_filter_is_told(qtbot: QtBot, watched: WindowPage) -> None:
    watched.actions_by_id[ActionId.GO_TO].trigger()
    popup = watched.findChildren(GoToPopup)[0]
    popup.model, model = None, popup.model  # type: ignore[assignment]
    watched.resize(watched.width() - 100, watched.height())
    popup.model = model
    wait_for_notice(qtbot, watched, "AttributeError")
    assert watched.isVisible()


def test_an_error_in_a_thread_is_told(qtbot: QtBot, watched: WindowPage, home: Path) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    wait_for_notice(qtbot, watched)
    assert "Traceback" in log_text(home)


def test_a_file_whose_reading_fails_is_named_and_the_others_are_read(
    qtbot: QtBot, make_window: MakeWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    early = EarlyErrors()
    diagnostics = Diagnostics(window.program, early, debug=False)
    bad, good = home / "bad.yaml", home / "good.yaml"
    text = bundled_paths()[0].read_text(encoding="utf-8")
    for path in (bad, good):
        path.write_text(text, encoding="utf-8")
    real = read_ladder

    def read(path: Path, *more: Any) -> Any:
        return fail() if path == bad else real(path, *more)

    monkeypatch.setattr(open_ladders, "read_file", read)
    monkeypatch.setattr(reading, "is_large", lambda _paths: True)
    window.open_files([bad, good])
    wait_for_notice(qtbot, window, "Reading bad.yaml failed unexpectedly (ValueError)")
    assert not window.files.reading.is_busy
    assert [file.path for file in window.ladders.files if file.is_own] == [good]
    assert str(home) not in log_text(home)
    # The next try succeeds.
    monkeypatch.undo()
    window.actions_by_id[ActionId.RELOAD].trigger()
    qtbot.waitUntil(lambda: len(window.ladders.own) == 2 and not window.ladders.unread)
    diagnostics.close()
    early.give_up()


def test_a_table_whose_reading_fails_can_be_read_again_and_the_window_tells_why(
    qtbot: QtBot, watched: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "support.csv"
    path.write_text("Skill,Junior,Senior\nNetworks,Basic,Expert\n", encoding="utf-8")
    monkeypatch.setattr("ladder_app.files.tables.session.read_table", fail)
    dialog = watched.own_ladders.import_table(path)
    wait_for_notice(qtbot, watched, "Reading support.csv failed unexpectedly (ValueError)")
    assert not dialog.task.is_busy
    assert not dialog.progress.isVisible()
    assert "support.csv cannot be read" in dialog.message.text()
    assert not dialog.save.isEnabled()
    assert not hasattr(sys, "last_value")
    dialog.reject()
    monkeypatch.undo()
    again = watched.own_ladders.import_table(path)
    qtbot.waitUntil(lambda: again.drafted is not None)
    assert again.message.text() == ""


@pytest.mark.skipif(os.name != "posix", reason="no such signals")
def test_an_error_in_the_handler_of_a_signal_is_told(qtbot: QtBot, watched: WindowPage) -> None:
    before = signal.signal(signal.SIGUSR1, fail)
    watched.actions_by_id[ActionId.ABOUT].triggered.disconnect()
    watched.actions_by_id[ActionId.ABOUT].triggered.connect(
        lambda: signal.raise_signal(signal.SIGUSR1)
    )
    watched.actions_by_id[ActionId.ABOUT].trigger()
    signal.signal(signal.SIGUSR1, before)
    wait_for_notice(qtbot, watched)


def test_a_message_of_qt_goes_into_the_log_alone(
    watched: WindowPage, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    qWarning("the sky is falling")
    assert "WARNING ladder_app.qt: the sky is falling" in log_text(home)
    assert capfd.readouterr().err == ""
    assert notice_text(watched) == ""


def test_an_error_while_a_message_is_logged_does_not_come_back(
    watched: WindowPage, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def warn_again(*_arguments: object) -> None:
        qWarning("again")

    monkeypatch.setattr("ladder_app.gui.diagnostics.hooks._qt_log.log", warn_again)
    qWarning("once")
    monkeypatch.undo()
    assert "again" not in log_text(home)
    assert watched.isVisible()


# The notice


def test_the_details_can_be_copied_and_name_no_person(
    qtbot: QtBot, watched: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ladder_app.gui.navigation.navigator.summarize", fail)
    click(watched, SECOND)
    wait_for_notice(qtbot, watched)
    press(qtbot, watched, "Copy details")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Career Ladder ")
    assert "Python " in text
    assert "PySide6 " in text
    assert "navigator.py" in text
    assert "ValueError: of #" in text
    dismiss(qtbot, watched)
    assert notice_text(watched) == ""


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def failure() -> Failure:
    return failure_of(ValueError("x"))


def test_a_dismissed_error_stays_away_while_it_repeats(
    qtbot: QtBot, watched: WindowPage, failure: Failure
) -> None:
    text: list[str] = []
    clock = Clock()
    report = ErrorReport(watched, lambda shown: text.append(shown.text), str, clock)
    report.add(failure)
    qtbot.waitUntil(lambda: len(text) == 1)
    report.dismiss()
    report.add(failure)
    clock.now = 60
    report.add(failure)
    qtbot.waitUntil(lambda: len(text) == 2)
    assert "3 times" in text[1]


def test_an_error_in_showing_an_error_is_not_shown(
    qtbot: QtBot, watched: WindowPage, home: Path, failure: Failure
) -> None:
    calls: list[str] = []

    def show(notification: Notification) -> None:
        calls.append(notification.text)
        raise RuntimeError

    report = ErrorReport(watched, show, str)
    report.add(failure)
    qtbot.waitUntil(lambda: "an error could not be shown" in log_text(home))
    for number in range(5):
        report.add(Failure(kind="K", task="", place=str(number), details=""))
    (timer,) = report.findChildren(QTimer)
    assert not timer.isActive()
    assert len(calls) == 1


def test_what_went_wrong_before_the_window_was_painted_is_told_afterwards(
    qtbot: QtBot, window: WindowPage, home: Path
) -> None:
    early = EarlyErrors()
    try:
        fail()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    qWarning("early")
    diagnostics = Diagnostics(window.program, early, debug=False)
    wait_for_notice(qtbot, window)
    assert "ladder_app.qt: early" in log_text(home)
    diagnostics.close()
    early.give_up()


def test_a_crash_is_in_the_log_of_the_next_start(window: WindowPage, home: Path) -> None:
    folder = state_folder()
    assert folder is not None
    folder.mkdir(parents=True)
    (folder / "crash.txt").write_text(f"Fatal Python error in {home}/x.py", encoding="utf-8")
    early = EarlyErrors()
    diagnostics = Diagnostics(window.program, early, debug=False)
    diagnostics.close()
    early.give_up()
    assert "the last run crashed:\nFatal Python error in ~/x.py" in log_text(home)
    assert (folder / "crash.txt").read_text(encoding="utf-8") == ""


START = """
import sys
from PySide6.QtCore import QTimer, qWarning
import ladder_app.gui.start as start
from ladder_app.cli import main
{change}
sys.exit(main(sys.argv[1:]))
"""
WARN = """
def finish(application, program, *more):
    real(application, program, *more)
    qWarning("the sky is falling")
    program.core.window.close()
real, start._finish_startup = start._finish_startup, finish
"""
FAIL = """
def fail(*arguments):
    raise ValueError("of 105000")
start.compose_shell = fail
"""


def start(home: Path, change: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START.format(change=change), *arguments],
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_a_warning_of_qt_is_on_standard_error_only_with_debug(home: Path) -> None:
    done = start(home, WARN)
    assert (done.returncode, done.stderr) == (0, "")
    assert "WARNING ladder_app.qt: the sky is falling" in log_text(home)
    loud = start(home, WARN, "--debug")
    assert loud.returncode == 0
    assert "WARNING ladder_app.qt: the sky is falling" in loud.stderr


def test_a_window_that_cannot_be_made_is_one_sentence(home: Path) -> None:
    done = start(home, FAIL)
    assert done.returncode == 70
    assert done.stderr == (
        "career-ladder: something went wrong in the window: ValueError: of #. "
        "Run it again with --debug to see more.\n"
    )
    assert "Traceback" in log_text(home)


def test_an_error_in_a_slot_before_the_window_is_closed_at_once_is_not_lost(home: Path) -> None:
    change = "QTimer.singleShot(0, lambda: 1 / 0)"
    code = f"""
from ladder_app.gui.window.main_window import MainWindow
class Window(MainWindow):
    def show(self):
        super().show()
        {change}
real = start.compose_shell
start.compose_shell = lambda *files: real(*files, window=Window())
"""
    done = start(home, code, "--quit-when-painted")
    assert done.returncode == 0
    assert "ZeroDivisionError" in done.stderr
