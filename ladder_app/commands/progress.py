"""A line on the terminal while a command works for longer than a moment."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from ladder_app.streams import terminal_width, write_error

BEGINS_AFTER = 0.5
"""How many seconds a command works before it says so."""

_EVERY = 0.5


@contextmanager
def progress(action: str) -> Iterator[None]:
    """Show what is done, and for how long, until it ends; only a terminal shows it.

    The line is cleared before anything else is written.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield
        return
    line = _Line(action)
    thread = threading.Thread(target=line.show, daemon=True)
    thread.start()
    try:
        yield
    finally:
        line.end()
        thread.join()


class _Line:
    def __init__(self, action: str) -> None:
        self._action = action
        self._ended = threading.Event()

    def show(self) -> None:
        began, pause = time.monotonic(), BEGINS_AFTER
        width = 0
        while not self._ended.wait(pause):
            text = f"{self._action} {time.monotonic() - began:.0f} s"
            # A line that is broken cannot be written over.
            text = text[: terminal_width() - 1]
            _write(f"\r{text.ljust(width)}")
            width, pause = len(text), _EVERY
        if width:
            _write(f"\r{' ' * width}\r")

    def end(self) -> None:
        self._ended.set()


def _write(text: str) -> None:
    # Not all of it with `write_error`, which shows control characters as what they are.
    returns = text.split("\r")
    for number, part in enumerate(returns):
        if number and sys.stderr is not None:
            sys.stderr.write("\r")
        write_error(part)
