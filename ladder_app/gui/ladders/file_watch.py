"""Watches files for being saved, in whatever way an editor does it.

Some editors write into the file, some put another in its place, some delete it first or
write in two goes. So each file is looked at a moment after the last thing that happened to
it or in its folder, and once more before it is taken for gone or empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ladder_app.files.library import nearest_folder

_QUIET_MILLISECONDS = 120
_TRIES = 2
"""How often a file that is gone or empty is looked at before that is believed."""

_State = tuple[int, int, int]
_GONE: _State = (0, 0, 0)


class FileWatch(QObject):
    """Tells which files hold something else than before; a list of their paths."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Watch nothing yet."""
        super().__init__(parent)
        self._states: dict[Path, _State] = {}
        self._due: dict[Path, int] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda name: self._look_soon([Path(name)]))
        self._watcher.directoryChanged.connect(self._look_into)
        self._timer = QTimer(self, singleShot=True, interval=_QUIET_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def watch(self, paths: Sequence[Path]) -> None:
        """Watch these files, and no others."""
        before, self._states = self._states, {}
        for path in paths:
            self._states[path] = before[path] if path in before else _state_of(path)
        self._due = {path: tries for path, tries in self._due.items() if path in self._states}
        self._follow()

    def _follow(self) -> None:
        """Watch the files, and the nearest folder of each that is there."""
        wanted = {str(nearest_folder(path)) for path in self._states}
        wanted |= {str(path) for path in self._states if self._states[path] != _GONE}
        followed = {*self._watcher.files(), *self._watcher.directories()}
        if followed - wanted:
            self._watcher.removePaths(list(followed - wanted))
        if wanted - followed:
            self._watcher.addPaths(list(wanted - followed))

    def _look_into(self, _folder: str) -> None:
        self._look_soon(list(self._states))

    def _look_soon(self, paths: Sequence[Path]) -> None:
        for path in paths:
            # What is open by another spelling is told by the folder.
            if path in self._states and self._states[path] != _state_of(path):
                self._due[path] = 0
        if self._due:
            self._timer.start()

    def _look(self) -> None:
        changed: list[Path] = []
        for path, tries in list(self._due.items()):
            state = _state_of(path)
            is_whole = state != _GONE and state[1] > 0
            if state == self._states[path]:
                del self._due[path]
            elif is_whole or tries + 1 >= _TRIES:
                del self._due[path]
                self._states[path] = state
                changed.append(path)
            else:
                self._due[path] = tries + 1
        # An editor that puts another file in the place of this one leaves none watched.
        self._follow()
        if self._due:
            self._timer.start()
        if changed:
            self.changed.emit(changed)


def _state_of(path: Path) -> _State:
    """Differs when the file was written or replaced."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return _GONE
    return found.st_mtime_ns, found.st_size, found.st_ino
