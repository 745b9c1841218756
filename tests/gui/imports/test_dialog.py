"""A spreadsheet is imported in the window by clicks and keys; what is left out is said."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.domain.model import PayPeriod
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.tables.read_table import TableFile
from ladder_app.files.tables.sheets import Sheet
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.imports.dialog import ImportDialog
from ladder_app.gui.imports.model import ImportModel
from ladder_app.gui.imports.skipped_cells import SkippedCellsModel
from tests.gui.actions.test_specs import equal_mnemonics
from tests.gui.imports.conftest import Open
from tests.gui.notices.bar import notice_buttons, notice_text
from tests.gui.pages import WindowPage

LEFT = Qt.MouseButton.LeftButton


def pick(qtbot: QtBot, combo: QComboBox, beginning: str) -> None:
    """Choose an entry by keys, as somebody does who walks down the list."""
    texts = [combo.itemText(n) for n in range(combo.count())]
    wanted = next(n for n, text in enumerate(texts) if text.startswith(beginning))
    combo.setFocus()
    steps = wanted - combo.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert combo.currentIndex() == wanted


def click_on(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    table = dialog.preview.table
    index = model_of(dialog).index(int(name[1:]) - 1, ord(name[0]) - ord("A"))
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def model_of(dialog: ImportDialog) -> ImportModel:
    assert dialog.preview.model
    return dialog.preview.model


def left_lines(dialog: ImportDialog) -> list[str]:
    model = dialog.outcome.skipped
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def headings(dialog: ImportDialog) -> list[str]:
    model = model_of(dialog)
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(n, across)) for n in range(model.columnCount())]


def save_as(
    qtbot: QtBot, dialog: ImportDialog, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(dialog.save, LEFT)


def test_a_table_becomes_a_ladder_in_the_window(
    qtbot: QtBot,
    window: WindowPage,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened()
    assert headings(dialog) == ["A\nskill ▾", "B\nlevel ▾", "C\nlevel ▾", "D\nlevel ▾"]
    click_on(qtbot, dialog, "D4")
    pick(qtbot, dialog.preview.meaning, "skipped")
    pick(qtbot, dialog.form.currency, "EUR")
    pick(qtbot, dialog.form.period, "year")
    assert headings(dialog)[3] == "D\nskipped ▾"
    assert left_lines(dialog) == [
        "No meaning was selected for its column. (2 cells)",
        "    D2: “Kim”",
        "    D4: “ask Kim”",
    ]
    save_as(qtbot, dialog, tmp_path / "mine", monkeypatch)
    saved = read_ladder(tmp_path / "mine.ladder.yaml")
    assert saved.problems == ()
    assert saved.family
    assert [level.name for level in saved.family.levels] == ["Junior", "Senior"]
    assert saved.family.levels[1].pay
    assert not dialog.isVisible()
    assert window.navigator.place
    assert window.navigator.place.family.name == "Support ladder"


def test_a_cell_that_is_not_taken_over_says_why_in_words_and_by_more_than_its_colour(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened()
    index = model_of(dialog).index(6, 1)
    roles = Qt.ItemDataRole
    assert index.data(roles.FontRole).strikeOut()
    for role in (roles.ToolTipRole, roles.AccessibleTextRole):
        assert "Skipped: It does not state a pay period" in index.data(role)
    click_on(qtbot, dialog, "B7")
    assert "B7: Skipped" in dialog.preview.fate.text()
    taken = model_of(dialog).index(3, 1)
    assert not taken.data(roles.FontRole).strikeOut()
    assert taken.data(roles.AccessibleTextRole) == "Basic. Imported."


def test_a_line_of_the_list_leads_to_its_cell(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    assert dialog.outcome.skipped_title.text() == "2 cells skipped:"
    row = left_lines(dialog).index("    C7: “60,000 - 80,000”")
    at = dialog.outcome.skipped_list.visualRect(dialog.outcome.skipped.index(row)).center()
    qtbot.mouseClick(dialog.outcome.skipped_list.viewport(), LEFT, pos=at)
    current = dialog.preview.table.currentIndex()
    assert (current.row(), current.column()) == (6, 2)


def test_a_meaning_is_chosen_from_the_menu_of_a_heading(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    header = dialog.preview.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=at)
    menu = dialog.preview.findChildren(QMenu)[-1]
    qtbot.waitUntil(menu.isVisible)
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["level – What one level is and does"]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    while not menu.activeAction().text().startswith("skipped"):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert headings(dialog)[3] == "D\nskipped ▾"


def test_another_row_holds_the_headings(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    assert dialog.form.header.currentText().startswith("2: Skill, Junior")
    pick(qtbot, dialog.form.header, "4: Networks")
    assert "named in row 4" in dialog.outcome.understood.text()
    menu = dialog.preview.menu_of(1, is_column=False)
    menu.actions()[0].trigger()
    assert "named in row 2" in dialog.outcome.understood.text()


def test_levels_that_stand_down_have_their_meanings_at_the_rows(qtbot: QtBot, opened: Open) -> None:
    dialog = opened("Role,Go,SQL\nL1,1,1\nL2,2,1\nL3,3,2\n", "down.csv")
    model = model_of(dialog)
    assert dialog.form.shape.currentText() == "levels down"
    assert model.headerData(1, Qt.Orientation.Vertical) == "2  level ▾"
    click_on(qtbot, dialog, "B4")
    assert dialog.preview.place.text() == "&Row 4, “L3”, is:"
    pick(qtbot, dialog.preview.meaning, "skipped")
    assert "2 levels (L1, L2)" in dialog.outcome.understood.text()


def test_without_a_level_it_is_said_what_is_missing(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    pick(qtbot, dialog.form.shape, "one row per item")
    assert "Select the column that names the level." in dialog.outcome.understood.text()
    assert not dialog.save.isEnabled()
    click_on(qtbot, dialog, "B2")
    pick(qtbot, dialog.preview.meaning, "level")
    # Names alone are no ladder.
    assert not dialog.save.isEnabled()
    click_on(qtbot, dialog, "A2")
    pick(qtbot, dialog.preview.meaning, "statement")
    assert dialog.save.isEnabled()


def test_the_words_for_proficiencies_are_put_in_another_order(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    scale = dialog.outcome.scale
    assert scale.words == ["Basic", "Good", "Expert"]
    scale.list.setFocus()
    qtbot.keyClick(scale.list, Qt.Key.Key_End)
    qtbot.mouseClick(scale.up, LEFT)
    assert "Basic < Expert < Good" in dialog.outcome.understood.text()
    qtbot.mouseClick(scale.remove, LEFT)
    assert "Basic < Good" in dialog.outcome.understood.text()
    qtbot.keyClicks(scale.word, "Expert")
    qtbot.keyClick(scale.word, Qt.Key.Key_Return)
    assert "Basic < Good < Expert" in dialog.outcome.understood.text()
    assert dialog.isVisible()


def test_a_text_file_is_read_in_another_encoding_and_with_another_delimiter(
    qtbot: QtBot, opened: Open
) -> None:
    dialog = opened("Skill;Junior;Senior\nPrüfen;Basic;Good\n", "a.csv")
    assert dialog.form.encoding.currentText() == "UTF-8"
    pick(qtbot, dialog.form.encoding, "CP1252")
    qtbot.waitUntil(lambda: not dialog.task.is_busy)
    assert model_of(dialog).index(1, 0).data() == "PrÃ¼fen"
    pick(qtbot, dialog.form.delimiter, "comma")
    qtbot.waitUntil(lambda: not dialog.task.is_busy)
    assert model_of(dialog).columnCount() == 1
    assert dialog.form.name.isEnabled()


def test_the_name_is_typed(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    assert dialog.form.name.placeholderText() == "Support ladder"
    qtbot.keyClicks(dialog.form.name, "Help desk")
    asked: list[str] = []

    def give_up(_parent: QWidget, _title: str, path: str, *_: str) -> tuple[str, str]:
        asked.append(path)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", give_up)
    qtbot.mouseClick(dialog.save, LEFT)
    assert asked == [str(tmp_path / "help-desk.ladder.yaml")]
    assert dialog.isVisible()


def test_a_mapping_is_saved_and_used_again(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened()
    click_on(qtbot, first, "D2")
    pick(qtbot, first.preview.meaning, "skipped")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "m"), ""))
    qtbot.mouseClick(first.save_mapping, LEFT)
    first.reject()
    again = opened()
    mapping = str(tmp_path / "m.yaml")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (mapping, ""))
    qtbot.mouseClick(again.use_mapping, LEFT)
    assert headings(again)[3] == "D\nskipped ▾"
    Path(mapping).write_text("sheet: Other\nshape: levels across\nheader: 1\ncolumns: {A: skill}\n")
    qtbot.mouseClick(again.use_mapping, LEFT)
    assert again.message.text() == "The mapping is for a sheet “Other”, which is not in the table."
    Path(mapping).write_text("shape: round\n")
    qtbot.mouseClick(again.use_mapping, LEFT)
    assert "“round” cannot stand here" in again.message.text()
    assert headings(again)[3] == "D\nskipped ▾"


@pytest.mark.parametrize("button", ["save", "save_mapping"])
def test_the_table_is_not_written_over(
    button: str, qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    table = tmp_path / "support.csv"
    link = tmp_path / "link.ladder.yaml"
    link.symlink_to(table)
    before, answers, text = table.read_bytes(), [str(link), ""], []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: text.append(words[2]))
    qtbot.mouseClick(getattr(dialog, button), LEFT)
    assert "is one of the files that are read" in text[0]
    assert answers == []
    assert table.read_bytes() == before
    assert dialog.isVisible()


def test_what_cannot_be_read_is_a_sentence_in_the_dialog(opened: Open) -> None:
    dialog = opened("PK\x03\x04 no workbook", "broken.xlsx")
    assert "The table is damaged" in dialog.message.text()
    assert dialog.message.isVisible()
    assert not dialog.body.isVisible()
    assert not dialog.save.isEnabled()


def test_text_of_the_table_is_plain_text_everywhere(qtbot: QtBot, opened: Open) -> None:
    dialog = opened("Skill,Junior,Senior,<b>Notes</b>\nGo,Basic,Good,\n<i>x</i>,Good,Basic,<s>\n")
    click_on(qtbot, dialog, "D1")
    assert "<b>Notes</b>" in dialog.preview.place.text()
    assert dialog.preview.place.textFormat() is Qt.TextFormat.PlainText
    tip = model_of(dialog).index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;" in tip


def test_a_large_table_is_drafted_off_the_windows_thread(qtbot: QtBot, opened: Open) -> None:
    rows = "".join(f"Skill {n},Basic,Good,Expert\n" for n in range(2000))
    dialog = opened(f"Skill,Junior,Middle,Senior\n{rows}", "large.csv")
    assert dialog.drafted
    assert dialog.drafted.is_large
    pick(qtbot, dialog.form.period, "hour")
    assert dialog.task.is_busy
    assert not dialog.save.isEnabled()
    pick(qtbot, dialog.form.currency, "AFN")
    qtbot.waitUntil(lambda: not dialog.task.is_busy)
    assert dialog.save.isEnabled()
    mapping = dialog.drafted.of.mapping
    assert (mapping.currency, mapping.period) == ("AFN", PayPeriod.HOUR)


def test_a_table_that_takes_long_shows_that_and_can_be_stopped(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = Event()

    def wait(*_: object) -> TableFile:
        released.wait(20)
        return TableFile(path="a", sheets=(Sheet(name="a", rows=(("a",),)),), problems=())

    monkeypatch.setattr("ladder_app.files.tables.session.read_table", wait)
    dialog = window.own_ladders.import_table(tmp_path / "slow.csv")
    qtbot.waitUntil(dialog.progress.isVisible)
    assert not dialog.save.isEnabled()
    qtbot.mouseClick(dialog.stop, LEFT)
    released.set()
    assert not dialog.isVisible()


def test_what_is_still_read_does_not_hold_the_dialog(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog that goes in the thread, because that was the last to hold it, is a crash."""
    released = Event()

    def wait(*_: object) -> TableFile:
        released.wait(20)
        return TableFile(path="a", sheets=(), problems=())

    def is_gone() -> bool:
        gc.collect()
        return held() is None

    monkeypatch.setattr("ladder_app.files.tables.session.read_table", wait)
    dialog = window.own_ladders.import_table(tmp_path / "slow.csv")
    held = weakref.ref(dialog)
    dialog.reject()
    del dialog
    qtbot.waitUntil(is_gone)
    released.set()


def test_the_models_keep_qts_promises(opened: Open, qtmodeltester: ModelTester) -> None:
    dialog = opened()
    assert isinstance(dialog.outcome.skipped, SkippedCellsModel)
    qtmodeltester.check(model_of(dialog))
    qtmodeltester.check(dialog.outcome.skipped)


def test_everything_has_a_name_and_its_own_letter(opened: Open) -> None:
    dialog = opened()
    form, preview = dialog.form, dialog.preview
    for widget in (
        form.sheet,
        form.header,
        preview.table,
        preview.meaning,
        dialog.outcome.skipped_list,
    ):
        assert widget.accessibleName()
    texts = [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()]
    texts += [label.text() for label in dialog.findChildren(QLabel) if "&" in label.text()]
    assert equal_mnemonics(texts) == []


def test_the_dialog_fits_a_small_window_with_large_text(
    qtbot: QtBot, window: WindowPage, opened: Open
) -> None:
    for _ in range(5):
        window.actions_by_id[ActionId.ZOOM_IN].trigger()
    window.resize(900, 600)
    dialog = opened("Level;Track;Competency;Rating\nJunior;Expert;Testing;Basic\n", "list.csv")
    qtbot.waitUntil(dialog.preview.table.isVisible)
    assert dialog.minimumSizeHint().width() <= 900
    assert dialog.minimumSizeHint().height() <= 600


def test_the_dialog_is_closed_while_it_reads(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, released = Event(), Event()

    def wait(*_: object) -> TableFile:
        begun.set()
        released.wait(20)
        return TableFile(path="a", sheets=(), problems=())

    monkeypatch.setattr("ladder_app.files.tables.session.read_table", wait)
    dialog = window.own_ladders.import_table(tmp_path / "slow.csv")
    qtbot.waitUntil(begun.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.task.is_busy
    assert not dialog.isVisible()
    released.set()


# Leaving the dialog


def answer(label: str, asked: list[str]) -> None:
    """Click a button of the next question, once it is there."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        button = next(each for each in box.buttons() if each.text().replace("&", "") == label)
        QTest.mouseClick(button, LEFT)

    QTimer.singleShot(0, click)


LEAVE: dict[str, Callable[[QtBot, ImportDialog], object]] = {
    "Escape": lambda qtbot, dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape),
    "Cancel": lambda qtbot, dialog: qtbot.mouseClick(cancel_button(dialog), LEFT),
    "the close button": lambda _qtbot, dialog: dialog.close(),
}


def cancel_button(dialog: ImportDialog) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(each for each in buttons if each.text().replace("&", "") == "Cancel")


@pytest.mark.parametrize("way", LEAVE)
def test_corrections_are_lost_only_after_a_question(qtbot: QtBot, opened: Open, way: str) -> None:
    dialog = opened()
    asked: list[str] = []
    pick(qtbot, dialog.form.currency, "EUR")
    answer("Keep editing", asked)
    LEAVE[way](qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.form.currency.currentText() == "EUR"
    answer("Discard", asked)
    LEAVE[way](qtbot, dialog)
    assert not dialog.isVisible()
    assert asked == ["Discard your corrections to this import?"] * 2


@pytest.mark.parametrize("way", LEAVE)
def test_nothing_is_asked_where_nothing_was_corrected(qtbot: QtBot, opened: Open, way: str) -> None:
    dialog = opened()
    LEAVE[way](qtbot, dialog)
    assert not dialog.isVisible()


def test_nothing_is_asked_once_the_mapping_is_saved(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    pick(qtbot, dialog.form.currency, "EUR")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "m"), ""))
    qtbot.mouseClick(dialog.save_mapping, LEFT)
    assert dialog.message.text() == f"The mapping was saved as {tmp_path / 'm.yaml'}"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_import_is_reported_and_can_be_edited(
    qtbot: QtBot,
    window: WindowPage,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened()
    pick(qtbot, dialog.form.currency, "EUR")
    pick(qtbot, dialog.form.period, "year")
    save_as(qtbot, dialog, tmp_path / "ours", monkeypatch)
    assert notice_text(window) == f"Imported as {tmp_path / 'ours.ladder.yaml'}"
    assert notice_buttons(window) == ["Edit", "Show in folder", "✕"]
