"""A start of the window with screens of their own, in a process of its own.

    python -m tests.gui.window.placed_window [reset] < screens.json

Prints where the window and its most important parts are, as JSON, and closes it.
Settings are those of XDG_CONFIG_HOME.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtWidgets import QWidget

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.start import make_application
from tests.gui.pages import open_window

Corners = tuple[int, int, int, int]


def use_screens(screens: str) -> None:
    """Let Qt's offscreen platform have these screens."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        file.write(screens)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"


def corners(rect: QRect) -> Corners:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def on_screen(widget: QWidget) -> Corners:
    return corners(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()))


def main(words: list[str]) -> None:
    """Start, do as the words say, and print."""
    use_screens(sys.stdin.read())
    keep_none_alive()
    application = make_application()
    Path(os.environ["QT_QPA_PLATFORM"].partition("=")[2]).unlink()
    window = open_window(bundled_paths(), [], QSettings())
    window.place()
    window.show()
    application.processEvents()
    if "full" in words:
        window.actions_by_id[ActionId.FULL_SCREEN].trigger()
        application.processEvents()
    if "reset" in words:
        window.actions_by_id[ActionId.RESET_LAYOUT].trigger()
        application.processEvents()
    button = window.view.header.button
    parts = {"status": on_screen(window.statusBar()), "print": on_screen(button)}
    parts |= {"frame": corners(window.frameGeometry()), "normal": corners(window.normalGeometry())}
    state = {"maximized": window.isMaximized(), "full": window.isFullScreen()}
    window.close()
    json.dump({**parts, **state}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
