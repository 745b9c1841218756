"""Settings as values that are checked when read, and written only when they change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QLockFile, QSettings

_WAIT_FOR_OTHERS = 500  # milliseconds


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

    def read_again(self) -> None:
        """Take over what other windows of the program have written."""
        self._settings.sync()

    @contextmanager
    def up_to_date(self) -> Iterator[None]:
        """Change a value that depends on what it was: no other window changes it meanwhile."""
        # Not the name of the lock that Qt holds itself while it writes the file.
        lock = QLockFile(f"{self._settings.fileName()}.change.lock")
        # Without a lock, as in a folder that is write-protected, the change is made all the same.
        is_locked = lock.tryLock(_WAIT_FOR_OTHERS)
        try:
            self._settings.sync()
            yield
            self._settings.sync()
        finally:
            if is_locked:
                lock.unlock()
