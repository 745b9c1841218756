"""The settings file as the window reads it: every key, with any bytes as its value."""

from __future__ import annotations

import inspect
import tempfile
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ladder_app.gui.salary.settings import SalarySettings
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.settings_file import open_settings
from ladder_app.gui.settings.store import SettingsStore
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.views.path.settings import PathSettings


def read_settings(data: bytes) -> None:
    """Read every setting from a file with these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "settings.conf"
        path.write_bytes(data)
        settings = open_settings(path, QSettings.Format.IniFormat).settings
        for state in (WindowSettings(settings), PathSettings(settings), SalarySettings(settings)):
            for name, _ in inspect.getmembers_static(type(state), _is_property):
                getattr(state, name)
        store = SettingsStore(settings)
        for key in Key:
            assert isinstance(store.text(key), str)
            assert isinstance(store.data(key), QByteArray | None)
            store.put(key, "new")
        store.sync()


def _is_property(value: object) -> bool:
    return isinstance(value, property)
