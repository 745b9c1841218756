"""The table of the Compare view; rows are measured when they become visible."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ladder_app.documents.comparison.matches import matching_cells
from ladder_app.documents.comparison.matrix import ComparisonMatrix
from ladder_app.domain.find.query import Query
from ladder_app.domain.find.walk import MatchPosition, MatchWalk
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.views.compare.delegate import CompareDelegate
from ladder_app.gui.views.compare.headers import ColumnHeadings, RowHeadings
from ladder_app.gui.views.compare.model import CompareModel

_MIN_LETTERS = 18
_LINES = 2.6  # average of a row that was not measured yet


class CompareTable(QTableView):
    """One column per level, which the user can move and remove."""

    column_moved = Signal(int, int)
    column_removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty table."""
        super().__init__(parent)
        self.rows = CompareModel(self)
        self._fitted: set[int] = set()
        self._is_fitting = False
        self._walk: MatchWalk | None = None
        self.cells = CompareDelegate(self)
        self.columns = ColumnHeadings(self, self.rows)
        self.names = RowHeadings(self, self.rows)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.names)
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self._set_up()
        self.columns.removed.connect(self.column_removed)
        self.columns.sectionMoved.connect(self._emit_moved)
        self.columns.sectionResized.connect(self._measure_again)
        self.verticalScrollBar().valueChanged.connect(self._fit_rows)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Compare"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A scroll bar that comes and goes would change the width of the rows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setAccessibleName(self.tr("Compare"))

    def show_matrix(self, matrix: ComparisonMatrix | None) -> None:
        """Show this comparison; with the same columns the scroll position stays."""
        before = self.rows.matrix
        scroll = self.verticalScrollBar().value() if _has_same_columns(before, matrix) else 0
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cells.matrix = matrix
        self._walk = None
        self._fitted.clear()
        self.clearSpans()
        self._guess_heights()
        self.rows.set_matrix(matrix)
        for number in range(self.rows.rowCount()):
            if self.rows.is_wide(number) and self.rows.columnCount() > 1:
                self.setSpan(number, 0, 1, self.rows.columnCount())
        self._share_width()
        last = self.rows.rowCount() - 1
        if last >= 0:
            at = self.rows.index(max(min(1, last), min(row, last)), max(column, 0))
            self.selectionModel().setCurrentIndex(
                at if at.isValid() else self.rows.index(0, 0),
                self.selectionModel().SelectionFlag.NoUpdate,
            )
        self.verticalScrollBar().setValue(scroll)
        self._fit_rows()

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query in cells and names."""
        self._walk = None
        self.cells.marks = self.names.marks = marks
        for part in (self.viewport(), self.names.viewport()):
            part.update()

    def step_match(self, step: int) -> MatchPosition:
        """Go to the next (1) or previous (-1) cell with a match, from the current cell."""
        if self._walk is None:
            matrix = self.rows.matrix
            self._walk = MatchWalk(matching_cells(matrix, self.cells.marks) if matrix else ())
        position = self._walk.step((self.currentIndex().row(), self.currentIndex().column()), step)
        if self._walk.cell is not None:
            index = self.rows.index(*self._walk.cell)
            flag = self.selectionModel().SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
        return position

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        for part in (self.cells, self.columns, self.names):
            part.colors = colors
        self.viewport().update()

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        for widget in (self, self.columns, self.names):
            widget.setFont(font)
        self._fitted.clear()
        self._guess_heights()
        self._share_width()
        self._fit_rows()

    def _guess_heights(self) -> None:
        line = QFontMetricsF(self.font()).height()
        self.names.setDefaultSectionSize(round(line * _LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()
        self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Divide the width among the columns, with a minimum for reading."""
        count = self.rows.columnCount()
        if not count:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        self.names.room = self.width()
        room = self.width() - self.names.sizeHint().width() - bar
        least = QFontMetricsF(self.font()).averageCharWidth() * _MIN_LETTERS
        width = round(max(room / count - 0.5, least))
        with QSignalBlocker(self.columns):
            self.columns.setDefaultSectionSize(width)
            for column in range(count):
                self.columns.resizeSection(column, width)
        self._measure_again()
        self.updateGeometries()

    def _measure_again(self) -> None:
        self._fitted.clear()
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Fit the heights of the visible rows to their texts."""
        if self._is_fitting or self.cells.matrix is None or not self.isVisible():
            return
        self._is_fitting = True
        try:
            self._fit_visible()
        finally:
            self._is_fitting = False

    def _fit_visible(self) -> None:
        names, count = self.names, self.rows.rowCount()
        row, bottom = max(names.logicalIndexAt(0), 0), self.viewport().height()
        while row < count and names.sectionViewportPosition(row) < bottom:
            if row not in self._fitted:
                self._fit_row(row)
            row += 1

    def _fit_row(self, row: int) -> None:
        self._fitted.add(row)
        before, needed = self.names.sectionSize(row), self._height(row)
        if before == needed:
            return
        top = self.names.sectionViewportPosition(row)
        self.names.resizeSection(row, needed)
        if top < 0:
            # A row that is scrolled in from above grows upwards, so the text below stays in place.
            bar = self.verticalScrollBar()
            bar.setMaximum(max(bar.maximum(), bar.value() + needed - before))
            bar.setValue(bar.value() + needed - before)

    def _height(self, row: int) -> int:
        needed = self.names.height_of(row)
        if self.rows.is_wide(row):
            needed = max(needed, self.cells.height(row, 0, self.columns.length(), self.font()))
        else:
            heights = (
                self.cells.height(row, column, self.columns.sectionSize(column), self.font())
                for column in range(self.rows.columnCount())
            )
            needed = max(needed, *heights)
        return round(needed) + 1

    def _emit_moved(self, logical: int, before: int, after: int) -> None:
        del logical
        with QSignalBlocker(self.columns):
            self.columns.moveSection(after, before)
        # Later: the header still handles the mouse event.
        QTimer.singleShot(0, self, lambda: self.column_moved.emit(before, after))


def _has_same_columns(one: ComparisonMatrix | None, other: ComparisonMatrix | None) -> bool:
    return one is not None and other is not None and one.titles == other.titles
