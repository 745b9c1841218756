"""The one store of the settings: values are checked when read, and written only when changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.gui.settings.keys import Key

_LOCK_MILLISECONDS = 500


class SettingsStore:
    """Texts and bytes by key, in a file whose content may come from anywhere."""

    def __init__(self, settings: QSettings) -> None:
        """Read and write these settings."""
        self._settings = settings

    def text(self, key: Key) -> str:
        """A text; empty if there is none."""
        value = self._settings.value(key.value)
        return value if isinstance(value, str) else ""

    def line(self, key: Key, max_characters: int) -> str:
        """A text without control characters; empty if it has any or is longer."""
        text = self.text(key)
        return text if len(text) <= max_characters and text.isprintable() else ""

    def data(self, key: Key) -> QByteArray | None:
        """Bytes, or None."""
        value = self._settings.value(key.value)
        return value if isinstance(value, QByteArray) else None

    def path(self, key: Key) -> Path | None:
        """The path of a file or a folder, or None."""
        data = self.data(key)
        name = os.fsdecode(bytes(data.data())) if data is not None else ""
        return Path(name) if name and "\0" not in name else None

    def put_path(self, key: Key, path: Path | None) -> None:
        """Store a path, or remove it."""
        if path is None:
            self.remove(key)
        else:
            # As bytes: a name may hold bytes that are not text.
            self.put(key, QByteArray(os.fsencode(path.absolute())))

    def has(self, key: Key) -> bool:
        """Whether there is a value of any type."""
        return self._settings.contains(key.value)

    def put(self, key: Key, value: str | QByteArray) -> None:
        """Store a value."""
        # Qt writes the file again even if the value is the same.
        if not self.has(key) or self._settings.value(key.value) != value:
            self._settings.setValue(key.value, value)

    def remove(self, *keys: Key) -> None:
        """Remove the values of these keys."""
        for key in keys:
            self._settings.remove(key.value)

    def sync(self) -> None:
        """Write changes at once, and read those of other windows."""
        self._settings.sync()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other windows from changing the settings between a read and a write."""
        # Imported late: the first window does without.
        from PySide6.QtCore import QLockFile

        # Qt locks “….lock” itself while it writes the file.
        lock = QLockFile(f"{self._settings.fileName()}.change.lock")
        # Without a lock, as in a read-only folder, the change is made all the same.
        is_locked = lock.tryLock(_LOCK_MILLISECONDS)
        try:
            self._settings.sync()
            yield
            self._settings.sync()
        finally:
            if is_locked:
                lock.unlock()
