"""F1: the first steps, searched and walked by keyboard, and true to the program's names."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QTextBrowser
from pytestqt.qtbot import QtBot

from ladder_app.command_table import COMMANDS
from ladder_app.files.help_files import first_steps
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.actions.spec import plain_text
from ladder_app.gui.actions.specs import ACTIONS
from ladder_app.gui.base.palette import DARK
from ladder_app.gui.help.first_steps import with_native_keys
from tests.gui.help.readme import section, section_in_readme
from tests.gui.pages import WindowPage

TEXT = first_steps()
JOBS = {
    "Find what a level needs", "Compare two levels", "Print one level",
    "Print several levels on paper", "See the pay", "Type your salary",
    "Set your level and your goal", "Open a ladder file", "Import a spreadsheet",
    "Export to a spreadsheet",
}  # fmt: skip
KEYS_BY_NAME = {plain_text(spec): spec.keys for spec in ACTIONS}


class FirstStepsPage:
    """The window as a user sees it."""

    def __init__(self, dialog: QDialog) -> None:
        self.dialog = dialog
        (self.reader,) = dialog.findChildren(QTextBrowser)
        (self.contents,) = dialog.findChildren(QListView)
        (self.field,) = dialog.findChildren(QLineEdit)
        (self.count,) = dialog.findChildren(QLabel, "quiet")

    @property
    def line(self) -> str:
        """The text of the line with the cursor."""
        return self.reader.textCursor().block().text()


@pytest.fixture
def page(window: WindowPage, qtbot: QtBot) -> FirstStepsPage:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return FirstStepsPage(dialog)


def sections() -> dict[str, str]:
    parts = re.split("^## (.*)$", TEXT, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_f1_opens_it_beside_the_window(window: WindowPage, page: FirstStepsPage) -> None:
    assert not page.dialog.isModal()
    assert "Compare two levels" in page.reader.toPlainText()
    window.actions_by_id[ActionId.FIRST_STEPS].trigger()
    assert len([each for each in window.findChildren(QDialog) if each.isVisible()]) == 1


def test_it_is_searched_and_walked_by_keyboard(qtbot: QtBot, page: FirstStepsPage) -> None:
    qtbot.keyClick(page.reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.field.hasFocus()
    qtbot.keyClicks(page.field, "spreadsheet")
    first, count = page.count.text().split(" of ")
    assert first == "1"
    assert int(count) == TEXT.lower().count("spreadsheet")
    start = page.reader.textCursor().position()
    qtbot.keyClick(page.field, Qt.Key.Key_F3)
    assert page.count.text() == f"2 of {count}"
    assert page.reader.textCursor().position() > start
    qtbot.keyClick(page.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.count.text() == f"{count} of {count}"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.count.text() == f"1 of {count}"
    assert "spreadsheet" in page.line.lower()
    assert page.dialog.isVisible()


def test_every_match_is_marked_and_stays_so_in_other_colors(
    qtbot: QtBot, window: WindowPage, page: FirstStepsPage
) -> None:
    qtbot.keyClicks(page.field, "salary")
    marked = page.reader.extraSelections()
    assert len(marked) == int(page.count.text().split(" of ")[1])
    window.appearance.set_colors("dark")
    colors = {each.format.background().color().name() for each in page.reader.extraSelections()}
    assert colors == {DARK.accent, DARK.mark}


def test_words_that_are_not_there_are_told(qtbot: QtBot, page: FirstStepsPage) -> None:
    qtbot.keyClicks(page.field, "zebra")
    assert page.count.text() == "No matches"
    assert page.reader.extraSelections() == []
    page.field.clear()
    assert page.count.text() == ""


def test_the_contents_lead_to_each_section(qtbot: QtBot, page: FirstStepsPage) -> None:
    model = page.contents.model()
    titles = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert titles == list(sections())
    page.contents.setFocus()
    qtbot.keyClick(page.contents, Qt.Key.Key_End)
    assert page.line == titles[-1]
    qtbot.keyClick(page.contents, Qt.Key.Key_Home)
    assert page.line == titles[0]


def test_escape_closes_it(qtbot: QtBot, page: FirstStepsPage) -> None:
    qtbot.keyClicks(page.field, "pay")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.dialog.isVisible()


def test_it_follows_the_size_of_the_text(window: WindowPage, page: FirstStepsPage) -> None:
    before = page.reader.font().pointSizeF()
    window.appearance.zoom_by(50)
    assert page.reader.font().pointSizeF() == pytest.approx(before * 1.5)


def test_it_opens_no_link_and_scrolls_no_line_sideways(page: FirstStepsPage) -> None:
    assert not page.reader.openLinks()
    assert not page.reader.openExternalLinks()
    assert page.reader.horizontalScrollBar().maximum() == 0


def test_every_part_has_a_name(page: FirstStepsPage) -> None:
    parts = (page.reader, page.contents, page.field)
    names = [part.accessibleName() for part in parts]
    assert all(names)
    assert len(set(names)) == len(names)


def test_every_bold_name_is_an_action() -> None:
    names = set(re.findall(r"\*\*(.+?)\*\*", TEXT))
    assert len(names) > 20
    assert names - set(KEYS_BY_NAME) == set()


def test_keys_after_a_name_are_those_of_the_action() -> None:
    named = re.findall(r"\*\*([^*]+)\*\* \(([^)]+)\)", TEXT)
    assert len(named) > 15
    wrong = [name for name, keys in named if keys not in KEYS_BY_NAME[name]]
    assert wrong == []


def test_keys_are_written_as_the_system_writes_them(qapp: object) -> None:
    del qapp
    assert with_native_keys("Find (Ctrl+F), F3 and Ctrl++") == "Find (Ctrl+F), F3 and Ctrl++"


def test_each_first_job_has_steps_to_follow() -> None:
    found = sections()
    assert set(found) >= JOBS
    for title in JOBS:
        steps = re.findall("^([0-9])[.] (.+)$", found[title], flags=re.MULTILINE)
        assert len(steps) >= 2, title
        assert [int(number) for number, _ in steps] == list(range(1, len(steps) + 1)), title


def test_it_is_short() -> None:
    sentences = re.split(r"(?<=[.:?])\s", re.sub("```.*?```", "", TEXT, flags=re.DOTALL))
    assert [each for each in sentences if len(each.split()) > 25] == []


def test_its_commands_are_those_of_the_program() -> None:
    code = TEXT.partition("```sh\n")[2].partition("```")[0].splitlines()
    assert len(code) == 5
    assert {line.split()[1] for line in code} <= set(COMMANDS)


def test_readme_has_the_same_text() -> None:
    assert section_in_readme() == section(), "python -m tests.gui.help.readme --write"
