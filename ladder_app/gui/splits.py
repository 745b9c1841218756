"""Splitters with shares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 12


class Split(QSplitter):
    """Parts side by side or above one another, each with its share of the room."""

    def __init__(self, orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> None:
        """Show the parts; no part can be dragged to nothing."""
        super().__init__(orientation)
        self._shares = [share for _, share in parts]
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        for index, (widget, share) in enumerate(parts):
            self.addWidget(widget)
            self.setStretchFactor(index, share)
        self.reset()

    def reset(self) -> None:
        """Share the room out as at first."""
        self.setSizes([share * _SHARE for share in self._shares])
