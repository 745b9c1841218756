"""Splitters that divide their space by shares."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 12
_ROUNDING = 0.01
"""How far a share in whole pixels may be from the one that was set."""


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


class FittedSplit(Split):
    """Two parts, of which the second takes what its content needs, up to its share.

    The user sets the share with the handle. The state that is saved has the share rather than
    the height that the last content needed.
    """

    resized = Signal()

    def __init__(self, orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> None:
        """Show the parts, each a widget and its share."""
        super().__init__(orientation, *parts)
        self._share: float | None = None
        self._is_fitted = False
        self.splitterMoved.connect(self._take_share)

    @property
    def share(self) -> float:
        """The share of the second part, from 0 to 1."""
        if self._share is None:
            self._take_share()
        return self._share or 0.0

    @property
    def is_set_by_user(self) -> bool:
        """Whether the share is another than that of the first start."""
        first = self._shares[-1] / sum(self._shares)
        return abs(self.share - first) > _ROUNDING

    def _take_share(self) -> None:
        sizes = self.sizes()
        self._share = sizes[-1] / sum(sizes) if sum(sizes) else None
        self._is_fitted = False

    def fit(self, second: int) -> None:
        """Give the second part this size, and the first the rest."""
        sizes = self.sizes()
        self._is_fitted = True
        if sizes[-1] != second:
            self.setSizes([sum(sizes) - second, second])

    def reset(self) -> None:
        super().reset()
        self._share, self._is_fitted = self._shares[-1] / sum(self._shares), False

    def saveState(self) -> QByteArray:
        if self._stored is not None or not self._is_fitted:
            return super().saveState()
        sizes = self.sizes()
        second = round(sum(sizes) * self.share)
        self.setSizes([sum(sizes) - second, second])
        state = super().saveState()
        self.setSizes(sizes)
        return state

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        restored = super().restoreState(state)
        if restored:
            self._share, self._is_fitted = None, False
        return restored

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
