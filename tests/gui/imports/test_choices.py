"""How a table is read is chosen in the window, beside the ladder that comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.files.ladder_file import read_ladder
from ladder_app.gui.imports.dialog import ImportDialog
from tests.gui.imports.conftest import Open
from tests.gui.imports.test_dialog import LEFT, click_on, model_of, pick
from tests.gui.pages import WindowPage


def tree_lines(dialog: ImportDialog) -> list[str]:
    """The open lines of the resulting tree, as a person reads them."""
    tree, model = dialog.result_tree.tree, dialog.result_tree.model
    found: list[str] = []
    index = model.index(0, 0)
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def test_the_ladder_that_comes_of_the_table_is_beside_it(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    assert tree_lines(dialog)[0] == "Support ladder · 3 levels"
    click_on(qtbot, dialog, "D2")
    pick(qtbot, dialog.preview.meaning, "skipped")
    lines = tree_lines(dialog)
    assert lines[0] == "Support ladder · 2 levels"
    assert lines[1].startswith("Junior: 2 skills")
    tree = dialog.result_tree.tree
    tree.setFocus()
    tree.setCurrentIndex(dialog.result_tree.model.index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(tree, key)
    assert "Networks: Basic" in tree_lines(dialog)


def test_another_reading_is_selected_and_own_choices_are_named_as_such(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened()
    box = dialog.readings.box
    assert box.currentText().startswith("Sheet “support”: levels across, named in row 2.")
    assert box.count() > 1
    pick(qtbot, box, box.itemText(1))
    assert box.currentIndex() == 1
    assert box.currentText().partition(".")[0] in dialog.outcome.understood.text()
    click_on(qtbot, dialog, "D2")
    pick(qtbot, dialog.preview.meaning, "skipped")
    assert box.currentIndex() == -1
    assert box.placeholderText() == "as you chose below"


def test_what_looks_like_no_ladder_is_not_saved_unless_a_person_says_how_it_is_read(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened("Item,Price\nApples,3\nPears,4\nPlums,5\n", "shop.csv")
    assert "This does not look like a ladder." in dialog.message.text()
    assert not dialog.save.isEnabled()
    pick(qtbot, dialog.form.shape, "one row per item")
    for cell, meaning in (("A1", "level"), ("B1", "statement")):
        click_on(qtbot, dialog, cell)
        pick(qtbot, dialog.preview.meaning, meaning)
    assert not dialog.message.isVisible()
    assert dialog.save.isEnabled()


def test_a_row_gets_a_meaning_that_its_name_does_not_say(opened: Open) -> None:
    dialog = opened(
        "Skill,Junior,Senior\nNetworks,Basic,Expert\nAsks,of mentors,of nobody\n", "r.csv"
    )
    menu = dialog.preview.menu_of(2, is_column=False)
    texts = [action.text() for action in menu.actions()]
    assert "What its name says" in texts
    next(action for action in menu.actions() if action.text() == "summary").trigger()
    family = dialog.drafted and dialog.drafted.draft.family
    assert family
    assert [level.summary for level in family.levels] == ["of mentors", "of nobody"]


def test_a_rectangle_alone_is_read(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    table, model = dialog.preview.table, model_of(dialog)
    table.setCurrentIndex(model.index(1, 0))
    for _ in range(4):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    menu = dialog.preview.menu_of(1, is_column=False)
    next(action for action in menu.actions() if action.text() == "Read only A2:C6").trigger()
    assert tree_lines(dialog)[0].endswith("· 2 levels")
    menu = dialog.preview.menu_of(1, is_column=False)
    next(action for action in menu.actions() if action.text() == "Read the whole sheet").trigger()
    assert tree_lines(dialog)[0].endswith("· 3 levels")


ROLES = """\
Role,Level,Skill,Proficiency
Nurse,Junior,Care,Basic
Nurse,Senior,Care,Expert
Cook,Junior,Soup,Basic
Cook,Senior,Soup,Expert
"""


def test_several_ladders_of_one_table_are_all_saved(
    qtbot: QtBot, window: WindowPage, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(ROLES, "roles.csv")
    assert dialog.result_tree.title.text() == "The 2 ladders that come of it"
    folder = tmp_path / "ladders"
    folder.mkdir()
    kept = folder / "cook.ladder.yaml"
    kept.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    qtbot.mouseClick(dialog.save, LEFT)
    assert dialog.isVisible()
    assert [path.name for path in folder.iterdir()] == ["cook.ladder.yaml"]
    qtbot.mouseClick(dialog.save, LEFT)
    names = [read_ladder(path).family for path in sorted(folder.iterdir())]
    assert [family.name for family in names if family] == ["Cook", "Nurse"]
    # Below one another in the tree; the first one is shown.
    qtbot.waitUntil(lambda: {"Cook", "Nurse"} <= {f.name for f in window.ladders.families})
    assert window.navigator.place
    assert window.navigator.place.family.name == "Nurse"


def test_the_tree_of_the_result_keeps_qts_promises(
    opened: Open, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(opened().result_tree.model)
