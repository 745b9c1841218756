"""The table of pay figures on a page. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import FigureRow, PayFigures
from ladder_app.documents.drawing.measure import BOLD
from ladder_app.documents.pdf.cell import Cell, side_by_side, stacked
from ladder_app.documents.pdf.faces import Face, Fonts
from ladder_app.documents.pdf.text import POINT, TextBox

_MAX_NAME = 0.35  # of the width: for the names if the figures need the rest


def figure_cells(figures: PayFigures, fonts: Fonts, width: float) -> Iterator[Cell]:
    """A cell for the titles, then one for each level; a level with a long name has several."""
    gap = 8 * POINT * fonts.scale
    widths = _widths(figures, fonts.small, width, gap)
    yield _titles(figures.titles, fonts.small, widths, gap)
    for row in figures.rows:
        if row.remark:
            yield from _remark(row, fonts.small, widths, gap)
        else:
            yield from _row(row, fonts.small, widths, gap)


def _widths(figures: PayFigures, face: Face, width: float, gap: float) -> list[float]:
    """Columns as wide as they need, the rest for the names; long titles break between words."""
    rows = [row.cells for row in figures.rows if not row.remark]
    titles = figures.titles[1:]
    cells = zip(*rows, strict=True) if rows else [()] * len(titles)
    least, ideal = [], []
    for title, texts in zip(titles, cells, strict=True):
        cell = max((face.width_of(text) for text in texts), default=0.0) * BOLD
        words = max(face.width_of(word) for word in title.split())
        least.append(max(cell, words) + gap)
        ideal.append(max(cell, face.width_of(title)) + gap)
    names = max(face.width_of(row.name) for row in figures.rows) * BOLD
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


def _boxes(
    texts: Sequence[str], face: Face, widths: Sequence[float], gap: float, color: str, bold: bool
) -> list[tuple[TextBox, float]]:
    """The texts of a line, each with the left edge of its column."""
    boxes, left = [], 0.0
    for index, (text, size) in enumerate(zip(texts, widths, strict=True)):
        room, start = (size - gap, left + gap) if index else (size, left)
        box = face.box(text, room, color=color, bold=bold * len(text), to_right=index > 0)
        boxes.append((box, start))
        left += size
    return boxes


def _titles(titles: Sequence[str], face: Face, widths: Sequence[float], gap: float) -> Cell:
    """The titles over a rule, aligned at the bottom."""
    boxes = _boxes(titles, face, widths, gap, print_colors.MUTED, bold=False)
    lowest = max(box.height for box, _ in boxes)
    height = lowest + gap * 0.25

    def paint(painter: QPainter, x: float, y: float) -> None:
        for box, left in boxes:
            box.draw(painter, x + left, y + lowest - box.height)
        painter.setPen(QPen(QColor(print_colors.RULE), 0.6 * POINT))
        painter.drawLine(QLineF(x, y + height, x + sum(widths), y + height))

    return Cell(height + gap * 0.25, paint)


def _row(row: FigureRow, face: Face, widths: Sequence[float], gap: float) -> list[Cell]:
    texts = (row.name, *(row.cells or ()))
    return _spaced(_boxes(texts, face, widths, gap, print_colors.TEXT, row.is_selected), gap)


def _remark(row: FigureRow, face: Face, widths: Sequence[float], gap: float) -> list[Cell]:
    name = face.box(row.name, widths[0], bold=row.is_selected * len(row.name))
    remark = face.box(row.remark, sum(widths[1:]) - gap, color=print_colors.MUTED)
    return _spaced([(name, 0.0), (remark, widths[0] + gap)], gap)


def _spaced(boxes: Sequence[tuple[TextBox, float]], gap: float) -> list[Cell]:
    """Texts side by side in parts that fit on any page, with space below the last."""
    *above, last = side_by_side(boxes)
    return [*above, stacked([last], gap * 0.25)]
