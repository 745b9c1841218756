"""Writes a file completely or not at all.

A new file replaces the old one by a rename, so that readers see either of them. It keeps mode,
owner and (on Linux) extended attributes. A rename would break hard links, and change the owner
of another user's file: such a file is written in place instead. If that fails, it is restored
from a backup beside it. If the program is killed meanwhile, the backup, a hidden file with the
suffix `.old`, stays until the target is written again.
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
    "{path} could not be written ({reason}), nor restored. Its content is in {backup}: "
    "copy it back."
)


def save_atomically(path: Path, data: bytes) -> None:
    """Replace the file by `data`. Symbolic links are followed, and the mode is kept.

    Raises:
        SaveError: it could not be written; the old file is unchanged.
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
    """Refuse a path that is a folder.

    Raises:
        SaveError: the path is a folder, or cannot exist.
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
    """Refuse devices, and files that their owner protected."""
    if before is None:
        return
    if not stat.S_ISREG(before.st_mode):
        # Other programs may use a device or a pipe.
        raise SaveError(path, DEVICE_IN_THE_WAY)
    # The mode is checked too, because root has access to everything.
    if not before.st_mode & _ANYBODY_WRITES or not os.access(target, os.W_OK):
        raise SaveError(path, WRITE_PROTECTED)


def _must_stay(before: os.stat_result) -> bool:
    """Whether a new file in its place would differ for other users or programs."""
    user = os.geteuid() if hasattr(os, "geteuid") else before.st_uid
    return before.st_nlink > 1 or user not in (0, before.st_uid)


def _replace(path: Path, target: Path, data: bytes, before: os.stat_result | None) -> None:
    new = write_beside(target, data)
    try:
        _keep_attributes(target, new, before)
        new.replace(target)
    except PermissionError as error:
        remove(new)
        # The folder accepted the new file, so the old file is the obstacle.
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
        # Only root can keep the owner of another user's file.
        with suppress(OSError):
            os.chown(new, before.st_uid, before.st_gid)
    _copy_extended_attributes(target, new)
    new.chmod(stat.S_IMODE(before.st_mode))


def _copy_extended_attributes(target: Path, new: Path) -> None:
    if not hasattr(os, "listxattr"):
        return  # Python supports them only on Linux.
    names: list[str] = []
    with suppress(OSError):  # This file system does not support them.
        names = os.listxattr(target)
    for name in names:
        try:
            os.setxattr(new, name, os.getxattr(target, name))
        except OSError:
            # Only root can set attributes of the system, but the user's own must not be lost.
            if name.startswith("user."):
                raise


def _usual_mode() -> int:
    # The only way to read the umask is to set it.
    umask = os.umask(0o077)
    os.umask(umask)
    return _NEW_FILE & ~umask


def _write_in_place(path: Path, target: Path, data: bytes) -> None:
    """Change the content of the file behind all its links; a failure restores it."""
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
    # Windows cannot open folders, and some file systems cannot sync them. The file itself is safe.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
