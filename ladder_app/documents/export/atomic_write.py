"""Writes a file whole or not at all.

A new file takes the place of the old one by a rename, so that readers see either of them, and
it keeps mode, owner and (on Linux) extended attributes. A rename would part hard links, and give
another person's file to the user: such a file is written in place instead. A backup lies beside
it meanwhile, from which it is restored where the writing fails. If the program is killed in that
moment the backup stays, a hidden file that ends in `.old`, until the target is written again.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from ladder_app.documents.export.save_error import (
    DEVICE_IN_THE_WAY,
    FOLDER_IN_THE_WAY,
    WRITE_PROTECTED,
    SaveError,
)
from ladder_app.documents.export.temporary import back_up, remove, remove_stale, write_beside
from ladder_app.domain.text.translatable import translatable

__all__ = ["SaveError", "refuse_folder", "save_atomically"]

_NEW_FILE = 0o666
_ANYBODY_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_BACKUP_STAYS = translatable(
    "{path} could not be written ({reason}), nor restored. What it held is in {backup}: "
    "copy it back."
)


def save_atomically(path: Path, data: bytes) -> None:
    """Put `data` in place of the file, following symbolic links and keeping its mode.

    Raises:
        SaveError: it could not be written; what was there before is still there.
    """
    try:
        refuse_folder(path)
        target = path.resolve()
        before = _stat(target)
        _refuse(path, target, before)
        if before is not None and _must_stay(before):
            _write_in_place(path, target, data)
        else:
            _replace(path, target, data, before)
        remove_stale(target)
    except (OSError, RuntimeError, ValueError) as error:
        raise SaveError.because(path, error) from error


def refuse_folder(path: Path) -> None:
    """Report a folder as no file, before its name is found to have no suffix.

    Raises:
        SaveError: there is a folder at the path, or nothing can be there.
    """
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError) as error:
        raise SaveError.because(path, error) from error
    if is_folder:
        raise SaveError(path, FOLDER_IN_THE_WAY)


def _stat(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _refuse(path: Path, target: Path, before: os.stat_result | None) -> None:
    """Refuse what must not be replaced by a file, or not without its owner's consent."""
    if before is None:
        return
    if not stat.S_ISREG(before.st_mode):
        # A device is of use to others.
        raise SaveError(path, DEVICE_IN_THE_WAY)
    # Whoever may do anything is asked by the mode alone.
    if not before.st_mode & _ANYBODY_WRITES or not os.access(target, os.W_OK):
        raise SaveError(path, WRITE_PROTECTED)


def _must_stay(before: os.stat_result) -> bool:
    """Whether another file in its place would not be the same to other people or programs."""
    user = os.geteuid() if hasattr(os, "geteuid") else before.st_uid
    return before.st_nlink > 1 or user not in (0, before.st_uid)


def _replace(path: Path, target: Path, data: bytes, before: os.stat_result | None) -> None:
    new = write_beside(target, data)
    try:
        _keep_attributes(target, new, before)
        new.replace(target)
    except PermissionError as error:
        remove(new)
        # The folder took the new file, so that the old one itself is in the way.
        raise SaveError.not_replaced(path, error) from error
    except BaseException:
        remove(new)
        raise
    _sync_folder(target.parent)


def _keep_attributes(target: Path, new: Path, before: os.stat_result | None) -> None:
    if before is None:
        new.chmod(_usual_mode())
        return
    if hasattr(os, "chown"):
        # Only root can keep another's file the other's.
        with suppress(OSError):
            os.chown(new, before.st_uid, before.st_gid)
    _copy_extended_attributes(target, new)
    new.chmod(stat.S_IMODE(before.st_mode))


def _copy_extended_attributes(target: Path, new: Path) -> None:
    if not hasattr(os, "listxattr"):
        return  # Python knows them on Linux alone.
    names: list[str] = []
    with suppress(OSError):  # This file system has none.
        names = os.listxattr(target)
    for name in names:
        try:
            os.setxattr(new, name, os.getxattr(target, name))
        except OSError:
            # Those of the system are not everybody's to set; a person's own must not be lost.
            if name.startswith("user."):
                raise


def _usual_mode() -> int:
    # The only way to ask for the umask is to set it.
    umask = os.umask(0o077)
    os.umask(umask)
    return _NEW_FILE & ~umask


def _write_in_place(path: Path, target: Path, data: bytes) -> None:
    """Change what all the links of a file show; a failure restores what it held."""
    old = target.read_bytes()
    backup = back_up(target, old)
    try:
        _overwrite(target, data)
    except BaseException as error:
        _restore(path, target, old, backup, error)
        raise
    remove(backup)


def _restore(path: Path, target: Path, old: bytes, backup: Path, error: BaseException) -> None:
    try:
        _overwrite(target, old)
    except OSError:
        raise SaveError(path, _BACKUP_STAYS, reason=str(error), backup=str(backup)) from error
    remove(backup)


def _overwrite(target: Path, data: bytes) -> None:
    with target.open("r+b") as file:
        file.write(data)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder, and some file systems cannot sync one: the file is safe anyway.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
