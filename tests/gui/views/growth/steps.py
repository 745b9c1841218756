"""What a user does in the Growth view, and what they see there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ladder_app.domain.growth.entries import Growth, Person
from ladder_app.files.growth.read_growth import load_growth
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.views.growth.entry_editor import EntryEditor
from ladder_app.gui.views.growth.model import Column
from ladder_app.gui.views.growth.table import GrowthTable
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.pages import WindowPage

LEFT = Qt.MouseButton.LeftButton
SENIOR = "backend-developer/senior"
LEADS = "Takes a leading role"
HIRING = "Can help to hire"
SQL = "Databases and SQL"

OpenGrowth = Callable[..., GrowthView]


def answer_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Let the dialogs for files answer with a path, or cancel where it is empty."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def show_growth(window: WindowPage, address: str = SENIOR) -> GrowthView:
    window.go_to(address)
    window.actions_by_id[ActionId.GROWTH_VIEW].trigger()
    return window.growth.widget


def cell(table: GrowthTable, beginning: str, column: Column = Column.MARK) -> QModelIndex:
    """The cell of the item whose text begins like this."""
    for number, section in enumerate(table.rows.sections):
        for row, each in enumerate(section.rows):
            if each.name.startswith(beginning):
                parent = table.rows.index(number, 0)
                table.expand(parent)
                index = table.rows.index(row, column, parent)
                table.scrollTo(index)
                return index
    raise AssertionError(f"{beginning} is not listed")


def names(table: GrowthTable) -> list[str]:
    return [row.name for section in table.rows.sections for row in section.rows]


def headings(table: GrowthTable) -> list[str]:
    return [str(table.rows.index(n, 0).data()) for n in range(table.rows.rowCount())]


def press(qtbot: QtBot, table: GrowthTable, beginning: str, *keys: Qt.Key) -> None:
    table.setCurrentIndex(cell(table, beginning))
    for key in keys:
        qtbot.keyClick(table, key)


def click_choice(qtbot: QtBot, table: GrowthTable, beginning: str, word: str) -> None:
    """Click on a word or dot of an item, wherever it is painted."""
    index = cell(table, beginning)
    row = table.rows.row_at(index)
    assert row is not None
    area = table.visualRect(index)
    for y in range(area.top(), area.bottom(), 3):
        for x in range(area.left(), area.right(), 3):
            choice = table.choice_at(index, QPoint(x, y))
            if choice is not None and row.choices[choice] == word:
                qtbot.mouseClick(table.viewport(), LEFT, pos=QPoint(x, y))
                return
    raise AssertionError(f"{word} is painted nowhere")


def standing(table: GrowthTable, beginning: str) -> str:
    return str(cell(table, beginning).data())


def labels(view: GrowthView) -> str:
    """The texts of all labels that are shown."""
    found = (label for label in view.findChildren(QLabel) if label.isVisibleTo(view))
    return "\n".join(label.accessibleName() or label.text() for label in found)


def person_in(path: Path) -> Person:
    """Whom a file is about; nobody while it is written."""
    people = load_growth(path).people if path.exists() else ()
    return people[0] if people else Person()


def growth_in(path: Path, target: str = SENIOR) -> Growth:
    return person_in(path).toward(target)


def editor_of(view: GrowthView) -> EntryEditor:
    assert view.editor is not None
    return view.editor
