"""The typed salary is nowhere but where the person said it may be."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from tests.gui.pages import WindowPage

FAMILY = "backend-developer"
ROOT = Path(__file__).parents[3]
# 113579 with whatever people and locales write between its digits, in UTF-8 and in UTF-16,
# the same in thousands, and what is left of it to the midpoint of the level that is shown.
_BETWEEN = rb"(?:[,.' _]|\xc2\xa0|\xe2\x80\xaf|\xe2\x80\x99|%2[0C]|&nbsp;|&#160;)?"
_PLAIN = rb"113" + _BETWEEN + rb"579|113\.579|113\.6k|(?<!\d)13" + _BETWEEN + rb"579"
_FIGURE = re.compile(_PLAIN + rb"|" + "113579".encode("utf-16-le"))


def found_in(data: bytes) -> list[bytes]:
    return _FIGURE.findall(data)


def readable(path: Path) -> Iterator[bytes]:
    """A file's bytes, and those that a reader would see: a PDF's text and unpacked streams."""
    data = path.read_bytes()
    yield data
    if path.suffix != ".pdf":
        return
    reader = PdfReader(path)
    text = "".join(page.extract_text() for page in reader.pages)
    yield text.encode()
    yield "".join(text.split()).encode()
    yield str(reader.metadata).encode()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        # Not every stream is packed.
        yield zlib.decompressobj().decompress(stream) if stream[:1] == b"\x78" else stream


def places(folder: Path) -> list[str]:
    """The files below a folder that hold the salary, by any spelling, in content or name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [
        str(path.relative_to(folder))
        for path in files
        if found_in(str(path).encode()) or any(map(found_in, readable(path)))
    ]


def session(folder: Path, *words: str) -> tuple[Path, bytes]:
    """Run a session with every folder of the user below `folder`; the exports and the log."""
    home, exports = folder / "home", folder / "exports"
    for path in (home, exports, home / "tmp"):
        path.mkdir()
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "TMPDIR": str(home / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        # All that is said unless somebody asks Qt for its own innards.
        "QT_LOGGING_RULES": "*.info=true;*.warning=true;*.critical=true;career*=true;default*=true",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.salary.salary_session", str(exports), *words],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return exports, done.stdout + done.stderr


def test_a_salary_that_is_kept_is_in_the_settings_alone(tmp_path: Path) -> None:
    exports, log = session(tmp_path, "kept")
    assert places(tmp_path) == ["home/config/career-ladder/career-ladder.conf"]
    assert not found_in(log)
    assert len(list(exports.iterdir())) == 5


def test_a_salary_that_is_forgotten_is_nowhere(tmp_path: Path) -> None:
    exports, log = session(tmp_path, "forgotten")
    assert (tmp_path / "home/config/career-ladder/career-ladder.conf").is_file()
    assert places(tmp_path) == []
    assert not found_in(log)
    assert len(list(exports.rglob("*"))) == 11


def test_what_is_ticked_has_the_salary_until_it_is_forgotten(tmp_path: Path) -> None:
    _, log = session(tmp_path, "forgotten", "ticked")
    # `seen.txt` has the copies, which are ticked as well.
    assert sorted(places(tmp_path)) == [
        f"exports/export{suffix}" for suffix in (".html", ".md", ".pdf", ".txt")
    ] + ["exports/seen.txt"]
    assert not found_in(log)


@pytest.mark.parametrize("suffix", [".csv", ".svg", ".png", ".pdf"])
def test_the_command_line_knows_the_salary_only_from_its_option(
    tmp_path: Path, suffix: str
) -> None:
    folder = tmp_path / "config" / "career-ladder"
    folder.mkdir(parents=True)
    settings = "[salary]\nmine=113579\n"
    (folder / "career-ladder.conf").write_text(settings, encoding="utf-8")
    (tmp_path / "out").mkdir()
    bare, own = tmp_path / "out" / f"bare{suffix}", tmp_path / "out" / f"own{suffix}"
    for path, words in ((bare, []), (own, ["--mine", "113579"])):
        done = subprocess.run(
            [sys.executable, "main.py", "salary", FAMILY, *words, "-o", str(path)],
            check=False,
            cwd=ROOT,
            env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config")},
            capture_output=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert not found_in(done.stdout + done.stderr)
    assert bare.read_bytes() != own.read_bytes()
    # A picture of pixels has no letters to search.
    assert places(tmp_path / "out") == ([] if suffix == ".png" else [own.name])


def test_undo_does_not_bring_a_forgotten_salary_back(qtbot: QtBot, window: WindowPage) -> None:
    field = window.view.salary.field
    window.actions_by_id[ActionId.MY_SALARY].trigger()
    qtbot.keyClicks(field, "113579")
    window.actions_by_id[ActionId.FORGET_SALARY].trigger()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_a_hidden_salary_is_in_no_copy_of_the_figures(qtbot: QtBot, window: WindowPage) -> None:
    window.go_to("backend-developer/middle")
    qtbot.keyClicks(window.view.salary.field, "113579")
    window.actions_by_id[ActionId.HIDE_SALARY].trigger()
    window.view.salary.chart.setFocus()
    qtbot.waitUntil(window.view.salary.chart.hasFocus)
    window.outputs.copy()
    assert not found_in(QGuiApplication.clipboard().text().encode())
    window.actions_by_id[ActionId.SALARY_TABLE].trigger()
    table = window.view.salary.table
    assert table is not None
    table.copy_rows()
    copied = QGuiApplication.clipboard().text()
    assert not found_in(copied.encode())
    assert "1.13" not in copied
