"""Documents as pieces in reading order, which pages are filled with. QtGui only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QPainter

from ladder_app.documents import print_colors
from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckTable,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
    PayChart,
    PayFigures,
    ScaleLegend,
    SkillRows,
    Skills,
    SourceList,
    Statements,
)
from ladder_app.documents.chart.layout import lay_out_chart
from ladder_app.documents.chart.paint import paint_chart
from ladder_app.documents.chart.slices import ChartSlice, slices
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.documents.pdf.cell import Cell, stacked, text_cell, text_cells
from ladder_app.documents.pdf.cells import (
    heading_cells,
    skill_cells,
    skill_columns,
    statement_cells,
)
from ladder_app.documents.pdf.checks import check_pieces
from ladder_app.documents.pdf.comparison import ComparisonSetter
from ladder_app.documents.pdf.faces import Fonts
from ladder_app.documents.pdf.figures import figure_cells
from ladder_app.documents.pdf.piece import Columns, Piece, columns_piece
from ladder_app.documents.pdf.scale import blanks_cell, scale_cells
from ladder_app.documents.pdf.text import POINT, TextBox
from ladder_app.documents.phrases import as_of_text, source_lines

_ROWS_TOGETHER = 13
_MAX_CHART = 0.8  # of the page's height: a higher chart is sliced
_CHART_SLICE = 0.47  # of the page's height
_MIN_ROWS = 3  # the rows of a table before and after a page break


def pieces_of(document: Document, size: tuple[float, float], fonts: Fonts) -> list[Piece]:
    """The document in pieces for pages of this width and height."""
    return list(_Setter(document, size, fonts).pieces())


def continued_cell(document: Document, width: float, fonts: Fonts) -> Cell:
    """The line at the top of a further page, which names the document that continues there."""
    text = document.localizer.tr("{title}, continued", title=document.title)
    box = fonts.heading.box(text, width, color=print_colors.MUTED)
    return stacked(text_cells(box)[:1], 4 * POINT * fonts.scale)


_Parts = list[Cell]
"""An item in parts that fit on any page; nearly always one."""


class _Setter:
    """A setter that turns the blocks of a document into pieces."""

    def __init__(self, document: Document, size: tuple[float, float], fonts: Fonts) -> None:
        self._document = document
        self._width, self._height = size
        self._fonts = fonts
        self._point = POINT * fonts.scale

    def pieces(self) -> Iterator[Piece]:
        document, fonts = self._document, self._fonts
        title = fonts.title.box(document.title, self._width)
        yield from self._kept(text_cells(title))
        line = fonts.subtitle.box(document.subtitle, self._width, color=print_colors.MUTED)
        *lines, last = text_cells(line)
        yield from self._kept([*lines, stacked([last], 2 * self._point)])
        around = (None, *document.blocks, None)
        for above, block, below in zip(around, document.blocks, around[2:], strict=False):
            if isinstance(block, Paragraph):
                yield from self._paragraph(block, above, below)
            elif isinstance(block, BlankLines):
                cell = blanks_cell(block, self._fonts, self._width)
                yield Piece(cell=cell, keep=isinstance(below, BlankLines))
            else:
                yield from self._block(block, document.localizer)
        dated = as_of_text(document, document.localizer)
        # Most documents have it at the foot of each page.
        if dated not in document.source_line:
            yield Piece(cell=text_cell(self._quiet(dated)), before=3 * self._point)

    def _paragraph(
        self, block: Paragraph, above: Block | None, below: Block | None
    ) -> Iterator[Piece]:
        """Text with space before it, unless it is below a heading.

        It stays with the title of a part that follows it.
        """
        if block.is_note:
            yield from self._note(block.text)
            return
        space = 0.0 if isinstance(above, Heading) else 2.5 * self._point
        keep = isinstance(below, Heading) and below.is_minor
        for index, cell in enumerate(text_cells(self._body(block.text))):
            yield Piece(cell=cell, before=0.0 if index else space, keep=keep)

    def _block(self, block: Block, localizer: Localizer) -> Iterator[Piece]:
        match block:
            case Heading():
                yield from self._heading(block)
            case Statements():
                yield from self._statements(block)
            case SourceList():
                yield from self._sources(block)
            case _:
                yield from self._data(block, localizer)

    def _data(self, block: Block, localizer: Localizer) -> Iterator[Piece]:
        """A block that is more than text."""
        match block:
            case Skills():
                yield from self._skills(block)
            case ScaleLegend(steps):
                yield from self._scale(list(scale_cells(steps, self._fonts, self._width)))
            case PayChart():
                yield from self._chart(block, localizer)
            case PayFigures():
                yield from self._figures(block)
            case ComparisonTable():
                yield from self._comparison(block)
            case CheckTable():
                yield from check_pieces(block, self._fonts, self._width)

    def _kept(self, cells: Sequence[Cell], before: float = 0.0) -> Iterator[Piece]:
        """Cells that stay on the page of what follows."""
        for index, cell in enumerate(cells):
            yield Piece(cell=cell, before=0.0 if index else before, keep=True)

    def _heading(self, heading: Heading) -> Iterator[Piece]:
        if heading.is_minor:
            title = self._fonts.bold.box(heading.text, self._width, color=print_colors.MUTED)
            yield from self._kept(text_cells(title), 3 * self._point)
        else:
            cells = heading_cells(heading.text, heading.aside, self._fonts, self._width)
            yield from self._kept(cells, 7 * self._point)

    def _sources(self, sources: SourceList) -> Iterator[Piece]:
        for line in source_lines(sources):
            for cell in text_cells(self._quiet(line)):
                yield Piece(cell=cell, is_source=True)

    def _body(self, text: str) -> TextBox:
        return self._fonts.body.box(text, self._width)

    def _quiet(self, text: str) -> TextBox:
        return self._fonts.small.box(text, self._width, color=print_colors.MUTED)

    def _note(self, text: str) -> Iterator[Piece]:
        *above, last = text_cells(self._quiet(text))
        cells = [*above, stacked([last], 3 * self._point)]
        for index, cell in enumerate(cells):
            yield Piece(cell=cell, before=0.0 if index else 3 * self._point)

    def _scale(self, cells: list[Cell]) -> Iterator[Piece]:
        """The legend below the skills; a short one stays whole."""
        for index, cell in enumerate(cells):
            keep = len(cells) <= _ROWS_TOGETHER and index < len(cells) - 1
            yield Piece(cell=cell, before=0.0 if index else 4 * self._point, keep=keep)

    def _statements(self, block: Statements) -> Iterator[Piece]:
        if block.is_compact and len(block.items) > 2:
            items = [statement_cells(item, self._fonts, self._column) for item in block.items]
            if all(len(parts) == 1 for parts in items):
                yield self._side_by_side(*_halved([parts[0] for parts in items]))
                return
        yield from _listed([statement_cells(i, self._fonts, self._width) for i in block.items])

    @property
    def _gutter(self) -> float:
        return 20 * self._point

    @property
    def _column(self) -> float:
        return (self._width - self._gutter) / 2

    def _skills(self, block: Skills) -> Iterator[Piece]:
        if len(block.groups) == 2:
            left, right = (self._skill_group(group, self._column) for group in block.groups)
            if all(len(parts) == 1 for parts in left + right):
                first, second = ([parts[0] for parts in group] for group in (left, right))
                yield self._side_by_side(first, second, titles=(first[0], second[0]))
                return
        for group in block.groups:
            title, *rows = self._skill_group(group, self._width)
            yield from self._kept(title)
            yield from _listed(rows)

    def _skill_group(self, group: SkillRows, width: float) -> list[_Parts]:
        """The title, then the rows."""
        color = print_colors.SOFT_SKILL if group.is_soft else print_colors.ACCENT
        title = self._fonts.bold.box(group.title, width, color=print_colors.MUTED)
        columns = skill_columns(group.rows, self._fonts, width, color)
        rows = [skill_cells(row, columns, self._fonts) for row in group.rows]
        return [[text_cell(title, self._point)], *rows]

    def _side_by_side(
        self, left: list[Cell], right: list[Cell], titles: tuple[Cell, Cell] | None = None
    ) -> Piece:
        return columns_piece(Columns(left, right, self._column + self._gutter, titles))

    def _figures(self, block: PayFigures) -> Iterator[Piece]:
        cells = list(figure_cells(block, self._fonts, self._width))
        # Keep the titles with the first levels, the last levels together, and a short table whole.
        count = len(cells)
        first, last = (count - 1, 0) if count <= _ROWS_TOGETHER else (_MIN_ROWS, count - _MIN_ROWS)
        for index, cell in enumerate(cells):
            keep = index < first or last <= index < count - 1
            again = cells[0] if index else None
            before = 0.0 if index else 6 * self._point
            yield Piece(cell=cell, before=before, keep=keep, again=again)

    def _comparison(self, block: ComparisonTable) -> Iterator[Piece]:
        setter = ComparisonSetter(block, self._fonts, self._width)
        yield from self._kept(setter.head())
        head = setter.repeated_head()
        for row in block.rows:
            for part in setter.row(row):
                yield Piece(cell=part.cell, keep=not part.is_last, again=head)

    def _chart(self, block: PayChart, localizer: Localizer) -> Iterator[Piece]:
        """The chart, or slices of it where it is higher than a page."""
        face, rows = self._fonts.small, 17 * self._point
        chart = lay_out_chart(block.groups, block.view, self._width, localizer, face.width_of, rows)
        is_whole = chart.height <= self._height * _MAX_CHART
        height = chart.height if is_whole else self._height * _CHART_SLICE
        for part in slices(chart, height):
            yield Piece(cell=_slice_cell(part, face.font), before=2 * self._point)


def _slice_cell(part: ChartSlice, font: QFont) -> Cell:
    def paint(painter: QPainter, x: float, y: float) -> None:
        with saved(painter):
            painter.translate(x, y - part.top)
            paint_chart(painter, part.chart, print_colors.CHART, font)

    return Cell(part.height, paint)


def _listed(items: Sequence[_Parts]) -> Iterator[Piece]:
    """Items below one another; neither the first nor the last one is alone on a page."""
    for index, parts in enumerate(items):
        keep = index < len(items) - 1 and index in (0, len(items) - 2)
        for cell in parts[:-1]:
            yield Piece(cell=cell)
        yield Piece(cell=parts[-1], keep=keep)


def _halved(cells: list[Cell]) -> tuple[list[Cell], list[Cell]]:
    """Two columns, as equal in height as possible."""
    heights = [cell.height for cell in cells]
    count = min(range(len(cells), 0, -1), key=lambda n: max(sum(heights[:n]), sum(heights[n:])))
    return cells[:count], cells[count:]
