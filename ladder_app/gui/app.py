"""Starts the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ladder_app import __version__
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import bundled_ladders, read_all
from ladder_app.gui.main_window import MainWindow


def load_ladders(paths: Sequence[Path]) -> list[LadderFile]:
    """The bundled ladders, then those at the paths."""
    return [*bundled_ladders(), *read_all(paths)]


def make_application() -> QApplication:
    """The application with its name and style."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("career-ladder")
    application.setApplicationDisplayName("Career Ladder")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("career-ladder")
    application.setDesktopFileName("career-ladder")
    application.setStyle("Fusion")
    return application


def run(paths: Sequence[Path], quit_when_painted: bool = False) -> int:
    """Open the window with the bundled ladders and these files; returns the exit status."""
    keep_none_alive()
    application = make_application()
    window = MainWindow(load_ladders, paths, QSettings())
    # Ctrl+C in the terminal ends the program like any other.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    if paths:
        QTimer.singleShot(0, lambda: window.show_opened(paths))
    if quit_when_painted:
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, window.close))
    return application.exec()
