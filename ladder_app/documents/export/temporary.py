"""Temporary files for saving, and removal of those that a killed program left behind.

A temporary file is named after its target and process: `.TARGET.PROCESS-RANDOM.tmp`. The backup
of a file that is written in place has the suffix `.old` instead. Long names are cut, so that two
targets may share them: a backup, which may be the only copy, is removed only for a whole name.
"""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

STALE_AFTER_SECONDS = 600
"""A temporary file that is older was left behind."""

_TEMPORARY, _BACKUP = ".tmp", ".old"
_MAX_NAME_CHARACTERS = 40


def write_beside(target: Path, data: bytes) -> Path:
    """The path of a new file in the target's folder with `data`, synced to the disk."""
    prefix = f"{_prefix(target)}{os.getpid()}-"
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=_TEMPORARY, dir=target.parent)
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        # Also after Ctrl+C no incomplete file may stay.
        remove(path)
        raise
    return path


def back_up(target: Path, data: bytes) -> Path:
    """The path of a backup of `data` beside the target, renamed when it is complete."""
    path = write_beside(target, data)
    try:
        return path.rename(path.with_suffix(_BACKUP))
    except OSError:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Remove a temporary file if possible."""
    with suppress(OSError):
        path.unlink()


def remove_stale(target: Path) -> None:
    """Remove temporary files that killed programs left behind for this target."""
    with suppress(OSError):
        for path in list(_stale(target)):
            remove(path)


def _stale(target: Path) -> Iterator[Path]:
    # Names by earlier versions have no process.
    is_whole = len(target.name) <= _MAX_NAME_CHARACTERS
    suffix = r"\.(?:tmp|old)" if is_whole else r"\.tmp"
    pattern = re.escape(_prefix(target)) + r"(?:([0-9]+)-)?[a-z0-9_]{8}" + suffix
    oldest = time.time() - STALE_AFTER_SECONDS
    with os.scandir(target.parent) as entries:
        for entry in entries:
            match = re.fullmatch(pattern, entry.name)
            if match is None or not entry.is_file(follow_symlinks=False):
                continue
            is_old = entry.stat(follow_symlinks=False).st_mtime < oldest
            if is_old and not _is_running(int(match[1] or 0)):
                yield Path(entry.path)


def _prefix(target: Path) -> str:
    return f".{target.name[:_MAX_NAME_CHARACTERS]}."


def _is_running(process: int) -> bool:
    """Whether a process with this id runs; False if the system cannot find out."""
    # On Windows os.kill would end the process. There a file in use cannot be removed anyway.
    if os.name == "nt" or not process:
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
