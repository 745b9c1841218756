"""Settings as values that are checked when read, and written only when they change."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings


class Stored:
    """One part of the settings: a file that anything may have written."""

    def __init__(self, settings: QSettings, group: str = "") -> None:
        """Read and write these settings; `group` stands before each key."""
        self._settings = settings
        self._prefix = f"{group}/" if group else ""

    def text(self, key: str) -> str:
        """A text, or an empty one where there is none."""
        value = self._settings.value(self._prefix + key)
        return value if isinstance(value, str) else ""

    def data(self, key: str) -> QByteArray | None:
        """Bytes, or None where there are none."""
        value = self._settings.value(self._prefix + key)
        return value if isinstance(value, QByteArray) else None

    def has(self, key: str) -> bool:
        """Whether there is a value at all."""
        return self._settings.contains(self._prefix + key)

    def put(self, key: str, value: str | QByteArray) -> None:
        """Keep a value."""
        # One that stays as it was must not make Qt write the file again.
        if not self.has(key) or self._settings.value(self._prefix + key) != value:
            self._settings.setValue(self._prefix + key, value)

    def forget(self, key: str) -> None:
        """Keep no value, nor any below the key."""
        self._settings.remove(self._prefix + key)

    def write(self) -> None:
        """Write what was kept at once."""
        self._settings.sync()
