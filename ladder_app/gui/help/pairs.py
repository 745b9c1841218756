"""Rows in two columns under headings, in the style of the panes."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from ladder_app.domain.find.query import Query
from ladder_app.gui.base.marked_text import MarkedText
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.pane import RowsView
from ladder_app.gui.panes.pane_delegate import PaneDelegate
from ladder_app.gui.panes.row_delegate import bold
from ladder_app.gui.panes.rows import Row

_SIDE, _GAP, _TOP, _ABOVE_HEADING = 14, 16, 5, 10


class PairDelegate(PaneDelegate):
    """Paints headings, notes and rows of two columns; subclasses paint the columns."""

    def __init__(self, view: RowsView, colors: Palette, left_share: float) -> None:
        """Give the left column this share of the width."""
        super().__init__(view, colors)
        self._left_share = left_share

    @abstractmethod
    def left_height(self, row: Row, font: QFont, width: float) -> float:
        """The height that the left column of a row needs in this width."""

    @abstractmethod
    def paint_left(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        """Paint the left column of a row."""

    @abstractmethod
    def right_height(self, row: Row, font: QFont, width: float) -> float:
        """The height that the right column of a row needs in this width."""

    @abstractmethod
    def paint_right(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        """Paint the right column of a row."""

    def paint_row(self, painter: QPainter, row: Row, font: QFont, area: QRectF) -> None:
        if row.is_heading or row.is_note:
            at = area.topLeft() + QPointF(_SIDE, _ABOVE_HEADING)
            text = self._full_text(row, font, area.width())
            self.paint_text(painter, text, at, self.colors.muted)
            return
        left, right = self._columns(area)
        self.paint_left(painter, row, font, left)
        self.paint_right(painter, row, font, right)

    def text(self, text: str, font: QFont, width: float, lead: int = 0) -> MarkedText:
        """The text, laid out in this width; its first `lead` characters are bold."""
        return self._texts.text(text, font, width, lead)

    def paint_text(self, painter: QPainter, text: MarkedText, at: QPointF, color: str) -> None:
        """Paint a text that was laid out."""
        text.paint(painter, at, color, Query(), self.colors)

    def row_height(self, row: Row, font: QFont, width: float) -> float:
        if row.is_heading or row.is_note:
            return self._full_text(row, font, width).height + _ABOVE_HEADING + 4
        left, right = self._columns(QRectF(0, 0, width, 0))
        heights = (
            self.left_height(row, font, left.width()),
            self.right_height(row, font, right.width()),
        )
        return max(heights) + 2 * _TOP

    def _full_text(self, row: Row, font: QFont, width: float) -> MarkedText:
        return self.text(row.text, bold(font) if row.is_heading else font, width - 2 * _SIDE)

    def _columns(self, area: QRectF) -> tuple[QRectF, QRectF]:
        inner = area.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        width = round((inner.width() - _GAP) * self._left_share)
        left, right = QRectF(inner), QRectF(inner)
        left.setWidth(width)
        right.setLeft(inner.left() + width + _GAP)
        return left, right
