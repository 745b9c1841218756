"""Formats of a part of a text. Qt counts in UTF-16, where an emoji counts twice. QtGui only."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextLayout


def text_range(text: str, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """The format of the characters from `start` up to `end` of a text."""
    found = QTextLayout.FormatRange()
    found.start = _index(text, start)
    found.length = _index(text, end) - found.start
    found.format = style
    return found


def _index(text: str, index: int) -> int:
    if text.isascii():
        return index
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2
