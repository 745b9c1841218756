"""The one background operation: success, failure, progress, cancel, without a sleep."""

from __future__ import annotations

import re
import sys
import threading
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ladder_app.gui.base.cancelled import CancelledError
from ladder_app.gui.base.task import Task, TaskContext

GUI = Path(__file__).parents[3] / "ladder_app" / "gui"


class Recorded:
    """A task and everything that it emitted, with the threads in which it did."""

    def __init__(self, parent: QObject) -> None:
        self.task = Task(parent)
        self.events: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        for name in ("succeeded", "failed", "progressed"):
            getattr(self.task, name).connect(lambda value, name=name: self._add(name, value))
        self.task.slow.connect(lambda: self._add("slow", None))

    def _add(self, name: str, value: object) -> None:
        self.events.append((name, value))
        self.threads.add(threading.get_ident())


@pytest.fixture
def recorded(qapp: QObject) -> Recorded:
    return Recorded(qapp)


def test_a_result_is_emitted_in_the_windows_thread(qtbot: QtBot, recorded: Recorded) -> None:
    worker: list[int] = []

    def work(_context: TaskContext) -> str:
        worker.append(threading.get_ident())
        return "done"

    recorded.task.start(work)
    assert recorded.task.is_busy
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("succeeded", "done")]
    assert recorded.threads == {threading.get_ident()}
    assert worker != [threading.get_ident()]


def test_a_failure_comes_in_place_of_a_result(qtbot: QtBot, recorded: Recorded) -> None:
    error = ValueError("broken")

    def work(_context: TaskContext) -> None:
        raise error

    recorded.task.start(work)
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("failed", error)]


def test_an_exception_that_the_work_returns_is_a_result(qtbot: QtBot, recorded: Recorded) -> None:
    error = ValueError("a value")
    recorded.task.start(lambda _context: error)
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("succeeded", error)]


def test_progress_comes_in_order_and_before_the_result(qtbot: QtBot, recorded: Recorded) -> None:
    def work(context: TaskContext) -> str:
        for number in range(3):
            context.checkpoint()
            context.report(number)
        return "done"

    recorded.task.start(work)
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [
        ("progressed", 0),
        ("progressed", 1),
        ("progressed", 2),
        ("succeeded", "done"),
    ]


def test_cancel_ends_the_work_at_its_next_checkpoint(recorded: Recorded) -> None:
    is_running, is_cancelled = Event(), Event()
    reached: list[str] = []

    def work(context: TaskContext) -> None:
        is_running.set()
        is_cancelled.wait()
        try:
            context.checkpoint()
        except CancelledError:
            reached.append("checkpoint")
            raise
        reached.append("end")

    recorded.task.start(work)
    is_running.wait()
    recorded.task.cancel()
    assert not recorded.task.is_busy
    is_cancelled.set()
    recorded.task.wait()
    assert reached == ["checkpoint"]


def test_nothing_is_emitted_after_a_cancel(qtbot: QtBot, recorded: Recorded) -> None:
    is_reported, may_end = Event(), Event()

    def work(context: TaskContext) -> str:
        context.report("half")
        is_reported.set()
        may_end.wait()
        return "dropped"

    recorded.task.start(work)
    is_reported.wait()
    recorded.task.cancel()
    may_end.set()
    recorded.task.wait()
    recorded.task.start(lambda _context: "next")
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("succeeded", "next")]


def test_newer_work_takes_the_place_of_older(qtbot: QtBot, recorded: Recorded) -> None:
    may_end = Event()

    def older(context: TaskContext) -> str:
        may_end.wait()
        context.checkpoint()
        return "older"

    recorded.task.start(older)
    recorded.task.start(lambda _context: "newer")
    may_end.set()
    recorded.task.wait()
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("succeeded", "newer")]


def test_a_slot_may_cancel_the_work_or_start_other_work(qtbot: QtBot, recorded: Recorded) -> None:
    def work(context: TaskContext) -> str:
        context.report("first")
        context.report("second")
        return "dropped"

    def replace() -> None:
        recorded.task.progressed.disconnect(replace)
        recorded.task.start(lambda _context: "other")

    recorded.task.progressed.connect(replace)
    recorded.task.start(work)
    recorded.task.wait()
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("progressed", "first"), ("succeeded", "other")]


def test_slow_work_is_reported_once_and_only_while_it_runs(
    qtbot: QtBot, recorded: Recorded
) -> None:
    may_end = Event()
    recorded.task.start(lambda _context: may_end.wait())
    qtbot.waitUntil(lambda: recorded.events == [("slow", None)])
    may_end.set()
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert recorded.events == [("slow", None), ("succeeded", True)]


def test_python_switches_threads_as_usual_once_the_work_is_over(
    qtbot: QtBot, recorded: Recorded
) -> None:
    usual = sys.getswitchinterval()
    may_end = Event()
    recorded.task.start(lambda _context: may_end.wait())
    assert sys.getswitchinterval() < usual
    may_end.set()
    qtbot.waitUntil(lambda: not recorded.task.is_busy)
    assert sys.getswitchinterval() == usual


def test_a_context_holds_nothing_of_qt() -> None:
    assert not any(isinstance(value, QObject) for value in vars(TaskContext()).values())


def test_no_other_module_of_the_window_makes_a_thread() -> None:
    modules = [path for path in GUI.rglob("*.py") if path.name != "task.py"]
    text = {path: path.read_text(encoding="utf-8") for path in modules}
    makes_thread = re.compile(r"\bQ?Thread(Pool)?(Executor)?\(")
    assert [path for path in modules if makes_thread.search(text[path])] == []
