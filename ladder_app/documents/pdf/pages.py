"""Documents broken into pages. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct
from PySide6.QtGui import QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import (
    Block,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    Skills,
    SourceList,
    Statements,
)
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.documents.pdf.cells import (
    Cell,
    heading_cell,
    skill_cell,
    skill_columns,
    statement_cell,
    text_cell,
)
from ladder_app.documents.pdf.comparison import ComparisonSetter
from ladder_app.documents.pdf.figures import figure_cells
from ladder_app.documents.pdf.text import POINT, Fonts, TextBox, fonts_at, width_of
from ladder_app.documents.phrases import as_of_text, source_lines

# A document that is a little too long is set a little smaller.
_SCALES = (1.0, 0.975, 0.95, 0.925, 0.9)
_MIN_LAST = 0.3  # of a page: a shorter last page is avoided
_LINES_TOGETHER = 8
_ROWS_TOGETHER = 13
_MIN_ROWS = 3  # the rows of a table before and after a page break


class Piece(Struct, frozen=True):
    """A cell in the flow of a document; `keep` keeps it on the page of the next piece.

    If it starts a page, the cell `again` is repeated above it.
    """

    cell: Cell
    before: float = 0.0
    keep: bool = False
    again: Cell | None = None


class Placed(Struct, frozen=True):
    """A cell at its position on a page."""

    y: float
    cell: Cell


class Page(Struct, frozen=True):
    """One sheet of a document."""

    document: Document
    placed: tuple[Placed, ...]


def pages_of(document: Document, width: float, height: float) -> list[Page]:
    """The document on pages of this size; on one page less if slightly smaller text allows it."""
    first = _pages_at(document, width, height, _SCALES[0])
    if len(first) != 2 and not (len(first) > 2 and _used(first[-1]) < height * _MIN_LAST):
        return first
    for scale in _SCALES[1:]:
        pages = _pages_at(document, width, height, scale)
        if len(pages) < len(first):
            return pages
    return first


def _used(page: Page) -> float:
    last = page.placed[-1]
    return last.y + last.cell.height


def _pages_at(document: Document, width: float, height: float, scale: float) -> list[Page]:
    pieces = list(_Setter(document, width, height, fonts_at(scale)).pieces())
    return [Page(document, placed) for placed in _break(pieces, height)]


def _break(pieces: Sequence[Piece], height: float) -> list[tuple[Placed, ...]]:
    pages: list[tuple[Placed, ...]] = []
    placed: list[Placed] = []
    y = 0.0
    for index, piece in enumerate(pieces):
        if placed and y + _height_together(pieces, index, height) > height:
            pages.append(tuple(placed))
            placed, y = [], 0.0
            if piece.again:
                placed, y = [Placed(0.0, piece.again)], piece.again.height
        y += piece.before if placed else 0.0
        placed.append(Placed(y, piece.cell))
        y += piece.cell.height
    return [*pages, tuple(placed)]


def _height_together(pieces: Sequence[Piece], index: int, height: float) -> float:
    """The height of a piece and of those kept with it, unless they exceed a page."""
    total = 0.0
    for piece in pieces[index:]:
        total += piece.before + piece.cell.height
        if not piece.keep or total > height:
            break
    return total


class _Setter:
    """A setter that turns the blocks of a document into pieces."""

    def __init__(self, document: Document, width: float, height: float, fonts: Fonts) -> None:
        self._document = document
        self._width = width
        self._height = height
        self._fonts = fonts
        self._point = POINT * fonts.scale

    def pieces(self) -> Iterator[Piece]:
        document, fonts = self._document, self._fonts
        title = TextBox(document.title, fonts.title, self._width)
        yield Piece(text_cell(title), keep=True)
        line = TextBox(document.subtitle, fonts.subtitle, self._width, color=print_colors.MUTED)
        yield Piece(text_cell(line, 2 * self._point), keep=True)
        for block in document.blocks:
            yield from self._block(block, document.localizer)
        dated = as_of_text(document, document.localizer)
        # Most documents have it at the foot of each page.
        if dated not in document.source_line:
            yield Piece(text_cell(self._quiet(dated)), 3 * self._point)

    def _block(self, block: Block, localizer: Localizer) -> Iterator[Piece]:
        match block:
            case Heading(text, aside):
                cell = heading_cell(text, aside, self._fonts, self._width)
                yield Piece(cell, 8 * self._point, keep=True)
            case Paragraph(text, is_note=True):
                yield self._note(text)
            case Paragraph(text):
                yield from self._text(self._body(text))
            case Statements():
                yield from self._statements(block)
            case Skills():
                yield from self._skills(block)
            case PayChart():
                yield self._chart(block, localizer)
            case PayFigures():
                yield from self._figures(block)
            case ComparisonTable():
                yield from self._comparison(block)
            case SourceList():
                yield from self._sources(block)

    def _sources(self, sources: SourceList) -> Iterator[Piece]:
        for line in source_lines(sources):
            yield from self._text(self._quiet(line))

    def _body(self, text: str) -> TextBox:
        return TextBox(text, self._fonts.body, self._width)

    def _quiet(self, text: str) -> TextBox:
        return TextBox(text, self._fonts.small, self._width, color=print_colors.MUTED)

    def _note(self, text: str) -> Piece:
        return Piece(text_cell(self._quiet(text), 3 * self._point), 3 * self._point)

    def _text(self, box: TextBox) -> Iterator[Piece]:
        """A text in parts of some lines, since it may be longer than a page."""
        count = len(box.tops)
        for first in range(0, count, _LINES_TOGETHER):
            end = min(first + _LINES_TOGETHER, count)
            yield Piece(_lines_cell(box, first, end, box.height_of(first, end)))

    def _statements(self, block: Statements) -> Iterator[Piece]:
        if not block.is_compact or len(block.items) < 3:
            for item in block.items:
                yield Piece(statement_cell(item, self._fonts, self._width))
            return
        cells = [statement_cell(item, self._fonts, self._column) for item in block.items]
        yield from self._side_by_side(*_halved(cells))

    @property
    def _gutter(self) -> float:
        return 20 * self._point

    @property
    def _column(self) -> float:
        return (self._width - self._gutter) / 2

    def _skills(self, block: Skills) -> Iterator[Piece]:
        colors = (print_colors.ACCENT, print_colors.SOFT_SKILL)
        is_double = len(block.groups) == 2
        width = self._column if is_double else self._width
        stacks = []
        for group, color in zip(block.groups, colors, strict=False):
            title = TextBox(group.title, self._fonts.bold, width, color=print_colors.MUTED)
            columns = skill_columns(group.rows, self._fonts, width, color)
            rows = [skill_cell(row, columns, self._fonts) for row in group.rows]
            stacks.append([text_cell(title, self._point), *rows])
        if is_double:
            yield from self._side_by_side(*stacks)
        else:
            yield from (Piece(cell) for cell in stacks[0])

    def _side_by_side(self, left: list[Cell], right: list[Cell]) -> Iterator[Piece]:
        """Two columns: short ones as one piece, long ones row by row, to break anywhere."""
        columns = (_stacked(left), _stacked(right))
        if max(column.height for column in columns) < self._height * 0.45:
            yield Piece(self._pair(*columns))
            return
        empty = _stacked([])
        for index, (a, b) in enumerate(zip_longest(left, right, fillvalue=empty)):
            yield Piece(self._pair(a, b), keep=index == 0)

    def _pair(self, left: Cell, right: Cell) -> Cell:
        shift = self._column + self._gutter

        def paint(painter: QPainter, x: float, y: float) -> None:
            left.paint(painter, x, y)
            right.paint(painter, x + shift, y)

        return Cell(max(left.height, right.height), paint)

    def _figures(self, block: PayFigures) -> Iterator[Piece]:
        cells = list(figure_cells(block, self._fonts, self._width))
        # Keep the titles with the first levels, the last levels together, and a short table whole.
        count = len(cells)
        first, last = (count - 1, 0) if count <= _ROWS_TOGETHER else (_MIN_ROWS, count - _MIN_ROWS)
        for index, cell in enumerate(cells):
            keep = index < first or last <= index < count - 1
            again = cells[0] if index else None
            yield Piece(cell, 0.0 if index else 6 * self._point, keep=keep, again=again)

    def _comparison(self, block: ComparisonTable) -> Iterator[Piece]:
        setter = ComparisonSetter(block, self._fonts, self._width)
        head = setter.head()
        yield Piece(head, keep=True)
        for row in block.rows:
            for part in setter.row(row):
                yield Piece(part.cell, keep=not part.is_last, again=head)

    def _chart(self, block: PayChart, localizer: Localizer) -> Piece:
        font = self._fonts.small

        def measure(text: str) -> float:
            return width_of(text, font)

        rows = 17 * self._point
        chart = lay_out_chart(block.groups, block.view, self._width, localizer, measure, rows)

        def paint(painter: QPainter, x: float, y: float) -> None:
            with saved(painter):
                painter.translate(x, y)
                paint_chart(painter, chart, print_colors.CHART, font)

        return Piece(Cell(chart.height, paint), 2 * self._point)


def _lines_cell(box: TextBox, first: int, end: int, height: float) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        box.draw_lines(painter, x, y, first, end)

    return Cell(height, paint)


def _stacked(cells: Sequence[Cell]) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        for cell in cells:
            cell.paint(painter, x, y)
            y += cell.height

    return Cell(sum(cell.height for cell in cells), paint)


def _halved(cells: list[Cell]) -> tuple[list[Cell], list[Cell]]:
    """Two columns, as equal in height as possible."""
    heights = [cell.height for cell in cells]
    count = min(range(len(cells), 0, -1), key=lambda n: max(sum(heights[:n]), sum(heights[n:])))
    return cells[:count], cells[count:]
