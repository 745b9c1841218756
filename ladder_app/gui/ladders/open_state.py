"""What the settings keep of files: which are open, which one was shown, and the recent ones.

Paths are kept as the system's own bytes with a NUL between them, which no path can hold:
a name may have a line break in it, or bytes that are no text.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.gui.base.stored import Stored

MOST_RECENT_FILES = 9
_MOST_OPEN = 1000


class OpenState:
    """Reads and writes the paths; each is kept from the root, wherever the program starts."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "files")

    @property
    def open_files(self) -> list[Path]:
        """The user's own files that are open, in order."""
        return self._paths("open")[:_MOST_OPEN]

    @open_files.setter
    def open_files(self, paths: Sequence[Path]) -> None:
        self._put("open", paths)

    @property
    def recent(self) -> list[Path]:
        """What was opened lately, the last one first."""
        return self._paths("recent")[:MOST_RECENT_FILES]

    @recent.setter
    def recent(self, paths: Sequence[Path]) -> None:
        self._put("recent", paths[:MOST_RECENT_FILES])

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
