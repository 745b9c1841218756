"""A window with the bundled ladders and settings of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.ladder_file import LadderFile
from ladder_app.gui.app import load_ladders
from ladder_app.gui.main_window import MainWindow

keep_none_alive()

MakeWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def bundled() -> Sequence[LadderFile]:
    return load_ladders([])


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_window(qtbot: QtBot, settings: QSettings, bundled: Sequence[LadderFile]) -> MakeWindow:
    def make(*paths: Path) -> MainWindow:
        def load(wanted: Sequence[Path]) -> Sequence[LadderFile]:
            return load_ladders(wanted) if wanted else bundled

        window = MainWindow(load, paths, settings)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()
