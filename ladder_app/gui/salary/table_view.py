"""The salary comparison as a table that sorts by any figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ladder_app.documents.isolation import isolated
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.pay.table import SALARY_COLUMNS, PayTable
from ladder_app.gui.salary.table_model import COLUMNS, SORT_ROLE, PayTableModel, tsv


class _Sorted(QSortFilterProxyModel):
    """Sorts by figures; levels without one stay at the end in both directions."""

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Compare by the figure, then by the order of the ladder."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
        if one is None or other is None:
            return (other is None and one is not None) is ascending
        return bool(one < other) if one != other else (left.row() < right.row()) is ascending


class _Isolated(QStyledItemDelegate):
    """Isolates the direction of a cell: right to left, +35% would become %35+."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Enclose the text in marks that isolate its direction."""
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft and option.text:
            option.text = isolated(option.text)


class PayTableView(QTableView):
    """Enter or a double click selects a level; Ctrl+C copies rows for a spreadsheet.

    The context menu offers by keyboard what the header offers by mouse.
    """

    level_selected = Signal(str)

    def __init__(
        self, localizer: Localizer, parent: QWidget | None = None, menu: Sequence[QAction] = ()
    ) -> None:
        """Create an empty table; its context menu includes the actions of `menu`."""
        super().__init__(parent)
        self._menu = menu
        self.rows = PayTableModel(localizer, self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self.rows)
        self._hidden: set[int] = set()
        self._fitted: tuple[PayTable, QFont] | None = None
        self.setModel(self._sorted)
        self.setItemDelegate(_Isolated(self))
        self.setAccessibleName(self.tr("Salary table"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        # The third click on a heading restores the order of the ladder.
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._columns = self._make_column_actions()
        self.horizontalHeader().addActions(self._columns)
        self._make_menu()
        self.doubleClicked.connect(self._emit_selected)

    def needed_height(self) -> int:
        """The height of all rows, with the headings and a scroll bar."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.horizontalHeader().height() + self.verticalHeader().length() + bar

    def column_actions(self) -> list[QAction]:
        """The actions that show and hide each column except the level's."""
        return list(self._columns)

    def _make_menu(self) -> None:
        sort = QAction(self.tr("Sort by this column"), self)
        sort.triggered.connect(self.sort_by_current)
        line = QAction(self)
        line.setSeparator(True)
        self.addActions([sort, *self._menu, line, *self._columns])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def sort_by_current(self) -> None:
        """Sort by the current column: ascending, then descending, then as in the ladder."""
        column, header = self.currentIndex().column(), self.horizontalHeader()
        upwards, downwards = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() != column:
            self.sortByColumn(column, upwards)
        elif header.sortIndicatorOrder() is upwards:
            self.sortByColumn(column, downwards)
        else:
            self.sortByColumn(-1, upwards)

    def _make_column_actions(self) -> list[QAction]:
        actions = []
        for number in range(1, len(COLUMNS)):
            action = QAction(self.rows.title(number), self)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda shown, number=number: self._show_column(number, shown))
            actions.append(action)
        return actions

    @property
    def columns(self) -> str:
        """The names of the hidden columns, for the settings."""
        names = [column.value for n in self._hidden if (column := COLUMNS[n])]
        return ",".join(sorted(names))

    @columns.setter
    def columns(self, hidden: str) -> None:
        names = hidden.split(",")
        for number, action in enumerate(self._columns, 1):
            column = COLUMNS[number]
            action.setChecked(column is None or column.value not in names)

    def show_table(self, table: PayTable, address: str) -> None:
        """Show this table, with the level at this address selected."""
        if not self._is_fitted(table):
            self.rows.set_table(table)
            for number in range(len(COLUMNS)):
                self._apply(number)
            self._fit_columns(table)
            self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        row = table.number_of.get(address.partition("/")[2])
        if row is not None:
            index = self._sorted.mapFromSource(self.rows.index(row, 0))
            if index.row() != self.currentIndex().row():
                self._select_row(index)
            self.scrollTo(index)

    def _is_fitted(self, table: PayTable) -> bool:
        # By identity: comparing two tables by value compares every figure.
        return self._fitted is not None and (
            self._fitted[0] is table and self._fitted[1] == self.font()
        )

    def _select_row(self, index: QModelIndex) -> None:
        # Not setCurrentIndex: with Ctrl held, as in Ctrl+T, it adds a row to the selection.
        rows = QItemSelectionModel.SelectionFlag.Rows
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone | rows)

    def _fit_columns(self, table: PayTable) -> None:
        """Fit every column to its texts; if only the salary changed, only its columns."""
        last, self._fitted = self._fitted, (table, self.font())
        if last is None or not _differ_only_in_salary(last[0], table) or last[1] != self.font():
            self.resizeColumnsToContents()
            return
        for number, column in enumerate(COLUMNS):
            if column in SALARY_COLUMNS:
                self.resizeColumnToContents(number)

    def sizeHintForColumn(self, column: int) -> int:
        """The width of the longest text. Qt's own version queries eight roles of every cell."""
        rows = {self.rows.shown_text(n, column): n for n in range(self.rows.rowCount())}
        if not rows:
            return -1
        widest = rows[max(rows, key=self.fontMetrics().horizontalAdvance)]
        index = self._sorted.mapFromSource(self.rows.index(widest, column))
        return self.sizeHintForIndex(index).width()

    def copy_rows(self) -> int:
        """Copy the selected rows, or all if fewer than two are selected.

        Returns the number of rows.
        """
        table = self.rows.table
        if table is None:
            return 0
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        shown = range(self._sorted.rowCount()) if len(selected) < 2 else sorted(selected)
        rows = [self._sorted.mapToSource(self._sorted.index(n, 0)).row() for n in shown]
        titles = [self.rows.title(n) for n in range(len(COLUMNS))]
        unit = [self.tr("Currency"), self.tr("Period"), self.tr("Open top")]
        QGuiApplication.clipboard().setText(tsv(table, rows, titles, unit))
        return len(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select the current level on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_selected(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _emit_selected(self, index: QModelIndex) -> None:
        if index.isValid():
            self.level_selected.emit(self.rows.address_at(self._sorted.mapToSource(index).row()))

    def _show_column(self, number: int, shown: bool) -> None:
        if shown:
            self._hidden.discard(number)
        else:
            self._hidden.add(number)
        self._apply(number)
        if shown:
            self.resizeColumnToContents(number)

    def _apply(self, number: int) -> None:
        table = self.rows.table
        without = COLUMNS[number] in SALARY_COLUMNS and (table is None or table.salary is None)
        self.setColumnHidden(number, without or number in self._hidden)
        shown = (n for n in range(1, len(COLUMNS)) if not self.isColumnHidden(n))
        self.rows.set_first_figure(next(shown, 0))


def _differ_only_in_salary(one: PayTable, other: PayTable) -> bool:
    return one.family is other.family and all(
        left.pay == right.pay and left.figures == right.figures
        for left, right in zip(one.rows, other.rows, strict=True)
    )
