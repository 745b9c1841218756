"""The base of delegates for rows that are as wide as their view and as high as their texts."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView

from ladder_app.gui.base.item_delegate import ItemDelegate
from ladder_app.gui.base.marked_text import LaidOutTexts
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.rows import Row
from ladder_app.gui.panes.rows_model import ROW_ROLE


class PaneDelegate(ItemDelegate[Row]):
    """Paints rows with a background if selected and a frame if focused."""

    def __init__(self, view: QListView, colors: Palette = LIGHT) -> None:
        """Paint rows as wide as this view."""
        super().__init__(view, Row, ROW_ROLE, colors)
        self._view = view
        self._texts = LaidOutTexts()

    @abstractmethod
    def row_height(self, row: Row, font: QFont, width: float) -> float:
        """The height that a row needs in this width."""

    @abstractmethod
    def paint_row(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        """Paint a row over its background."""

    def size_of(self, value: Row | None, font: QFont) -> QSize:
        width = self._view.maximumViewportSize().width()
        height = 0.0 if value is None else self.row_height(value, font, width)
        return QSize(width, round(height))

    def paint_value(
        self,
        painter: QPainter,
        value: Row,
        font: QFont,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, area, index)
        self.paint_row(painter, value, font, area)

    def _paint_background(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = area.adjusted(4, 1, -4, -1)
        # From the view: loading the enums of QStyle would slow the start by milliseconds.
        if self._view.selectionModel().isSelected(index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colors.accent_soft))
            painter.drawRoundedRect(box, 4, 4)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
