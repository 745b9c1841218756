"""What the settings keep of files: which are open, which one was shown, and the recent ones.

Paths are kept as the system's own bytes with a NUL between them, which no path can hold:
a name may have a line break in it, or bytes that are no text.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.gui.settings.stored import Stored

MAX_RECENT_FILES = 9
_MAX_OPEN = 1000


class OpenFilesSettings:
    """Reads and writes the paths; each is kept from the root, wherever the program starts.

    Several windows share one settings file: each adds and removes only what it opened and
    closed itself, and leaves what others have kept there.
    """

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "files")
        self._open = self._paths("open")[:_MAX_OPEN]

    @property
    def open_files(self) -> list[Path]:
        """The user's own files that are open in this window, in order."""
        return list(self._open)

    @open_files.setter
    def open_files(self, paths: Sequence[Path]) -> None:
        before, self._open = self._open, [path.absolute() for path in paths]
        if self._open != before:
            with self._stored.up_to_date():
                kept = self._paths("open")
                self._put(
                    "open", self._open if kept == before else merged(kept, before, self._open)
                )

    @property
    def recent(self) -> list[Path]:
        """What was opened lately, the last one first."""
        return self._paths("recent")[:MAX_RECENT_FILES]

    def remember(self, paths: Sequence[Path]) -> None:
        """Put these files first among the recent ones."""
        found = [path.absolute() for path in paths]
        with self._stored.up_to_date():
            self._put("recent", list(dict.fromkeys((*found, *self.recent)))[:MAX_RECENT_FILES])

    def forget_recent(self) -> None:
        """Keep no recent files."""
        with self._stored.up_to_date():
            self._put("recent", [])

    def read_again(self) -> None:
        """Take over what other windows have kept."""
        self._stored.read_again()

    @property
    def shown(self) -> Path | None:
        """The user's own file of which a level was shown last, if it was one of those."""
        return next(iter(self._paths("shown")), None)

    @shown.setter
    def shown(self, path: Path | None) -> None:
        self._put("shown", [path] if path else [])

    def _paths(self, key: str) -> list[Path]:
        data = self._stored.data(key)
        parts = bytes(data.data()).split(b"\0") if data is not None else []
        return [Path(os.fsdecode(part)) for part in dict.fromkeys(parts) if part]

    def _put(self, key: str, paths: Sequence[Path]) -> None:
        whole = b"\0".join(os.fsencode(path.absolute()) for path in paths)
        if whole or self._stored.has(key):
            self._stored.put(key, QByteArray(whole))


def merged(kept: Sequence[Path], before: Sequence[Path], now: Sequence[Path]) -> list[Path]:
    """What is kept by all windows, changed as this one's list changed from `before` to `now`."""
    closed = set(before) - set(now)
    opened = [path for path in now if path not in set(before)]
    return list(dict.fromkeys((*(path for path in kept if path not in closed), *opened)))
