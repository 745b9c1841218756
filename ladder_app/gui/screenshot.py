"""Paints the main window in memory, with its own settings. Imported only for that."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from ladder_app.documents.fonts import require_font
from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.documents.painting import open_buffer
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.app import compose
from ladder_app.gui.parts import Program
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.start import make_application
from ladder_app.gui.views.compare import NAME as COMPARE_VIEW
from ladder_app.gui.views.level import NAME as LEVEL_VIEW
from ladder_app.gui.views.path import NAME as PATH_VIEW

_TURNS = 20
"""Rounds of events until deferred work is done and the window is final."""


class Picture(NamedTuple):
    """The content of a screenshot: the level or family at an address, or the first level."""

    address: str
    size: tuple[int, int]
    view: str = LEVEL_VIEW
    is_dark: bool = False


def paint_window(bundled: Sequence[Path], own: Sequence[Path], picture: Picture) -> bytes:
    """The window with these ladder files as PNG data.

    Raises:
        NoFontError: no font is installed.
    """
    keep_none_alive()
    application = make_application()  # noqa: F841 - it lives as long as its windows
    require_font()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        state = WindowSettings(settings)
        state.level, state.colors = picture.address, "dark" if picture.is_dark else "light"
        program = compose(bundled, own, settings)
        _read_all(program)
        _show(program, picture)
        data = _png(program.core.window)
        # It saves its layout, so close it before the folder is deleted.
        program.core.window.close()
    return data


def _read_all(program: Program) -> None:
    files = program.controllers.files
    files.read_rest()
    reading = files.reading
    if reading.is_busy:
        loop = QEventLoop()
        reading.ended.connect(loop.quit)
        loop.exec()


def _show(program: Program, picture: Picture) -> None:
    window = program.core.window
    # Whatever minimum sizes the parts have.
    window.setFixedSize(QSize(*picture.size))
    window.show()
    if picture.view == COMPARE_VIEW:
        program.core.actions[ActionId.COMPARE].trigger()
    elif picture.view == PATH_VIEW:
        program.core.actions[ActionId.PATH_VIEW].trigger()
    for _ in range(_TURNS):
        QApplication.processEvents()


def _png(window: QWidget) -> bytes:
    buffer = open_buffer()
    window.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())
