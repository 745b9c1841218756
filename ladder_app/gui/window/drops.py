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
    """Takes what is dropped anywhere on it, and tells the paths.

    Not by an event filter, which Python would have to answer for every event of the
    window, and still while Qt takes it apart.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        """Let files be dropped onto this window."""
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take drags that bring files of this computer."""
        _take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them wherever they are held."""
        _take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
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
    """The files and folders of this computer that are dragged; no address of the web."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
