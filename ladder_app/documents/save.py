"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_NEW_FILE = 0o666


class SaveError(Exception):
    """The file could not be written. `sentence` says why, for a person."""

    def __init__(self, path: Path, sentence: str) -> None:
        """Keep the path and the sentence."""
        super().__init__(sentence)
        self.path = path
        self.sentence = sentence


def save_atomically(path: Path, data: bytes) -> None:
    """Put `data` in place of the file, following symbolic links and keeping its mode.

    Raises:
        SaveError: it could not be written; what was there before is still there.
    """
    try:
        target = path.resolve()
        if target.is_dir():
            raise SaveError(path, f"{path} is a folder: give the name of a file in it.")
        _replace(target, data)
    except (OSError, RuntimeError, ValueError) as error:
        raise SaveError(path, _sentence(path, error)) from error


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


def _sentence(path: Path, error: Exception) -> str:
    code = error.errno if isinstance(error, OSError) else None
    folder = path.parent
    if code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{path} cannot be written: you may not write in {folder}. Choose another folder."
    if code == errno.ENOENT:
        return f"{path} cannot be written: there is no folder {folder}. Make it, or choose another."
    if code == errno.ENOTDIR:
        return f"{path} cannot be written: {folder} is not a folder. Choose another."
    if code in (errno.ENOSPC, errno.EDQUOT):
        return f"{path} cannot be written: the disk is full. Free some space, or choose another."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{path} cannot be written: {reason}."
