"""Splitters that divide their space by shares."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 12


class Split(QSplitter):
    """Widgets side by side or above one another, each with its share of the space."""

    def __init__(self, orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> None:
        """Show the parts, each a widget and its share; none can be collapsed."""
        super().__init__(orientation)
        self._shares = [share for _, share in parts]
        self._stored: QByteArray | None = None
        self.setHandleWidth(10)
        self.setChildrenCollapsible(False)
        for index, (widget, share) in enumerate(parts):
            self.addWidget(widget)
            self.setStretchFactor(index, share)
            # Lets a handle be highlighted by itself: a rule for QSplitter::handle:hover would
            # repaint all parts whenever the mouse enters or leaves.
            self.handle(index).setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reset()

    def reset(self) -> None:
        """Divide the space by the shares."""
        self.setSizes([share * _SHARE for share in self._shares])
        if self._stored is not None:
            self._stored = super().saveState()

    def keep_places(self) -> None:
        """Store the handles while one part has all the space."""
        self._stored = self.saveState()

    def put_places_back(self) -> None:
        """Restore the handles that `keep_places` stored."""
        stored, self._stored = self._stored, None
        if stored is not None:
            super().restoreState(stored)

    def saveState(self) -> QByteArray:
        return super().saveState() if self._stored is None else self._stored

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        restored = super().restoreState(state)
        if restored and self._stored is not None:
            self._stored = super().saveState()
        return restored
