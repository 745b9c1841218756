"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from ladder_app.documents.said import SaidError

_NEW_FILE = 0o666
_NOT_ALLOWED = "{path} cannot be written: you may not write in {folder}. Choose another folder."
_NO_ROOM = "{path} cannot be written: the disk is full. Free some space, or choose another folder."
_TAKES_NO_FILES = "{path} cannot be written: {folder} takes no files. Choose another folder."
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.ENOENT: (
        "{path} cannot be written: there is no folder {folder}. Make it, or choose another folder."
    ),
    errno.ENOTDIR: "{path} cannot be written: {folder} is not a folder. Choose another folder.",
    errno.ENAMETOOLONG: "{path} cannot be written: the name is too long. Choose a shorter one.",
    errno.ENOSPC: _NO_ROOM,
    errno.EDQUOT: _NO_ROOM,
}


class SaveError(SaidError):
    """The file could not be written."""

    def __init__(self, path: Path, template: str, **values: str) -> None:
        """Keep the path; the template names it {path}, and the folder it is in {folder}."""
        super().__init__(template, path=str(path), folder=str(path.parent), **values)
        self.path = path

    @classmethod
    def because(cls, path: Path, error: Exception) -> SaveError:
        """What the system's error means for somebody who wants to save."""
        return _save_error(path, error)


def save_atomically(path: Path, data: bytes) -> None:
    """Put `data` in place of the file, following symbolic links and keeping its mode.

    Raises:
        SaveError: it could not be written; what was there before is still there.
    """
    try:
        refuse_folder(path)
        target = path.resolve()
        if target.exists() and not target.is_file():
            # It would be replaced by a file, and a device is of use to others.
            raise SaveError(path, "{path} is a device or a pipe. Choose another name.")
        _replace(target, data)
    except (OSError, RuntimeError, ValueError) as error:
        raise _save_error(path, error) from error


def refuse_folder(path: Path) -> None:
    """Say that a folder is no file, before its name is found to have no ending.

    Raises:
        SaveError: there is a folder at the path, or nothing can be there.
    """
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise _save_error(path, error) from error
    if is_folder:
        raise SaveError(path, "{path} is a folder. Give the name of a file in it.")


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent
    )
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode_for(target))
        Path(name).replace(target)
    except BaseException:
        # Also after Ctrl+C: no half-written file may stay behind.
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(target.parent)


def _mode_for(target: Path) -> int:
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    # The only way to ask for the umask is to set it.
    umask = os.umask(0o077)
    os.umask(umask)
    return _NEW_FILE & ~umask


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder, and some file systems cannot sync one: the file is safe anyway.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _save_error(path: Path, error: Exception) -> SaveError:
    known = _REASONS.get(error.errno or 0) if isinstance(error, OSError) else None
    if isinstance(error, FileNotFoundError) and path.parent.is_dir():
        known = _TAKES_NO_FILES
    if known:
        return SaveError(path, known)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return SaveError(
        path, "{path} cannot be written: {reason}. Choose another place.", reason=reason
    )
