"""Values that point at each other in a circle, gathered in the window's thread alone."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY = 2000  # milliseconds


class CycleCollector(QObject):
    """Does at times what Python would do of itself, which is switched off for it.

    Python gathers in whichever thread happens to make the next value, and a widget that
    goes in another thread than its own ends the program.
    """

    def __init__(self, parent: QObject, may_collect: Callable[[], bool]) -> None:
        """Begin to look, whenever it may be done without anybody waiting for it."""
        super().__init__(parent)
        gc.disable()
        self._may_collect = may_collect
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
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
