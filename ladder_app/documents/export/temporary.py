"""The temporary files that a file is written by, and those that a killed program left behind.

The name of a temporary file says whose it is: `.TARGET.PROCESS-RANDOM.tmp`. A backup of a
file that is written in place ends in `.old` instead.
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
"""A temporary file that nobody wrote to for so long is left over."""

_TEMPORARY, _BACKUP = ".tmp", ".old"
_MAX_NAME_CHARACTERS = 40


def write_beside(target: Path, data: bytes) -> Path:
    """The path of a new file in the target's folder that holds `data`, on the disk for certain."""
    prefix = f"{_prefix(target)}{os.getpid()}-"
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=_TEMPORARY, dir=target.parent)
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        # Also after Ctrl+C: no half-written file may stay behind.
        remove(path)
        raise
    return path


def back_up(target: Path, data: bytes) -> Path:
    """The path of a backup beside the target that holds `data`; under this name it is whole."""
    path = write_beside(target, data)
    try:
        return path.rename(path.with_suffix(_BACKUP))
    except OSError:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Remove a temporary file if that is possible."""
    with suppress(OSError):
        path.unlink()


def remove_stale(target: Path) -> None:
    """Remove what killed programs left behind when they wrote the same target."""
    with suppress(OSError):
        for path in list(_stale(target)):
            remove(path)


def _stale(target: Path) -> Iterator[Path]:
    # The process is missing in the names that earlier versions gave.
    pattern = re.escape(_prefix(target)) + r"(?:([0-9]+)-)?[a-z0-9_]{8}\.(?:tmp|old)"
    oldest = time.time() - STALE_AFTER_SECONDS
    with os.scandir(target.parent) as entries:
        for entry in entries:
            found = re.fullmatch(pattern, entry.name)
            if found is None or not entry.is_file(follow_symlinks=False):
                continue
            is_old = entry.stat(follow_symlinks=False).st_mtime < oldest
            if is_old and not _is_running(int(found[1] or 0)):
                yield Path(entry.path)


def _prefix(target: Path) -> str:
    return f".{target.name[:_MAX_NAME_CHARACTERS]}."


def _is_running(process: int) -> bool:
    """Whether a process of this number runs here; False where the system cannot say."""
    # On Windows the question would end the process; a file in use is not removed there anyway.
    if os.name == "nt" or not process:
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
