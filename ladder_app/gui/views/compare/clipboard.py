"""The cells of the Compare view as text for the clipboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from ladder_app.documents.blocks import Document
from ladder_app.documents.comparison.sheet import sheet_rows
from ladder_app.documents.pay.sheet import safe_cell
from ladder_app.gui.views.compare.table import CompareTable


def selected_cells(table: CompareTable) -> tuple[str, int]:
    """The selected cells as text, and the number of their rows.

    Several cells are tab-separated, with the headings of their rows and columns.
    """
    selected = {(index.row(), index.column()): index for index in table.selectedIndexes()}
    if not selected:
        return "", 0
    if len(selected) == 1:
        return str(next(iter(selected.values())).data()), 1
    rows, columns = ({key[part] for key in selected} for part in (0, 1))
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    heads = [str(table.rows.headerData(column, across)) for column in sorted(columns)]
    lines = [["", *heads]]
    for row in sorted(rows):
        cells = (selected.get((row, column)) for column in sorted(columns))
        texts = [str(index.data()) if index else "" for index in cells]
        lines.append([str(table.rows.headerData(row, down)), *texts])
    return tab_separated(lines), len(rows)


def tab_separated(lines: Iterable[Iterable[str]]) -> str:
    """Tab-separated lines that a spreadsheet pastes as texts only."""
    return "".join("\t".join(map(safe_cell, line)) + "\n" for line in lines)


def whole_table(document: Document) -> str:
    """All rows of a comparison, tab-separated."""
    return tab_separated(sheet_rows(document))
