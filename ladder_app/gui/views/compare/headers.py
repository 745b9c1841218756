"""The headings of the Compare view."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from ladder_app.documents.painting import saved
from ladder_app.domain.find.query import Query
from ladder_app.gui.base.marked_text import LaidOutTexts, MarkedText
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.row_delegate import bold, small
from ladder_app.gui.views.compare.model import CompareModel

_SIDE, _TOP = 10, 5
_LETTERS, _MAX_SHARE = 20, 0.24
_CROSS = 9.0
_INSIDE, _GAP = 6.0, 8.0  # of a button, and beside it
_PAIR = 2


class _Press(NamedTuple):
    """A part of a column's heading that the mouse pressed, by what its release emits."""

    column: int
    signal: SignalInstance


class RowHeadings(QHeaderView):
    """The names of the rows, wrapped; a section's name is bold on a band."""

    def __init__(self, table: QTableView, rows: CompareModel) -> None:
        """Create the vertical header of this table."""
        super().__init__(Qt.Orientation.Vertical, table)
        self._rows = rows
        self._texts = LaidOutTexts()
        self.colors: Palette = LIGHT
        self.marks = Query()
        self.room = 0  # pixels, the width of the table with this header
        self._least: tuple[QFont, float] | None = None
        rows.modelReset.connect(self._forget_least_width)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(10)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).averageCharWidth() * _LETTERS + 2 * _SIDE
        return QSize(math.ceil(max(min(width, self.room * _MAX_SHARE), self._least_width())), 0)

    def _least_width(self) -> float:
        """The width at which no word of a section's name is broken."""
        font = bold(self.font())
        if self._least is None or self._least[0] != font:
            metrics = QFontMetricsF(font)
            rows = filter(self._rows.is_section, range(self._rows.rowCount()))
            words = (word for row in rows for word in self._name(row).split())
            widest = max(map(metrics.horizontalAdvance, words), default=0.0)
            self._least = font, widest + 2 * _SIDE + 1
        return self._least[1]

    def _forget_least_width(self) -> None:
        self._least = None

    def _name(self, row: int) -> str:
        return str(self._rows.headerData(row, Qt.Orientation.Vertical) or "")

    def height_of(self, row: int) -> float:
        """The height that the heading of a row needs."""
        return self._text(row).height + 2 * _TOP

    def _text(self, row: int) -> MarkedText:
        text = self._name(row)
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
            self._text(logicalIndex).paint(painter, at, colors.text, self.marks, colors)


class ColumnHeadings(QHeaderView):
    """The level of each column, its base, a button for that, and a cross that removes it."""

    removed = Signal(int)
    base_toggled = Signal(int)

    def __init__(self, table: QTableView, rows: CompareModel) -> None:
        """Create the horizontal header of this table."""
        super().__init__(Qt.Orientation.Horizontal, table)
        self._rows = rows
        self._texts = LaidOutTexts()
        self.colors: Palette = LIGHT
        self._pressed: _Press | None = None
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        heights = [self._height(column) for column in range(self.count())]
        return QSize(0, round(max(heights, default=0) + 2 * _TOP))

    def _height(self, column: int) -> float:
        width = self.sectionSize(column)
        title, beside = self._words(column, width)
        box = self._base_box(column, QRectF(0, 0, width, 0))
        return max(title.height + beside.height, box.bottom() - _TOP if box else 0.0)

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
            self._paint_base(painter, logicalIndex, area)

    def _cross(self, area: QRectF) -> QRectF:
        middle = area.top() + _TOP + QFontMetricsF(self.font()).height() / 2
        return QRectF(area.right() - _SIDE - _CROSS, middle - _CROSS / 2, _CROSS, _CROSS)

    def cross_of(self, column: int) -> QRectF:
        """The clickable area of a column's cross."""
        return self._cross(self._area_of(column)).adjusted(-5, -5, 5, 5)

    def _base_text(self, column: int) -> str:
        """The text of the button that changes the base; empty where it would change nothing."""
        matrix = self._rows.matrix
        if matrix is None:
            return ""
        base = matrix.comparison.base
        if column == base:
            return self.tr("Clear base")
        is_in_effect = base is None and column == 0 and len(matrix.titles) == _PAIR
        return "" if is_in_effect else self.tr("Use as base")

    def _base_box(self, column: int, area: QRectF) -> QRectF | None:
        """The button's place: at the end of the line below the title, or below that line."""
        text = self._base_text(column)
        if not text:
            return None
        metrics = QFontMetricsF(small(self.font()))
        width, height = metrics.horizontalAdvance(text) + 2 * _INSIDE, metrics.height() + 2
        title, beside = self._words(column, area.width())
        room = area.width() - 2 * _SIDE
        fits = beside.last_end + _GAP + width <= room
        top = area.top() + _TOP + title.height + (beside.last_top if fits else beside.height)
        left = area.left() + _SIDE + (beside.last_end + _GAP if fits else 0.0)
        return QRectF(left, top, min(width, room), height)

    def _paint_base(self, painter: QPainter, column: int, area: QRectF) -> None:
        box, colors = self._base_box(column, area), self.colors
        if box is None:
            return
        painter.setPen(QPen(QColor(colors.muted), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        font = small(self.font())
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        room = box.width() - _INSIDE
        text = QFontMetricsF(font).elidedText(
            self._base_text(column), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _area_of(self, column: int) -> QRectF:
        left = self.sectionViewportPosition(column)
        return QRectF(left, 0, self.sectionSize(column), self.height())

    def base_button_of(self, column: int) -> QRectF:
        """The clickable area of a column's button for the base; empty where it has none."""
        return self._base_box(column, self._area_of(column)) or QRectF()

    def _press_at(self, point: QPointF) -> _Press | None:
        column = self.logicalIndexAt(point.toPoint())
        if column < 0:
            return None
        if self.cross_of(column).contains(point):
            return _Press(column, self.removed)
        if self.base_button_of(column).contains(point):
            return _Press(column, self.base_toggled)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._press_at(event.position()) if is_left else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._press_at(event.position()) == pressed:
            pressed.signal.emit(pressed.column)


def _bottom(area: QRectF) -> QRectF:
    return QRectF(area.left(), area.bottom() - 1, area.width(), 1)
