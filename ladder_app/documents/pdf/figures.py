"""The table of pay figures on a page. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import FigureRow, PayFigures
from ladder_app.documents.drawing.measure import BOLD
from ladder_app.documents.pdf.cell import Cell
from ladder_app.documents.pdf.text import POINT, Fonts, TextBox, width_of

_MAX_NAME = 0.35  # of the width: for the names if the figures need the rest


def figure_cells(figures: PayFigures, fonts: Fonts, width: float) -> Iterator[Cell]:
    """A cell for the titles, then one for each level."""
    gap = 8 * POINT * fonts.scale
    widths = _widths(figures, fonts.small, width, gap)
    yield _cell(figures.titles, fonts.small, widths, gap, is_ruled=True)
    for row in figures.rows:
        texts = (row.name, *(row.cells or ()))
        if row.remark:
            yield _remark(row, fonts.small, widths, gap)
        else:
            yield _cell(texts, fonts.small, widths, gap, is_bold=row.is_selected)


def _widths(figures: PayFigures, font: QFont, width: float, gap: float) -> list[float]:
    """Columns as wide as they need, the rest for the names; long titles break between words."""
    rows = [row.cells for row in figures.rows if not row.remark]
    titles = figures.titles[1:]
    cells = zip(*rows, strict=True) if rows else [()] * len(titles)
    least, ideal = [], []
    for title, texts in zip(titles, cells, strict=True):
        cell = max((width_of(text, font) for text in texts), default=0.0) * BOLD
        words = max(width_of(word, font) for word in title.split())
        least.append(max(cell, words) + gap)
        ideal.append(max(cell, width_of(title, font)) + gap)
    names = max(width_of(row.name, font) for row in figures.rows) * BOLD
    room = width - min(names, width * _MAX_NAME)
    widths = _shared(least, ideal, room)
    return [width - sum(widths), *widths]


def _shared(least: Sequence[float], ideal: Sequence[float], room: float) -> list[float]:
    """Widths between `least` and `ideal` that fill the room; below `least` if it is too small."""
    short, long = sum(least), sum(ideal)
    if long <= room:
        return list(ideal)
    if short >= room:
        return [size * room / short for size in least]
    share = (room - short) / (long - short)
    return [a + (b - a) * share for a, b in zip(least, ideal, strict=True)]


def _cell(
    texts: Sequence[str],
    font: QFont,
    widths: Sequence[float],
    gap: float,
    *,
    is_bold: bool = False,
    is_ruled: bool = False,
) -> Cell:
    color = print_colors.MUTED if is_ruled else print_colors.TEXT
    boxes = [
        TextBox(
            text, font, size - (gap if index else 0), color=color,
            bold=is_bold * len(text), to_right=index > 0,
        )
        for index, (text, size) in enumerate(zip(texts, widths, strict=True))
    ]  # fmt: skip
    height = max(box.height for box in boxes) + gap * 0.25

    def paint(painter: QPainter, x: float, y: float) -> None:
        left = x
        for index, (box, size) in enumerate(zip(boxes, widths, strict=True)):
            # Align the titles at the bottom.
            drop = height - gap * 0.25 - box.height if is_ruled else 0.0
            box.draw(painter, left + (gap if index else 0), y + drop)
            left += size
        if is_ruled:
            painter.setPen(QPen(QColor(print_colors.RULE), 0.6 * POINT))
            painter.drawLine(QLineF(x, y + height, x + sum(widths), y + height))

    return Cell(height + gap * 0.25 * is_ruled, paint)


def _remark(row: FigureRow, font: QFont, widths: Sequence[float], gap: float) -> Cell:
    name = TextBox(row.name, font, widths[0], bold=row.is_selected * len(row.name))
    room = sum(widths[1:])
    remark = TextBox(row.remark, font, room - gap, color=print_colors.MUTED)

    def paint(painter: QPainter, x: float, y: float) -> None:
        name.draw(painter, x, y)
        remark.draw(painter, x + widths[0] + gap, y)

    return Cell(max(name.height, remark.height) + gap * 0.25, paint)
