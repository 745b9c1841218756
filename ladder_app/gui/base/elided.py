"""Text shortened at whole words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def elided_at_words(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, or its first and last words that fit; half a word only where no other fits.

    What follows the last comma tells similar names apart, so it stays; without one, the last word.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    words = text.split(" ")
    kept = len(text.rpartition(", ")[2].split(" ")) if ", " in text else 1
    for first in range(len(words) - kept - 1, 0, -1):
        shorter = f"{' '.join(words[:first])} … {' '.join(words[-kept:])}"
        if metrics.horizontalAdvance(shorter) <= width:
            return shorter
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
