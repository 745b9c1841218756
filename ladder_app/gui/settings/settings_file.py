"""The settings file, opened so that no content can hang or crash the program.

Qt reads whatever is at the path to its end, even a pipe or a device. It also builds values of
any type from the bytes of a settings file before they can be checked: for a list that claims
billions of items it allocates their memory, and the process ends. This program writes only
texts and bytes.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable
from ladder_app.settings_path import settings_path

MAX_BYTES = 16 * 1024 * 1024
"""The program writes no larger file."""

_ANY_TYPE = re.compile("@(?:Variant|DateTime)\\(")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+)|\r?\n)")
_UNSEEN = str.maketrans("", "", '"\\')
_LOWEST = 0xFFFF
_MAX_BACKUPS = 99
_AT_ONCE: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class SettingsProblem(Enum):
    """Why a settings file could not be used unchanged; the value is a sentence about {path}."""

    NO_FILE = translatable("{path} is not a regular file, so the settings could not be read.")
    TOO_LARGE = translatable(
        "{path} is too large for a settings file, so the settings could not be read."
    )
    DAMAGED = translatable("{path} was damaged. What could be read of the settings is in use.")


class OpenedSettings(NamedTuple):
    """The settings, and the problem with their file, if any."""

    settings: QSettings
    path: Path | None = None
    problem: SettingsProblem | None = None
    backup: Path | None = None

    def message(self, localizer: Localizer) -> str:
        """The problem with the file and what to do; empty if there is none."""
        if self.problem is None:
            return ""
        what = localizer.tr(self.problem.value, path=self.path)
        if self.backup is None:
            more = localizer.tr("It could not be moved; move it away to have settings kept again.")
        else:
            more = localizer.tr("The file as it was is now {backup}.", backup=self.backup)
        return f"{what} {more}"


class _UnusableError(Exception):
    def __init__(self, problem: SettingsProblem) -> None:
        super().__init__(problem)
        self.problem = problem


def user_settings() -> OpenedSettings:
    """The user's settings."""
    path = settings_path(os.environ)
    if path is None:
        return OpenedSettings(QSettings())
    return open_settings(path, QSettings.Format.NativeFormat)


def open_settings(path: Path, form: QSettings.Format) -> OpenedSettings:
    """The settings in this file; an unusable file is kept beside it as a backup."""
    try:
        data = _read(path)
    except _UnusableError as error:
        return _without_file(path, form, error.problem)
    except FileNotFoundError:
        return OpenedSettings(QSettings(str(path), form), path)  # At the first start.
    except OSError as error:
        # Qt cannot read it either: there are no settings then.
        # Imported late: this module is one of those that the start needs.
        import logging

        logging.getLogger(__name__).debug("the settings cannot be read: %s", error)
        return OpenedSettings(QSettings(str(path), form), path)
    cleaned = without_any_type(data)
    if cleaned != data:
        backup = _copy_aside(path, data)
        _write(path, cleaned)
        return OpenedSettings(QSettings(str(path), form), path, SettingsProblem.DAMAGED, backup)
    settings = QSettings(str(path), form)
    keys = settings.allKeys()  # Makes Qt parse every line.
    if settings.status() is QSettings.Status.FormatError:
        return _repaired(settings, keys, path, data)
    return OpenedSettings(settings, path)


def _read(path: Path) -> bytes:
    # Opening a device may have side effects; opening a pipe may block.
    if not stat.S_ISREG(path.stat().st_mode):
        raise _UnusableError(SettingsProblem.NO_FILE)
    with os.fdopen(os.open(path, os.O_RDONLY | _AT_ONCE), "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _UnusableError(SettingsProblem.TOO_LARGE)
    return data


def _without_file(path: Path, form: QSettings.Format, problem: SettingsProblem) -> OpenedSettings:
    """Move the file away, and start without settings."""
    backup = _backup_path(path)
    try:
        path.rename(backup)
    except OSError:
        elsewhere = path.with_name(f"{path.name}.unused")
        return OpenedSettings(QSettings(str(elsewhere), form), path, problem)
    return OpenedSettings(QSettings(str(path), form), path, problem, backup)


def _repaired(settings: QSettings, keys: Sequence[str], path: Path, data: bytes) -> OpenedSettings:
    """Back up the damaged file, and have Qt write what it could read."""
    backup = _copy_aside(path, data)
    for key in keys[:1]:
        settings.setValue(key, settings.value(key))
    if not keys:
        _write(path, b"")
    settings.sync()
    return OpenedSettings(settings, path, SettingsProblem.DAMAGED, backup)


def _copy_aside(path: Path, data: bytes) -> Path | None:
    backup = _backup_path(path)
    return backup if _write(backup, data) else None


def _write(path: Path, data: bytes) -> bool:
    # Imported when first needed: few starts write anything here.
    from ladder_app.documents.export.atomic_write import SaveError, save_atomically

    try:
        save_atomically(path, data)
    except SaveError:
        return False
    return True


def _backup_path(path: Path) -> Path:
    """An unused name beside the file: an earlier backup is not replaced."""
    names = [f"{path.name}.bak", *(f"{path.name}.bak{n}" for n in range(2, _MAX_BACKUPS))]
    paths = [path.with_name(name) for name in names]
    return next((each for each in paths if not os.path.lexists(each)), paths[0])


def without_any_type(data: bytes) -> bytes:
    """The file without lines that hold values of any type; empty if one spans several lines."""
    if not _makes_any_type(data):
        return data
    lines = (line for line in data.splitlines(keepends=True) if not _makes_any_type(line))
    cleaned = b"".join(lines)
    return b"" if _makes_any_type(cleaned) else cleaned


def _makes_any_type(data: bytes) -> bool:
    text = data.decode("latin-1")
    if "Variant" in text or "DateTime" in text or "\\" in text:
        return bool(_ANY_TYPE.search(_ESCAPE.sub(_unescaped, text).translate(_UNSEEN)))
    return False


def _unescaped(found: re.Match[str]) -> str:
    # As Qt reads them: all digits that follow, of which the lowest bits count.
    if found[1]:
        return chr(int(found[1][-4:], 16))
    return chr(int(found[2][-6:], 8) & _LOWEST) if found[2] else ""
