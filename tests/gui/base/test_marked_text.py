"""Text with a bold beginning and marked matches."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextCharFormat

from ladder_app.documents.text_ranges import text_range
from ladder_app.domain.find.query import read_query
from ladder_app.gui.base.marked_text import MarkedText
from ladder_app.gui.base.palette import LIGHT


def test_a_range_counts_as_qt_does_for_whom_an_emoji_is_two_characters() -> None:
    found = text_range("\N{ROCKET} and \N{ROCKET}s", 2, 7, QTextCharFormat())
    assert (found.start, found.length) == (3, 6)


def test_a_match_is_marked_where_it_is_also_after_an_emoji(qapp: object) -> None:
    del qapp
    text = MarkedText("\N{ROCKET}\N{ROCKET} Writes tests", QFont(), 400)
    (found,) = text.marks(read_query("tests"), LIGHT)
    assert (found.start, found.length) == (12, 5)
