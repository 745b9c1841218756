"""Work in a thread of its own, whose result is handed over whole; the window stays alive."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_EVERY = 15  # milliseconds
_SLOW_AFTER = 500  # milliseconds


class Background(QObject):
    """Runs one piece of work at a time, and tells what it gave.

    `failed` has the exception that the work raised, and comes in place of `done`. `slow` tells
    that it takes over half a second. What was cancelled, or given up for newer work, runs on
    unheard to its end: nothing of Qt may be in the thread, so the work must not hold a widget
    either.
    """

    done = Signal(object)
    failed = Signal(object)
    slow = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._results: SimpleQueue[object] = SimpleQueue()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY)
        self._look.timeout.connect(self._take)
        self._patience = QTimer(self)
        self._patience.setInterval(_SLOW_AFTER)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.slow)

    @property
    def is_busy(self) -> bool:
        """Whether a result is waited for."""
        return self._look.isActive()

    def start(self, work: Callable[[], object]) -> None:
        """Do this, and nothing that was asked for before."""
        results: SimpleQueue[object] = SimpleQueue()
        self._results = results
        Thread(target=_run, args=(work, results), daemon=True).start()
        self._look.start()
        self._patience.start()

    def cancel(self) -> None:
        """Wait for no result any more."""
        self._look.stop()
        self._patience.stop()

    def _take(self) -> None:
        try:
            result = self._results.get_nowait()
        except Empty:
            return
        self.cancel()
        if isinstance(result, _Raised):
            self.failed.emit(result.error)
        else:
            self.done.emit(result)


class _Raised:
    """What the work raised, which is no result even if it is an exception that it returned."""

    def __init__(self, error: Exception) -> None:
        self.error = error


def _run(work: Callable[[], object], results: SimpleQueue[object]) -> None:
    try:
        results.put(work())
    except Exception as error:  # noqa: BLE001 - told where the result is awaited
        results.put(_Raised(error))
