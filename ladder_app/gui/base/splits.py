"""Splitters with shares."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 12


class Split(QSplitter):
    """Parts side by side or above one another, each with its share of the room."""

    def __init__(self, orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> None:
        """Show the parts; no part can be dragged to nothing."""
        super().__init__(orientation)
        self._shares = [share for _, share in parts]
        self._kept: QByteArray | None = None
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        for index, (widget, share) in enumerate(parts):
            self.addWidget(widget)
            self.setStretchFactor(index, share)
            # So that a handle can be lit by itself: a rule for QSplitter::handle:hover has Qt
            # paint all parts again whenever the mouse comes or goes.
            self.handle(index).setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reset()

    def reset(self) -> None:
        """Share the room out as at first."""
        self.setSizes([share * _SHARE for share in self._shares])
        if self._kept is not None:
            self._kept = super().saveState()

    def keep_places(self) -> None:
        """Remember where the handles are while one part alone has the room."""
        self._kept = self.saveState()

    def put_places_back(self) -> None:
        """Put the handles back where they were before one part had the room."""
        kept, self._kept = self._kept, None
        if kept is not None:
            super().restoreState(kept)

    def saveState(self) -> QByteArray:
        """The places of the handles, also while one part alone has the room."""
        return super().saveState() if self._kept is None else self._kept

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Put the handles where they were; later, while one part alone has the room."""
        restored = super().restoreState(state)
        if restored and self._kept is not None:
            self._kept = super().saveState()
        return restored
