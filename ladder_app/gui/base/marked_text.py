"""Wrapped text with a bold beginning and marked hits, laid out once and painted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ladder_app.domain.find.query import Query
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.palette import Palette

_MAX_KEPT = 500  # more than the rows of two levels


class MarkedText:
    """A paragraph in a given width. `height`, `last_end` and `last_top` are known at once."""

    def __init__(self, text: str, font: QFont, width: float, lead: int = 0) -> None:
        """Break the text into lines; its first `lead` characters are bold."""
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._bold = _bold_range(lead)
        self._layout.setFormats(self._bold)
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
        """Draw the text; whatever of it is sought is drawn on a marked ground."""
        self.draw(painter, at, color, mark_ranges(marks.spans(self._layout.text()), colors))

    def draw(
        self, painter: QPainter, at: QPointF, color: str, ranges: list[QTextLayout.FormatRange]
    ) -> None:
        """Draw the text, these stretches in formats of their own."""
        painter.setPen(QColor(color))
        self._layout.draw(painter, at, ranges)


class LaidOutTexts:
    """Keeps texts that were laid out: a row is measured once and painted often."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[tuple[str, str, float, int], MarkedText] = {}

    def text(self, text: str, font: QFont, width: float, lead: int = 0) -> MarkedText:
        """The text in this font and width."""
        key = (text, font.key(), width, lead)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MAX_KEPT:
                self._kept.clear()
            found = self._kept[key] = MarkedText(text, font, width, lead)
        return found


def _bold_range(length: int) -> list[QTextLayout.FormatRange]:
    if not length:
        return []
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = 0, length
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.DemiBold)
    return [bold]


def mark_ranges(spans: Iterable[Span], colors: Palette) -> list[QTextLayout.FormatRange]:
    """The stretches as formats of a text layout, each on a marked ground."""
    ranges = []
    for span in spans:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = span.start, span.end - span.start
        marked.format = QTextCharFormat()
        marked.format.setBackground(QColor(colors.mark))
        marked.format.setForeground(QColor(colors.on_mark))
        ranges.append(marked)
    return ranges
