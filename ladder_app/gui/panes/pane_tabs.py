"""The tabs that choose a pane where only one has room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.panes.pane import Pane


class PaneTabs(QTabBar):
    """A tab for each shown pane. A tab tells how many words Find has marked in its pane."""

    pane_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Begin without tabs."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Panes"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._panes: Mapping[str, Pane] = {}
        self._names: tuple[str, ...] = ()
        self._hits: Mapping[str, int] = {}
        self.currentChanged.connect(self._emit_wanted)

    def show_tabs(self, panes: Mapping[str, Pane], current: str) -> None:
        """Offer these panes; one is chosen."""
        with QSignalBlocker(self):
            if self._names != tuple(panes):
                while self.count():
                    self.removeTab(self.count() - 1)
                for _ in panes:
                    self.addTab("")
            self._names, self._panes = tuple(panes), panes
            self._write()
            self.setCurrentIndex(self._names.index(current))

    def show_hits(self, hits: Mapping[str, int]) -> None:
        """Write behind each title how many words are marked there; nothing for none."""
        self._hits = hits
        self._write()

    def _write(self) -> None:
        for index, name in enumerate(self._names):
            pane, hits = self._panes[name], self._hits.get(name, 0)
            self.setTabText(index, f"{pane.tab_text} ({hits})" if hits else pane.tab_text)
            text = pane.title
            if hits:
                text = QtLocalizer().plural(
                    "{pane}, %n match", "{pane}, %n matches", hits, pane=pane.title
                )
            self.setTabToolTip(index, text)
            self.setAccessibleTabName(index, text)

    def _emit_wanted(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.pane_requested.emit(self._names[index])

    def step(self, by: int) -> None:
        """Choose the next tab, or the one before; the last is followed by the first."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())
