"""Work in a thread: success, failure, progress and cancel, reported in the window's thread.

The other kind of background work is `IdleWork`: small steps in the window's own thread.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from threading import Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from ladder_app.gui.base.cancelled import CancelledError

_POLL_MILLISECONDS = 10
_SLOW_MILLISECONDS = 500
_SWITCH_SECONDS, _DEFAULT_SWITCH_SECONDS = 0.0005, 0.005
"""While a thread works, the window waits for Python no longer than the first."""
_TURN_SECONDS, _REST_SECONDS = 0.004, 0.001


class _Progress(NamedTuple):
    value: object


class _Success(NamedTuple):
    result: object


class _Failure(NamedTuple):
    error: Exception


class TaskContext:
    """The thread's side of a task. It holds nothing of Qt, which only the window may delete."""

    def __init__(self) -> None:
        """Start with no message and not cancelled."""
        # Appending and popping is atomic, and needs no further module at the start.
        self.messages: deque[_Progress | _Success | _Failure] = deque()
        self._is_cancelled = False
        self._turn_ends = 0.0

    def cancel(self) -> None:
        """Make the next checkpoint end the work."""
        self._is_cancelled = True

    def checkpoint(self) -> None:
        """Give the window its turn. Call it between two small pieces of the work.

        Raises:
            CancelledError: the work was cancelled.
        """
        if self._is_cancelled:
            raise CancelledError
        if time.monotonic() > self._turn_ends:
            time.sleep(_REST_SECONDS)
            self._turn_ends = time.monotonic() + _TURN_SECONDS

    def report(self, progress: object) -> None:
        """Have the task emit `progressed` with this value."""
        self.messages.append(_Progress(progress))


Work = Callable[[TaskContext], object]
"""Runs in the thread; it must not hold a widget, since it may be the last to release it."""


class Task(QObject):
    """Runs one piece of work at a time in a thread.

    `succeeded` has the result; `failed`, in its place, the exception that the work raised.
    `progressed` has each value that the work reported. `slow` is emitted once, if the work
    takes longer than half a second. After `cancel` nothing is emitted.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    slow = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start with no work."""
        super().__init__(parent)
        self._context: TaskContext | None = None
        self._threads: list[Thread] = []
        self._polls = QTimer(self, interval=_POLL_MILLISECONDS)
        self._polls.timeout.connect(self._poll)
        self._patience = QTimer(self, singleShot=True, interval=_SLOW_MILLISECONDS)
        self._patience.timeout.connect(self.slow)

    @property
    def is_busy(self) -> bool:
        """Whether a result is still to come."""
        return self._context is not None

    def start(self, work: Work) -> None:
        """Run this work, and cancel what is running."""
        self.cancel()
        self._context = context = TaskContext()
        thread = Thread(target=_run, args=(work, context), daemon=True)
        self._threads = [*(each for each in self._threads if each.is_alive()), thread]
        sys.setswitchinterval(_SWITCH_SECONDS)
        thread.start()
        self._polls.start()
        self._patience.start()

    def cancel(self) -> None:
        """Drop the work: its thread ends at the next checkpoint, and nothing more is emitted."""
        if self._context is not None:
            self._context.cancel()
            self._end()

    def wait(self) -> None:
        """Wait until no thread runs any more. Work without checkpoints runs to its end."""
        for thread in self._threads:
            thread.join()

    def finish(self) -> None:
        """Wait until the work is done, and emit what came of it."""
        if self.is_busy:
            self.wait()
            self._poll()

    def _end(self) -> None:
        self._context = None
        self._polls.stop()
        self._patience.stop()
        sys.setswitchinterval(_DEFAULT_SWITCH_SECONDS)

    def _poll(self) -> None:
        # A slot may cancel the work, or start other work.
        while self._context is not None and self._context.messages:
            message = self._context.messages.popleft()
            if isinstance(message, _Progress):
                self.progressed.emit(message.value)
                continue
            self._end()
            if isinstance(message, _Failure):
                self.failed.emit(message.error)
            else:
                self.succeeded.emit(message.result)


def _run(work: Work, context: TaskContext) -> None:
    try:
        context.messages.append(_Success(work(context)))
    except CancelledError:
        return
    except Exception as error:  # noqa: BLE001 - emitted in the window's thread
        context.messages.append(_Failure(error))
