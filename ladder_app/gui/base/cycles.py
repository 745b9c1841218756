"""Garbage collection in the window's thread alone."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MILLISECONDS = 2000


class CycleCollector(QObject):
    """Collects garbage at intervals, in place of Python's automatic collection.

    Python collects in whichever thread allocates next, and a widget that is deleted outside
    its own thread crashes the program.
    """

    def __init__(self, parent: QObject, may_collect: Callable[[], bool]) -> None:
        """Start collecting at intervals, whenever `may_collect` returns True."""
        super().__init__(parent)
        gc.disable()
        self._may_collect = may_collect
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        if not self._may_collect():
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
