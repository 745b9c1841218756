"""A comparison of levels for a terminal: side by side where there is room, else stacked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ladder_app.documents.blocks import ComparedCell, ComparedRow, ComparisonTable
from ladder_app.documents.clean import printable
from ladder_app.documents.phrases import NOTHING
from ladder_app.documents.text_columns import columns_of, wrapped

_GAP = 2
_MIN_COLUMN = 22
_MAX_NAME = 24


def comparison_lines(table: ComparisonTable, width: int) -> Iterator[str]:
    """The table in lines of at most `width` columns; a longer word is not broken."""
    names = [table.titles[0], *(row.name for row in table.rows)]
    first = min(max(columns_of(printable(name)) for name in names), _MAX_NAME)
    count = len(table.titles) - 1
    column = (width - first) // count - _GAP
    if column < _MIN_COLUMN:
        yield from _stacked(table, width)
        return
    sizes = [first, *[column] * count]
    titles = [wrapped(text, size) for text, size in zip(table.titles, sizes, strict=True)]
    yield from _side_by_side(titles, sizes)
    for row in table.rows:
        cells = [_cell_lines(cell, column) for cell in row.cells]
        yield from _side_by_side([wrapped(row.name, first), *cells], sizes)


def cell_text(cell: ComparedCell) -> str:
    """The text of a cell, then its mark."""
    mark = f"[{cell.mark}]" if cell.mark else ""
    return " ".join(filter(None, (cell.text, mark))) or NOTHING


def _cell_lines(cell: ComparedCell, width: int) -> list[str]:
    details = (line for each in cell.details for line in wrapped(each.line, width, "  "))
    return [*wrapped(cell_text(cell), width), *details]


def _side_by_side(cells: Sequence[Sequence[str]], sizes: Sequence[int]) -> Iterator[str]:
    for texts in zip_longest(*cells, fillvalue=""):
        padded = (
            text + " " * (size - columns_of(text)) for text, size in zip(texts, sizes, strict=True)
        )
        yield (" " * _GAP).join(padded).rstrip()


def _stacked(table: ComparisonTable, width: int) -> Iterator[str]:
    for row in table.rows:
        name = f"{table.titles[0]} {row.name}" if row.name.isdecimal() else row.name
        yield from wrapped(name, width)
        yield from _stacked_cells(row, table.titles[1:], width)


def _stacked_cells(row: ComparedRow, titles: Sequence[str], width: int) -> Iterator[str]:
    for title, cell in zip(titles, row.cells, strict=True):
        yield from wrapped(f"{title}: {cell_text(cell)}", width, "  ", "    ")
        for each in cell.details:
            yield from wrapped(each.line, width, "    ")
