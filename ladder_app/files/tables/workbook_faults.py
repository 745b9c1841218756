"""Why a workbook gives no sheets."""

from __future__ import annotations

import zipfile
import zlib

# What `zipfile` raises for a file that is damaged, locked or packed in an unknown way.
BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    LookupError,
    EOFError,
)


class LockedError(Exception):
    """The workbook is locked by a password."""


class BrokenError(Exception):
    """The workbook is damaged, or is none."""


class CostlyError(Exception):
    """The workbook is small, but what its cells repeat is not."""
