"""Paints the rows of the tree."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QTreeView

from ladder_app.gui.base.item_delegate import ItemDelegate, paint_selection, second_font
from ladder_app.gui.tree.model import NODE_ROLE, TreeModel
from ladder_app.gui.tree.node import Node

_SIGN = 0.3  # the radius of a sign, in lines of text


class LevelDelegate(ItemDelegate[Node]):
    """Paints a level as name and pay, and a family as its name with its file, if it has one."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        """Start with the light colors."""
        super().__init__(view, Node, NODE_ROLE)
        self._view = view
        self._model = model

    def size_of(self, value: Node | None, font: QFont) -> QSize:
        """Two lines for a level, one for a family or a track, unless all rows have two."""
        is_high = self._view.uniformRowHeights()
        two_lines = is_high or (value is not None and value.has_second_line)
        return QSize(80, round(QFontMetricsF(font).height() * (1.9 if two_lines else 1) + 10))

    def paint_value(
        self,
        painter: QPainter,
        value: Node,
        font: QFont,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the node; a selected one has a background and a bar, the focused one a frame."""
        # The view is asked: QStyle's many enums would cost some milliseconds at the start.
        if self._view.selectionModel().isSelected(index):
            paint_selection(painter, area, self.colors)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        self._paint_lines(painter, value, font, area.adjusted(8, 5, -6, -5))

    def _paint_lines(self, painter: QPainter, node: Node, font: QFont, area: QRectF) -> None:
        name_font = QFont(font)
        if node.parent is None:
            name_font.setWeight(QFont.Weight.DemiBold)
        small = second_font(font)
        taken = self._paint_remark(painter, node, area, (name_font, small))
        name_area = area.adjusted(0, 0, -taken, 0)
        if self._view.uniformRowHeights() and not node.has_second_line:
            # In the middle of a row that is as high as those of two lines.
            name_area.setTop(name_area.center().y() - QFontMetricsF(name_font).height() / 2)
        self._line(painter, name_font, self.colors.text, node.name, name_area)
        if node.has_second_line:
            below = area.adjusted(0, QFontMetricsF(font).height(), 0, 0)
            second = self._model.second_line(node)
            self._line(painter, small, self.colors.muted, second, below)

    def _paint_remark(
        self, painter: QPainter, node: Node, area: QRectF, fonts: tuple[QFont, QFont]
    ) -> float:
        """Draw what a level is to the user, its text where it fits; returns the width taken."""
        remark = self._model.remark(node)
        if not remark:
            return 0.0
        name_font, small = fonts
        line, width = QFontMetricsF(name_font).height(), QFontMetricsF(small).horizontalAdvance
        sign = line * (2 * _SIGN + 0.5)
        self._paint_sign(painter, node, QPointF(area.right() - sign / 2, area.top() + line / 2))
        room = area.width() - QFontMetricsF(name_font).horizontalAdvance(node.name) - sign - line
        if width(remark) > room:
            return sign
        text = QRectF(area.left(), area.top(), area.width() - sign, line)
        painter.setFont(small)
        painter.setPen(QColor(self.colors.muted))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, remark)
        return sign + width(remark)

    def _paint_sign(self, painter: QPainter, node: Node, at: QPointF) -> None:
        """Draw the sign of the map: a ring for the user's level, a diamond for the goal."""
        radius = QFontMetricsF(self._view.font()).height() * _SIGN
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colors.accent))
        if node.address == self._model.user_levels.here:
            painter.drawEllipse(at, radius, radius)
            painter.setBrush(QColor(self.colors.surface))
            painter.drawEllipse(at, radius * 0.45, radius * 0.45)
        else:
            reach = radius * 1.25
            corners = ((reach, 0.0), (0.0, reach), (-reach, 0.0), (0.0, -reach))
            painter.drawPolygon([at + QPointF(x, y) for x, y in corners])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _line(self, painter: QPainter, font: QFont, color: str, text: str, area: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)
