"""The person's own level and goal. They stay on this computer."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

_MAX_CHARACTERS = 300


class PathSettings:
    """Reads and writes the settings. An invalid value counts as missing."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._store = SettingsStore(settings)

    @property
    def here(self) -> str:
        """The address of the person's level, or an empty text."""
        return self._address(Key.PATH_LEVEL)

    @here.setter
    def here(self, address: str) -> None:
        self._put(Key.PATH_LEVEL, address)

    @property
    def goal(self) -> str:
        """The address of the person's goal, or an empty text."""
        return self._address(Key.PATH_GOAL)

    @goal.setter
    def goal(self, address: str) -> None:
        self._put(Key.PATH_GOAL, address)

    def forget(self) -> None:
        """Remove level and goal, and write the settings at once."""
        self._store.remove(Key.PATH_LEVEL, Key.PATH_GOAL)
        self._store.sync()

    def _address(self, key: Key) -> str:
        return self._store.line(key, _MAX_CHARACTERS)

    def _put(self, key: Key, address: str) -> None:
        self._store.put(key, address)
        self._store.sync()
