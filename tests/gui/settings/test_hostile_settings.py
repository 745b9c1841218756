"""The window starts with any settings file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.files.library import bundled_paths
from ladder_app.gui.settings.settings_file import open_settings, without_any_type
from tests.fuzz.__main__ import SETTINGS
from tests.fuzz.settings import read_settings
from tests.gui.pages import open_window

KEYS = re.findall(rb"^(\[\w+\]|\w+=)", SETTINGS, re.MULTILINE)
VALUES = (
    b"",
    b"\xff\xfe\x00",
    b"9" * 5000,
    b"-1",
    b"@Invalid()",
    b"@Rect(0 0 99999999 99999999)",
    b"@Point(a b)",
    b"@ByteArray()",
    b"@ByteArray(" + b"\\xff" * 400 + b")",
    b"@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xbQFooBar\\0)",
    b"@Variant(\\0\\0\\0\\x9\\xff\\xff\\xff\\xf0)",
    b"@DateTime(\\0\\0\\0\\x10)",
    b"a, b, c",
    b"\\x110000\\x202e\\n\\n",
    b"x" * 1_000_000,
)


def file_of(value: bytes) -> bytes:
    """The file with this value for every key."""
    lines = (key if key.startswith(b"[") else key + value for key in KEYS)
    return b"\n".join(lines) + b"\n"


def start(qtbot: QtBot, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    kept = open_settings(path, QSettings.Format.IniFormat).settings
    window = open_window(bundled_paths(), (), kept)
    qtbot.addWidget(window)
    window.place()
    window.show()
    window.read_rest()
    assert window.navigator.summary is not None
    window.close()


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_the_window_starts_with_this_value_for_every_key(
    value: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    start(qtbot, tmp_path / "settings.ini", file_of(value))


HUGE = b"(\\0\\0\\0\\x9\\xff\\xff\\xff\\xf0)"


@pytest.mark.parametrize(
    "name",
    [b"@Variant", b"@@Variant", b"\\x40Variant", b"\\x10040Variant", b"\\100Variant",
     b"@V\\x61riant", b'"@Vari"ant', b"@Vari\\\nant", b"@DateTime"],
)  # fmt: skip
def test_a_value_of_any_type_is_dropped_however_it_is_written(name: bytes) -> None:
    data = b"[General]\nzoom=120\nlevel=" + name + HUGE + b"\n"
    kept = without_any_type(data)
    assert kept in (b"[General]\nzoom=120\n", b"")
    read_settings(data)


def test_what_the_program_writes_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(SETTINGS)
    opened = open_settings(path, QSettings.Format.IniFormat)
    assert path.read_bytes() == SETTINGS
    assert (opened.problem, opened.backup, opened.message(EnglishLocalizer())) == (None, None, "")
    assert list(tmp_path.iterdir()) == [path]


@st.composite
def files(draw: st.DrawFn) -> bytes:
    data = SETTINGS
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(data)))
        piece = draw(st.binary(max_size=8) | st.sampled_from(VALUES[:-1]))
        data = data[:place] + piece + data[place + draw(st.integers(0, 8)) :]
    return data


@settings(deadline=None, max_examples=100)
@given(files() | st.binary(max_size=300))
def test_any_bytes_give_values_that_make_sense(data: bytes) -> None:
    read_settings(data)


@settings(
    deadline=None,
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=files())
def test_the_window_starts_with_any_settings_file(
    data: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    start(qtbot, tmp_path / "settings.ini", data)
