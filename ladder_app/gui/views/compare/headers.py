"""The headings of the Compare view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from ladder_app.documents.painting import saved
from ladder_app.gui.base.marked_text import LaidOutTexts, MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.row_delegate import bold, small
from ladder_app.gui.views.compare.model import CompareModel

_SIDE, _TOP = 10, 5
_LETTERS, _MAX_SHARE = 20, 0.24
_CROSS = 9.0


class RowHeadings(QHeaderView):
    """The names of the rows, wrapped; a section's name is bold on a band."""

    def __init__(self, table: QTableView, rows: CompareModel) -> None:
        """Create the vertical header of this table."""
        super().__init__(Qt.Orientation.Vertical, table)
        self._rows = rows
        self._texts = LaidOutTexts()
        self.colors: Palette = LIGHT
        self.room = 0  # pixels, the width of the table with this header
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(10)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).averageCharWidth() * _LETTERS + 2 * _SIDE
        return QSize(round(min(width, self.room * _MAX_SHARE)), 0)

    def height_of(self, row: int) -> float:
        """The height that the heading of a row needs."""
        return self._text(row).height + 2 * _TOP

    def _text(self, row: int) -> MarkedText:
        text = str(self._rows.headerData(row, Qt.Orientation.Vertical) or "")
        font = bold(self.font()) if self._rows.is_section(row) else QFont(self.font())
        return self._texts.text(text, font, self.sizeHint().width() - 2 * _SIDE)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        area, is_section = QRectF(rect), self._rows.is_section(logicalIndex)
        colors = self.colors
        with saved(painter):
            painter.fillRect(area, QColor(colors.band if is_section else colors.surface))
            painter.fillRect(_bottom(area), QColor(colors.grid))
            at = area.topLeft() + QPointF(_SIDE, _TOP)
            painter.setClipRect(area)
            self._text(logicalIndex).draw(painter, at, colors.text, [])


class ColumnHeadings(QHeaderView):
    """The level of each column, its base, and a cross that removes it."""

    removed = Signal(int)

    def __init__(self, table: QTableView, rows: CompareModel) -> None:
        """Create the horizontal header of this table."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._rows = rows
        self._texts = LaidOutTexts()
        self.colors: Palette = LIGHT
        self._pressed = -1
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        heights = [
            sum(text.height for text in self._words(column, self.sectionSize(column)))
            for column in range(self.count())
        ]
        return QSize(0, round(max(heights, default=0) + 2 * _TOP))

    def _words(self, column: int, width: float) -> tuple[MarkedText, MarkedText]:
        matrix = self._rows.matrix
        title = "" if matrix is None else matrix.titles[column]
        beside = "" if matrix is None else matrix.beside(column)
        room = width - 2 * _SIDE
        return (
            self._texts.text(title, bold(self.font()), room - _CROSS - 6),
            self._texts.text(beside, small(self.font()), room),
        )

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        area, colors = QRectF(rect), self.colors
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(area, QColor(colors.surface))
            title, beside = self._words(logicalIndex, area.width())
            at = area.topLeft() + QPointF(_SIDE, _TOP)
            title.draw(painter, at, colors.text, [])
            beside.draw(painter, at + QPointF(0, title.height), colors.muted, [])
            painter.fillRect(_bottom(area), QColor(colors.border))
            cross = self._cross(area)
            painter.setPen(QPen(QColor(colors.muted), 1.5))
            painter.drawLine(cross.topLeft(), cross.bottomRight())
            painter.drawLine(cross.topRight(), cross.bottomLeft())

    def _cross(self, area: QRectF) -> QRectF:
        middle = area.top() + _TOP + QFontMetricsF(self.font()).height() / 2
        return QRectF(area.right() - _SIDE - _CROSS, middle - _CROSS / 2, _CROSS, _CROSS)

    def cross_of(self, column: int) -> QRectF:
        """The clickable area of a column's cross."""
        left = self.sectionViewportPosition(column)
        area = QRectF(left, 0, self.sectionSize(column), self.height())
        return self._cross(area).adjusted(-5, -5, 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self.logicalIndexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and column >= 0 and self.cross_of(column).contains(event.position()):
            self._pressed = column
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif self.cross_of(pressed).contains(event.position()):
            self.removed.emit(pressed)


def _bottom(area: QRectF) -> QRectF:
    return QRectF(area.left(), area.bottom() - 1, area.width(), 1)
