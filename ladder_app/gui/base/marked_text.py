"""Wrapped text with a bold beginning and marked matches, laid out once and painted often."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ladder_app.documents.utf16 import format_ranges
from ladder_app.domain.find.query import Query
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.palette import Palette

_MAX_CACHED = 500  # more than the rows of two levels


class MarkedText:
    """A paragraph of a given width, laid out when it is made."""

    def __init__(self, text: str, font: QFont, width: float, lead: int = 0) -> None:
        """Break the text into lines; its first `lead` characters are bold."""
        self._text = text
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_bold_range(text, lead))
        self.height = 0.0
        self.last_end = 0.0
        self.last_top = 0.0
        self._break_lines(max(width, 40.0))

    def _break_lines(self, width: float) -> None:
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.last_top = self.height
            self.last_end = line.naturalTextWidth()
            self.height += line.height()
            line = self._layout.createLine()
        self._layout.endLayout()

    def paint(
        self, painter: QPainter, at: QPointF, color: str, marks: Query, colors: Palette
    ) -> None:
        """Draw the text with its matches marked."""
        self.draw(painter, at, color, self.marks(marks, colors))

    def marks(self, marks: Query, colors: Palette) -> list[QTextLayout.FormatRange]:
        """The formats that mark the matches in the text."""
        return mark_ranges(self._text, marks.spans(self._text), colors) if marks else []

    def draw(
        self, painter: QPainter, at: QPointF, color: str, ranges: list[QTextLayout.FormatRange]
    ) -> None:
        """Draw the text with these formats."""
        painter.setPen(QColor(color))
        self._layout.draw(painter, at, ranges)


class LaidOutTexts:
    """A cache of texts that were laid out: a row is measured once and painted often."""

    def __init__(self) -> None:
        """Start empty."""
        self._cache: dict[tuple[str, str, float, int], MarkedText] = {}

    def text(self, text: str, font: QFont, width: float, lead: int = 0) -> MarkedText:
        """The text, laid out in this font and width."""
        key = (text, font.key(), width, lead)
        found = self._cache.get(key)
        if found is None:
            if len(self._cache) >= _MAX_CACHED:
                self._cache.clear()
            found = self._cache[key] = MarkedText(text, font, width, lead)
        return found


def _bold_range(text: str, lead: int) -> list[QTextLayout.FormatRange]:
    if not lead:
        return []
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    return format_ranges(text, [Span(0, lead)], bold)


def mark_ranges(text: str, spans: Iterable[Span], colors: Palette) -> list[QTextLayout.FormatRange]:
    """Formats of a layout of the text that mark these spans of it."""
    marked = QTextCharFormat()
    marked.setBackground(QColor(colors.mark))
    marked.setForeground(QColor(colors.on_mark))
    return format_ranges(text, spans, marked)
