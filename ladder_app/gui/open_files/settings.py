"""The settings of files: the open ones, the one that was shown last, and the recent ones.

Paths are stored as the system's bytes, separated by NUL, which no path can contain: a name
may have a line break in it, or bytes that are not text.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.files.names import is_growth_file
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

MAX_RECENT_FILES = 9
_MAX_OPEN = 1000


class OpenFilesSettings:
    """Reads and writes absolute paths.

    Windows share one settings file: each adds and removes only the files that it opened and
    closed itself.
    """

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)
        self._open = self._paths(Key.OPEN_FILES)[:_MAX_OPEN]

    @property
    def open_files(self) -> list[Path]:
        """The user's files that are open in this window, in order."""
        return list(self._open)

    @open_files.setter
    def open_files(self, paths: Sequence[Path]) -> None:
        before, self._open = self._open, [path.absolute() for path in paths]
        if self._open == before:
            return
        with self._store.locked():
            stored = self._paths(Key.OPEN_FILES)
            now = self._open if stored == before else merged(stored, before, self._open)
            self._put(Key.OPEN_FILES, now)

    @property
    def recent(self) -> list[Path]:
        """The recent files, the last one first."""
        return self._paths(Key.RECENT_FILES)[:MAX_RECENT_FILES]

    def remember(self, paths: Sequence[Path]) -> None:
        """Put these files first among the recent ones."""
        first = [path.absolute() for path in paths]
        with self._store.locked():
            files = list(dict.fromkeys((*first, *self.recent)))
            self._put(Key.RECENT_FILES, files[:MAX_RECENT_FILES])

    def forget_recent(self) -> None:
        """Remove the recent files."""
        with self._store.locked():
            self._put(Key.RECENT_FILES, [])

    def reload(self) -> None:
        """Read what other windows stored."""
        self._store.sync()

    @property
    def shown(self) -> Path | None:
        """The user's file whose level was shown last, or None."""
        return next(iter(self._paths(Key.SHOWN_FILE)), None)

    @shown.setter
    def shown(self, path: Path | None) -> None:
        self._put(Key.SHOWN_FILE, [path] if path else [])

    def _paths(self, key: Key) -> list[Path]:
        data = self._store.data(key)
        parts = bytes(data.data()).split(b"\0") if data is not None else []
        found = [Path(os.fsdecode(part)) for part in dict.fromkeys(parts) if part]
        # Growth files were taken for ladders once, and stored among them.
        return [path for path in found if not is_growth_file(path)]

    def _put(self, key: Key, paths: Sequence[Path]) -> None:
        data = b"\0".join(os.fsencode(path.absolute()) for path in paths)
        if data or self._store.has(key):
            self._store.put(key, QByteArray(data))


def merged(stored: Sequence[Path], before: Sequence[Path], now: Sequence[Path]) -> list[Path]:
    """The stored files of all windows, changed as this window's changed from `before` to `now`."""
    closed = set(before) - set(now)
    opened = [path for path in now if path not in set(before)]
    return list(dict.fromkeys((*(path for path in stored if path not in closed), *opened)))
