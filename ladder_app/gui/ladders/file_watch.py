"""Watches files for being saved, in whatever way an editor does it.

Some editors write into the file, some put another in its place, some delete it first or
write in two goes. So each file is looked at a moment after the last thing that happened to
it, and once more before it is taken for gone or empty. Network file systems report
nothing, and a folder that is put in the place of another is not the one that is watched:
so the files and folders are also looked at every few seconds, a few at a time.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from ladder_app.files.library import nearest_folder

QUIET_MILLISECONDS = 120
POLL_MILLISECONDS = 2500
_MAX_QUIET_SECONDS = 0.8
"""A file that keeps being written is read this long after its first change."""
_TRIES = 2
"""How often a file that is gone or empty is looked at before that is believed."""
_POLLED_AT_ONCE = 64

_State = tuple[int, int, int]
_GONE: _State = (0, 0, 0)
_NOWHERE = (0, 0)


class FileWatch(QObject):
    """Tells which files hold something else than before; a list of their paths."""

    changed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        watcher: QFileSystemWatcher | None = None,
        poll_milliseconds: int = POLL_MILLISECONDS,
    ) -> None:
        """Watch nothing yet; `watcher` is what the system reports changes by."""
        super().__init__(parent)
        self._states: dict[Path, _State] = {}
        self._due: dict[Path, _Due] = {}
        self._followed: dict[str, tuple[int, int]] = {}
        self._to_poll: list[Path] = []
        self._watcher = watcher or QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda name: self._look_soon([Path(name)]))
        self._watcher.directoryChanged.connect(self._look_into)
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._polls = QTimer(self, interval=poll_milliseconds)
        self._polls.setTimerType(Qt.TimerType.CoarseTimer)
        self._polls.timeout.connect(self._poll)

    def watch(self, paths: Sequence[Path]) -> None:
        """Watch these files, and no others."""
        before, self._states = self._states, {}
        for path in paths:
            self._states[path] = before[path] if path in before else _state_of(path)
        self._due = {path: due for path, due in self._due.items() if path in self._states}
        self._follow()
        if not paths:
            self._polls.stop()
        elif not self._polls.isActive():
            self._polls.start()

    def _follow(self) -> None:
        """Watch the files and the nearest folder of each, as long as each is the same one."""
        paths = {str(nearest_folder(path)) for path in self._states}
        paths |= {str(path) for path in self._states if self._states[path] != _GONE}
        now = {path: _identity(path) for path in paths}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # Another one under the same name is not watched, though Qt knows its name.
        stale = {path for path in watched if self._followed.get(path) != now.get(path)}
        if stale:
            self._watcher.removePaths(list(stale))
        missing = paths - (watched - stale)
        if missing:
            self._watcher.addPaths(list(missing))
        self._followed = now

    def _look_into(self, folder: str) -> None:
        inside = Path(folder)
        self._look_soon(path for path in self._states if inside in path.absolute().parents)

    def _look_soon(self, paths: Iterable[Path]) -> None:
        """Look at what has changed once it is quiet, or has not been quiet for long."""
        is_new = False
        for path in paths:
            # What is open by another spelling is told by the folder.
            if path in self._states:
                is_new |= self._note(path, _state_of(path))
        if is_new and not self._is_overdue():
            self._timer.start()

    def _note(self, path: Path, state: _State) -> bool:
        """Whether the file is another one than when it was last looked at."""
        due = self._due.get(path)
        if state == (due.state if due else self._states[path]):
            return False
        self._due[path] = _Due(state, due.since if due else monotonic())
        return True

    def _is_overdue(self) -> bool:
        is_waiting = self._timer.isActive()
        oldest = min((due.since for due in self._due.values()), default=monotonic())
        return is_waiting and monotonic() - oldest > _MAX_QUIET_SECONDS

    def _look(self) -> None:
        changed: list[Path] = []
        for path, due in list(self._due.items()):
            state = _state_of(path)
            is_whole = state != _GONE and state[1] > 0
            if state == self._states[path]:
                del self._due[path]
            elif is_whole or due.tries + 1 >= _TRIES:
                del self._due[path]
                self._states[path] = state
                changed.append(path)
            else:
                due.tries += 1
        # An editor that puts another file in the place of this one leaves none watched.
        self._follow()
        if self._due:
            self._timer.start()
        if changed:
            self.changed.emit(changed)

    def _poll(self) -> None:
        """Look at some of the files, and see whether their folders are still the same."""
        if not self._to_poll:
            self._to_poll = list(self._states)
        some, self._to_poll = self._to_poll[:_POLLED_AT_ONCE], self._to_poll[_POLLED_AT_ONCE:]
        self._look_soon(some)
        if any(_identity(name) != self._followed.get(name, _NOWHERE) for name in _names_of(some)):
            self._follow()


class _Due:
    """A file that is to be looked at: as it was last seen, since when, and how often looked at."""

    def __init__(self, state: _State, since: float) -> None:
        self.state = state
        self.since = since
        self.tries = 0


def _names_of(paths: Iterable[Path]) -> set[str]:
    return {name for path in paths for name in (str(path), str(nearest_folder(path)))}


def _identity(path: str) -> tuple[int, int]:
    """Differs between two files or folders, whatever their name; nothing where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked for often
    except (OSError, ValueError):
        return _NOWHERE
    return found.st_dev, found.st_ino


def _state_of(path: Path) -> _State:
    """Differs when the file was written or replaced."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return _GONE
    return found.st_mtime_ns, found.st_size, found.st_ino
