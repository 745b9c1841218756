"""About: what the program runs on, and what can be copied of it."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from ladder_app import __version__
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.help import system_info
from ladder_app.gui.help.system_info import libraries, system_information, without_home
from tests.gui.pages import WindowPage

NAMES = {
    "Python", "Qt", "PySide6", "PyYAML", "libyaml", "msgspec", "XlsxWriter", "python-calamine",
    "rapidfuzz",
}  # fmt: skip


@pytest.fixture
def about(window: WindowPage, qtbot: QtBot) -> QDialog:
    window.actions_by_id[ActionId.ABOUT].trigger()
    (dialog,) = window.findChildren(QDialog)
    qtbot.waitExposed(dialog)
    return dialog


def test_it_lists_every_library_with_version_and_license(about: QDialog) -> None:
    (table,) = about.findChildren(QTableWidget)
    rows = [[_text(table, row, column) for column in range(3)] for row in range(table.rowCount())]
    assert {name for name, _, _ in rows} == NAMES
    assert all(version and "unknown" not in version for _, version, _ in rows)
    assert all(license_name and "unknown" not in license_name for _, _, license_name in rows)
    assert {name: version for name, version, _ in rows}["Python"].startswith("3.")


def test_it_copies_what_a_report_needs(about: QDialog, qtbot: QtBot) -> None:
    (button,) = (b for b in about.findChildren(QPushButton) if "system" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"Career Ladder {__version__}"
    for beginning in ("Qt platform: ", "System: ", "Screen 1: ", "Locale: ", "Settings: "):
        assert any(line.startswith(beginning) for line in lines), beginning
    assert button.text() == "System information copied"


def test_the_home_folder_is_not_named(
    qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del qapp
    home = tmp_path / "ann"
    monkeypatch.setattr(Path, "home", lambda: home)
    text = system_information(str(home / ".config" / "settings.ini"))
    assert "ann" not in text
    assert "Settings: ~" in text
    assert without_home(f"{home}a/file and {home}") == f"{home}a/file and ~"


@pytest.mark.parametrize("home", [Path("/"), None])
def test_a_user_without_a_home_folder(monkeypatch: pytest.MonkeyPatch, home: Path | None) -> None:
    def found() -> Path:
        if home is None:
            raise RuntimeError
        return home

    monkeypatch.setattr(Path, "home", found)
    assert without_home("/etc/settings.ini") == "/etc/settings.ini"


def test_a_build_without_metadata_still_lists_the_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> Callable[[], None]:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(system_info, "metadata", missing)
    found = {library.name: library for library in libraries()}
    assert set(found) == NAMES
    assert found["msgspec"].version == "version unknown"


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()
