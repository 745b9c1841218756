"""Pieces in the flow of a document, which pages are filled with. QtGui only."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QPainter

from ladder_app.documents.pdf.cell import Cell, stacked

_MIN_ROWS = 3
"""The rows of a column before and after a page break."""


class Columns(Struct, frozen=True):
    """Two columns of cells, the right one at a distance of `shift` from the left edge.

    Where they are cut, their `titles` are repeated on the next page.
    """

    left: Sequence[Cell]
    right: Sequence[Cell]
    shift: float
    titles: tuple[Cell, Cell] | None = None

    def cell(self) -> Cell:
        """Both columns side by side as one cell."""
        left, right = stacked(self.left), stacked(self.right)

        def paint(painter: QPainter, x: float, y: float) -> None:
            left.paint(painter, x, y)
            right.paint(painter, x + self.shift, y)

        return Cell(max(left.height, right.height), paint)

    @property
    def least(self) -> float:
        """The height of the first rows, which stay together."""
        count = _MIN_ROWS if len(self.left) >= 2 * _MIN_ROWS else len(self.left)
        others = _MIN_ROWS if len(self.right) >= 2 * _MIN_ROWS else len(self.right)
        return max(_height(self.left[:count]), _height(self.right[:others]))

    @property
    def first(self) -> float:
        """The height of the first row."""
        return max(_height(self.left[:1]), _height(self.right[:1]))

    def cut(self, left: int, right: int) -> tuple[Columns, Columns]:
        """The first cells of each column, and the others."""
        return (
            Columns(self.left[:left], self.right[:right], self.shift, self.titles),
            Columns(self.left[left:], self.right[right:], self.shift, self.titles),
        )

    def title_cell(self) -> Cell | None:
        """The titles of the columns that are not empty."""
        if self.titles is None:
            return None
        left, right = self.titles
        shown = Columns([left] * bool(self.left), [right] * bool(self.right), self.shift)
        return shown.cell()


class Piece(Struct, frozen=True, kw_only=True):
    """A cell in the flow of a document; `keep` keeps it on the page of the next piece.

    If it starts a page, the cell `again` is repeated above it. `is_source` is true of the
    sources of the content. A piece with `columns` can be cut where a page ends.
    """

    cell: Cell
    before: float = 0.0
    keep: bool = False
    again: Cell | None = None
    is_source: bool = False
    columns: Columns | None = None

    @property
    def height(self) -> float:
        """The height with the space before it."""
        return self.before + self.cell.height

    @property
    def least_height(self) -> float:
        """The height of as much of it as stays together, with the space before it."""
        return self.before + (self.columns.least if self.columns else self.cell.height)

    @property
    def first_height(self) -> float:
        """The height of its first row, with the space before it."""
        return self.before + (self.columns.first if self.columns else self.cell.height)


def columns_piece(columns: Columns, before: float = 0.0) -> Piece:
    """Two columns as one piece."""
    return Piece(cell=columns.cell(), before=before, columns=columns, again=columns.title_cell())


def cut(piece: Piece, height: float) -> tuple[Piece, Piece]:
    """The rows of a piece with columns that fit in a height, and the others."""
    columns = piece.columns
    if columns is None:
        raise ValueError("Only columns can be cut.")
    counts = [_fitting(cells, height) for cells in (columns.left, columns.right)]
    if not any(counts):
        # A row that is higher than the page.
        counts = [1, 1]
    first, other = columns.cut(*counts)
    return columns_piece(first, piece.before), columns_piece(other)


def _fitting(cells: Sequence[Cell], height: float) -> int:
    """The number of cells that fit in a height, so that enough are left for the next page."""
    count = next((n for n in range(len(cells)) if _height(cells[: n + 1]) > height), len(cells))
    return count if count == len(cells) else max(min(count, len(cells) - _MIN_ROWS), 0)


def _height(cells: Sequence[Cell]) -> float:
    return sum(cell.height for cell in cells)
