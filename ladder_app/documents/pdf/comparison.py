"""The table of a comparison on a page. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import ComparedCell, ComparedRow, ComparisonTable
from ladder_app.documents.clean import printable
from ladder_app.documents.drawing.measure import shortened
from ladder_app.documents.pdf.cell import Cell, stacked
from ladder_app.documents.pdf.faces import Fonts
from ladder_app.documents.pdf.text import POINT, TextBox
from ladder_app.documents.phrases import NOTHING
from ladder_app.domain.text.folding import Span

_MAX_NAME = 0.22  # of the width: for the names of the rows
_MAX_REPEATED = 5.0  # lines of a heading on the next pages
_LINES_TOGETHER = 8  # of small text, which fit on any page


_BoxFrom = tuple[TextBox, int]
"""A text, and the number of its first line to set."""


class RowPart(Struct, frozen=True):
    """Some lines of a row; `is_last` if no others follow."""

    cell: Cell
    is_last: bool


class ComparisonSetter:
    """A setter for the rows of a table, in columns that share the width."""

    def __init__(self, table: ComparisonTable, fonts: Fonts, width: float) -> None:
        """Divide the width among the columns."""
        self._table = table
        self._fonts = fonts
        self._gap = 8 * POINT * fonts.scale
        self._width = width
        names = [table.titles[0], *(row.name for row in table.rows)]
        needed = max(fonts.small.width_of(printable(name)) for name in names) * 1.1 + self._gap
        first = min(needed, width * _MAX_NAME)
        shares = table.shares or (1,) * (len(table.titles) - 1)
        self._sizes = [first, *((width - first) * each / sum(shares) for each in shares)]

    def head(self) -> list[Cell]:
        """The headings over a rule, in parts that fit on any page."""
        return self._head(self._table.titles)

    def repeated_head(self) -> Cell:
        """The headings for the next pages; very long ones are shortened."""
        measure = self._fonts.small.width_of
        rooms = [(size - self._gap) * _MAX_REPEATED for size in self._sizes]
        titles = zip(self._table.titles, rooms, strict=True)
        short = [shortened(printable(title), room, measure) for title, room in titles]
        return stacked(self._head(short))

    def _head(self, titles: Sequence[str]) -> list[Cell]:
        boxes = [
            self._fonts.small.box(title, size - self._gap, color=print_colors.MUTED,
                bold=len(title),
            )
            for title, size in zip(titles, self._sizes, strict=True)
        ]  # fmt: skip
        *above, last = self._parts([(box, 0) for box in boxes])
        height = last.height + self._gap * 0.3

        def paint(painter: QPainter, x: float, y: float) -> None:
            last.paint(painter, x, y)
            self._rule(painter, x, y + height, 0.8)

        return [*above, Cell(height + self._gap * 0.25, paint)]

    def row(self, row: ComparedRow) -> Iterator[RowPart]:
        """The lines of a row in parts, with a thin rule below the last part."""
        name = self._fonts.small.box(row.name, self._sizes[0] - self._gap)
        rooms = [size - self._gap for size in self._sizes[1:]]
        texts = [self._text(cell, room) for cell, room in zip(row.cells, rooms, strict=True)]
        parts: list[Cell] = []
        start = 0
        # A name with more lines than the texts continues beside the details.
        *above, last = [texts, *self._details(row, rooms)]
        for boxes in above:
            count = max(len(box.tops) for box in boxes)
            parts += self._parts([(name, start), *((box, 0) for box in boxes)], count)
            start += count
        parts += self._parts([(name, start), *((box, 0) for box in last)])
        for index, part in enumerate(parts):
            is_last = index == len(parts) - 1
            yield RowPart(self._ruled(part) if is_last else part, is_last)

    def _details(self, row: ComparedRow, rooms: Sequence[float]) -> Iterator[list[TextBox]]:
        """The first detail of each cell, then the second ones, as far as there are any."""
        lines = ([each.line for each in cell.details] for cell in row.cells)
        for texts in zip_longest(*lines, fillvalue=""):
            yield [
                self._fonts.small.box(text, room, color=print_colors.MUTED)
                for text, room in zip(texts, rooms, strict=True)
            ]

    def _text(self, cell: ComparedCell, room: float) -> TextBox:
        mark = f"{printable(cell.mark)}: " if cell.mark and cell.text else printable(cell.mark)
        text = f"{mark}{printable(cell.text)}" or NOTHING
        shift = len(mark)
        underlined = tuple(Span(at.start + shift, at.end + shift) for at in cell.changed)
        return self._fonts.small.box(text, room, bold=shift, underlined=underlined)

    def _parts(self, boxes: Sequence[_BoxFrom], limit: int | None = None) -> Iterator[Cell]:
        """The lines of all boxes side by side, in parts; at most `limit` lines in all."""
        count = max(len(box.tops) - start for box, start in boxes)
        count = count if limit is None else min(count, limit)
        for first in range(0, count, _LINES_TOGETHER):
            size = min(_LINES_TOGETHER, count - first)
            yield self._lines([(box, start + first) for box, start in boxes], size)

    def _lines(self, boxes: Sequence[_BoxFrom], count: int) -> Cell:
        height = max(box.height_of(start, start + count) for box, start in boxes)

        def paint(painter: QPainter, x: float, y: float) -> None:
            for (box, start), size in zip(boxes, self._sizes, strict=True):
                if start < len(box.tops):
                    box.draw_lines(painter, x, y, start, min(start + count, len(box.tops)))
                x += size

        return Cell(height, paint)

    def _ruled(self, part: Cell) -> Cell:
        height = part.height + self._gap * 0.3

        def paint(painter: QPainter, x: float, y: float) -> None:
            part.paint(painter, x, y)
            self._rule(painter, x, y + height, 0.4)

        return Cell(height + self._gap * 0.25, paint)

    def _rule(self, painter: QPainter, x: float, y: float, points: float) -> None:
        painter.setPen(QPen(QColor(print_colors.RULE), points * POINT))
        painter.drawLine(QLineF(x, y, x + self._width, y))
