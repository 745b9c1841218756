"""Boxes of text on a page. QtGui only.

Lengths are tenths of a point, so that fonts have whole pixel sizes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ladder_app.documents.clean import printable
from ladder_app.documents.utf16 import format_ranges
from ladder_app.domain.text.folding import Span

POINT = 10.0

_LEADING = 0.98


def whole_pixels(size: float) -> int:
    """The size of a font in pixels."""
    return round(size)


class Look(NamedTuple):
    """How a text is set in a width.

    Its first `bold` characters are bold; its lines are aligned at the right if `to_right`.
    """

    width: float
    color: str
    bold: int
    to_right: bool
    underlined: tuple[Span, ...]


class TextBox:
    """A text set in a width."""

    def __init__(self, text: str, font: QFont, look: Look) -> None:
        """Break the text into lines."""
        text = printable(text)
        self._color = look.color
        self._pixels = font.pixelSize()
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_option(to_right=look.to_right))
        if look.bold or look.underlined:
            self._layout.setFormats(_formats(text, look.bold, look.underlined))
        self.width = max(look.width, 1.0)
        self.tops: list[float] = []
        self.height = 0.0
        self._break()

    def _break(self) -> None:
        layout, width = self._layout, self.width
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if self.tops:
                line.setPosition(QPointF(0.0, self.height))
            self.tops.append(self.height)
            self.height += line.height() * _LEADING
        layout.endLayout()

    @property
    def line_height(self) -> float:
        """The height of the first line."""
        return self.height / max(len(self.tops), 1)

    @property
    def last_width(self) -> float:
        """The width of the last line."""
        count = self._layout.lineCount()
        return self._layout.lineAt(count - 1).naturalTextWidth() if count else 0.0

    def height_of(self, first: int, end: int) -> float:
        """The height of the lines from `first` up to `end`, as far as they exist."""
        count = len(self.tops)
        if first >= count:
            return 0.0
        bottom = self.tops[end] if end < count else self.height
        return bottom - self.tops[first]

    def least_height(self, scale: float, width: float) -> float:
        """The height that the text has at least in this width in a font smaller by `scale`."""
        ratio = whole_pixels(self._pixels * scale) / self._pixels
        tops = [*self.tops, self.height]
        # Qt rounds the height of a line to whole pixels.
        lines = [bottom - top - _LEADING for top, bottom in pairwise(tops)]
        fewer = 0
        if len(lines) > 1:
            natural = sum(self._layout.lineAt(n).naturalTextWidth() for n in range(len(lines)))
            # A little less: it rounds the widths of letters, too.
            fewer = len(lines) - max(math.ceil(natural * ratio * 0.99 / width), 1)
        return (sum(lines) - fewer * max(lines, default=0.0)) * ratio

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the whole text with its top left corner at (x, y)."""
        painter.setPen(_pen(self._color))
        self._layout.draw(painter, QPointF(x, y))

    def draw_lines(self, painter: QPainter, x: float, y: float, first: int, end: int) -> None:
        """Draw some of the lines, the first of them at y."""
        if first == 0 and end == len(self.tops):
            self.draw(painter, x, y)
            return
        painter.setPen(_pen(self._color))
        shift = y - self.tops[first]
        for index in range(first, end):
            self._layout.lineAt(index).draw(painter, QPointF(x, shift))


def _formats(text: str, bold: int, underlined: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    return [
        *format_ranges(text, [Span(0, bold)] * bool(bold), _style(is_bold=True)),
        *format_ranges(text, underlined, _style(is_underlined=True)),
    ]


@cache
def _option(*, to_right: bool) -> QTextOption:
    option = QTextOption()
    if to_right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    # A word longer than the line is broken rather than cut off.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@cache
def _pen(color: str) -> QPen:
    return QPen(QColor(color))


@cache
def _style(*, is_bold: bool = False, is_underlined: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    if is_bold:
        style.setFontWeight(QFont.Weight.Bold)
    if is_underlined:
        style.setFontUnderline(True)
    return style
