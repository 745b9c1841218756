"""The width of texts, and texts shortened to fit."""

from __future__ import annotations

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
    for length in range(len(text) - 1, 0, -1):
        candidate = text[:length].rstrip() + "…"
        if measure(candidate) <= room:
            return candidate
    return "…"
