"""Where the person's growth file is, and at which level they are. The rest is in the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

_MAX_CHARACTERS = 300


class GrowthSettings:
    """Reads and writes the path of the file."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)

    @property
    def file(self) -> Path | None:
        """The file that is opened with the view, or None."""
        return self._store.path(Key.GROWTH_FILE)

    @file.setter
    def file(self, path: Path | None) -> None:
        self._store.put_path(Key.GROWTH_FILE, path)
        self._store.sync()

    @property
    def level(self) -> str:
        """The address of the level that the person set as their own, or an empty text."""
        return self._store.line(Key.PATH_LEVEL, _MAX_CHARACTERS)
