"""The tabs that select a pane if only one fits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.panes.pane import Pane


class PaneTabs(QTabBar):
    """A tab for each shown pane, with the number of matches of Find in it."""

    pane_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Start without tabs."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Panes"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._panes: Mapping[str, Pane] = {}
        self._names: tuple[str, ...] = ()
        self._matches: Mapping[str, int] = {}
        self.currentChanged.connect(self._emit_requested)

    def show_tabs(self, panes: Mapping[str, Pane], current: str) -> None:
        """Show a tab for each of these panes; the current one is selected."""
        with QSignalBlocker(self):
            if self._names != tuple(panes):
                while self.count():
                    self.removeTab(self.count() - 1)
                for _ in panes:
                    self.addTab("")
            self._names, self._panes = tuple(panes), panes
            self._update_texts()
            self.setCurrentIndex(self._names.index(current))

    def show_matches(self, matches: Mapping[str, int]) -> None:
        """Show the number of matches after each title; no number for none."""
        self._matches = matches
        self._update_texts()

    def _update_texts(self) -> None:
        for index, name in enumerate(self._names):
            pane, count = self._panes[name], self._matches.get(name, 0)
            self.setTabText(index, f"{pane.tab_text} ({count})" if count else pane.tab_text)
            text = pane.title
            if count:
                text = QtLocalizer().plural(
                    "{pane}, %n match", "{pane}, %n matches", count, pane=pane.title
                )
            self.setTabToolTip(index, text)
            self.setAccessibleTabName(index, text)

    def _emit_requested(self, index: int) -> None:
        if 0 <= index < len(self._names):
            self.pane_requested.emit(self._names[index])

    def step(self, by: int) -> None:
        """Select the next or previous tab; the first one follows the last."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())
