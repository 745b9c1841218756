"""Files and folders dropped onto a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMainWindow


class Drops(QObject):
    """Takes what is dropped anywhere on the window, and tells the paths."""

    dropped = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        """Let files be dropped onto this window."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags that bring files of this computer; leave all others alone."""
        if isinstance(event, QDropEvent) and paths_of(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(paths_of(event.mimeData()))
            return True
        return super().eventFilter(watched, event)


def paths_of(dragged: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged; no address of the web."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
