"""Work in the window's own thread, in small steps between the window's events.

The other kind of background work is `Task`, in a thread.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_TURN_SECONDS = 0.006


class IdleWork(QObject):
    """Runs an iterator a few milliseconds at a time, or to its end when the result is needed."""

    def __init__(self, parent: QObject) -> None:
        """Start with no work."""
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run_slice)

    def plan(self, steps: Iterator[object]) -> None:
        """Replace the steps by these, without running any."""
        self._timer.stop()
        self._steps = steps

    def start(self) -> None:
        """Run the planned steps as soon as the window is idle."""
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether no step is left."""
        return not self._timer.isActive()

    def finish(self) -> None:
        """Run all steps that are left, now."""
        self._timer.stop()
        for _ in self._steps:
            pass

    def _run_slice(self) -> None:
        if self._is_done_in_time():
            self._timer.stop()
            # The results hold no cycles: garbage collection need not look at them again.
            gc.freeze()

    def _is_done_in_time(self) -> bool:
        until = time.monotonic() + _TURN_SECONDS
        return all(time.monotonic() <= until for _ in self._steps)
