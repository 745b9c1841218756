"""Paints the rows of the tree."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ladder_app.documents.painting import saved
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.tree.model import NODE_ROLE, Node, TreeModel


class LevelDelegate(QStyledItemDelegate):
    """Paints a level as name and pay, and a family as its name with its file, if it has one."""

    def __init__(self, view: QTreeView, model: TreeModel) -> None:
        """Start with the light colors."""
        super().__init__(view)
        self._view = view
        self._model = model
        self.colors: Palette = LIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines for a level, one for a family or a track."""
        node = index.data(NODE_ROLE)
        line = QFontMetricsF(option.font).height()
        two_lines = isinstance(node, Node) and node.has_second_line
        return QSize(80, round(line * (1.9 if two_lines else 1) + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the node; a selected one has a background and a bar, the focused one a frame."""
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return
        with saved(painter):
            area = QRectF(option.rect)
            # The view is asked: QStyle's many enums would cost some milliseconds at the start.
            if self._view.selectionModel().isSelected(index):
                painter.fillRect(area, QColor(self.colors.accent_soft))
                painter.fillRect(
                    QRectF(area.left(), area.top(), 3, area.height()), self.colors.accent
                )
            if self._view.hasFocus() and index == self._view.currentIndex():
                painter.setPen(QPen(QColor(self.colors.accent), self.colors.focus_width))
                painter.drawRect(area.adjusted(1, 1, -1, -1))
            inner = area.adjusted(8, 5, -6, -5)
            name_font = QFont(option.font)
            if node.parent is None:
                name_font.setWeight(QFont.Weight.DemiBold)
            self._line(painter, name_font, self.colors.text, node.name, inner)
            if node.has_second_line:
                small = QFont(option.font)
                small.setPointSizeF(max(option.font.pointSizeF() * 0.88, 6.0))
                below = inner.adjusted(0, QFontMetricsF(option.font).height(), 0, 0)
                second = self._model.second_line(node)
                self._line(painter, small, self.colors.muted, second, below)

    def _line(self, painter: QPainter, font: QFont, color: str, text: str, area: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)
