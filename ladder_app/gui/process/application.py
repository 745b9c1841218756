"""The application object, with the requests of the desktop to the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Accepts the files that macOS asks it to open, even before there is a window."""

    def __init__(self, arguments: Sequence[str]) -> None:
        """Collect the files until `open_files_by` is called."""
        super().__init__(list(arguments))
        self._unopened: list[Path] = []
        self._open: Callable[[Sequence[Path]], object] | None = None

    def open_files_by(self, open_files: Callable[[Sequence[Path]], object]) -> None:
        """Open all requested files, earlier and later ones, with this function."""
        self._open = open_files
        paths, self._unopened = self._unopened, []
        if paths:
            open_files(paths)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            # A double click, or a drop on the Dock; a URL has no file.
            if event.file():
                self._take(Path(event.file()))
            return True
        return super().event(event)

    def _take(self, path: Path) -> None:
        if self._open is None:
            self._unopened.append(path)
        else:
            self._open([path])
