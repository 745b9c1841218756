"""The keys of the Growth table move by rows, whichever column was clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ladder_app.gui.views.growth.model import Column
from ladder_app.gui.views.growth.table import GrowthTable
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.views.growth.steps import LEADS, cell, click_choice, names, press, standing

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
FIRST = "Is an expert in the technologies"


def current(table: GrowthTable) -> str:
    """The framed row: the item, or the heading of a section."""
    row = table.current_row
    return row.name if row else str(table.currentIndex().data())


def all_rows(table: GrowthTable) -> list[str]:
    """The headings and items from top to bottom, with all sections open."""
    table.expandAll()
    rows = table.rows
    return [
        text
        for number, section in enumerate(rows.sections)
        for text in (str(rows.index(number, 0).data()), *(row.name for row in section.rows))
    ]


@pytest.mark.parametrize("column", [Column.ITEM, Column.MARK, Column.EVIDENCE])
def test_down_and_up_visit_every_row(qtbot: QtBot, view: GrowthView, column: Column) -> None:
    table, rows = view.table, all_rows(view.table)
    table.setCurrentIndex(cell(table, FIRST, column))
    visited = [current(table)]
    for _ in rows[2:]:
        qtbot.keyClick(table, DOWN)
        visited.append(current(table))
    assert visited == rows[1:]
    for _ in rows[1:]:
        qtbot.keyClick(table, UP)
    assert current(table) == rows[0]


@pytest.mark.parametrize("column", [Column.ITEM, Column.MARK, Column.EVIDENCE])
def test_page_down_and_end_leave_the_section(
    qtbot: QtBot, view: GrowthView, column: Column
) -> None:
    table, rows = view.table, all_rows(view.table)
    table.setCurrentIndex(cell(table, FIRST, column))
    for _ in rows:
        qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert current(table) == rows[-1]
    for _ in rows:
        qtbot.keyClick(table, Qt.Key.Key_PageUp)
    assert current(table) == rows[0]
    table.setCurrentIndex(cell(table, FIRST, column))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert current(table) == rows[-1]
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert current(table) == rows[0]


def test_a_digit_marks_the_framed_row_after_a_click_on_a_mark(
    qtbot: QtBot, view: GrowthView
) -> None:
    table = view.table
    click_choice(qtbot, table, LEADS, "Consistently")
    rows = all_rows(table)
    for _ in rows[rows.index(current(table)) + 1 :]:
        qtbot.keyClick(table, DOWN)
        before = {name: standing(table, name) for name in names(table)}
        framed = table.current_row
        qtbot.keyClick(table, Qt.Key.Key_1)
        changed = [name for name, text in before.items() if standing(table, name) != text]
        assert changed == ([framed.name] if framed else [])
        if framed is not None:
            table.setCurrentIndex(cell(table, framed.name))
    assert standing(table, LEADS) == "Consistently"


def test_a_digit_on_the_heading_of_a_section_marks_nothing(qtbot: QtBot, view: GrowthView) -> None:
    table = view.table
    press(qtbot, table, LEADS, Qt.Key.Key_3)
    before = [standing(table, name) for name in names(table)]
    table.setCurrentIndex(table.rows.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert [standing(table, name) for name in names(table)] == before
