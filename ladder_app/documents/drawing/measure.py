"""How wide texts are, and what of them fits."""

from __future__ import annotations

from collections.abc import Callable

Measure = Callable[[str], float]
"""The width of a text in the drawing's own unit."""

BOLD = 1.12
"""How much wider a bold text is than it measures."""


def shortened(text: str, room: float, measure: Measure) -> str:
    """The text, or as much of its start as there is room for, with an ellipsis."""
    # A width that was shared out by this very text may be a rounding error too small.
    if measure(text) <= room * 1.001:
        return text
    for length in range(len(text) - 1, 0, -1):
        candidate = text[:length].rstrip() + "…"
        if measure(candidate) <= room:
            return candidate
    return "…"
