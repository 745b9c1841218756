"""Text on a page: fonts, and boxes of text. QtGui only.

Lengths are tenths of a point, so that fonts have whole pixel sizes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ladder_app.documents import print_colors
from ladder_app.documents.clean import printable
from ladder_app.documents.utf16 import format_ranges
from ladder_app.domain.text.folding import Span

POINT = 10.0

_FAMILIES = [
    "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Arial", "DejaVu Sans",
]  # fmt: skip
_LEADING = 0.98


class Fonts(Struct, frozen=True, kw_only=True):
    """The fonts of a page at a scale, which also applies to every other length."""

    scale: float
    title: QFont
    subtitle: QFont
    heading: QFont
    body: QFont
    bold: QFont
    small: QFont
    mark: QFont


def fonts_at(scale: float) -> Fonts:
    """The fonts of a page, larger or smaller by `scale`."""
    return Fonts(
        scale=scale,
        title=_font(20 * scale, is_bold=True),
        subtitle=_font(10.5 * scale),
        heading=_font(10.5 * scale, is_bold=True),
        body=_font(9.4 * scale),
        bold=_font(9.4 * scale, is_bold=True),
        small=_font(8 * scale),
        mark=_font(7.5 * scale, is_bold=True),
    )


def _font(points: float, is_bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(round(points * POINT))
    font.setBold(is_bold)
    # Hinting is for screens; on paper it spoils the spacing.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A ligature is one odd letter in text that is copied or searched.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def width_of(text: str, font: QFont) -> float:
    """The width of one line of text."""
    return QFontMetricsF(font).horizontalAdvance(text)


class TextBox:
    """A text set in a width; its first `bold` characters are bold."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        color: str = print_colors.TEXT,
        bold: int = 0,
        to_right: bool = False,
    ) -> None:
        """Break the text into lines, aligned at the right if `to_right`."""
        text = printable(text)
        self._text = text
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        if to_right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        # A word longer than the line is broken rather than cut off.
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats(color, bold))
        self.tops: list[float] = []
        self.height = 0.0
        self._break(max(width, 1.0))

    def _formats(self, color: str, bold: int) -> list[QTextLayout.FormatRange]:
        formats = format_ranges(self._text, [Span(0, len(self._text))], _style(color))
        if bold:
            formats += format_ranges(self._text, [Span(0, bold)], _style(color, is_bold=True))
        return formats

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, self.height))
            self.tops.append(self.height)
            self.height += line.height() * _LEADING
        self._layout.endLayout()

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

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the whole text with its top left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y))

    def draw_lines(self, painter: QPainter, x: float, y: float, first: int, end: int) -> None:
        """Draw some of the lines, the first of them at y."""
        shift = y - self.tops[first]
        for index in range(first, end):
            self._layout.lineAt(index).draw(painter, QPointF(x, shift))


class MarkedTextBox(TextBox):
    """A text with underlined parts."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        bold: int = 0,
        underlined: Sequence[Span] = (),
    ) -> None:
        """Break the text into lines."""
        self._underlined = underlined
        super().__init__(text, font, width, bold=bold)

    def _formats(self, color: str, bold: int) -> list[QTextLayout.FormatRange]:
        marked = _style(color, is_underlined=True)
        marks = format_ranges(self._text, self._underlined, marked)
        return [*super()._formats(color, bold), *marks]


@cache
def _style(color: str, *, is_bold: bool = False, is_underlined: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QBrush(QColor(color)))
    if is_bold:
        style.setFontWeight(QFont.Weight.Bold)
    if is_underlined:
        style.setFontUnderline(True)
    return style
