"""Reading files for a window: little at once, much in a thread, while the window goes on."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from ladder_app.files.ladder_file import LadderFile, read_ladder
from ladder_app.gui.ladders.open_ladders import is_much, read_each

_SWITCH_SECONDS = 0.0005
"""So long does the window wait for Python while a file is read; 0.005 is usual."""
_FILES_A_TURN = 5
"""So many files are handed over at once, so that the window can paint between."""
_TURN_SECONDS, _REST_SECONDS = 0.004, 0.001


class _CancelledError(Exception):
    """Nobody wants the file any more."""


class _Thread(QThread):
    """Reads files one after another; `results` are whole, and only looked at at the end."""

    has_read = Signal(int)

    def __init__(self, paths: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._paths = paths
        self._is_cancelled = False
        self._turn_ends = 0.0
        self.results: dict[Path, LadderFile] = {}
        self.failures: list[tuple[Path, Exception]] = []

    def cancel(self) -> None:
        self._is_cancelled = True

    def run(self) -> None:
        """Read until all is read or nobody wants it."""
        try:
            for number, path in enumerate(self._paths, start=1):
                self._read(path)
                self.has_read.emit(number)
        except _CancelledError:
            return

    def _read(self, path: Path) -> None:
        try:
            self.results[path] = read_ladder(path, self._breathe)
        except _CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - told in the window's thread
            self.failures.append((path, error))

    def _breathe(self) -> None:
        """Between two pieces of a file: let the window have its turn."""
        if self._is_cancelled:
            raise _CancelledError
        if time.monotonic() > self._turn_ends:
            time.sleep(_REST_SECONDS)
            self._turn_ends = time.monotonic() + _TURN_SECONDS


class Reading(QObject):
    """Reads files and tells when it has.

    `done` has what was read, by path, in portions where that is much; after a cancel only what
    was read till then.
    `failed` has the path of a file and the unexpected error that reading it raised; the others
    are read all the same.
    `progressed` tells how many files of how many were read, where that takes a thread.
    """

    done = Signal(object)
    failed = Signal(object, object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to read."""
        super().__init__(parent)
        self._thread: _Thread | None = None
        self._now: list[Path] = []
        self._next: list[Path] = []
        self._left: list[tuple[Path, LadderFile]] = []
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._hand_over)

    @property
    def is_busy(self) -> bool:
        """Whether files are being read in a thread, or wait to be handed over."""
        return self._thread is not None or bool(self._left)

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files: at once where that is quick, else in a thread."""
        if self.is_busy:
            self._next = list(dict.fromkeys((*self._next, *paths)))
        elif is_much(paths):
            self._start(list(paths))
        else:
            read, failures = read_each(paths)
            self.done.emit(read)
            self._tell_failures(failures)

    def _start(self, paths: list[Path]) -> None:
        self._now = paths
        self._thread = thread = _Thread(paths, self)
        thread.has_read.connect(self._tell)
        thread.finished.connect(self._finish)
        sys.setswitchinterval(_SWITCH_SECONDS)
        self.progressed.emit(0, len(paths))
        thread.start()

    def _tell(self, number: int) -> None:
        if self._thread is not None:
            self.progressed.emit(number, len(self._now))

    def cancel(self) -> None:
        """Read no further. It is done at once, as soon as the thread comes up for air."""
        self._next.clear()
        if self._thread is not None:
            self._thread.cancel()

    def stop(self) -> None:
        """Cancel, and wait until nothing is read any more, since the program ends."""
        self._turns.stop()
        self._left.clear()
        thread = self._thread
        if thread is None:
            return
        thread.finished.disconnect(self._finish)
        self.cancel()
        thread.wait()
        self._let_go()

    def _finish(self) -> None:
        if self._thread is None:
            return
        self._left = list(self._thread.results.items())
        failures = self._thread.failures
        self._let_go()
        # What was read stays as it is: it need not be looked at for cycles ever again.
        gc.freeze()
        self._hand_over()
        self._tell_failures(failures)

    def _tell_failures(self, failures: Sequence[tuple[Path, Exception]]) -> None:
        for path, error in failures:
            self.failed.emit(path, error)

    def _hand_over(self) -> None:
        portion, self._left = self._left[:_FILES_A_TURN], self._left[_FILES_A_TURN:]
        self.done.emit(dict(portion))
        if self._left:
            self._turns.start()
            return
        self.ended.emit()
        following, self._next = self._next, []
        if following:
            self.read(following)

    def _let_go(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        sys.setswitchinterval(0.005)
