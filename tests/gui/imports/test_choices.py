"""How a table is read is chosen in the window, beside the ladder that comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.sheets import Spot
from ladder_app.gui.imports.dialog import ImportDialog
from tests.gui.imports.conftest import Open
from tests.gui.imports.test_dialog import LEFT, click_on, left_lines, model_of, pick
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
    assert box.placeholderText() == "Your settings"


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


def test_a_name_alone_does_not_make_a_ladder_of_what_looks_like_none(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened("Item,Price\nApples,3\nPears,4\nPlums,5\n", "shop.csv")
    qtbot.keyClicks(dialog.form.name, "Fruit")
    pick(qtbot, dialog.form.currency, "EUR")
    pick(qtbot, dialog.form.order, "highest level first")
    assert not dialog.save.isEnabled()
    assert "This does not look like a ladder." in dialog.message.text()
    # A person may look at the likeliest reading and agree with it.
    dialog.readings.box.activated.emit(0)
    assert dialog.save.isEnabled()


def test_the_settings_are_folded_until_they_are_needed(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    assert dialog.form.currency.isVisible()
    assert not dialog.form.shape.isVisible()
    qtbot.mouseClick(dialog.readings.fold, LEFT)
    assert dialog.form.shape.isVisible()
    qtbot.mouseClick(dialog.readings.fold, LEFT)
    assert not dialog.form.shape.isVisible()
    doubtful = opened("Item,Price\nApples,3\nPears,4\nPlums,5\n", "shop.csv")
    assert doubtful.form.shape.isVisible()


def test_amounts_without_a_unit_are_pointed_at_where_it_is_selected(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened()
    hint = dialog.form.unit_hint
    assert hint.text() == "2 amounts are skipped, as they state no period. Select it at “Paid per”."
    pick(qtbot, dialog.form.period, "year")
    assert hint.text() == (
        "2 amounts are skipped, as they state no currency. Select it at “Currency”."
    )
    pick(qtbot, dialog.form.currency, "EUR")
    assert not hint.isVisible()
    assert dialog.readings.box.currentIndex() == 0


def test_a_reading_counts_what_comes_of_it(opened: Open) -> None:
    assert opened("Skill,Junior,Senior\nGo,1,2\nSQL,1,3\n").readings.box.currentText() == (
        "Sheet “support”: levels across, named in row 1. 2 levels, 2 skills: Junior, Senior"
    )


NEARLY = """\
Skill,Analyst,Consultant,Manager,Partner
Modelling,C,B,B,A
Writing,D,C,B,A
Selling,D,D,B,A
Leading,D,D,C,B
"""


def test_a_reading_that_is_nearly_as_likely_is_in_sight(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(NEARLY, "nurses.csv")
    readings = dialog.readings
    assert dialog.drafted
    assert dialog.drafted.of.runner_up
    assert readings.near.whole_text.startswith("Nearly as likely: Sheet “nurses”: ")
    qtbot.mouseClick(readings.use_near, LEFT)
    assert readings.box.currentIndex() > 0
    assert not readings.use_near.isVisible()
    assert readings.box.currentText().partition(".")[0] in dialog.outcome.understood.text()


def test_the_row_of_a_cell_gets_its_meaning_by_keys(qtbot: QtBot, opened: Open) -> None:
    dialog = opened(
        "Skill,Junior,Senior\nNetworks,Basic,Expert\nAsks,of mentors,of nobody\n", "r.csv"
    )
    click_on(qtbot, dialog, "B3")
    menu = dialog.preview.menu_at(Spot(2, 1))
    assert [action.text() for action in menu.actions()] == ["&Column B", "&Row 3"]
    menu.popup(QPoint(0, 0))
    qtbot.keyClick(menu, Qt.Key.Key_R)
    # Kept: PySide 6.10 takes the menu of an action for deleted with the wrapper of the action.
    _, of_row = menu.actions()
    row = of_row.menu()
    assert isinstance(row, QMenu)
    qtbot.waitUntil(row.isVisible)
    while row.activeAction() is None or row.activeAction().text() != "summary":
        qtbot.keyClick(row, Qt.Key.Key_Down)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert dialog.drafted
    assert dialog.drafted.of.mapping.rows == {2: Meaning.SUMMARY}
    assert model_of(dialog).headerData(2, Qt.Orientation.Vertical) == "3  summary ▾"


def test_a_skipped_cell_of_another_sheet_is_reached(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    path = tmp_path / "areas.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for area in ("Craft", "People"):
            sheet = book.add_worksheet(area)
            sheet.write_row(0, 0, ["Skill", "Junior", "Senior"])
            sheet.write_row(1, 0, [f"{area} planning", "Plans with help", "Plans alone"])
            sheet.write_row(2, 0, [f"{area} review", "Reviews with help", "Reviews alone"])
            sheet.write_row(3, 0, [f"{area} delivery", "Helps", "Leads"])
        sheet.write(3, 2, "#REF!")
    dialog = window.own_ladders.import_table(path)
    qtbot.waitUntil(lambda: not dialog.task.is_busy)
    tabs = dialog.preview.sheets
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["Craft", "People"]
    row = left_lines(dialog).index("    People!C4: “#REF!”")
    at = dialog.outcome.skipped_list.visualRect(dialog.outcome.skipped.index(row)).center()
    qtbot.mouseClick(dialog.outcome.skipped_list.viewport(), LEFT, pos=at)
    assert tabs.currentIndex() == 1
    assert dialog.preview.table.currentIndex().data() == "#REF!"
    tabs.setCurrentIndex(0)
    assert model_of(dialog).index(1, 0).data() == "Craft planning"


def test_a_row_of_a_further_sheet_gets_a_meaning_of_its_own(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    path = tmp_path / "areas.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for area in ("Craft", "People"):
            sheet = book.add_worksheet(area)
            sheet.write_row(0, 0, ["Skill", "Junior", "Senior"])
            sheet.write_row(1, 0, [f"{area} planning", "Plans with help", "Plans alone"])
            sheet.write_row(2, 0, [f"{area} review", "Reviews with help", "Reviews alone"])
    dialog = window.own_ladders.import_table(path)
    qtbot.waitUntil(lambda: not dialog.task.is_busy)
    dialog.preview.sheets.setCurrentIndex(1)
    menu = dialog.preview.menu_of(2, is_column=False)
    menu.popup(QPoint(0, 0))
    qtbot.waitUntil(menu.isVisible)
    while menu.activeAction() is None or menu.activeAction().text() != "summary":
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert dialog.drafted
    assert dialog.drafted.of.mapping.more_rows == {"People": {2: Meaning.SUMMARY}}
    assert model_of(dialog).headerData(2, Qt.Orientation.Vertical) == "3  summary ▾"
    assert dialog.drafted.draft.families[0].levels[1].summary == "Reviews alone"
    assert "People!3 summary" in dialog.outcome.understood.text()
    dialog.preview.sheets.setCurrentIndex(0)
    assert model_of(dialog).headerData(2, Qt.Orientation.Vertical) == "3"


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
    assert dialog.result_tree.title.text() == "Preview of 2 ladders"
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


def test_where_one_of_several_ladders_cannot_be_saved_the_saved_ones_are_named(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(ROLES, "roles.csv")
    folder = tmp_path / "ladders"
    # A folder cannot be replaced by a file.
    (folder / "cook.ladder.yaml" / "full").mkdir(parents=True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    warnings: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: warnings.append(args[2]))
    qtbot.mouseClick(dialog.save, LEFT)
    assert dialog.isVisible()
    assert len(warnings) == 1
    assert "cook.ladder.yaml" in warnings[0].partition("These ladders were saved before")[0]
    assert "These ladders were saved before: nurse.ladder.yaml" in warnings[0]


def test_the_tree_of_the_result_keeps_qts_promises(
    opened: Open, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(opened().result_tree.model)
