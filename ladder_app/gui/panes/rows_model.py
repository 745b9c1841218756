"""The item model of a list of rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ladder_app.domain.find.query import Query
from ladder_app.domain.model import Item
from ladder_app.domain.text.folding import Span
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.panes.rows import Row, source_titles

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()

RowSpans = tuple[tuple[tuple[Span, ...], ...], ...]


class RowsModel(QAbstractListModel):
    """Rows for a list view; the display role is all of a row as plain text."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        # Kept, since a list asks for it twice for each of thousands of rows.
        self._count = 0

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of the others."""
        self.beginResetModel()
        self._rows, self._count = rows, len(rows)
        self.endResetModel()

    def renew(self, rows: Sequence[Row]) -> None:
        """Show new contents of the same number of rows."""
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | None:
        """The row at an index, or None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def spans(self, marks: Query) -> RowSpans:
        """The matches in each text of each row; empty without a search."""
        if not marks:
            return ()
        return tuple(tuple(map(marks.spans, row.texts)) for row in self._rows)

    def row_of(self, item: Item | None) -> int | None:
        """The number of the first row about this item, or about a copy of it."""
        numbered = enumerate(self._rows)
        return next((n for n, row in numbered if item is not None and row.item == item), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """The number of rows; a row has no children."""
        return 0 if parent.isValid() else self._count

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The row as text, its tool tip, and the row itself."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.plain
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tool_tip(index.row())) or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.details(index.row()) or None
        return row if role == ROW_ROLE else None

    def _spoken(self, row: Row) -> str:
        text = self.tr("{0}, heading").format(row.plain) if row.is_heading else row.plain
        if row.address:
            return self.tr("{0}, link").format(text)
        if not row.fold:
            return text
        state = self.tr("{0}, expanded") if row.is_open else self.tr("{0}, collapsed")
        return state.format(text)

    def details(self, number: int) -> str:
        """More about a row, calculated on request; empty unless overridden."""
        del number
        return ""

    def _tool_tip(self, number: int) -> str:
        row = self._rows[number]
        titles = source_titles(row.sources)
        source = self.tr("Source: {0}").format(titles) if titles else ""
        return "\n".join(part for part in (row.tip, self.details(number), source) if part)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Rows can be selected but not edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
