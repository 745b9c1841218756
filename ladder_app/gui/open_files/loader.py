"""Reads files for a window: few bytes at once, many in a thread while the window stays usable."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ladder_app.files.ladder_file import LadderFile
from ladder_app.gui.base.task import Task, TaskContext
from ladder_app.gui.open_files.open_files import is_large, read_each, read_or_error

_FILES_PER_TURN = 5
"""So many files are emitted at once, so that the window can paint in between."""

_Outcome = tuple[Path, LadderFile | Exception]


class Loader(QObject):
    """Reads files and emits what was read.

    `done` has what was read, by path; many files come in portions, and after a cancel only
    those that were read before it. `failed` has the path of a file and the unexpected error
    that reading it raised; the others are read all the same. `progressed` has the number of
    files that were read and of all, while a thread reads.
    """

    done = Signal(object)
    failed = Signal(object, object)
    progressed = Signal(int, int)
    slow = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start with nothing to read."""
        super().__init__(parent)
        self._paths: list[Path] = []
        self._next: list[Path] = []
        self._outcomes: list[_Outcome] = []
        self._unsent: list[tuple[Path, LadderFile]] = []
        self._task = Task(self)
        self._task.progressed.connect(self._collect)
        self._task.succeeded.connect(self._freeze_and_finish)
        self._task.slow.connect(self.slow)
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._emit_portion)

    @property
    def is_busy(self) -> bool:
        """Whether a thread reads files, or some are still to be emitted."""
        return self._task.is_busy or bool(self._unsent)

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files: at once where that is quick, else in a thread."""
        if self.is_busy:
            self._next = list(dict.fromkeys((*self._next, *paths)))
        elif is_large(paths):
            self._paths, self._outcomes = list(paths), []
            self.progressed.emit(0, len(paths))
            self._task.start(partial(_read_files, tuple(paths)))
        else:
            read, failures = read_each(paths)
            self.done.emit(read)
            self._emit_failures(failures)

    def cancel(self) -> None:
        """Read no further, and emit what was read."""
        self._next.clear()
        if self._task.is_busy:
            self._task.cancel()
            self._finish()

    def stop(self) -> None:
        """Cancel, emit nothing, and wait for the thread, since the program ends."""
        self._turns.stop()
        self._unsent.clear()
        self._next.clear()
        self._task.cancel()
        self._task.wait()

    def _collect(self, outcome: _Outcome) -> None:
        self._outcomes.append(outcome)
        self.progressed.emit(len(self._outcomes), len(self._paths))

    def _freeze_and_finish(self) -> None:
        # What was read stays: garbage collection need not look at it again.
        gc.freeze()
        self._finish()

    def _finish(self) -> None:
        outcomes, self._outcomes = self._outcomes, []
        failures: list[tuple[Path, Exception]] = []
        for path, outcome in outcomes:
            if isinstance(outcome, Exception):
                failures.append((path, outcome))
            else:
                self._unsent.append((path, outcome))
        self._emit_portion()
        self._emit_failures(failures)

    def _emit_failures(self, failures: Sequence[tuple[Path, Exception]]) -> None:
        for path, error in failures:
            self.failed.emit(path, error)

    def _emit_portion(self) -> None:
        portion, self._unsent = self._unsent[:_FILES_PER_TURN], self._unsent[_FILES_PER_TURN:]
        self.done.emit(dict(portion))
        if self._unsent:
            self._turns.start()
            return
        self.ended.emit()
        following, self._next = self._next, []
        if following:
            self.read(following)


def _read_files(paths: Sequence[Path], context: TaskContext) -> None:
    for path in paths:
        context.report((path, read_or_error(path, context.checkpoint)))
