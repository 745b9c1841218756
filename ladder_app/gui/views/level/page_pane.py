"""The parts of a page that scrolls as a whole: panes as high as their rows, and running text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ladder_app.documents.painting import painting
from ladder_app.domain.find.query import Query
from ladder_app.gui.base.marked_text import MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.pane import RowsPane
from ladder_app.gui.panes.rows import Row


class PagePane(RowsPane):
    """A pane that shows all its rows at once."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(title, parent)
        view = self.view
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        # Not in `resizeEvent`: while the page is hidden, the list is resized later than the pane.
        view.viewport().installEventFilter(self)

    def show_rows(self, rows: Sequence[Row], note: str = "", keep_position: bool = False) -> None:
        super().show_rows(rows, note, keep_position)
        self.fit()

    def fit(self) -> None:
        """Make the pane as high as its rows at its width."""
        self.view.scheduleDelayedItemsLayout()
        self.view.setMinimumHeight(max(self.view.rows_height(), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            # For the page: a list accepts it, even if it has nothing to scroll.
            event.ignore()
            return True
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.fit()
        return super().eventFilter(watched, event)

    def copied_texts(self) -> list[str]:
        """The texts of the selected rows, or of all rows where none is selected."""
        rows = self.view.rows
        every = [str(rows.index(number, 0).data()) for number in range(rows.rowCount())]
        return self.view.selected_texts() or every


class PageText(QLabel):
    """Wrapped text with marked matches, which the keyboard reaches to copy it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty text."""
        super().__init__(parent)
        self._colors: Palette = LIGHT
        self._marks = Query()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show this text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.fit()

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this search."""
        self._marks = marks
        self.update()

    def marked_count(self) -> int:
        """The number of marks."""
        return len(self._marks.spans(self.text())) if self._marks else 0

    def set_colors(self, colors: Palette) -> None:
        """Paint in these colors."""
        self._colors = colors
        self.update()

    def fit(self) -> None:
        """Make the text as high as its lines at its width."""
        self.setFixedHeight(round(self._laid_out().height) + 2)

    def _laid_out(self) -> MarkedText:
        return MarkedText(self.text(), self.font(), self.width() - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            at = QPointF(2, 1)
            self._laid_out().paint(painter, at, self._colors.muted, self._marks, self._colors)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._colors.accent), self._colors.focus_width))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
