"""The table of the Growth view: sections of items to mark with a click or a key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ladder_app.documents.growth.rows import GrowthRow, RowSection
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import Query
from ladder_app.domain.growth.entries import ItemKey
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.views.growth.delegate import GrowthDelegate
from ladder_app.gui.views.growth.model import Column, GrowthModel
from ladder_app.gui.views.growth.row_menu import row_menu

_SHARES = {3: (41, 35, 24), 4: (33, 30, 20, 17)}
"""The widths of the columns, in percent."""
_Index = QModelIndex | QPersistentModelIndex


class GrowthTable(QTreeView):
    """Lists items by section.

    `marked` has a row and the position of the word that was chosen for it, None to take the
    mark back; `edit_requested` has the row whose evidence is to be edited, and
    `answer_requested` one that the ladder no longer has.
    """

    marked = Signal(object, object)
    edit_requested = Signal(object)
    answer_requested = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows = GrowthModel(localizer, self)
        self._delegate = GrowthDelegate(self, localizer)
        self._pressed: tuple[object, ...] = ()
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Expectations and skills"))
        # The delegate paints the sign of a section.
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that appears and disappears would change the width of the rows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        header = self.header()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    @property
    def current_row(self) -> GrowthRow | None:
        """The row with the keyboard's focus, if it is an item."""
        return self.rows.row_at(self.currentIndex())

    def show_sections(self, sections: Sequence[RowSection], titles: Sequence[str]) -> None:
        """Show these sections, at the same item where it is still listed."""
        current, column = self.current_row, self.currentIndex().column()
        bar, closed = self.verticalScrollBar(), self._closed()
        position, known = bar.value(), {section.key for section in self.rows.sections}
        if not self.rows.set_sections(sections, titles):
            # The rows that changed were announced: only their heights are taken again.
            return
        for number, section in enumerate(sections):
            is_open = section.key not in closed if section.key in known else section.is_open
            self.setFirstColumnSpanned(number, QModelIndex(), True)
            self.setExpanded(self.rows.index(number, 0), is_open)
        self._fit_columns()
        if current is not None and self.show_item(current.key, column):
            self.doItemsLayout()
            bar.setValue(position)

    def _closed(self) -> set[str]:
        return {
            section.key
            for number, section in enumerate(self.rows.sections)
            if not self.isExpanded(self.rows.index(number, 0))
        }

    def show_item(self, key: ItemKey, column: int = 0) -> bool:
        """Make an item the current one; False where it is not listed."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self.setCurrentIndex(index.siblingAtColumn(min(max(column, 0), Column.EVIDENCE)))
        return True

    def evidence_top(self, key: ItemKey) -> QPoint:
        """Where the evidence of an item begins, in the viewport."""
        index = self.rows.index_of(key)
        self.scrollTo(index)
        return self.visualRect(index.siblingAtColumn(Column.EVIDENCE)).topLeft()

    def copy(self) -> int:
        """Copy the selected items, a line each; returns how many."""
        indexes = self.selectionModel().selectedRows()
        rows = [self.rows.row_at(index) for index in sorted(indexes, key=self._position)]
        lines = [
            "\t".join(filter(None, (row.name, row.standing, *row.evidence, *row.next_steps)))
            for row in rows
            if row is not None
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
        return len(lines)

    def _position(self, index: QModelIndex) -> tuple[int, int]:
        return index.parent().row(), index.row()

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query."""
        self._delegate.marks = marks
        self.viewport().update()

    def set_colors(self, colors: Palette) -> None:
        """Paint in these colors."""
        self._delegate.colors = colors
        self.viewport().update()

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        self.setFont(font)
        self.header().setFont(font)
        self.scheduleDelayedItemsLayout()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRectF(self.viewport().rect())
        area.setTop(option.rect.top())
        area.setHeight(option.rect.height())
        self._delegate.paint_row(painter, area, index)
        super().drawRow(painter, option, index)

    # Keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._press(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        # The first cell of a section has the width of all: there is no other to move to.
        return index.siblingAtColumn(0) if self.rows.section_at(index) else index

    def _press(self, event: QKeyEvent) -> bool:
        """Whether a key acts on the current row."""
        row, key = self.current_row, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            return self._activate(row)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None or row.is_lost or modifiers:
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.marked.emit(row, None)
            return True
        if not event.text().isdecimal():
            return False
        # A skill has 0 for what is below its first step; the words of a statement begin with 1.
        position = int(event.text()) - (0 if row.is_skill else 1)
        if 0 <= position < len(row.choices):
            self.marked.emit(row, position)
        return True

    def _activate(self, row: GrowthRow | None) -> bool:
        if row is None:
            index = self.currentIndex().siblingAtColumn(0)
            self.setExpanded(index, not self.isExpanded(index))
        elif row.is_lost:
            self.answer_requested.emit(row)
        else:
            self.edit_requested.emit(row)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._target_at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first of the two clicks has marked.
        self._pressed = ()
        super().mouseDoubleClickEvent(event)

    def _target_at(self, point: QPoint) -> tuple[object, ...]:
        """The cell at a point, and the word or dot in it."""
        index = self.indexAt(point)
        return index.row(), index.column(), index.parent().row(), self.choice_at(index, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._target_at(event.position().toPoint()) != self._pressed:
            return
        index = self.indexAt(event.position().toPoint())
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or not is_plain:
            return
        row = self.rows.row_at(index)
        choice = self.choice_at(index, event.position().toPoint())
        if row is None or (row.is_lost and index.column() == Column.EVIDENCE):
            self._activate(row)
        elif choice is not None:
            self.marked.emit(row, None if choice == row.chosen else choice)
        elif index.column() == Column.EVIDENCE:
            self._activate(row)

    def choice_at(self, index: _Index, point: QPoint) -> int | None:
        """The position of the word or dot of a cell at a point of the viewport."""
        choice = self._delegate.choice_at(index, QPointF(point))
        return choice.position if choice else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # From the keyboard, it is about the current row.
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        row = self.rows.row_at(index)
        if row is None:
            return
        menu = self.menu_of(row)
        at = event.pos() if is_mouse else self.visualRect(index).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(at))

    def menu_of(self, row: GrowthRow) -> QMenu:
        """The context menu of a row."""
        menu = row_menu(
            row, lambda position: self.marked.emit(row, position), lambda: self._activate(row), self
        )
        menu.setFont(self.font())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # Columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def _fit_columns(self) -> None:
        shares = _SHARES.get(self.rows.columnCount(), ())
        width = self.viewport().width()
        for column, share in enumerate(shares):
            self.setColumnWidth(column, width * share // 100)
        self.scheduleDelayedItemsLayout()


__all__ = ["GrowthTable"]
