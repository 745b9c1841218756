"""The dialog: what it offers, what it starts with, and what it remembers."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.printing import page_size_name
from ladder_app.gui.print_export.dialog import PrintExportDialog
from tests.gui.actions.test_specs import equal_mnemonics
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import click, open_dialog, save, select
from tests.gui.window.test_main_window import click_level

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def offered(dialog: PrintExportDialog) -> list[str]:
    return [button.accessibleName() for button in dialog.subjects.buttons.values()]


def checked(dialog: PrintExportDialog) -> str:
    return dialog.subject.title


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_P, CONTROL), (Qt.Key.Key_E, CONTROL | SHIFT)]
)
def test_both_keys_open_it(
    qtbot: QtBot, window: WindowPage, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    window.activateWindow()
    qtbot.keyClick(window, key, modifiers)
    dialog = window.findChild(PrintExportDialog)
    assert isinstance(dialog, PrintExportDialog)
    assert dialog.windowTitle() == "Print or export"


def test_the_button_of_the_header_opens_it(qtbot: QtBot, window: WindowPage) -> None:
    assert window.view.header.button.text() == "Print or export…"
    qtbot.mouseClick(window.view.header.button, Qt.MouseButton.LeftButton)
    assert window.findChild(PrintExportDialog)


def test_it_offers_what_can_be_printed_now(window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    dialog = open_dialog(window)
    assert offered(dialog) == [
        "Senior Back-end Developer",
        "Talk sheet: Senior Back-end Developer",
        "Back-end Developer, all levels",
        "Path map",
        "Salary comparison",
    ]
    assert checked(dialog) == "Senior Back-end Developer"


def test_a_selection_is_offered_and_selected(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer", "Junior")
    qtbot.keyClick(window.levels.tree, Qt.Key.Key_Down, SHIFT)
    dialog = open_dialog(window)
    assert offered(dialog)[:2] == ["Middle Back-end Developer", "Selected levels (2)"]
    assert checked(dialog) == "Selected levels (2)"


def test_the_talk_sheet_of_the_level_is_saved_without_a_salary(
    window: WindowPage, tmp_path: Path
) -> None:
    window.go_to("backend-developer/senior")
    path = tmp_path / "sheet.html"
    save(window, path, "talk-sheet")
    text = path.read_text(encoding="utf-8")
    assert "Talk sheet: Senior Back-end Developer" in text
    assert "$" not in text


def test_the_talk_sheet_has_the_salary_if_it_is_included(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    window.go_to("backend-developer/senior")
    qtbot.keyClicks(window.view.salary.field, "140000")
    path = tmp_path / "sheet.html"
    sentence = "My salary, beside the pay of Senior: $140,000 per year, within the range"
    for included, is_there in ([], False), (["my-salary"], True), ([], False):
        path.unlink(missing_ok=True)
        save(window, path, "talk-sheet", included=included)
        assert (sentence in path.read_text(encoding="utf-8")) is is_there


def test_a_talk_sheet_without_a_pay_range_has_no_salary_to_include(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text("id: own\nname: Own\nlevels: [One]\n")
    window = make_window(own)
    window.go_to("own/one")
    dialog = open_dialog(window)
    select(dialog, "talk-sheet")
    assert not dialog.options.boxes["my-salary"].isVisibleTo(dialog)


def test_a_talk_sheet_says_that_a_rate_for_the_salary_is_missing(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    window.go_to("backend-developer/senior")
    qtbot.keyClicks(window.view.salary.field, "9000000 JPY")
    path = tmp_path / "sheet.html"
    save(window, path, "talk-sheet", included=["my-salary"])
    assert "There is no rate from JPY to USD" in path.read_text(encoding="utf-8")


def test_a_selected_family_is_selected_in_it(qtbot: QtBot, window: WindowPage) -> None:
    click_level(qtbot, window, "Back-end Developer")
    dialog = open_dialog(window)
    assert checked(dialog) == "Back-end Developer, this page"
    assert "Back-end Developer, all levels" in offered(dialog)
    assert len(offered(dialog)) == 6


def test_the_context_menu_of_a_level_opens_it_for_that_level(
    qtbot: QtBot, window: WindowPage
) -> None:
    click_level(qtbot, window, "DevOps Engineer", "Middle")
    window.levels.tree.actions()[0].trigger()
    dialog = window.findChild(PrintExportDialog)
    assert isinstance(dialog, PrintExportDialog)
    assert checked(dialog) == "Middle DevOps Engineer"


def test_a_comparison_is_offered_only_while_it_is_shown(window: WindowPage) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.COMPARE].trigger()
    dialog = open_dialog(window)
    title = "Comparison: Middle · Senior"
    assert checked(dialog) == title
    assert list(dialog.forms.buttons) == [
        "Paper", "PDF", "HTML", "Markdown", "Text", "CSV", "XLSX",
    ]  # fmt: skip
    dialog.reject()
    window.actions_by_id[ActionId.LEVEL_VIEW].trigger()
    dialog = open_dialog(window)
    assert title not in offered(dialog)
    assert checked(dialog) == "Senior Back-end Developer"


def test_a_path_is_offered_once_there_is_one(window: WindowPage, tmp_path: Path) -> None:
    window.go_to("backend-developer/junior")
    window.actions_by_id[ActionId.I_AM_HERE].trigger()
    assert not any("Path:" in title for title in offered(open_dialog(window)))
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.SET_GOAL].trigger()
    window.actions_by_id[ActionId.PATH_VIEW].trigger()
    dialog = open_dialog(window)
    assert checked(dialog) == "Path: Junior → Senior, Back-end Developer"
    dialog.reject()
    save(window, tmp_path / "path.md")
    assert "# Junior → Senior, Back-end Developer" in (tmp_path / "path.md").read_text(
        encoding="utf-8"
    )


def test_the_button_follows_the_form(window: WindowPage) -> None:
    dialog = open_dialog(window)
    assert dialog.proceed.text() == "Print…"
    assert dialog.proceed.isDefault()
    assert not dialog.paper.isHidden()
    select(dialog, "", "PDF")
    assert dialog.proceed.text() == "Save…"
    assert not dialog.paper.isHidden()
    select(dialog, "", "Markdown")
    assert dialog.proceed.text() == "Save…"
    assert dialog.paper.isHidden()


def test_only_options_that_change_something_are_shown(window: WindowPage) -> None:
    dialog = open_dialog(window)
    shown = [key for key, box in dialog.options.boxes.items() if not box.isHidden()]
    assert shown == ["behaviors", "full", "carried", "name-lines", "my-salary"]
    select(dialog, "path-map")
    assert dialog.options.isHidden()
    select(dialog, "family")
    assert not dialog.options.isHidden()
    # A spreadsheet has all of the ladder, and nothing of one's own.
    select(dialog, "", "Spreadsheet")
    assert dialog.options.isHidden()


def test_my_salary_is_off_and_cannot_be_included_before_it_is_typed(
    qtbot: QtBot, window: WindowPage
) -> None:
    box = open_dialog(window).options.boxes["my-salary"]
    assert not box.isEnabled()
    qtbot.keyClicks(window.view.salary.field, "105000")
    box = open_dialog(window).options.boxes["my-salary"]
    assert box.isEnabled()
    assert not box.isChecked()


def test_form_paper_and_options_are_remembered_but_not_the_salary(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    qtbot.keyClicks(window.view.salary.field, "105000")
    dialog = open_dialog(window)
    dialog.options.boxes["behaviors"].click()
    dialog.options.boxes["my-salary"].click()
    other = "Letter" if dialog.paper.size_box.currentText() == "A4" else "A4"
    qtbot.keyClicks(dialog.paper.size_box, other[0])
    click(dialog.forms.buttons["HTML"])
    with patch.object(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.html"), "")):
        click(dialog.proceed)
    window.close()
    again = make_window()
    qtbot.keyClicks(again.view.salary.field, "105000")
    dialog = open_dialog(again)
    assert dialog.form.key == "HTML"
    assert dialog.options.boxes["behaviors"].isChecked()
    assert not dialog.options.boxes["my-salary"].isChecked()
    assert dialog.paper.size_box.currentText() == other


def test_the_paper_follows_the_locale(window: WindowPage) -> None:
    assert open_dialog(window).paper.page.size == page_size_name(QLocale.system())


def test_copies_include_the_behaviors_that_were_printed_last(
    window: WindowPage, tmp_path: Path
) -> None:
    behavior = "Writes queries against an existing schema"
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert behavior not in QApplication.clipboard().text()
    save(window, tmp_path / "a.txt", included=["behaviors"])
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert behavior in QApplication.clipboard().text()


def test_copies_leave_out_what_is_carried_over_where_the_last_print_did(
    window: WindowPage, tmp_path: Path
) -> None:
    window.go_to("backend-developer/senior")
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert "Still expected from Middle" in QApplication.clipboard().text()
    save(window, tmp_path / "a.txt", included=["carried"])
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert "Still expected from Middle" not in QApplication.clipboard().text()


def test_the_keyboard_alone_is_enough(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    first = dialog.focusWidget()
    assert first is dialog.subjects.buttons["level"]
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert dialog.subject.key == "talk-sheet"
    qtbot.keyClick(dialog.subjects.buttons["talk-sheet"], Qt.Key.Key_Down)
    assert dialog.subject.key == "family"
    reached: set[QWidget] = set()
    for _ in range(25):
        focused = dialog.focusWidget()
        assert focused is not None
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert dialog.options.boxes["behaviors"] in reached
    assert dialog.forms.buttons["Paper"] in reached
    assert dialog.paper.size_box in reached
    assert dialog.preview.pages in reached
    assert dialog.proceed in reached
    dialog.forms.buttons["Paper"].setFocus()
    qtbot.keyClick(dialog.forms.buttons["Paper"], Qt.Key.Key_Right)
    assert dialog.form.key == "PDF"
    qtbot.keyClick(dialog.forms.buttons["PDF"], Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_one_of_several_forms(window: WindowPage) -> None:
    dialog = open_dialog(window)
    for button in dialog.forms.buttons.values():
        heard = QAccessible.queryAccessibleInterface(button)
        assert heard.role() is QAccessible.Role.RadioButton


def test_no_two_controls_have_the_same_letter(window: WindowPage) -> None:
    dialog = open_dialog(window)
    texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert equal_mnemonics(texts) == []


def test_a_name_with_an_ampersand_is_shown(make_window: MakeWindow, tmp_path: Path) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text("name: Sales & Support\nlevels: [A, B]\n", encoding="utf-8")
    window = make_window(own)
    window.go_to("sales-support/a")
    dialog = open_dialog(window)
    dialog.grab()
    assert dialog.subjects.buttons["family"].text() == "Sales && Support, all levels"


def test_each_form_says_what_it_is_for(window: WindowPage) -> None:
    dialog = open_dialog(window)
    for subject in dialog.subjects.buttons.values():
        subject.click()
        tips = [button.toolTip() for button in dialog.forms.buttons.values()]
        assert all(tips)
        assert len(set(tips)) == len(tips)


LONG_NAME = "Principal Distributed Systems Reliability and Platform Engineering"


def test_a_form_says_what_it_cannot_hold(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)

    def lacking() -> list[str]:
        labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
        return [text for label in labels if (text := label.text()).startswith("Not in this table")]

    select(dialog, "family", "CSV, levels across")
    qtbot.waitUntil(lambda: len(lacking()) == 1)
    assert "how the levels differ" in lacking()[0]
    select(dialog, "family", "CSV, one row each")
    qtbot.waitUntil(lambda: dialog.preview.is_ready)
    assert lacking() == []


def test_a_long_family_name_is_shortened_at_words_and_cuts_nothing(
    make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "own.ladder.yaml"
    own.write_text(f"id: own\nname: {LONG_NAME}\nlevels: [A, B]\n", encoding="utf-8")
    window = make_window(own)
    window.go_to("own/a")
    dialog = open_dialog(window)
    dialog.resize(810, 540)
    dialog.grab()
    button = dialog.subjects.buttons["family"]
    start, _, end = button.text().partition(" … ")
    assert LONG_NAME.startswith(f"{start} ")
    assert end == "all levels"
    assert button.toolTip() == f"{LONG_NAME}, all levels"
    for box in (dialog.paper.size_box, dialog.paper.orientation):
        assert box.visibleRegion().boundingRect().size() == box.size()
        assert box.width() >= box.minimumSizeHint().width()


@pytest.mark.parametrize(("width", "height"), [(900, 600), (640, 480)])
def test_it_fits_a_small_screen(window: WindowPage, width: int, height: int) -> None:
    dialog = open_dialog(window)
    dialog.resize(width * 9 // 10, height * 9 // 10)
    assert dialog.minimumSizeHint().width() <= width * 9 // 10
    assert dialog.minimumSizeHint().height() <= height * 9 // 10


def test_there_is_nothing_to_print_without_a_ladder(window: WindowPage) -> None:
    window.navigator.show_nothing()
    window.actions_by_id[ActionId.PRINT_OR_EXPORT].trigger()
    assert window.findChild(PrintExportDialog) is None
