"""The cells of a table whose text wraps."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

MAX_WRAPPED = 200
"""Rows; fitting more of them to their wrapped text would block the window."""
_AROUND = 12


class RoomyDelegate(QStyledItemDelegate):
    """Cells with a margin around wrapped text; the style sheet's padding does not apply to it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        # With the font of this cell, such as that of a heading.
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        metrics = QFontMetrics(shown.font)
        width = max(option.rect.width() - 2 * _AROUND, metrics.averageCharWidth() * 8)
        wrap = Qt.TextFlag.TextWordWrap
        text = metrics.boundingRect(QRect(0, 0, width, 10**6), wrap, str(index.data() or ""))
        return QSize(hint.width() + _AROUND, text.height() + _AROUND)
