"""The table of a family's levels: each in a line, which leads to the level."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ladder_app.documents.level.family import FamilyLevel, FamilyPage, family_level
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.painting import saved
from ladder_app.domain.find.query import Query
from ladder_app.gui.base.marked_text import LaidOutTexts, MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.panes.row_delegate import bold

_SIDE, _ABOVE = 8, 5
_MAX_WRAPPED = 60
"""Rows; fitting more of them to their wrapped texts would block the window."""
_MAX_SHOWN = 30
"""Rows of a longer table that are shown at once; it scrolls by itself."""
_MAX_NAME = 0.22
_SHARES = (5, 4)
"""How the sentence and the changes share the rest of the width."""
_NO_PARENT = QModelIndex()


class FamilyLevelsModel(QAbstractTableModel):
    """A row for each level, composed when it is first needed."""

    def __init__(self, localizer: Localizer, parent: QObject) -> None:
        """Start without levels."""
        super().__init__(parent)
        self._localizer = localizer
        self.page: FamilyPage | None = None
        self._rows: dict[int, FamilyLevel] = {}

    def set_page(self, page: FamilyPage | None) -> None:
        """Show the levels of this page, or none."""
        self.beginResetModel()
        self.page, self._rows = page, {}
        self.endResetModel()

    def level_row(self, number: int) -> FamilyLevel | None:
        """The level in a row, or None."""
        if self.page is None or not 0 <= number < self.rowCount():
            return None
        if number not in self._rows:
            level = self.page.group.levels[number]
            self._rows[number] = family_level(self.page, level, self._localizer)
        return self._rows[number]

    def texts(self, number: int) -> tuple[str, ...]:
        """The texts of a row."""
        row = self.level_row(number)
        return self.page.texts(row) if self.page and row else ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.group.levels)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.column_titles)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.texts(index.row())[index.column()])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self.page is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._localizer.tr(self.page.column_titles[section])
        return None


class _LevelDelegate(QStyledItemDelegate):
    """Draws wrapped cells, the name of the level as a link, and a frame round a focused row."""

    def __init__(self, view: QTableView) -> None:
        """Draw in the light colors."""
        super().__init__(view)
        self._view = view
        self.colors: Palette = LIGHT
        self.marks = Query()
        self._texts = LaidOutTexts()

    def height(self, text: str, column: int, width: float, font: QFont) -> float:
        """The height that a text needs in a column of this width."""
        return self._text(text, column, width, font).height + 2 * _ABOVE

    def _text(self, text: str, column: int, width: float, font: QFont) -> MarkedText:
        lead = len(text) if column == 0 else 0
        return self._texts.text(text, font, width - 2 * _SIDE, lead)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area, text = QRectF(option.rect), str(index.data())
        with saved(painter):
            if self._view.selectionModel().isSelected(index):
                painter.fillRect(area, QColor(self.colors.accent_soft))
            line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
            painter.fillRect(line, QColor(self.colors.grid))
            painter.setClipRect(area)
            laid_out = self._text(text, index.column(), area.width(), option.font)
            color = self.colors.text if index.column() else self.colors.accent
            at = QPointF(area.left() + _SIDE, area.top() + _ABOVE)
            laid_out.paint(painter, at, color, self.marks, self.colors)
            if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
                self._frame(painter, area, index)

    def _frame(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The part of the frame round the current row that is in this cell."""
        painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
        box = area.adjusted(1, 1, -1, -2)
        painter.drawLine(box.topLeft(), box.topRight() + QPointF(2, 0))
        painter.drawLine(box.bottomLeft(), box.bottomRight() + QPointF(2, 0))
        is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = index.model().columnCount() - 1
        if index.column() == (last if is_mirrored else 0):
            painter.drawLine(box.topLeft(), box.bottomLeft())
        if index.column() == (0 if is_mirrored else last):
            painter.drawLine(box.topRight(), box.bottomRight())


class FamilyLevels(QTableView):
    """The levels of a family; Enter or a click goes to one. As high as its rows."""

    level_selected = Signal(str)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self.rows = FamilyLevelsModel(localizer, self)
        self.cells = _LevelDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(self.tr("Levels of the family"))
        self._set_up()
        self.clicked.connect(self._emit_clicked)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setAccessibleName(self.tr("Levels of the family"))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(10)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_page(self, page: FamilyPage) -> None:
        """Show the levels of this page."""
        self.rows.set_page(page)
        self.fit()

    def clear(self) -> None:
        """Show no levels."""
        self.rows.set_page(None)

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this search."""
        self.cells.marks = marks
        self.viewport().update()

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self.cells.colors = colors
        self.viewport().update()

    def copied_texts(self) -> list[str]:
        """The selected rows, or all where none is selected, with tabs between the cells."""
        selected = sorted(index.row() for index in self.selectionModel().selectedRows())
        numbers = selected or range(self.rows.rowCount())
        return ["\t".join(self.rows.texts(number)) for number in numbers]

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Share the width among the columns, and make the table as high as its rows."""
        count = self.rows.rowCount()
        if not count:
            return
        for column, width in enumerate(self._widths()):
            self.setColumnWidth(column, width)
        self._fit_rows()
        header = self.horizontalHeader()
        header.setFixedHeight(round(QFontMetricsF(self.font()).height()) + 8)
        shown = sum(self.rowHeight(number) for number in range(min(count, _MAX_SHOWN)))
        rows = shown if count > _MAX_WRAPPED else self.verticalHeader().length()
        self.setFixedHeight(header.height() + rows + 2)

    def _fit_rows(self) -> None:
        count, font = self.rows.rowCount(), self.font()
        if count > _MAX_WRAPPED:
            line = round(QFontMetricsF(font).height()) + 2 * _ABOVE
            self.verticalHeader().setDefaultSectionSize(line)
            return
        for number in range(count):
            heights = (
                self.cells.height(text, column, self.columnWidth(column), font)
                for column, text in enumerate(self.rows.texts(number))
            )
            self.setRowHeight(number, round(max(heights)) + 1)

    def _widths(self) -> list[int]:
        """The widths of the columns: name and pay as they need, the others share the rest."""
        room, last = self.viewport().width(), self.rows.columnCount() - 1
        name = min(self._needed(0, bold(self.font())), round(room * _MAX_NAME))
        has_pay = last > len(_SHARES)
        pay = min(self._needed(last, self.font()), round(room * _MAX_NAME)) if has_pay else 0
        rest = max(room - name - pay, 0)
        sentence = round(rest * _SHARES[0] / sum(_SHARES))
        return [name, sentence, rest - sentence, *([pay] if has_pay else [])]

    def _needed(self, column: int, font: QFont) -> int:
        metrics = QFontMetricsF(font)
        numbers = range(min(self.rows.rowCount(), _MAX_WRAPPED))
        title = self.rows.headerData(column, Qt.Orientation.Horizontal)
        texts = [str(title), *(self.rows.texts(number)[column] for number in numbers)]
        return round(max(map(metrics.horizontalAdvance, texts))) + 2 * _SIDE + 4

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()  # For the page.

    # Going to a level

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_selected(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _emit_clicked(self, index: QModelIndex) -> None:
        # With Ctrl or Shift rows are selected, to copy them.
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._emit_selected(index)

    def _emit_selected(self, index: QModelIndex) -> None:
        row = self.rows.level_row(index.row())
        if index.isValid() and row is not None:
            self.level_selected.emit(row.address)
