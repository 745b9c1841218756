"""Positions in Python's texts and in Qt's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextLayout

from ladder_app.documents.utf16 import format_ranges, python_index, qt_position
from ladder_app.domain.text.folding import Span
from tests.odd_texts import TEXTS, at_qt

ROOT = Path(__file__).parents[2] / "ladder_app"


@given(TEXTS | st.text())
def test_every_index_has_its_position_and_back(text: str) -> None:
    for index in range(len(text) + 1):
        position = qt_position(text, index)
        assert position == sum(2 if ord(each) > 0xFFFF else 1 for each in text[:index])
        assert python_index(text, position) == index


def test_a_position_inside_a_character_is_its_own() -> None:
    assert [python_index("a\N{ROCKET}b", position) for position in range(6)] == [0, 1, 1, 2, 3, 3]


def test_a_lone_surrogate_is_one_unit() -> None:
    assert qt_position("\ud800b", 1) == 1
    assert python_index("\ud800b", 1) == 1


@given(TEXTS, st.data())
def test_a_format_covers_exactly_its_span(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    layout = QTextLayout(text)
    layout.setFormats(format_ranges(text, [span], QTextCharFormat()))
    (kept,) = layout.formats()
    assert at_qt(text, kept.start, kept.length) == text[span.start : span.end]
    assert layout.text() == text


@pytest.mark.parametrize("name", ["FormatRange()", "textStart()", '.encode("utf-16'])
def test_positions_are_converted_in_one_place(name: str) -> None:
    # The files use UTF-16 for what spreadsheet programs read and write.
    folders = (ROOT / "gui", ROOT / "documents")
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (path for folder in folders for path in folder.rglob("*.py"))
        if re.search(re.escape(name), path.read_text("utf-8"))
    }
    label = "gui/base/fitted_label.py"
    assert found <= {"documents/utf16.py", label}
    if label in found:
        assert "python_index(" in (ROOT / label).read_text("utf-8")
