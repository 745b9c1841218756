"""The item model of the salary table: a family's pay with a cell for each figure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ladder_app.documents.isolation import attached
from ladder_app.documents.localizer import NOT_PUBLISHED, Localizer
from ladder_app.documents.pay.sheet import figure_cells, safe_cell, unit_cells
from ladder_app.documents.words.pay import TITLES, cell_mark, cell_text
from ladder_app.domain.address import Place
from ladder_app.domain.pay.calculations import OPEN_TOP
from ladder_app.domain.pay.table import PayColumn, PayRow, PayTable
from ladder_app.domain.text.translatable import translatable

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS: tuple[PayColumn | None, ...] = (None, *PayColumn)
"""The columns; None is the level's name."""

_NO_PARENT = QModelIndex()
_OPEN_MAXIMUM = translatable("The top is open, so pay may go above it.")


class PayTableModel(QAbstractTableModel):
    """A row for each level. SORT_ROLE is a number, or None without a figure."""

    def __init__(self, localizer: Localizer, parent: QObject | None = None) -> None:
        """Start without a table."""
        super().__init__(parent)
        self._localizer = localizer
        self._table: PayTable | None = None
        self._first_figure = 1

    @property
    def table(self) -> PayTable | None:
        """The table that is shown."""
        return self._table

    def set_table(self, table: PayTable) -> None:
        """Show this table; for the same family the rows are kept."""
        kept = self._table
        if kept is not None and kept.family is table.family:
            self._table = table
            last = self.index(len(table.rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def set_first_figure(self, section: int) -> None:
        """Show missing pay in this column, the first visible one, so that no row is empty."""
        if section == self._first_figure:
            return
        self._first_figure = section
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def address_at(self, row: int) -> str:
        """The address of a row's level."""
        if self._table is None:
            return ""
        return Place(self._table.family, self._table.rows[row].level).address

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """The number of levels."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The title of a column."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(section)

    def title(self, section: int) -> str:
        """The title of a column, as text."""
        column = COLUMNS[section]
        return self._localizer.tr(TITLES[column]) if column else self._localizer.tr("Level")

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A cell's text, sort value, alignment and tool tip."""
        if not index.isValid() or self._table is None:
            return None
        row, column = self._table.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                found: object = self.shown_text(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                found = _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                found = self._tip(row, column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                found = self._accessible_text(row, column)
            case _:
                found = _number(row, column, index.row()) if role == SORT_ROLE else None
        return found

    def shown_text(self, row: int, section: int) -> str:
        """A cell's text; empty without a table."""
        if self._table is None:
            return ""
        found, column = self._table.rows[row], COLUMNS[section]
        return attached(self._text(found, column), self._mark(found, column))

    def _text(self, row: PayRow, column: PayColumn | None) -> str:
        if column is None:
            return row.level.name
        if row.pay is None and column is COLUMNS[self._first_figure]:
            return self._localizer.tr(NOT_PUBLISHED)
        return cell_text(row, column, self._localizer)

    @staticmethod
    def _mark(row: PayRow, column: PayColumn | None) -> str:
        return cell_mark(row, column) if column else ""

    def _tip(self, row: PayRow, column: PayColumn | None) -> str:
        figure = row.figure(column) if column else None
        if figure is None or not figure.of_open_top:
            return ""
        return self._localizer.tr(_OPEN_MAXIMUM if column is PayColumn.MAXIMUM else OPEN_TOP)

    def _accessible_text(self, row: PayRow, column: PayColumn | None) -> str:
        if column is None:
            return row.level.name
        title, text = self._localizer.tr(TITLES[column]), self._text(row, column)
        sentence = f"{row.level.name}, {title}: {text}" if text else f"{row.level.name}, {title}"
        tip = self._tip(row, column)
        return f"{sentence}. {tip}" if tip else sentence


def _alignment(column: PayColumn | None) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _number(row: PayRow, column: PayColumn | None, number: int) -> Decimal | None:
    if column is None:
        return Decimal(number)
    figure = row.figure(column)
    return figure.value if figure else None


def tsv(table: PayTable, rows: Sequence[int], titles: Sequence[str], unit: Sequence[str]) -> str:
    """Rows with headings as tab-separated values; a spreadsheet reads the figures as numbers."""
    lines = ["\t".join([*titles, *unit])]
    for number in rows:
        row = table.rows[number]
        lines.append("\t".join([safe_cell(row.level.name), *figure_cells(row), *unit_cells(row)]))
    return "\n".join(lines) + "\n"
