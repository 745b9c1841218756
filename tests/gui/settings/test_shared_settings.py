"""Several windows with one settings file: none takes away what another has kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ladder_app.files.library import bundled_paths
from ladder_app.gui.open_files.settings import OpenFilesSettings, merged
from ladder_app.gui.settings.window_settings import WindowSettings
from tests.gui.file_actions.test_open_controller import a_ladder
from tests.gui.pages import WindowPage, open_window

ROOT = Path(__file__).parents[3]
REMEMBER = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.open_files.settings import OpenFilesSettings
path, name = sys.argv[1:]
settings = QSettings(path, QSettings.Format.IniFormat)
state, window = OpenFilesSettings(settings), WindowSettings(settings)
opened = state.open_files
for number in range(4):
    opened.append(Path("/ladders", f"{name}-{number}.yaml"))
    state.open_files = opened
    state.remember(opened[-1:])
    window.remember(f"{name}-{number}")
"""


def windows_of(qtbot: QtBot, path: Path, number: int) -> list[WindowPage]:
    """So many windows, each with settings of its own in the same file."""
    found = []
    for _ in range(number):
        window = open_window(bundled_paths(), (), QSettings(str(path), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        window.show()
        window.read_rest()
        found.append(window)
    return found


def names(paths: list[Path]) -> list[str]:
    return [path.name.partition(".")[0] for path in paths]


def kept(path: Path) -> OpenFilesSettings:
    return OpenFilesSettings(QSettings(str(path), QSettings.Format.IniFormat))


def test_what_two_windows_open_is_open_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    one, other = windows_of(qtbot, path, 2)
    one.open_files([a_ladder(tmp_path, "potter")])
    other.open_files([a_ladder(tmp_path, "baker")])
    one.open_files([a_ladder(tmp_path, "smith")])
    one.close()
    other.close()
    assert names(kept(path).open_files) == ["potter", "baker", "smith"]
    assert names(kept(path).recent) == ["smith", "baker", "potter"]


def test_what_one_window_closes_is_closed_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    (before,) = windows_of(qtbot, path, 1)
    potter = a_ladder(tmp_path, "potter")
    before.open_files([potter, a_ladder(tmp_path, "smith")])
    before.close()
    one, other = windows_of(qtbot, path, 2)
    other.open_files([a_ladder(tmp_path, "baker")])
    one.files.close_file(potter)
    other.open_files([a_ladder(tmp_path, "miller")])
    assert names(kept(path).open_files) == ["smith", "baker", "miller"]


def test_the_recent_files_of_another_window_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = windows_of(qtbot, tmp_path / "settings.ini", 2)
    one.open_files([a_ladder(tmp_path, "potter")])
    menus = [menu for menu in other.findChildren(QMenu) if menu.title() == "Open re&cent"]
    (recent,) = menus
    recent.aboutToShow.emit()
    assert "potter" in recent.actions()[0].text()


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    started = [
        subprocess.Popen([sys.executable, "-c", REMEMBER, str(path), name], cwd=ROOT)
        for name in ("a", "b")
    ]
    assert [each.wait(60) for each in started] == [0, 0]
    everything = {f"{name}-{number}" for name in ("a", "b") for number in range(4)}
    assert set(names(kept(path).open_files)) == everything
    assert set(names(kept(path).recent)) == everything
    window = WindowSettings(QSettings(str(path), QSettings.Format.IniFormat))
    assert set(window.recent) == everything
    assert [each.name for each in tmp_path.iterdir()] == ["settings.ini"]


@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be write-protected there")
def test_settings_that_cannot_be_written_do_not_keep_one_waiting(tmp_path: Path) -> None:
    state = OpenFilesSettings(QSettings("/dev/null/settings.ini", QSettings.Format.IniFormat))
    state.open_files = [tmp_path / "potter.yaml"]
    assert names(state.open_files) == ["potter"]


paths = st.lists(st.sampled_from([Path(name) for name in "abcdef"]), unique=True)


@given(paths, paths, paths)
def test_each_list_is_changed_as_the_window_changed_it(
    others: list[Path], before: list[Path], now: list[Path]
) -> None:
    found = merged(others, before, now)
    assert len(found) == len(set(found))
    opened, closed = set(now) - set(before), set(before) - set(now)
    assert set(found) == (set(others) - closed) | opened
