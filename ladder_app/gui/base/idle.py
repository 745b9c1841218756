"""Work for when nobody waits: done in small steps between the window's own events."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_TURN_SECONDS = 0.006


class IdleWork(QObject):
    """Goes through an iterator some milliseconds at a time, or to its end when it is needed."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_some)

    def plan(self, steps: Iterator[object]) -> None:
        """Take these steps up in place of others, but begin with none of them."""
        self._timer.stop()
        self._steps = steps

    def start(self) -> None:
        """Begin with what is planned, as soon as there is time."""
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._timer.isActive()

    def finish(self) -> None:
        """Do all that is left, now."""
        self._timer.stop()
        for _ in self._steps:
            pass

    def _do_some(self) -> None:
        if self._is_done_in_time():
            self._timer.stop()
            # There are no cycles in what was made here: it need not be looked through for them.
            gc.freeze()

    def _is_done_in_time(self) -> bool:
        until = time.monotonic() + _TURN_SECONDS
        return all(time.monotonic() <= until for _ in self._steps)
