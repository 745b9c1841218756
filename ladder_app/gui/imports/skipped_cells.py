"""The skipped cells of a table, grouped by reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.imports import (
    by_reason,
    cell_line,
    counted_cells,
    lines_of_others,
)
from ladder_app.files.tables.cells import SkippedCell
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.sheets import Spot
from ladder_app.gui.base.tips import plain_tip

_NO_PARENT = QModelIndex()


class SkippedCellsModel(QAbstractListModel):
    """A line for each reason with the number of cells, followed by a line for each cell.

    The last ones are about the other sheets that were read, which are not shown.
    """

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._localizer = localizer
        self._lines: list[tuple[str, int] | SkippedCell | str] = []

    def show_draft(self, draft: Draft) -> None:
        """Show the cells that this draft skipped."""
        parts = by_reason(draft)
        self.beginResetModel()
        self._lines = []
        for reason, cells in parts:
            self._lines += [(reason, len(cells)), *cells]
        self._lines += lines_of_others(draft, self._localizer)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def spot_at(self, row: int) -> Spot | None:
        """The cell of a line; for a reason, its first cell."""
        lines = self._lines[row : row + 2]
        return next((line.spot for line in lines if isinstance(line, SkippedCell)), None)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, str):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return line if is_text else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(*line) if isinstance(line, tuple) else f"    {cell_line(line)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._heading(*line) if isinstance(line, tuple) else line.text)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            is_heading = isinstance(line, tuple)
            font.setWeight(QFont.Weight.DemiBold if is_heading else QFont.Weight.Normal)
            return font
        return None

    def _heading(self, reason: str, number: int) -> str:
        cells = counted_cells(number, self._localizer)
        return f"{self._localizer.tr(reason)} ({cells})"
