"""The settings file as the window reads it: every value that it looks for, of any bytes."""

from __future__ import annotations

import inspect
import tempfile
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.settings.settings_file import open_settings
from ladder_app.gui.settings.stored import Stored
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.views.path.settings import PathSettings


def read_settings(data: bytes) -> None:
    """Take every value out of a settings file of these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.conf"
        path.write_bytes(data)
        settings = open_settings(path, QSettings.Format.IniFormat).settings
        for state in (WindowSettings(settings), PathSettings(settings), SalarySettings(settings)):
            for name, _ in inspect.getmembers_static(type(state), _is_property):
                getattr(state, name)
        stored = Stored(settings)
        for key in settings.allKeys():
            assert isinstance(stored.text(key), str)
            assert isinstance(stored.data(key), QByteArray | None)
            stored.put(key, "new")
        stored.write()


def _is_property(value: object) -> bool:
    return isinstance(value, property)
