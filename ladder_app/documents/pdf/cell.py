"""A part of a page, and texts as such parts. QtGui only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QPainter

from ladder_app.documents.pdf.text import POINT, TextBox

_LINES_TOGETHER = 8
MAX_WHOLE = 2 * _LINES_TOGETHER
"""The lines of a text that stay on one page."""

_MAX_HEIGHT = 110 * POINT
"""The height of lines that stay together: large letters have fewer of them."""

Paint = Callable[[QPainter, float, float], None]


class Cell(Struct, frozen=True):
    """A part of a page with its height; `paint` takes the position of its top left corner."""

    height: float
    paint: Paint


def text_cell(box: TextBox, extra: float = 0.0) -> Cell:
    """A text, with extra space below it."""
    return Cell(box.height + extra, box.draw)


def line_ranges(count: int, line_height: float) -> list[tuple[int, int]]:
    """The lines of a text in ranges that fit on any page; a short text is one range."""
    together = max(min(_LINES_TOGETHER, int(_MAX_HEIGHT / max(line_height, 1.0))), 1)
    if count <= 2 * together:
        return [(0, count)]
    return [(n, min(n + together, count)) for n in range(0, count, together)]


def text_cells(box: TextBox, indent: float = 0.0) -> list[Cell]:
    """A text in parts that fit on any page."""
    return side_by_side([(box, indent)])


def side_by_side(texts: Sequence[tuple[TextBox, float]]) -> list[Cell]:
    """Texts, each at its distance from the left edge, in parts that fit on any page."""
    count = max(len(box.tops) for box, _ in texts)
    line = max(box.line_height for box, _ in texts)
    ranges = line_ranges(count, line)
    if len(ranges) == 1:
        return [_whole_cell(texts)]
    return [_lines_cell(texts, first, end) for first, end in ranges]


def _whole_cell(texts: Sequence[tuple[TextBox, float]]) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        for box, left in texts:
            box.draw(painter, x + left, y)

    return Cell(max(box.height for box, _ in texts), paint)


def _lines_cell(texts: Sequence[tuple[TextBox, float]], first: int, end: int) -> Cell:
    shown = [(box, left) for box, left in texts if first < len(box.tops)]

    def paint(painter: QPainter, x: float, y: float) -> None:
        for box, left in shown:
            box.draw_lines(painter, x + left, y, first, min(end, len(box.tops)))

    return Cell(max((box.height_of(first, end) for box, _ in shown), default=0.0), paint)


def stacked(cells: Sequence[Cell], extra: float = 0.0) -> Cell:
    """Cells below one another as one, with extra space below the last."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for cell in cells:
            cell.paint(painter, x, y)
            y += cell.height

    return Cell(sum(cell.height for cell in cells) + extra, paint)
