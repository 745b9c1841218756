"""What is in the place of the settings file: anything but what the program wrote."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.gui.settings.settings_file import (
    MAX_BYTES,
    OpenedSettings,
    SettingsProblem,
    open_settings,
)
from ladder_app.settings_path import settings_path

ROOT = Path(__file__).parents[3]
GOOD = b"[General]\nzoom=120\n"
HUGE = b"(\\0\\0\\0\\x9\\xff\\xff\\xff\\xf0)"
posix_only = pytest.mark.skipif(os.name != "posix", reason="there are no such files")


def opened(path: Path) -> OpenedSettings:
    return open_settings(path, QSettings.Format.IniFormat)


def message(found: OpenedSettings) -> str:
    return found.message(EnglishLocalizer())


def keeps(found: OpenedSettings, path: Path) -> bool:
    found.settings.setValue("level", "a/b")
    found.settings.sync()
    return b"level=a/b" in path.read_bytes()


@posix_only
def test_a_start_with_a_pipe_for_settings_does_not_wait(tmp_path: Path) -> None:
    path = tmp_path / "career-ladder" / "career-ladder.conf"
    path.parent.mkdir()
    os.mkfifo(path)
    done = subprocess.run(
        [sys.executable, "main.py", "--quit-when-painted"],
        check=False,
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert path.is_file()
    assert stat.S_ISFIFO(path.with_name("career-ladder.conf.bak").stat().st_mode)


@posix_only
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_link_to_a_device_is_put_aside(device: str, tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    path.symlink_to(device)
    found = opened(path)
    backup = tmp_path / "s.ini.bak"
    assert (found.problem, found.backup) == (SettingsProblem.NO_FILE, backup)
    assert str(backup.readlink()) == device
    assert keeps(found, path)
    assert message(found) == (
        f"{path} is not a regular file, so the settings could not be read."
        f" The file as it was is now {backup}."
    )


def test_a_file_that_is_too_large_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    found = opened(path)
    assert found.problem is SettingsProblem.TOO_LARGE
    assert found.backup is not None
    assert found.backup.stat().st_size == MAX_BYTES + 1
    assert keeps(found, path)


@pytest.mark.parametrize(
    ("damage", "kept"),
    [(b"level=@Variant" + HUGE + b"\n", "120"), (b"no key and no value\n", "120"), (b"", "120")],
    ids=["hostile", "garbled", "none"],
)
def test_a_damaged_file_is_copied_and_what_can_be_read_is_used(
    damage: bytes, kept: str, tmp_path: Path
) -> None:
    path = tmp_path / "s.ini"
    path.write_bytes(GOOD + damage)
    found = opened(path)
    assert found.settings.value("zoom") == kept
    if damage:
        assert found.problem is SettingsProblem.DAMAGED
        assert found.backup is not None
        assert found.backup.read_bytes() == GOOD + damage
        assert "was damaged" in message(found)
    assert opened(path).problem is None
    assert path.read_bytes().strip() == GOOD.strip()


def test_a_file_without_anything_to_read_is_told_of_once(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    path.write_bytes(b"no key and no value\n")
    assert opened(path).problem is SettingsProblem.DAMAGED
    assert opened(path).problem is None
    assert path.read_bytes() == b""


def test_an_earlier_backup_stays(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    for number in range(2):
        path.write_bytes(GOOD + b"level%d=@Variant" % number + HUGE + b"\n")
        opened(path)
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "s.ini", "s.ini.bak", "s.ini.bak2",
    ]  # fmt: skip


@posix_only
def test_settings_behind_a_link_are_written_behind_the_link(tmp_path: Path) -> None:
    real, path = tmp_path / "real.ini", tmp_path / "s.ini"
    real.write_bytes(GOOD + b"level=@Variant" + HUGE + b"\n")
    path.symlink_to(real)
    assert opened(path).settings.value("zoom") == "120"
    assert path.is_symlink()
    assert b"Variant" not in real.read_bytes()


@posix_only
def test_what_cannot_be_put_aside_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    path = tmp_path / "s.ini"
    path.symlink_to("/dev/zero")
    monkeypatch.setattr(Path, "rename", refuse)
    found = opened(path)
    assert (found.problem, found.backup) == (SettingsProblem.NO_FILE, None)
    assert "could not be moved" in message(found)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="settings are elsewhere")
@pytest.mark.parametrize("folder", ["", "relative", "/somewhere"])
def test_the_path_is_that_of_qt(folder: str, tmp_path: Path) -> None:
    environ = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": folder}
    code = "from PySide6.QtCore import QSettings as Q; print(Q(*['career-ladder'] * 2).fileName())"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, env=environ, capture_output=True, text=True
    )
    assert str(settings_path(environ)) == done.stdout.strip()
