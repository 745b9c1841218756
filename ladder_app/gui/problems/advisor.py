"""Reads the user's ladders once more, in a thread, for advice on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.advice import advice_count
from ladder_app.files.problems import Problem
from ladder_app.gui.base.task import Task, TaskContext


class Advised(Struct, frozen=True):
    """The advice on some files: `skipped` is the number of those with errors, of `files` in all."""

    advice: tuple[Problem, ...]
    files: int
    skipped: int


class Advisor(QObject):
    """Finds advice; `found` has it for all files at once."""

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Start without work."""
        super().__init__(parent)
        self._task = Task(self)
        self._task.succeeded.connect(self.found)
        self._task.failed.connect(self._raise_failure)

    def start(self, paths: Sequence[Path]) -> None:
        """Find the advice on these files; what was asked for before is dropped."""
        self._task.start(partial(_advise, tuple(paths)))

    def stop(self) -> None:
        """Drop the work, and wait for its thread, since the program ends."""
        self._task.cancel()
        self._task.wait()

    def _raise_failure(self, error: Exception) -> None:
        from ladder_app.unexpected import TaskFailedError

        # Raised in a slot, so that it is reported like every unexpected error.
        raise TaskFailedError(self.tr("Looking for advice")) from error


def _advise(paths: tuple[Path, ...], context: TaskContext) -> Advised:
    from ladder_app.files.advice import add_advice
    from ladder_app.files.ladder_file import read_ladder

    files = [read_ladder(path, context.checkpoint, add_advice) for path in paths]
    return Advised(
        tuple(advice for file in files for advice in file.advice),
        len(files),
        sum(file.family is None for file in files),
    )


def advice_sentence(advised: Advised | None, shown: int, localizer: Localizer) -> str:
    """How much of the advice is shown, and on which ladders there is none yet."""
    if advised is None:
        return localizer.tr("Looking for advice on your ladders…")
    if not advised.files:
        return localizer.tr("Advice is about ladders of your own, and none is open.")
    count = advice_count(shown, localizer)
    if not advised.skipped:
        return count
    return localizer.plural(
        "{count}; %n ladder with errors is not checked",
        "{count}; %n ladders with errors are not checked",
        advised.skipped,
        count=count,
    )
