"""Files and folders dropped onto a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent


class DropWindow(QMainWindow):
    """A window that accepts files and emits their paths.

    Not by an event filter, which Python would have to answer for every event of the
    window, and still while Qt takes it apart.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        """Accept drops."""
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept drags of local files."""
        _take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept them anywhere in the window."""
        _take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Emit the paths."""
        _take(event)
        paths = paths_of(event.mimeData())
        if paths:
            self.dropped.emit(paths)


def _take(event: QDropEvent) -> None:
    if paths_of(event.mimeData()):
        event.acceptProposedAction()
    else:
        event.ignore()


def paths_of(dragged: QMimeData) -> list[Path]:
    """The local files and folders that are dragged; no web addresses."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
