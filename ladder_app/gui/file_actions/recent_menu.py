"""The menu of recent files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.tree.rows import file_labels


class RecentMenu(QObject):
    """A menu that is filled each time it opens; `requested` has the file that the user picked."""

    requested = Signal(object)

    def __init__(self, menu: QMenu, state: OpenFilesSettings) -> None:
        """Fill this menu from the settings."""
        super().__init__(menu)
        self._menu = menu
        self._state = state
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def remember(self, paths: list[Path]) -> None:
        """Put these files first."""
        self._state.remember(paths)

    def _fill(self) -> None:
        self._menu.clear()
        self._state.reload()
        labels = file_labels(self._state.recent)
        for number, (path, label) in enumerate(labels.items(), start=1):
            action = QAction(f"&{number} {label.replace('&', '&&')}", self._menu)
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(lambda _checked=False, path=path: self.requested.emit(path))
            self._menu.addAction(action)
        if not labels:
            self._menu.addAction(self.tr("No recent files")).setEnabled(False)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("&Clear list"))
        clear.setEnabled(bool(labels))
        clear.triggered.connect(self._clear)

    def _clear(self) -> None:
        self._state.forget_recent()
