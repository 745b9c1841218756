"""Buttons side by side, in as many rows as the width needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

_GAP = 6
_ENDLESS = (1 << 24) - 1


class ButtonRows(QWidget):
    """Buttons in rows; `height_changed` is emitted when they need another height."""

    height_changed = Signal()

    def __init__(self, parent: QWidget, gap: int = _GAP, indent: int = 0) -> None:
        """Start without buttons; a gap is between those of a row, an indent before each row."""
        super().__init__(parent)
        self.buttons: Sequence[QAbstractButton] = ()
        self._gap, self._indent = gap, indent

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Replace the buttons."""
        for old in self.buttons:
            old.hide()
            # Later: its `clicked` signal may still be in progress.
            old.deleteLater()
        self.buttons = buttons
        for button in buttons:
            button.show()
        self._place()

    def rows_height(self, width: int) -> int:
        """The height of the rows at this width."""
        return max((rect.bottom() + 1 for rect in self._rects(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def place_again(self) -> None:
        """Lay the buttons out again, after their font or style has changed."""
        self._place()

    def _place(self) -> None:
        height = self.rows_height(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.height_changed.emit()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for button, rect in zip(self.buttons, self._rects(self.width()), strict=True):
            left = self.width() - rect.right() - 1 if mirrored else rect.left()
            button.setGeometry(QRect(QPoint(left, rect.top()), rect.size()))

    def _rects(self, width: int) -> list[QRect]:
        rects: list[QRect] = []
        left, top = self._indent, 0
        for button in self.buttons:
            hint = button.sizeHint().expandedTo(button.minimumSize())
            size = hint.boundedTo(QSize(max(width - self._indent, 1), hint.height()))
            if left > self._indent and left + size.width() > width:
                left, top = self._indent, top + size.height() + _GAP
            rects.append(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
        return rects


class OneRow(ButtonRows):
    """Buttons that ask for a single row, and wrap where that has no room."""

    def __init__(self, parent: QWidget, gap: int = _GAP, indent: int = 0) -> None:
        """Start without buttons."""
        super().__init__(parent, gap, indent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        rects = self._rects(_ENDLESS)
        size = QSize(rects[-1].right() + 1, rects[-1].bottom() + 1) if rects else QSize(0, 0)
        return size.expandedTo(QSize(0, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        widest = max((rect.width() for rect in self._rects(_ENDLESS)), default=0)
        return QSize(self._indent + widest, 0)
