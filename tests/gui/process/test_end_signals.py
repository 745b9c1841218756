"""A signal that ends the program keeps what closing the window keeps."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

ROOT = Path(__file__).parents[3]
PROGRAM = [sys.executable, "-m", "tests.gui.process.run_program"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent otherwise there")


def environment(folder: Path) -> dict[str, str]:
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "CHANGE_LAYOUT": "yes",
    }


def ended_by(number: int, folder: Path, before: tuple[str, ...] = ()) -> int:
    """The status of the program after this signal, sent once its window is ready."""
    with subprocess.Popen(
        [*before, *PROGRAM], cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        program.send_signal(number)
        if before:
            program.send_signal(signal.SIGTERM)
        return program.wait(30)


def kept(folder: Path) -> QSettings:
    path = folder / "career-ladder" / "career-ladder.conf"
    return QSettings(str(path), QSettings.Format.IniFormat)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_the_layout_is_kept(name: str, tmp_path: Path) -> None:
    number = signal.Signals[name]
    assert ended_by(number, tmp_path) == -number
    settings = kept(tmp_path)
    assert settings.value("panes/skills") == "hidden"
    for key in ("salary/columns", "window/geometry", "splitters/whole", "splitters/top"):
        assert settings.contains(key), key


def test_a_signal_that_is_ignored_stays_ignored(tmp_path: Path) -> None:
    status = ended_by(signal.SIGHUP, tmp_path, ("sh", "-c", 'trap "" HUP; exec "$@"', "sh"))
    assert status == -signal.SIGTERM
