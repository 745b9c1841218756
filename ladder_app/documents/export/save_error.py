"""Why a file could not be written, in a sentence that also says what to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from ladder_app.documents.errors import UserError
from ladder_app.domain.text.translatable import translatable

FOLDER_IN_THE_WAY = translatable("{path} is a folder. Give the name of a file in it.")
FILE_IN_THE_WAY = translatable(
    "{path} is a file, and a folder of linked pages cannot take its place. Choose another name."
)
DEVICE_IN_THE_WAY = translatable("{path} is a device or a pipe. Choose another name.")
WRITE_PROTECTED = translatable(
    "{path} is write-protected. Make it writable, or choose another name."
)
_OPEN_ELSEWHERE = translatable(
    "{path} is open in another program, such as a spreadsheet. Close it there, "
    "or choose another name."
)
_NOT_YOURS = translatable(
    "{path} cannot be replaced: it is locked, or belongs to somebody else. Choose another name."
)
_NOT_ALLOWED = translatable(
    "{path} cannot be written: you may not write in {folder}. Choose another folder."
)
_NO_ROOM = translatable(
    "{path} cannot be written: the disk is full. Free some space, or choose another folder."
)
_TAKES_NO_FILES = translatable(
    "{path} cannot be written: {folder} takes no files. Choose another folder."
)
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.ENOENT: (
        translatable(
            "{path} cannot be written: there is no folder {folder}. "
            "Make it, or choose another folder."
        )
    ),
    errno.EEXIST: translatable(
        "{path} is there already, and is not a folder. Choose another name."
    ),
    errno.ENOTDIR: translatable(
        "{path} cannot be written: {folder} is not a folder. Choose another folder."
    ),
    errno.ENAMETOOLONG: translatable(
        "{path} cannot be written: the name is too long. Choose a shorter one."
    ),
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
}
# ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
_HELD_ON_WINDOWS = (32, 33)


class SaveError(UserError):
    """The file could not be written."""

    def __init__(self, path: Path, template: str, **values: str) -> None:
        """Keep the path. The template can use {path} and its {folder}."""
        super().__init__(template, path=str(path), folder=str(path.parent), **values)
        self.path = path

    @classmethod
    def because(cls, path: Path, error: Exception) -> SaveError:
        """The system's error, explained to a person who wants to save."""
        template = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
        if isinstance(error, FileNotFoundError) and path.parent.is_dir():
            template = _TAKES_NO_FILES
        if template:
            return cls(path, template)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return cls(path, "{path} cannot be written: {reason}. Choose another place.", reason=reason)

    @classmethod
    def not_replaced(cls, path: Path, error: PermissionError) -> SaveError:
        """Why a file cannot be replaced in a folder that does take new files."""
        is_held = getattr(error, "winerror", None) in _HELD_ON_WINDOWS or os.name == "nt"
        return cls(path, _OPEN_ELSEWHERE if is_held else _NOT_YOURS)


class FormatLimitError(UserError):
    """The format cannot hold all of the content, and nothing may be cut."""


class UnknownFormatError(UserError):
    """The suffix of a file name is that of no format that can hold the content."""

    def __init__(self, path: Path, suffixes: Sequence[str]) -> None:
        """Name the file, and the suffixes that it could have."""
        super().__init__(
            "{path} cannot be written: its suffix names no known format. "
            "End the name in one of {suffixes}.",
            path=str(path),
            suffixes=", ".join(suffixes),
        )
