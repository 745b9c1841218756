"""Lines with boxes to tick, on a page. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import CheckRow, CheckTable
from ladder_app.documents.clean import printable
from ladder_app.documents.pdf.cell import Cell, stacked, text_cells
from ladder_app.documents.pdf.cells import answer_cells
from ladder_app.documents.pdf.faces import Fonts
from ladder_app.documents.pdf.piece import Piece
from ladder_app.documents.pdf.text import POINT, TextBox

_MAX_BOXES = 0.5  # of the width
_USUAL_COLUMN = 50.0  # points, or more for a longer word
_MAX_LINES = 3  # of the title of a box
_ROOM = 11.0  # points to write in, below the text


def check_pieces(table: CheckTable, fonts: Fonts, width: float) -> Iterator[Piece]:
    """The titles, then each line; the titles are repeated on each page."""
    setter = _Setter(table, fonts, width)
    for cell in setter.legend():
        yield Piece(cell=cell)
    head = setter.head()
    yield Piece(cell=head, before=2 * POINT * fonts.scale, keep=True)
    for index, row in enumerate(table.rows):
        *cells, last = setter.row(row)
        for cell in cells:
            yield Piece(cell=cell, again=head)
        # Neither the first nor the last line is alone on a page.
        keep = index < len(table.rows) - 1 and index in (0, len(table.rows) - 2)
        yield Piece(cell=last, again=head, keep=keep)


class _Setter:
    def __init__(self, table: CheckTable, fonts: Fonts, width: float) -> None:
        self._table = table
        self._fonts = fonts
        self._width = width
        self._point = POINT * fonts.scale
        count = max(len(table.boxes), 1)
        words = (word for title in table.boxes for word in printable(title).split())
        widest = max((fonts.small.width_of(word) for word in words), default=0.0)
        usual = max(_USUAL_COLUMN * self._point, widest + 2 * self._point)
        self._column = min(usual, width * _MAX_BOXES / count)
        self._text_width = width - count * self._column
        self._gap = 6 * self._point
        boxes = [self._quiet(each, self._column - self._point) for each in table.boxes]
        self._is_numbered = any(len(box.tops) > _MAX_LINES for box in boxes)

    def legend(self) -> list[Cell]:
        """The titles of the boxes by number, where they are too long to be above the boxes."""
        if not self._is_numbered:
            return []
        texts = [f"{number} — {title}" for number, title in enumerate(self._table.boxes, 1)]
        return [cell for text in texts for cell in text_cells(self._quiet(text, self._width))]

    def head(self) -> Cell:
        """The titles above a thin rule, each in as many lines as it needs."""
        title = self._quiet(self._table.title, self._text_width - self._gap)
        titles = self._table.boxes
        if self._is_numbered:
            titles = tuple(map(str, range(1, len(titles) + 1)))
        boxes = [self._quiet(each, self._column - self._point) for each in titles]
        height = max(box.height for box in (title, *boxes))
        bottom = height + 2 * self._point

        def paint(painter: QPainter, x: float, y: float) -> None:
            title.draw(painter, x, y + height - title.height)
            for number, box in enumerate(boxes):
                box.draw(painter, x + self._left(number), y + height - box.height)
            _rule(painter, x, y + bottom, self._width, print_colors.RULE)

        return Cell(bottom + 3 * self._point, paint)

    def row(self, row: CheckRow) -> list[Cell]:
        """A line in parts that fit on any page, the boxes beside its first part."""
        first, *others = self._texts(row)
        cells = [self._with_boxes(first, row), *others]
        if self._table.room and not row.answers:
            cells[-1] = stacked([cells[-1], self._room()])
        cells[-1] = stacked(cells[-1:], 2.5 * self._point)
        short = sum(cell.height for cell in cells) <= 200 * self._point
        return [stacked(cells)] if short else cells

    def _texts(self, row: CheckRow) -> list[Cell]:
        lead = printable(row.lead)
        text = " — ".join(filter(None, (lead, printable(row.text))))
        width = self._text_width - self._gap
        boxes = [self._fonts.body.box(text, width, bold=len(lead))]
        boxes += [self._quiet(row.note, width)] if row.note else []
        indent = 10 * self._point
        answers = [self._fonts.small.box(each, self._width - indent) for each in row.answers]
        return [
            *(cell for box in boxes for cell in text_cells(box)),
            *(cell for box in answers for cell in answer_cells(box, indent)),
        ]

    def _with_boxes(self, cell: Cell, row: CheckRow) -> Cell:
        size = min(8 * self._point, self._column * 0.8)

        def paint(painter: QPainter, x: float, y: float) -> None:
            cell.paint(painter, x, y)
            for number in range(len(self._table.boxes)):
                area = QRectF(x + self._left(number), y + 2.2 * self._point, size, size)
                _paint_box(painter, area, row.asked == number, row.ticked == number)

        return Cell(max(cell.height, size + 3 * self._point), paint)

    def _room(self) -> Cell:
        label = self._quiet(self._table.room, self._width)
        start = self._fonts.small.width_of(printable(self._table.room)) + self._gap
        height = max(_ROOM * self._point, label.height) + 4 * self._point

        def paint(painter: QPainter, x: float, y: float) -> None:
            label.draw(painter, x, y + height - label.height)
            bottom = y + height - 0.14 * label.height
            _rule(painter, x + start, bottom, self._width - start, print_colors.MUTED)

        return Cell(height, paint)

    def _left(self, number: int) -> float:
        return self._text_width + number * self._column

    def _quiet(self, text: str, width: float) -> TextBox:
        return self._fonts.small.box(text, width, color=print_colors.MUTED)


def _rule(painter: QPainter, x: float, y: float, width: float, color: str) -> None:
    painter.setPen(QPen(QColor(color), 0.6 * POINT))
    painter.drawLine(QLineF(x, y, x + width, y))


def _paint_box(painter: QPainter, area: QRectF, is_asked: bool, is_ticked: bool) -> None:
    """A box, with a thick frame where it is asked for."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(print_colors.TEXT), (1.8 if is_asked else 0.6) * POINT))
    # The thick frame is outside, so that there is as much room for a tick.
    outside = 0.6 * POINT * is_asked
    painter.drawRect(area.adjusted(-outside, -outside, outside, outside))
    if is_ticked:
        painter.setPen(QPen(QColor(print_colors.TEXT), 1.3 * POINT))
        painter.drawPolyline(QPolygonF(_tick(area)))


def _tick(area: QRectF) -> Sequence[QPointF]:
    places = ((0.18, 0.52), (0.42, 0.8), (0.95, 0.05))
    return [QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in places]
