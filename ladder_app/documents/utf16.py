"""Positions in texts for Qt: Python counts characters, Qt counts units of UTF-16.

A character outside the Basic Multilingual Plane, such as an emoji, is two units. QtGui only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextLayout

from ladder_app.domain.text.folding import Span


def qt_position(text: str, index: int) -> int:
    """The position in Qt of the character at an index of the text."""
    before = text[:index]
    if before.isascii():
        return len(before)
    # A lone surrogate is one unit, too.
    return len(before.encode("utf-16-le", "surrogatepass")) // 2


def python_index(text: str, position: int) -> int:
    """The index of the character at a position in Qt; a position inside of one is its own."""
    if text.isascii():
        return min(position, len(text))
    units = 0
    for index, character in enumerate(text):
        units += 2 if character > "\uffff" else 1
        if units > position:
            return index
    return len(text)


def format_ranges(
    text: str, spans: Iterable[Span], style: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    """Formats of a layout of the text that give these spans of it a style."""
    ranges = []
    for span in spans:
        formatted = QTextLayout.FormatRange()
        formatted.start = qt_position(text, span.start)
        formatted.length = qt_position(text, span.end) - formatted.start
        formatted.format = style
        ranges.append(formatted)
    return ranges
