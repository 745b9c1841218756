"""A window with the bundled ladders and settings of its own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.none_guard import keep_none_alive
from ladder_app.files.library import bundled_paths
from tests.gui.pages import WindowPage, open_window
from tests.gui.recorded_layouts import RecordedLayout

keep_none_alive()

MakeWindow = Callable[..., WindowPage]

_PATIENCE_MILLISECONDS = 30_000
"""How long a test waits for what takes a moment, on a machine that is busy with others."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds before a test fails."""

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MILLISECONDS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(  # noqa: N802 - pytest-qt's name
        self, widget: QWidget, *, timeout: int = _PATIENCE_MILLISECONDS
    ) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(  # noqa: N802 - pytest-qt's name
        self, signal: Any, *, timeout: int = _PATIENCE_MILLISECONDS, **options: Any
    ) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it must be there first
    """In place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _cycles_in_this_thread() -> Iterator[None]:
    """Gather cycles here alone, as the program does: Python would do it in any thread."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _no_held_keys(qapp: QApplication) -> None:
    """Let go of the keys that the test before held down with another one."""
    if qapp.keyboardModifiers() is not Qt.KeyboardModifier.NoModifier:
        widget = QWidget()
        widget.show()
        QTest.keyClick(widget, Qt.Key.Key_Shift)
        widget.close()


@pytest.fixture(autouse=True)
def _no_open_popups(qapp: QApplication) -> None:
    """Close the menu that the test before left open: it would take the mouse."""
    popup = qapp.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def _normal_text(qapp: QApplication) -> Iterator[None]:
    """The next test's window begins in the system's font, whatever the zoom of this one's."""
    yield
    qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


@pytest.fixture
def make_window(qtbot: QtBot, settings: QSettings) -> MakeWindow:
    def make(*paths: Path) -> WindowPage:
        window = open_window(bundled_paths(), paths, settings)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.read_rest()
        return window

    return make


@pytest.fixture
def layouts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RecordedLayout]]:
    """The layouts of texts that rows, tables and Go to make from now on."""
    for module in ("base.marked_text", "go_to.delegate"):
        monkeypatch.setattr(f"ladder_app.gui.{module}.QTextLayout", RecordedLayout)
    yield RecordedLayout.made
    RecordedLayout.made.clear()


@pytest.fixture
def window(make_window: MakeWindow) -> WindowPage:
    return make_window()
