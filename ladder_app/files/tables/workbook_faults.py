"""Why a workbook gives no sheets."""

from __future__ import annotations


class LockedError(Exception):
    """The workbook is locked by a password."""


class BrokenError(Exception):
    """The workbook is damaged, or is none."""


class CostlyError(Exception):
    """The workbook is small, but what it says of itself is not."""
