"""Whether what was changed is in its file, and where it can be saved beside it."""

from __future__ import annotations

import logging
from enum import Enum
from itertools import count
from pathlib import Path

_log = logging.getLogger(__name__)


class Saved(Enum):
    """Whether what was changed is in the file.

    GONE and CHANGED: nothing is to be saved, but the file is no longer there, or has another
    text than the one that was saved.
    """

    NO_FILE = "no file"
    READ_ONLY = "read-only"
    SAVED = "saved"
    WAITING = "waiting"
    FAILED = "failed"
    GONE = "gone"
    CHANGED = "changed"


def state_on_disk(path: Path, text: str) -> Saved:
    """SAVED where the file has this text, or where that cannot be found out."""
    data = text.encode()
    try:
        if not path.is_file():
            return Saved.GONE
        is_same = path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return Saved.GONE
    except (OSError, ValueError) as error:
        _log.info("The growth file %s cannot be checked: %s", path, error)
        return Saved.SAVED
    return Saved.SAVED if is_same else Saved.CHANGED


def free_path(path: Path) -> Path:
    """A path beside this one that no file has yet: “dana-unsaved.growth.yaml”."""
    stem, _, suffix = path.name.partition(".")
    names = (f"{stem}-unsaved{number or ''}.{suffix}" for number in count())
    return next(found for name in names if not (found := path.with_name(name)).exists())
