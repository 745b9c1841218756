"""The base of delegates that paint the values of a view themselves."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ladder_app.documents.painting import saved
from ladder_app.gui.base.palette import LIGHT, Palette

_Index = QModelIndex | QPersistentModelIndex

Value = TypeVar("Value")


class ItemDelegate(QStyledItemDelegate, Generic[Value]):
    """Paints the values of one type that the items of a view have under a role.

    Items without such a value are not painted.
    """

    def __init__(
        self, view: QAbstractItemView, kind: type[Value], role: int, colors: Palette = LIGHT
    ) -> None:
        """Paint the values of this kind in these colors."""
        super().__init__(view)
        self._kind = kind
        self._role = role
        self._colors = colors

    @property
    def colors(self) -> Palette:
        """The colors to paint in."""
        return self._colors

    def set_colors(self, colors: Palette) -> None:
        """Paint in these colors."""
        self._colors = colors

    @abstractmethod
    def size_of(self, value: Value | None, font: QFont) -> QSize:
        """The size that an item needs; None is an item without a value."""

    @abstractmethod
    def paint_value(
        self, painter: QPainter, value: Value, font: QFont, area: QRectF, index: _Index
    ) -> None:
        """Paint a value in the area of its item."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self.size_of(self._value(index), option.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        value = self._value(index)
        if value is not None:
            with saved(painter):
                self.paint_value(painter, value, option.font, QRectF(option.rect), index)

    def _value(self, index: _Index) -> Value | None:
        value = index.data(self._role)
        return value if isinstance(value, self._kind) else None


def paint_selection(painter: QPainter, area: QRectF, colors: Palette) -> None:
    """Paint the background of a selected line, with a bar at its start."""
    painter.fillRect(area, QColor(colors.accent_soft))
    painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), colors.accent)


def second_font(font: QFont) -> QFont:
    """The font of what a line shows beside its name."""
    smaller = QFont(font)
    smaller.setPointSizeF(max(font.pointSizeF() * 0.88, 6.0))
    return smaller
