"""A framed pane with a title, and the pane of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ladder_app.domain.find.query import Query
from ladder_app.domain.model import Item
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.row_delegate import RowDelegate
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.panes.rows_model import RowsModel, RowSpans

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def action_button(action: QAction, parent: QWidget) -> QToolButton:
    """A button for an action, as panes have them."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setAutoRaise(True)
    return button


class Pane(QFrame):
    """A frame with a title at the left and a note at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; its title is in capitals, but not on a tab."""
        super().__init__(parent)
        self.title = self.tab_text = title
        self.setObjectName("pane")
        self._title = QLabel(title.upper(), self)
        self._title.setAccessibleName(title)
        self._title.setObjectName("paneTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note = FittedLabel(self)
        self._note.setObjectName("quiet")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(14, 10, 14, 0)
        self.head.setSpacing(12)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 0, 1, 6)
        self.body.setSpacing(4)
        self.body.addLayout(self.head)

    def add_button(self, action: QAction) -> QToolButton:
        """Add a button for an action at the right of the title, and return it."""
        button = action_button(action, self)
        self.head.addWidget(button)
        return button

    def set_note(self, note: str) -> None:
        """Show a note beside the title; an empty one hides it."""
        self._note.set_whole_text(note)
        self._note.setVisible(bool(note))

    def set_alone(self, alone: bool) -> None:
        """Hide the title while a tab above has it."""
        self._title.setVisible(not alone)

    @property
    def content(self) -> QWidget:
        """The widget that the pane is for."""
        return self

    def needed_height(self) -> int:
        """The height that shows all of it at its width."""
        return self.sizeHint().height()

    def focus_content(self) -> None:
        """Move the keyboard focus to the content."""
        # Not with a focus proxy: Tab would skip the other widgets of the pane.
        self.content.setFocus(Qt.FocusReason.OtherFocusReason)


class RowsView(QListView):
    """A list of wrapped rows that the user can copy, some with more to open.

    `address_requested` has the address that a row leads to.
    """

    fold_requested = Signal(str)
    address_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty list with this accessible name."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._pressed_link = ""
        self.setMouseTracking(True)
        self.rows = RowsModel(self)
        self.rows_delegate = RowDelegate(self)
        self.setModel(self.rows)
        self.setItemDelegate(self.rows_delegate)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that appears and disappears would change the width of the rows.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setAccessibleName(name)
        # A bar without a range cannot be scrolled, nor grabbed.
        bar.rangeChanged.connect(lambda _minimum, maximum: bar.setEnabled(maximum > 0))
        bar.setEnabled(False)

    def rows_height(self) -> int:
        """The height of all rows at the current width."""
        self.executeDelayedItemsLayout()
        return self.contentsSize().height()

    def set_colors(self, colors: Palette) -> None:
        """Paint in these colors."""
        self.rows_delegate.set_colors(colors)
        self.update()

    def selected_texts(self) -> list[str]:
        """The texts of the selected rows, in order."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [str(index.data()) for index in indexes]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row_at(self.currentIndex())
        if row and row.fold and _toggles(event.key(), row.is_open):
            self.fold_requested.emit(row.fold)
        elif row and row.address and event.key() in _ENTER:
            self.address_requested.emit(row.address)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Before: the press makes the row the current one, which may show other rows.
        self._pressed_link = self._link_at(event)
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.rows.row_at(index)
        if row is None or not row.fold or event.button() is not Qt.MouseButton.LeftButton:
            return
        area = self.rows_delegate.fold_area(row, self.font(), QRectF(self.visualRect(index)))
        if area.contains(event.position()):
            self.fold_requested.emit(row.fold)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where a link leads that was pressed and released."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_link = self._pressed_link, ""
        if pressed and pressed == self._link_at(event):
            self.address_requested.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a link."""
        super().mouseMoveEvent(event)
        is_link = bool(self._link_at_position(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _link_at(self, event: QMouseEvent) -> str:
        """The address of the link that a plain click of the left button is on, or empty."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self._link_at_position(event.position()) if is_left and is_plain else ""

    def _link_at_position(self, at: QPointF) -> str:
        index = self.indexAt(at.toPoint())
        row = self.rows.row_at(index)
        if row is None or not row.address:
            return ""
        area = self.rows_delegate.link_area(row, self.font(), QRectF(self.visualRect(index)))
        return row.address if area.contains(at) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the rows again, which wrap at the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _toggles(key: int, is_open: bool) -> bool:
    """Whether a key opens or closes a row, as in a tree."""
    if key in (*_ENTER, Qt.Key.Key_Space):
        return True
    return key == (Qt.Key.Key_Left if is_open else Qt.Key.Key_Right)


class RowsPane(Pane):
    """A pane with a list of rows."""

    source_requested = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; its list has this accessible name."""
        super().__init__(title, parent)
        self.view = RowsView(title, self)
        self._spans: RowSpans = ()
        self.body.addWidget(self.view, 1)
        self.view.selectionModel().currentChanged.connect(self._emit_current)

    @property
    def content(self) -> QWidget:
        """The list."""
        return self.view

    def needed_height(self) -> int:
        margins = self.body.contentsMargins()
        head = self.head.sizeHint().height() + self.body.spacing()
        around = margins.top() + margins.bottom() + 2 * self.frameWidth()
        return head + around + self.view.rows_height()

    def show_rows(self, rows: Sequence[Row], note: str = "", keep_position: bool = False) -> None:
        """Show these rows from the top, or `keep_position` when the level is the same."""
        delegate = self.view.rows_delegate
        delegate.align_words(rows, self.view.font())
        bar, current = self.view.verticalScrollBar(), self.view.currentIndex().row()
        position = bar.value()
        self.view.rows.set_rows(rows)
        self._spans = self.view.rows.spans(delegate.marks)
        if keep_position:
            if 0 <= current < len(rows):
                self.view.setCurrentIndex(self.view.rows.index(current, 0))
            # The range of the bar depends on the rows, which Qt would lay out later.
            self.view.doItemsLayout()
            bar.setValue(position)
        else:
            self.view.scrollToTop()
            self._show_first_mark()
        self.set_note(note)

    def set_marks(self, marks: Query) -> None:
        """Mark all matches of a search, and scroll to the first one."""
        self.view.rows_delegate.set_marks(marks)
        spans = self.view.rows.spans(marks)
        # Most typed letters change nothing here, and painting is the slowest part.
        if spans != self._spans:
            self._spans = spans
            self.view.viewport().update()
            self._show_first_mark()

    def marked_count(self) -> int:
        """The number of marks in all rows."""
        return sum(len(spans) for row in self._spans for spans in row)

    def _show_first_mark(self) -> None:
        row = next((number for number, spans in enumerate(self._spans) if any(spans)), None)
        if row is not None:
            self.view.scrollTo(self.view.rows.index(row, 0))

    def show_item(self, item: Item | None) -> bool:
        """Select the row of this item and scroll to it; False if there is none."""
        row = self.view.rows.row_of(item)
        if row is None:
            return False
        index = self.view.rows.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def set_colors(self, colors: Palette) -> None:
        """Paint in these colors."""
        self.view.set_colors(colors)

    def _emit_current(self) -> None:
        self.source_requested.emit(self.view.rows.row_at(self.view.currentIndex()))
