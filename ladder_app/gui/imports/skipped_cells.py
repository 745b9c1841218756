"""The skipped cells of a table, grouped by reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.import_result import SkippedPlace, by_reason
from ladder_app.documents.words.imports import cell_line, counted_cells
from ladder_app.files.tables.draft import Draft
from ladder_app.gui.base.tips import plain_tip

_NO_PARENT = QModelIndex()


class SkippedCellsModel(QAbstractListModel):
    """A line for each reason with the number of cells, followed by a line for each cell."""

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._localizer = localizer
        self._lines: list[tuple[str, int] | SkippedPlace] = []

    def show_draft(self, draft: Draft) -> None:
        """Show the cells that this draft skipped, those of all its sheets."""
        parts = by_reason(draft)
        self.beginResetModel()
        self._lines = []
        for reason, places in parts:
            self._lines += [(reason, len(places)), *places]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def place_at(self, row: int) -> SkippedPlace | None:
        """The cell of a line; for a reason, its first cell."""
        lines = self._lines[row : row + 2]
        return next((line for line in lines if isinstance(line, SkippedPlace)), None)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = line.cell.text if isinstance(line, SkippedPlace) else self._text(line)
            return plain_tip(text)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            is_heading = isinstance(line, tuple)
            font.setWeight(QFont.Weight.DemiBold if is_heading else QFont.Weight.Normal)
            return font
        return None

    def _text(self, line: tuple[str, int] | SkippedPlace) -> str:
        if isinstance(line, SkippedPlace):
            sheet = f"{line.sheet}!" if line.sheet else ""
            return f"    {sheet}{cell_line(line.cell)}"
        reason, number = line
        cells = counted_cells(number, self._localizer)
        return f"{self._localizer.tr(reason)} ({cells})"
