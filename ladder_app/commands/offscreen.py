"""Qt for a command that draws: in memory, with no display asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_display(*, is_needed: bool) -> Iterator[None]:
    """A QGuiApplication for as long as the block runs; nothing where it isn't needed."""
    if not is_needed:
        yield
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    try:
        yield
    finally:
        del application
