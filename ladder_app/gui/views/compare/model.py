"""The item model of the Compare view: a row for each item, a column for each level."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ladder_app.documents.comparison.matrix import ComparisonMatrix, LineKind
from ladder_app.gui.base.tips import plain_tip

_NO_PARENT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CompareModel(QAbstractTableModel):
    """The cells as plain text, with headings."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.matrix: ComparisonMatrix | None = None

    def set_matrix(self, matrix: ComparisonMatrix | None) -> None:
        """Show this comparison."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def is_section(self, row: int) -> bool:
        """Whether a row is the heading of a section."""
        return self.matrix is not None and self.matrix.kind(row) is LineKind.SECTION

    def is_wide(self, row: int) -> bool:
        """Whether a row has a single cell for all columns."""
        return self.matrix is not None and self.matrix.kind(row).is_wide

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.matrix is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.matrix.plain(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.matrix.plain(index.row(), index.column()))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self.matrix is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._row_heading(section, role)
        return self._column_heading(section, role)

    def _row_heading(self, row: int, role: int) -> object:
        if self.matrix is None or not 0 <= row < len(self.matrix):
            return None
        name = self.matrix.line(row).name
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{0}, heading").format(name) if self.is_section(row) else name
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else None

    def _column_heading(self, column: int, role: int) -> object:
        if self.matrix is None or not 0 <= column < len(self.matrix.titles):
            return None
        title = self.matrix.titles[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        text = f"{title}, {self.matrix.beside(column)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = self.tr("Drag it to move it. Right-click for more.")
            return plain_tip(f"{text}\n{hint}")
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_section(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
