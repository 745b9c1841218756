"""Work that was cancelled; a module of its own, since the first window does without `task`."""

from __future__ import annotations


class CancelledError(Exception):
    """Raised at a checkpoint of work that was cancelled."""
