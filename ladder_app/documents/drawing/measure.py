"""The width of texts, and texts shortened to fit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

Measure = Callable[[str], float]
"""The width of a text in the unit of the drawing."""

BOLD = 1.12
"""A bold text is wider than it measures by this factor."""


def shortened(text: str, room: float, measure: Measure) -> str:
    """The text, or as much of its start as fits, with an ellipsis."""
    # A width calculated from this text may be too small by a rounding error.
    if measure(text) <= room * 1.001:
        return text
    # Half by half: each letter less would take minutes for the text of a hostile file.
    fitting = bisect_left(
        range(1, len(text)), True, key=lambda length: measure(_start(text, length)) > room
    )
    return _start(text, fitting) if fitting else "…"


def _start(text: str, length: int) -> str:
    return text[:length].rstrip() + "…"
