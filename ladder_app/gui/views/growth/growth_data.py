"""The people of a growth file: changed with undo and redo, and saved soon after."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from enum import Enum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from ladder_app.documents.errors import UserError
from ladder_app.documents.export.growth_file import save_growth
from ladder_app.domain.growth.entries import Growth, Person
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.growth.read_growth import GrowthFile, load_growth
from ladder_app.gui.base.task import Task
from ladder_app.unexpected import TaskFailedError

if TYPE_CHECKING:
    from ladder_app.gui.open_files.watcher import FileWatcher

SAVE_AFTER = 700
"""Milliseconds from a change to the save: at most two seconds are lost when the power is."""

_People = tuple[Person, ...]


_UNSAVED = translatable("What was changed in “{path}” is not saved yet. Save it first.")

_log = logging.getLogger(__name__)


class Saved(Enum):
    """Whether what was changed is in the file.

    GONE and CHANGED: nothing is to be saved, but the file is no longer there, or has another
    text than the one that was saved.
    """

    NO_FILE = "no file"
    READ_ONLY = "read-only"
    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"
    GONE = "gone"
    CHANGED = "changed"


class _Change(QUndoCommand):
    """A change from some people to others. One of the same `merge` continues the one before.

    It was made for the person with a `number`, and for the level at a `target`, if for one.
    """

    def __init__(
        self, data: GrowthData, people: _People, text: str, merge: str, target: str
    ) -> None:
        super().__init__(text)
        self.number, self.target = data.number, target
        self._data = data
        self._before, self.after = data.people, people
        self.merge = merge

    def id(self) -> int:
        return 1 if self.merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other.merge != self.merge:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._data.show_people(self.after)

    def undo(self) -> None:
        self._data.show_people(self._before)


class GrowthData(QObject):
    """What one file says of its people, of whom one is current.

    `changed` tells that people or the current one changed, `save_changed` that `saved` alone did.
    `failed` has the error that keeps what was changed from being saved; it stays in memory.
    `file_changed` tells that another program deleted, changed or restored the file.
    """

    changed = Signal()
    save_changed = Signal()
    failed = Signal(object)
    file_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.path: Path | None = None
        self.people: _People = ()
        self.is_read_only = False
        self._number = 0
        self._text = ""
        self._written: _People = ()
        self._tried: _People = ()
        self._has_failed = False
        self._on_disk = Saved.SAVED
        self._watch: FileWatcher | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self._start_saving)
        self._saving = Task(self)
        self._saving.succeeded.connect(self._take_saved)
        self._saving.failed.connect(self._take_failure)

    # What there is

    @property
    def person(self) -> Person:
        """The current person; without a file, one of whom nothing is known."""
        return self.people[self._number] if self.people else Person()

    @property
    def number(self) -> int:
        """The position of the current person in the file."""
        return self._number

    @property
    def saved(self) -> Saved:
        """Whether what was changed is in the file."""
        if self.path is None:
            return Saved.NO_FILE
        if self.is_read_only:
            return Saved.READ_ONLY
        if self._saving.is_busy:
            # What is being written may be taken back already.
            return Saved.WAITING
        if self.people == self._written:
            return self._on_disk
        return Saved.FAILED if self._has_failed else Saved.WAITING

    @property
    def can_change(self) -> bool:
        """Whether marks have a file to go to."""
        return self.saved not in (Saved.NO_FILE, Saved.READ_ONLY)

    # Files

    def is_ready_to_leave(self) -> bool:
        """Save what was changed; False where that failed, so that it is in memory alone."""
        self.save()
        return self.saved not in (Saved.FAILED, Saved.WAITING)

    def create(self, path: Path, person: Person) -> None:
        """Begin a file with one person, in place of one that the user agreed to replace.

        Raises:
            UserError: it cannot be written, or what is open has changes that cannot be saved.
        """
        if not self.is_ready_to_leave():
            raise UserError(_UNSAVED, path=str(self.path))
        text = save_growth(path, (person,), "", replaces=True)
        self._take(path, GrowthFile(people=(person,)), text)

    def open(self, path: Path) -> GrowthFile:
        """Open a file; one that cannot be read, or is no growth file, is not taken."""
        # It may be the file that is being saved.
        self._saving.finish()
        found = load_growth(path)
        if found.was_read and not found.is_other:
            self._take(path, found, found.text)
        return found

    def forget(self) -> None:
        """Let go of the file without saving it."""
        self._take(None, GrowthFile(), "")

    def save_copy(self, path: Path) -> None:
        """Write everything to another file that the user agreed to replace, and go on in it.

        The comments of the file go along, but for a newer format, which is not all understood.

        Raises:
            UserError: it cannot be written.
        """
        self._saving.finish()
        before = "" if self.is_read_only else self._text
        self._text = save_growth(path, self.people, before, replaces=True)
        self.path, self._written = path, self.people
        self.is_read_only = self._has_failed = False
        self._watch_file()
        self.save_changed.emit()

    def rescue(self, folder: Path) -> Path | None:
        """Write what could not be saved beside the file, or in this folder; its path, if any."""
        if self.path is None or self.saved is not Saved.FAILED:
            return None
        for beside in (self.path, folder / self.path.name):
            path = free_path(beside)
            try:
                self.save_copy(path)
            except UserError as error:
                _log.warning("Changes to a growth file could not be saved: %s", error)
            else:
                return path
        return None

    def _take(self, path: Path | None, found: GrowthFile, text: str) -> None:
        self._timer.stop()
        # The file before may be deleted next, and must not be written again then.
        self._saving.cancel()
        self._saving.wait()
        self.path, self._text = path, text
        # The writer keeps what has problems; but where nobody is understood, it has no place.
        self.is_read_only = found.is_newer or (found.has_errors and not found.people)
        self.people = self._written = found.people or (Person(),)
        if path is None:
            self.people = self._written = ()
        self._number, self._has_failed = 0, False
        self._watch_file()
        self.stack.clear()
        self.changed.emit()

    def _watch_file(self) -> None:
        """Notice what other programs do to the file, which is now as it was read or saved."""
        self._on_disk = Saved.SAVED
        if self._watch is None and self.path is not None:
            from ladder_app.gui.open_files.watcher import FileWatcher

            self._watch = FileWatcher(self)
            self._watch.changed.connect(self._check_file)
        if self._watch is not None:
            self._watch.watch([self.path] if self.path is not None else [])

    def _check_file(self) -> None:
        """Tell where the file is no longer as it was read or saved."""
        if self.path is None or self._saving.is_busy:
            # What is being saved is checked once it is.
            return
        before, self._on_disk = self._on_disk, _state_on_disk(self.path, self._text)
        if self._on_disk is not before:
            self.save_changed.emit()
            self.file_changed.emit()

    def save_again(self) -> None:
        """Write the file that another program deleted.

        Raises:
            UserError: it cannot be written.
        """
        if self.path is not None:
            self.save_copy(self.path)

    def save(self) -> None:
        """Write what was changed now, if anything was, and wait until it is written."""
        was_saving = self._saving.is_busy
        self._saving.finish()
        if was_saving and self._has_failed and self.people == self._tried:
            # It failed just now, and was reported.
            return
        self._start_saving()
        self._saving.finish()

    def _start_saving(self) -> None:
        """Write what was changed in a thread; what changes meanwhile is written after that."""
        self._timer.stop()
        path, people, before = self.path, self.people, self._text
        is_saved = path is None or self.is_read_only or people == self._written
        if path is not None and not is_saved and not self._saving.is_busy:
            self._tried = people
            self._saving.start(lambda _context: (people, save_growth(path, people, before)))

    def _take_saved(self, saved: tuple[_People, str]) -> None:
        self._written, self._text = saved
        self._has_failed = False
        self._on_disk = Saved.SAVED
        if self.people != self._written and not self._timer.isActive():
            self._timer.start()
        self.save_changed.emit()
        self._check_file()

    def _take_failure(self, error: Exception) -> None:
        self._has_failed = True
        if self.people != self._tried:
            # What was changed meanwhile is tried as well.
            self._timer.start()
        self.save_changed.emit()
        if not isinstance(error, UserError):
            # Raised in a slot, so that it is reported like every unexpected error.
            raise TaskFailedError(self.tr("Saving the growth file")) from error
        self.failed.emit(error)

    # Changes

    def select(self, number: int) -> None:
        """Make another person of the file the current one."""
        if 0 <= number < len(self.people) and number != self._number:
            self._number = number
            self.changed.emit()

    def set_growth(self, growth: Growth, text: str, merge: str = "") -> None:
        """Change what the current person wrote about a target; `text` names that for Undo."""
        self.set_person(self.person.with_growth(growth), text, merge, growth.target)

    def set_person(self, person: Person, text: str, merge: str = "", target: str = "") -> None:
        """Change the current person; `target` is the level that the change is about."""
        if self.can_change and person != self.person:
            people = (*self.people[: self._number], person, *self.people[self._number + 1 :])
            self.stack.push(_Change(self, people, text, merge, target))

    def step(self, step: int) -> str:
        """Take back the last change (-1) or make it again (1); the address that it is about."""
        command = self.stack.command(self.stack.index() - (step < 0))
        if not isinstance(command, _Change):
            return ""
        self.select(command.number)
        if step < 0:
            self.stack.undo()
        else:
            self.stack.redo()
        return command.target

    def show_people(self, people: Sequence[Person]) -> None:
        """Have these people from now on; the stack of changes calls it."""
        self.people = tuple(people)
        self._number = min(self._number, len(self.people) - 1)
        self._timer.start()
        self.changed.emit()


def _state_on_disk(path: Path, text: str) -> Saved:
    """SAVED where the file has this text, or where that cannot be found out."""
    data = text.encode()
    try:
        if not path.is_file():
            return Saved.GONE
        is_same = path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return Saved.GONE
    except (OSError, ValueError) as error:
        _log.info("The growth file %s cannot be checked: %s", path, error)
        return Saved.SAVED
    return Saved.SAVED if is_same else Saved.CHANGED


def free_path(path: Path) -> Path:
    """A path beside this one that no file has yet: “dana-unsaved.growth.yaml”."""
    stem, _, suffix = path.name.partition(".")
    names = (f"{stem}-unsaved{number or ''}.{suffix}" for number in count())
    return next(found for name in names if not (found := path.with_name(name)).exists())
