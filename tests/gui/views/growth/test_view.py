"""Growth: items are marked by keys and clicks, with evidence, filters, undo and redo."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QPushButton,
    QStyleOptionViewItem,
    QTableWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ladder_app.domain.growth.entries import Mark
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.print_export.dialog import PrintExportDialog
from ladder_app.gui.views.growth import table
from ladder_app.gui.views.growth.delegate import GrowthDelegate
from ladder_app.gui.views.growth.model import Column
from ladder_app.gui.views.growth.view import GrowthView
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import open_dialog, save, select
from tests.gui.views.growth.steps import (
    HIRING,
    LEADS,
    LEFT,
    SENIOR,
    SQL,
    answer_file,
    cell,
    click_choice,
    editor_of,
    growth_in,
    headings,
    labels,
    names,
    press,
    show_growth,
    standing,
)

DELETE, RETURN, ESCAPE = Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Escape


def show_only(view: GrowthView, text: str) -> None:
    (box,) = (box for box in view.findChildren(QComboBox) if box.findText(text) >= 0)
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


# Without a file


def test_without_a_file_the_view_says_how_to_begin(empty: GrowthView) -> None:
    assert "It is kept in a file of your own, and nowhere else." in labels(empty)
    shown = [b.text() for b in empty.findChildren(QPushButton) if b.isVisibleTo(empty)]
    assert shown == ["New growth file…", "Open growth file…"]
    assert headings(empty.table)[:2] == [
        "What Senior asks for (4)",
        "Still expected from Middle (1)",
    ]
    assert standing(empty.table, LEADS) == "Not marked"


def test_the_first_mark_asks_where_to_keep_it(
    qtbot: QtBot, empty: GrowthView, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file(monkeypatch, file)
    press(qtbot, empty.table, LEADS, Qt.Key.Key_2)
    assert standing(empty.table, LEADS) == "Sometimes"
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)


def test_without_a_place_to_keep_it_nothing_is_marked(
    qtbot: QtBot, empty: GrowthView, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_file(monkeypatch, "")
    press(qtbot, empty.table, LEADS, Qt.Key.Key_2)
    assert standing(empty.table, LEADS) == "Not marked"


# Marks


def test_keys_mark_a_statement(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    for key, word in (
        (Qt.Key.Key_1, "Not yet"),
        (Qt.Key.Key_2, "Sometimes"),
        (Qt.Key.Key_3, "Consistently"),
        (Qt.Key.Key_4, "No occasion yet"),
        (DELETE, "Not marked"),
    ):
        press(qtbot, view.table, LEADS, key)
        assert standing(view.table, LEADS) == word
    press(qtbot, view.table, LEADS, Qt.Key.Key_9)
    assert standing(view.table, LEADS) == "Not marked"
    press(qtbot, view.table, LEADS, Qt.Key.Key_3)
    qtbot.waitUntil(
        lambda: any(e.mark is Mark.CONSISTENTLY for e in growth_in(file).entries.values())
    )


def test_keys_mark_the_step_of_a_skill(qtbot: QtBot, view: GrowthView) -> None:
    for key, text in (
        (Qt.Key.Key_0, "Not yet, asks for Expert"),
        (Qt.Key.Key_2, "Working, asks for Expert"),
        (Qt.Key.Key_4, "Expert"),
    ):
        press(qtbot, view.table, SQL, key)
        assert standing(view.table, SQL) == text


def test_a_click_marks_and_another_takes_it_back(qtbot: QtBot, view: GrowthView) -> None:
    click_choice(qtbot, view.table, LEADS, "Consistently")
    assert standing(view.table, LEADS) == "Consistently"
    click_choice(qtbot, view.table, LEADS, "Consistently")
    assert standing(view.table, LEADS) == "Not marked"
    click_choice(qtbot, view.table, SQL, "Practitioner")
    assert standing(view.table, SQL) == "Practitioner, asks for Expert"


def test_a_mark_measures_its_own_row_alone(
    qtbot: QtBot,
    make_window: MakeWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[QModelIndex] = []

    class CountingDelegate(GrowthDelegate):
        def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
            measured.append(QModelIndex(index))
            return super().sizeHint(option, index)

    monkeypatch.setattr(table, "GrowthDelegate", CountingDelegate)
    statements = [f"Explains subject {number} to others." for number in range(30)]
    level = {"id": "one", "name": "One", "responsibilities": statements}
    ladder = tmp_path / "own.ladder.yaml"
    ladder.write_text(json.dumps({"id": "own", "name": "Own", "levels": [level]}))
    view = show_growth(make_window(ladder), "own/one")
    answer_file(monkeypatch, tmp_path / "own.growth.yaml")
    press(qtbot, view.table, statements[0], Qt.Key.Key_1)
    press(qtbot, view.table, statements[1], Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "saved in" in labels(view))
    measured.clear()
    qtbot.keyClick(view.table, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: "saving in" in labels(view))
    qtbot.waitUntil(lambda: "saved in" in labels(view))
    assert standing(view.table, statements[1]) == "Sometimes"
    assert {index.row() for index in measured} == {1}


def test_a_row_grows_with_its_evidence(qtbot: QtBot, view: GrowthView) -> None:
    height = view.table.visualRect(cell(view.table, LEADS)).height()
    press(qtbot, view.table, LEADS, RETURN)
    editor = editor_of(view)
    qtbot.keyClicks(QApplication.focusWidget(), "Led the move of all data. " * 20)
    assert editor.finish()
    row = view.table.visualRect(cell(view.table, LEADS))
    assert row.height() > height
    below = view.table.indexBelow(cell(view.table, LEADS))
    assert view.table.visualRect(below).top() > row.bottom()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_words_are_where_they_are_clicked_in_both_directions(
    qtbot: QtBot, view: GrowthView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    click_choice(qtbot, view.table, LEADS, "Not yet")
    assert standing(view.table, LEADS) == "Not yet"


def test_the_menu_of_an_item_marks_it(qtbot: QtBot, view: GrowthView) -> None:
    row = view.table.rows.row_at(cell(view.table, SQL))
    assert row is not None
    menu = view.table.menu_of(row)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == [
        "&0  Not yet",
        "&1  Awareness",
        "&2  Working",
        "&3  Practitioner",
        "&4  Expert",
        "&Take the mark back",
        "&Evidence and next steps…",
    ]
    menu.popup(QPoint(0, 0))
    qtbot.keyClick(menu, Qt.Key.Key_3)
    assert standing(view.table, SQL) == "Practitioner, asks for Expert"


def test_what_carries_over_counts_as_met_until_it_is_marked(qtbot: QtBot, view: GrowthView) -> None:
    carried = next(s for s in view.table.rows.sections if s.key == "carried").rows[0]
    assert not view.table.isExpanded(view.table.rows.index(1, 0))
    assert standing(view.table, carried.name) == "Counts as met"
    press(qtbot, view.table, carried.name, Qt.Key.Key_1)
    assert standing(view.table, carried.name) == "Not yet"


def test_the_summary_counts_and_lists(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_3)
    press(qtbot, view.table, HIRING, Qt.Key.Key_1)
    press(qtbot, view.table, SQL, Qt.Key.Key_1)
    text = labels(view)
    assert "2 missing" in text
    assert "Databases and SQL: 3 steps below" in text
    assert "Not yet: Can help to hire and train new team members." in text


def test_any_level_of_any_family_is_a_target(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    window.go_to("devops-engineer/middle")
    first = view.table.rows.sections[0].rows[0].name
    press(qtbot, view.table, first, Qt.Key.Key_2)
    window.go_to(SENIOR)
    assert standing(view.table, LEADS) == "Not marked"
    window.go_to("devops-engineer/middle")
    assert standing(view.table, first) == "Sometimes"
    qtbot.waitUntil(lambda: len(growth_in(file, "devops-engineer/middle").entries) == 1)


# Undo and redo


def test_everything_is_undone_and_redone(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    undo, redo = (window.actions_by_id[each] for each in (ActionId.UNDO, ActionId.REDO))
    assert not undo.isEnabled()
    press(qtbot, view.table, LEADS, Qt.Key.Key_2, Qt.Key.Key_3)
    qtbot.keyClick(view.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert standing(view.table, LEADS) == "Sometimes"
    undo.trigger()
    assert standing(view.table, LEADS) == "Not marked"
    assert not undo.isEnabled()
    redo.trigger()
    redo.trigger()
    assert standing(view.table, LEADS) == "Consistently"
    assert not redo.isEnabled()


def test_what_is_not_shown_is_not_undone(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    assert not window.actions_by_id[ActionId.UNDO].isEnabled()
    window.actions_by_id[ActionId.GROWTH_VIEW].trigger()
    assert window.actions_by_id[ActionId.UNDO].isEnabled()


def test_undo_shows_what_it_changes(qtbot: QtBot, window: WindowPage, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_2)
    window.go_to("backend-developer/middle")
    window.actions_by_id[ActionId.UNDO].trigger()
    assert window.navigator.address == SENIOR
    assert standing(view.table, LEADS) == "Not marked"


# Filters


def test_gaps_alone_are_listed(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_3)
    press(qtbot, view.table, HIRING, Qt.Key.Key_1)
    show_only(view, "Gaps")
    assert [name[: len(HIRING)] for name in names(view.table)] == [HIRING]


def test_an_item_stays_while_its_mark_is_corrected(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, HIRING, Qt.Key.Key_1)
    show_only(view, "Gaps")
    press(qtbot, view.table, HIRING, Qt.Key.Key_3)
    assert standing(view.table, HIRING) == "Consistently"
    show_only(view, "Gaps")
    assert names(view.table) == []


def test_items_without_evidence_are_listed(qtbot: QtBot, view: GrowthView) -> None:
    all_names = names(view.table)
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(QApplication.focusWidget(), "Led the migration")
    qtbot.keyClick(QApplication.focusWidget(), ESCAPE)
    show_only(view, "Without evidence")
    assert len(names(view.table)) == len(all_names) - 1


# Evidence


def test_evidence_is_typed_in_place_and_saved(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Evidence"
    qtbot.keyClicks(field, "Led the payments migration")
    # Without a further key.
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)
    (entry,) = growth_in(file).entries.values()
    (evidence,) = entry.evidence
    assert evidence.text == "Led the payments migration"
    assert evidence.day is not None
    assert entry.words.startswith(LEADS)
    qtbot.keyClick(field, ESCAPE)
    assert view.editor is None
    assert view.table.hasFocus()
    assert "Led the payments migration" in str(cell(view.table, LEADS, Column.EVIDENCE).data())


def test_a_next_step_has_a_date(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    lines = editor_of(view).step_lines
    qtbot.keyClicks(lines[0].text, "Own the ledger")
    qtbot.keyClicks(lines[0].day, "2027-02-01")
    qtbot.keyClick(lines[0].day, RETURN)
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)
    (entry,) = growth_in(file).entries.values()
    (step,) = entry.next_steps
    assert (step.text, str(step.by)) == ("Own the ledger", "2027-02-01")


def test_what_is_no_date_is_to_be_corrected(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    lines = editor_of(view).evidence_lines
    qtbot.keyClicks(lines[0].text, "Led")
    lines[0].day.clear()
    qtbot.keyClicks(lines[0].day, "soon")
    qtbot.keyClick(lines[0].day, RETURN)
    assert view.editor is not None
    assert lines[0].day.hasFocus()
    assert "“soon” is no date." in lines[0].day.toolTip()
    lines[0].day.clear()
    qtbot.keyClick(lines[0].day, RETURN)
    assert view.editor is None


def test_a_line_is_removed(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    lines = editor_of(view).evidence_lines
    qtbot.keyClicks(lines[0].text, "Led")
    assert len(lines) == 2
    lines[0].remove.click()
    assert len(lines) == 1
    qtbot.keyClick(lines[0].text, ESCAPE)
    assert cell(view.table, LEADS, Column.EVIDENCE).data() == ""


def test_what_was_typed_in_one_go_is_undone_in_one_go(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    line = editor_of(view).evidence_lines[0]
    qtbot.keyClicks(line.text, "Led")
    editor_of(view).commit()
    qtbot.keyClicks(line.text, " it")
    qtbot.keyClick(line.text, ESCAPE)
    window.actions_by_id[ActionId.UNDO].trigger()
    assert cell(view.table, LEADS, Column.EVIDENCE).data() == ""
    assert not window.actions_by_id[ActionId.UNDO].isEnabled()


def test_undo_closes_an_editor_that_would_write_it_again(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led")
    qtbot.waitUntil(window.actions_by_id[ActionId.UNDO].isEnabled)
    window.actions_by_id[ActionId.UNDO].trigger()
    assert view.editor is None
    assert cell(view.table, LEADS, Column.EVIDENCE).data() == ""


def test_a_mark_beside_an_open_editor_stays(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led")
    click_choice(qtbot, view.table, LEADS, "Sometimes")
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, " it")
    qtbot.keyClick(editor_of(view).evidence_lines[0].text, ESCAPE)
    assert standing(view.table, LEADS) == "Sometimes"
    assert "Led it" in str(cell(view.table, LEADS, Column.EVIDENCE).data())


MIDDLE = "backend-developer/middle"


@pytest.mark.parametrize("beginning", [LEADS, SQL])
def test_what_is_typed_stays_with_the_level_that_it_was_typed_for(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path, beginning: str
) -> None:
    press(qtbot, view.table, beginning, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led the migration")
    window.go_to(MIDDLE)
    assert view.editor is None
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)
    assert growth_in(file, MIDDLE).entries == {}


def test_what_is_typed_stays_with_the_person_that_it_was_typed_for(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "team.growth.yaml"
    path.write_text("growth: 1\npeople:\n  - name: Ana\n  - name: Ben\n", encoding="utf-8")
    view = show_growth(window)
    answer_file(monkeypatch, path)
    window.actions_by_id[ActionId.GROWTH_OPEN].trigger()
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "About Ana")
    (box,) = (box for box in view.findChildren(QComboBox) if box.findText("Ben") >= 0)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert view.editor is None
    assert cell(view.table, LEADS, Column.EVIDENCE).data() == ""
    qtbot.waitUntil(lambda: "About Ana" in path.read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    assert text.index("Ana") < text.index("About Ana") < text.index("Ben")


def test_what_was_just_typed_is_saved_before_the_file_is_closed(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led the migration")
    window.actions_by_id[ActionId.GROWTH_CLOSE].trigger()
    assert view.editor is None
    assert "Led the migration" in file.read_text(encoding="utf-8")


def test_a_filter_takes_no_editor_away(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    show_only(view, "Without evidence")
    press(qtbot, view.table, LEADS, RETURN)
    line = editor_of(view).evidence_lines[0]
    qtbot.keyClicks(line.text, "Led the")
    qtbot.waitUntil(lambda: len(growth_in(file).entries) == 1)
    qtbot.keyClicks(line.text, " payments 3")
    assert editor_of(view).evidence_lines[0].text.text() == "Led the payments 3"


def test_a_line_without_words_is_to_be_completed(qtbot: QtBot, view: GrowthView) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    step = editor_of(view).step_lines[0]
    qtbot.keyClicks(step.day, "2027-01-01")
    qtbot.keyClick(step.day, RETURN)
    assert view.editor is not None
    assert step.text.hasFocus()


def test_a_link_alone_is_evidence(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    link = editor_of(view).evidence_lines[0].link
    assert link is not None
    qtbot.keyClicks(link, "https://example.org/doc")
    qtbot.keyClick(link, RETURN)
    qtbot.waitUntil(lambda: "https://example.org/doc" in file.read_text(encoding="utf-8"))


def test_a_date_that_is_being_typed_does_not_lose_the_one_before(
    qtbot: QtBot, window: WindowPage, view: GrowthView, file: Path
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    line = editor_of(view).evidence_lines[0]
    qtbot.keyClicks(line.text, "Led")
    line.day.setText("2026-03-01")
    qtbot.keyClick(line.day, Qt.Key.Key_Backspace)
    window.close()
    (entry,) = growth_in(file).entries.values()
    assert str(entry.evidence[0].day) == "2026-03-01"


def test_evidence_that_was_just_typed_is_on_the_sheet(
    qtbot: QtBot, window: WindowPage, view: GrowthView, tmp_path: Path
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led the migration")
    save(window, tmp_path / "sheet.md", "growth")
    assert "Led the migration" in (tmp_path / "sheet.md").read_text(encoding="utf-8")


def test_a_double_click_marks_once(qtbot: QtBot, view: GrowthView) -> None:
    click_choice(qtbot, view.table, LEADS, "Sometimes")
    index = cell(view.table, LEADS)
    at = next(
        QPoint(x, view.table.visualRect(index).top() + 14)
        for x in range(view.table.visualRect(index).left(), view.table.width(), 3)
        if view.table.choice_at(index, QPoint(x, view.table.visualRect(index).top() + 14)) == 1
    )
    qtbot.mouseDClick(view.table.viewport(), LEFT, pos=at)
    assert standing(view.table, LEADS) == "Sometimes"


def test_the_line_with_the_focus_is_seen_among_many(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, LEADS, RETURN)
    for number in range(20):
        qtbot.keyClicks(editor_of(view).evidence_lines[-1].text, f"Proof {number}")
    qtbot.keyClick(editor_of(view).evidence_lines[0].text, ESCAPE)
    press(qtbot, view.table, LEADS, RETURN)
    editor = editor_of(view)
    last = editor.evidence_lines[-1]
    assert last.text.hasFocus()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert editor.geometry().bottom() <= view.height()
    shown = str(cell(view.table, LEADS, Column.EVIDENCE).data())
    assert "Proof 19" in shown
    del window


def test_a_press_elsewhere_marks_nothing(qtbot: QtBot, view: GrowthView) -> None:
    index = cell(view.table, LEADS)
    area, viewport = view.table.visualRect(index), view.table.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(20, area.top() + 5))
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(area.left() + 20, area.top() + 14))
    assert standing(view.table, LEADS) == "Not marked"


# As every view


def test_find_marks_and_walks_the_items(qtbot: QtBot, window: WindowPage, view: GrowthView) -> None:
    window.levels.find_field.setText("hire")
    window.actions_by_id[ActionId.FIND_NEXT].trigger()
    row = view.table.current_row
    assert row is not None
    assert "hire" in row.name
    del qtbot


def test_items_are_copied_with_their_marks(
    qtbot: QtBot, window: WindowPage, view: GrowthView
) -> None:
    press(qtbot, view.table, HIRING, Qt.Key.Key_2)
    view.table.setFocus()
    window.actions_by_id[ActionId.COPY].trigger()
    text = QApplication.clipboard().text()
    assert text == "Can help to hire and train new team members.\tSometimes"


def test_the_view_is_shown_by_its_key_and_remembered(qtbot: QtBot, window: WindowPage) -> None:
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert window.navigator.view == "growth"
    show_growth(window)
    window.actions_by_id[ActionId.BACK].trigger()
    assert window.navigator.view == "growth"


def test_the_model_keeps_qts_promises(
    qtbot: QtBot, view: GrowthView, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(view.table.rows)
    press(qtbot, view.table, LEADS, Qt.Key.Key_3)
    show_only(view, "Gaps")
    show_only(view, "All")
    qtmodeltester.check(view.table.rows)


def test_each_item_is_read_aloud_whole(view: GrowthView) -> None:
    index = cell(view.table, SQL, Column.ITEM)
    text = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert text.startswith("Databases and SQL")
    assert "asks for Expert" in text


# Nearest levels


def test_the_nearest_levels_are_listed_and_shown(
    qtbot: QtBot, window: WindowPage, empty: GrowthView
) -> None:
    del empty
    window.actions_by_id[ActionId.NEAREST_LEVELS].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    (table,) = dialog.findChildren(QTableWidget)
    level, to_learn = (table.model().index(0, column).data() for column in (0, 1))
    assert level == "Senior Software Engineer\nan equivalent level"
    assert "10 skills transfer." in to_learn
    assert "Programming (Practitioner, 3 steps)" in to_learn
    qtbot.keyClick(table, RETURN)
    assert window.navigator.address == "software-engineering/senior"


# On paper


def test_the_talk_sheet_and_the_packet_are_printed(
    qtbot: QtBot, window: WindowPage, view: GrowthView, tmp_path: Path
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_3, RETURN)
    qtbot.keyClicks(editor_of(view).evidence_lines[0].text, "Led the migration")
    qtbot.keyClick(editor_of(view).evidence_lines[0].text, ESCAPE)
    for subject, title in (("growth", "Talk sheet: Senior"), ("growth-1", "Promotion packet")):
        path = tmp_path / f"{subject}.pdf"
        save(window, path, subject)
        text = " ".join(page.extract_text() for page in PdfReader(path).pages)
        assert title in text
        assert "Led the migration" in " ".join(text.split())


def test_my_talk_sheet_has_the_salary_if_it_is_included_and_the_packet_never(
    qtbot: QtBot, window: WindowPage, view: GrowthView, tmp_path: Path
) -> None:
    press(qtbot, view.table, LEADS, Qt.Key.Key_3)
    qtbot.keyClicks(window.view.salary.field, "140000")
    path = tmp_path / "sheet.html"
    save(window, path, "growth", included=["my-salary"])
    assert "My salary, beside the pay of Senior" in path.read_text(encoding="utf-8")
    dialog = open_dialog(window)
    assert not dialog.options.boxes["my-salary"].isChecked()
    select(dialog, "growth-1")
    assert not dialog.options.boxes["my-salary"].isVisibleTo(dialog)


def test_the_button_prints_the_sheet(qtbot: QtBot, window: WindowPage, view: GrowthView) -> None:
    button = next(b for b in view.findChildren(QPushButton) if b.text() == "Print talk sheet…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(PrintExportDialog)
    # The text on the button is shortened in the middle, as the font demands.
    assert dialog.subjects.buttons["growth"].isChecked()


def test_evidence_with_a_date_is_edited_again(qtbot: QtBot, view: GrowthView, file: Path) -> None:
    for text in ("Led", " the migration"):
        press(qtbot, view.table, LEADS, RETURN)
        line = editor_of(view).evidence_lines[0]
        qtbot.keyClick(line.text, Qt.Key.Key_End)
        qtbot.keyClicks(line.text, text)
        qtbot.keyClick(line.text, ESCAPE)
    qtbot.waitUntil(lambda: "Led the migration" in file.read_text(encoding="utf-8"))
    (entry,) = growth_in(file).entries.values()
    assert [each.text for each in entry.evidence] == ["Led the migration"]
    assert entry.evidence[0].day is not None
