"""A part of a page, and texts as such parts. QtGui only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QPainter

from ladder_app.documents.pdf.text import TextBox

_LINES_TOGETHER = 8
MAX_WHOLE = 2 * _LINES_TOGETHER
"""The lines of a text that stay on one page."""

Paint = Callable[[QPainter, float, float], None]


class Cell(Struct, frozen=True):
    """A part of a page with its height; `paint` takes the position of its top left corner."""

    height: float
    paint: Paint


def text_cell(box: TextBox, extra: float = 0.0) -> Cell:
    """A text, with extra space below it."""
    return Cell(box.height + extra, box.draw)


def line_ranges(count: int) -> list[tuple[int, int]]:
    """The lines of a text in ranges that fit on any page; a short text is one range."""
    if count <= MAX_WHOLE:
        return [(0, count)]
    return [(n, min(n + _LINES_TOGETHER, count)) for n in range(0, count, _LINES_TOGETHER)]


def text_cells(box: TextBox, indent: float = 0.0) -> list[Cell]:
    """A text in parts that fit on any page."""
    return [_lines_cell(box, first, end, indent) for first, end in line_ranges(len(box.tops))]


def _lines_cell(box: TextBox, first: int, end: int, indent: float) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        box.draw_lines(painter, x + indent, y, first, end)

    return Cell(box.height_of(first, end), paint)


def stacked(cells: Sequence[Cell], extra: float = 0.0) -> Cell:
    """Cells below one another as one, with extra space below the last."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for cell in cells:
            cell.paint(painter, x, y)
            y += cell.height

    return Cell(sum(cell.height for cell in cells) + extra, paint)
