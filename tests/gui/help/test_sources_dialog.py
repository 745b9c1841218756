"""“Sources”: each source, with what the window shows from it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.level.page import carried_section, compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import JobFamily, Level
from ladder_app.domain.summary import summarize
from ladder_app.files.library import bundled_ladders
from ladder_app.gui.help.sources_dialog import by_sources, sources_dialog
from ladder_app.gui.panes.rows import SCALE, Row, responsibility_rows, skill_rows
from tests.documents.level.sources import carried_from_another_source

FAMILY = carried_from_another_source()
LEVELS = [
    (file.family, level)
    for file in bundled_ladders()
    if file.family
    for level in file.family.levels
]


def test_a_statement_that_carries_over_is_listed_under_its_own_source() -> None:
    by_title = by_sources(summarize(FAMILY, FAMILY.levels[1]))
    found = {sources[0].title: texts for sources, texts in by_title.items() if sources}
    assert "Writes tests" in found["Handbook"]
    assert "Speaks" in found["Role description"]
    assert any("Knows how" in text for text in found["Framework"])


def test_the_row_that_is_asked_about_is_selected(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    about = Row(plain="", text="Writes tests")
    dialog = sources_dialog(window, summarize(FAMILY, FAMILY.levels[1]), about)
    (view,) = dialog.findChildren(QPlainTextEdit)
    assert "Writes tests" in view.textCursor().selectedText()


@pytest.mark.parametrize("level", LEVELS, ids=lambda each: f"{each[0].id}-{each[1].id}")
def test_every_row_that_has_a_source_is_listed(level: tuple[JobFamily, Level]) -> None:
    summary, localizer = summarize(*level), EnglishLocalizer()
    page = compose_level(summary, localizer)
    carried = carried_section(summary, localizer)
    rows = responsibility_rows(page, localizer, carried=carried)
    rows += skill_rows(page, localizer, {SCALE})
    listed = {text for texts in by_sources(summary).values() for text in texts}
    for row in rows:
        if row.sources:
            assert any(text.startswith(row.lead or row.text) for text in listed)
            assert row.source_mark
