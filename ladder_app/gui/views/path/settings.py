"""Where a person stands and what they aim for. It is kept on this computer alone."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ladder_app.gui.settings.stored import Stored

_MAX_CHARACTERS = 300


class PathSettings:
    """Reads and writes the settings; a value that makes no sense is as if it weren't there."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "path")

    @property
    def here(self) -> str:
        """The address of the level one stands at, or an empty text."""
        return self._address("here")

    @here.setter
    def here(self, address: str) -> None:
        self._keep("here", address)

    @property
    def goal(self) -> str:
        """The address of the level one aims for, or an empty text."""
        return self._address("aim")

    @goal.setter
    def goal(self, address: str) -> None:
        self._keep("aim", address)

    def forget(self) -> None:
        """Keep neither place nor aim, and write that at once."""
        self._stored.forget("here")
        self._stored.forget("aim")
        self._stored.write()

    def _address(self, key: str) -> str:
        text = self._stored.text(key)
        return text if len(text) <= _MAX_CHARACTERS and text.isprintable() else ""

    def _keep(self, key: str, address: str) -> None:
        self._stored.put(key, address)
        self._stored.write()
