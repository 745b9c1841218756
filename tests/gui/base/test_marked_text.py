"""Marks and bold beginnings cover exactly their characters, in any script."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication

from ladder_app.domain.find.query import read_query
from ladder_app.domain.text.folding import fold
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.marked_text import MarkedText
from ladder_app.gui.base.palette import LIGHT
from tests.gui.recorded_layouts import RecordedLayout
from tests.odd_texts import TEXTS, WORDS

pytestmark = pytest.mark.usefixtures("qapp")
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def painted(text: MarkedText, typed: str) -> QImage:
    image = QImage(1200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text.paint(painter, QPointF(0, 0), LIGHT.text, read_query(typed), LIGHT)
    painter.end()
    return image


@SHARED
@given(TEXTS, WORDS)
def test_marks_cover_what_matches(layouts: list[RecordedLayout], text: str, word: str) -> None:
    query = read_query(word)
    painted(MarkedText(text, QFont(), 1000), word)
    spans = query.spans(text)
    assert layouts[-1].marked == [text[span.start : span.end] for span in spans]
    for term, marked in ((term, each) for term in query.terms for each in layouts[-1].marked):
        assert term in fold(marked)


@SHARED
@given(TEXTS, st.data())
def test_the_bold_beginning_ends_where_the_lead_does(
    layouts: list[RecordedLayout], text: str, data: st.DataObject
) -> None:
    lead = data.draw(st.integers(1, len(text)))
    MarkedText(text, QFont(), 1000, lead)
    assert layouts[-1].bold == [text[:lead]]


def test_the_painted_mark_is_behind_the_word() -> None:
    text, word = "\N{ROCKET}" * 12 + " Ships small features", "features"
    font = QFont()
    image = painted(MarkedText(text, font, 1200), word)
    mark = QColor(LIGHT.mark).rgb()
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) == mark for y in range(60))]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1200)
    layout.endLayout()
    end = len(text.encode("utf-16-le")) // 2
    # PySide gives the place with the position that it found.
    left, right = (_x_of(line, position) for position in (end - len(word), end))
    assert abs(columns[0] - left) <= 2
    assert abs(columns[-1] - right) <= 2


def _x_of(line: Any, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


@given(TEXTS)
def test_a_label_of_several_lines_loses_nothing(text: str) -> None:
    label = FittedLabel(max_lines=99)
    label.resize(330, 400)
    label.set_whole_text(text)
    QApplication.processEvents()
    assert "".join(label.text().split()) == "".join(text.split())


def test_a_match_is_marked_where_it_is_also_after_an_emoji() -> None:
    text = MarkedText("\N{ROCKET}\N{ROCKET} Writes tests", QFont(), 400)
    (found,) = text.marks(read_query("tests"), LIGHT)
    assert (found.start, found.length) == (12, 5)
