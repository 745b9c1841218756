"""The table of pay figures on a page. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import FigureRow, PayFigures
from ladder_app.documents.pdf_cells import Cell
from ladder_app.documents.pdf_text import POINT, Fonts, TextBox, width_of

_MOST = 0.8  # of the width: what the figures may take of it
_BOLD = 1.12  # how much wider bold letters are at most


def figure_cells(figures: PayFigures, fonts: Fonts, width: float) -> Iterator[Cell]:
    """The titles under which the figures stand, then a cell for each level."""
    gap = 8 * POINT * fonts.scale
    widths = _widths(figures, fonts.small, width, gap)
    yield _cell(figures.titles, fonts.small, widths, gap, is_ruled=True)
    for row in figures.rows:
        texts = (row.name, *(row.cells or ()))
        if row.remark:
            yield _remark(row, fonts.small, widths, gap)
        else:
            yield _cell(texts, fonts.small, widths, gap, is_bold=row.is_chosen)


def _widths(figures: PayFigures, font: QFont, width: float, gap: float) -> list[float]:
    """As wide as each column needs, the rest for the names."""
    rows = [figures.titles[1:], *(row.cells for row in figures.rows if not row.remark)]
    columns = zip(*rows, strict=True)
    needed = [max(width_of(text, font) for text in column) * _BOLD + gap for column in columns]
    share = min(1.0, width * _MOST / sum(needed)) if needed else 1.0
    widths = [size * share for size in needed]
    return [width - sum(widths), *widths]


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
        TextBox(text, font, size - (gap if index else 0), color=color, bold=is_bold * len(text))
        for index, (text, size) in enumerate(zip(texts, widths, strict=True))
    ]
    height = max(box.height for box in boxes) + gap * 0.25

    def paint(painter: QPainter, x: float, y: float) -> None:
        right = x
        for index, (box, size) in enumerate(zip(boxes, widths, strict=True)):
            right += size
            box.draw(painter, right - box.last_width if index else x, y)
        if is_ruled:
            painter.setPen(QPen(QColor(print_colors.RULE), 0.6 * POINT))
            painter.drawLine(QLineF(x, y + height, x + sum(widths), y + height))

    return Cell(height + gap * 0.25 * is_ruled, paint)


def _remark(row: FigureRow, font: QFont, widths: Sequence[float], gap: float) -> Cell:
    name = TextBox(row.name, font, widths[0], bold=row.is_chosen * len(row.name))
    room = sum(widths[1:])
    remark = TextBox(row.remark, font, room - gap, color=print_colors.MUTED)

    def paint(painter: QPainter, x: float, y: float) -> None:
        name.draw(painter, x, y)
        remark.draw(painter, x + widths[0] + gap, y)

    return Cell(max(name.height, remark.height) + gap * 0.25, paint)
