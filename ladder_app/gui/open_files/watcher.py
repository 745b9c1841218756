"""Watches files for changes, however an editor saves them.

Some editors write into the file, some replace it, some delete it first or write twice. So each
file is checked shortly after its last change, and once more before it counts as deleted or
empty. Network file systems report no changes, and a replaced folder is not watched any more:
so the files and folders are also polled every few seconds, a few at a time.
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
"""A file that keeps changing is read this long after its first change."""
_TRIES = 2
"""How often a missing or empty file is checked before it counts as changed."""
_POLLED_AT_ONCE = 64

_State = tuple[int, int, int]
_GONE: _State = (0, 0, 0)
_NOWHERE = (0, 0)


class FileWatcher(QObject):
    """Watches files; `changed` has the list of paths whose content changed."""

    changed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        watcher: QFileSystemWatcher | None = None,
        poll_milliseconds: int = POLL_MILLISECONDS,
    ) -> None:
        """Watch nothing yet; `watcher` receives the changes that the system reports."""
        super().__init__(parent)
        self._states: dict[Path, _State] = {}
        self._due: dict[Path, _Due] = {}
        self._followed: dict[str, tuple[int, int]] = {}
        self._to_poll: list[Path] = []
        self._watcher = watcher or QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda name: self._check_soon([Path(name)]))
        self._watcher.directoryChanged.connect(self._check_folder)
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._check)
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
        """Watch the files and their nearest folders; replaced ones are watched anew."""
        paths = {str(nearest_folder(path)) for path in self._states}
        paths |= {str(path) for path in self._states if self._states[path] != _GONE}
        now = {path: _identity(path) for path in paths}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        # Qt lists the path of a replaced file, but no longer watches it.
        stale = {path for path in watched if self._followed.get(path) != now.get(path)}
        if stale:
            self._watcher.removePaths(list(stale))
        missing = paths - (watched - stale)
        if missing:
            self._watcher.addPaths(list(missing))
        self._followed = now

    def _check_folder(self, folder: str) -> None:
        inside = Path(folder)
        self._check_soon(path for path in self._states if inside in path.absolute().parents)

    def _check_soon(self, paths: Iterable[Path]) -> None:
        """Schedule a check for when the files are quiet, or have not been for long."""
        is_new = False
        for path in paths:
            # A file that is open under another spelling is reported through its folder.
            if path in self._states:
                is_new |= self._note(path, _state_of(path))
        if is_new and not self._is_overdue():
            self._timer.start()

    def _note(self, path: Path, state: _State) -> bool:
        """Whether the file changed since it was last checked."""
        due = self._due.get(path)
        if state == (due.state if due else self._states[path]):
            return False
        self._due[path] = _Due(state, due.since if due else monotonic())
        return True

    def _is_overdue(self) -> bool:
        is_waiting = self._timer.isActive()
        oldest = min((due.since for due in self._due.values()), default=monotonic())
        return is_waiting and monotonic() - oldest > _MAX_QUIET_SECONDS

    def _check(self) -> None:
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
        # A file that an editor replaced is not watched any more.
        self._follow()
        if self._due:
            self._timer.start()
        if changed:
            self.changed.emit(changed)

    def _poll(self) -> None:
        """Check some of the files, and whether their folders are still the same."""
        if not self._to_poll:
            self._to_poll = list(self._states)
        some, self._to_poll = self._to_poll[:_POLLED_AT_ONCE], self._to_poll[_POLLED_AT_ONCE:]
        self._check_soon(some)
        if any(_identity(name) != self._followed.get(name, _NOWHERE) for name in _names_of(some)):
            self._follow()


class _Due:
    """A file to check: its last state, since when it is due, and the number of checks."""

    def __init__(self, state: _State, since: float) -> None:
        self.state = state
        self.since = since
        self.tries = 0


def _names_of(paths: Iterable[Path]) -> set[str]:
    return {name for path in paths for name in (str(path), str(nearest_folder(path)))}


def _identity(path: str) -> tuple[int, int]:
    """A value that differs between two files or folders; zeros if there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked for often
    except (OSError, ValueError):
        return _NOWHERE
    return found.st_dev, found.st_ino


def _state_of(path: Path) -> _State:
    """A value that changes when the file is written or replaced."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return _GONE
    return found.st_mtime_ns, found.st_size, found.st_ino
