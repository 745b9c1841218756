"""Opening and reading ladder files, as the File menu asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ladder_app.gui.actions import ActionId
from ladder_app.gui.open_ladders import OpenLadders, first_address


class FileMenu(QObject):
    """Reads ladders and tells what came of it.

    `read` tells that other values are open than before, `level_wanted` the address of a
    level to show, `problems_wanted` that a file was opened which could not be used.
    """

    read = Signal()
    level_wanted = Signal(str)
    problems_wanted = Signal()

    def __init__(
        self, window: QMainWindow, actions: Mapping[ActionId, QAction], ladders: OpenLadders
    ) -> None:
        """Serve this window."""
        super().__init__(window)
        self._window = window
        self._ladders = ladders
        actions[ActionId.OPEN].triggered.connect(self._ask_for_files)
        actions[ActionId.RELOAD].triggered.connect(self.reload)
        actions[ActionId.QUIT].triggered.connect(window.close)

    def read_rest(self) -> None:
        """Read the ladders that the window did not wait for when it was made."""
        self._ladders.read_rest()
        self.read.emit()

    def reload(self) -> None:
        """Read every ladder again."""
        self._ladders.reload()
        self.read.emit()

    def _ask_for_files(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Open a ladder"),
            "",
            self.tr("Ladders (*.yaml *.yml);;All files (*)"),
        )
        self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open ladder files beside the others; go to the first one, or show its problems."""
        if not paths:
            return
        self._ladders.add(paths)
        self.reload()
        self.show_opened(paths)

    def show_opened(self, paths: Sequence[Path]) -> None:
        """Go to the first ladder of these open files, and show the problems of those with any."""
        opened = self._ladders.files_at(paths)
        families = [file.family for file in opened if file.family]
        if families:
            self.level_wanted.emit(first_address(families[0]))
        if any(file.family is None for file in opened):
            self.problems_wanted.emit()
