"""A list whose rows are where a drawing has them."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

_Index = QModelIndex | QPersistentModelIndex


class DrawnList(QListView):
    """A list that is as high as its drawing, with one row selected.

    QListView would ask for the height of each of thousands of rows; here only the rows are
    asked for that are clicked, or read by a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create a list without a model."""
        super().__init__(parent)
        # A viewport created in Python: for one that Qt created, PySide creates every widget class.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @abstractmethod
    def row_span(self, number: int) -> tuple[int, int]:
        """The top of a row and the top of the row below it, in pixels."""

    @abstractmethod
    def row_at(self, y: int) -> int:
        """The number of the row at a height; -1 where there is none."""

    def doItemsLayout(self) -> None:
        """The drawing is laid out already."""

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        top, end = self.row_span(index.row())
        return QRect(0, top, self.viewport().width(), end - top)

    def sizeHintForIndex(self, index: _Index) -> QSize:  # noqa: N802 - the name that Qt gives it
        return self.visualRect(index).size()

    def indexAt(self, p: QPoint) -> QModelIndex:
        is_inside = 0 <= p.x() < self.viewport().width()
        return self.model().index(self.row_at(p.y()) if is_inside else -1, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The area around the list scrolls."""
        del index, hint

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - the name that Qt gives it
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        del modifiers
        last = self.model().rowCount() - 1
        number = self._next(cursorAction, self.currentIndex().row(), last)
        return self.model().index(max(0, min(number, last)), 0)

    def _next(self, action: QAbstractItemView.CursorAction, row: int, last: int) -> int:
        """The number of the row that a key leads to from this one; from none, -1, to the first."""
        actions = QAbstractItemView.CursorAction
        if action is actions.MoveHome:
            return 0
        if action is actions.MoveEnd:
            return last
        # The first row has no axis below it, unlike the last one.
        height = self.visualRect(self.model().index(0, 0)).height()
        page = max(self.visibleRegion().boundingRect().height() // max(height, 1) - 1, 1)
        steps = {
            actions.MoveUp: -1,
            actions.MoveDown: 1,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
        }
        return row + steps.get(action, 0) if row >= 0 else 0
