"""The preview shows what is printed or saved, and never blocks the window."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import DOCUMENTS, OutputFormat
from ladder_app.documents.export.save_error import FormatLimitError
from ladder_app.gui.print_export.dialog import PrintExportDialog
from ladder_app.gui.print_export.options import Choices, PageSetup
from ladder_app.gui.print_export.rendering import NoPreview, TextPreview, render
from ladder_app.gui.print_export.subject import Output
from tests.gui.conftest import MakeWindow
from tests.gui.pages import WindowPage
from tests.gui.print_export.steps import open_dialog, save, select


def ready(qtbot: QtBot, dialog: PrintExportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.preview.is_ready)


def note(dialog: PrintExportDialog) -> str:
    labels = dialog.findChildren(QLabel, "quiet")
    return next(label.text() for label in labels if label.isVisible())


def ink(image: QImage) -> int:
    """The number of dark pixels."""
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_the_pages_are_shown_and_counted(qtbot: QtBot, window: WindowPage, tmp_path: Path) -> None:
    dialog = open_dialog(window)
    ready(qtbot, dialog)
    assert dialog.preview.currentWidget() is dialog.preview.pages
    assert note(dialog) == "1 page"
    assert ink(dialog.preview.pages.viewport().grab().toImage()) > 200
    select(dialog, "family")
    ready(qtbot, dialog)
    dialog.reject()
    save(window, tmp_path / "family.pdf", "family")
    pages = len(PdfReader(tmp_path / "family.pdf").pages)
    assert dialog.preview.pages.page_count == pages


def test_an_option_changes_the_preview(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    select(dialog, "", "Text")
    ready(qtbot, dialog)
    behavior = "Writes queries against an existing schema"
    assert behavior not in dialog.preview.text.toPlainText()
    dialog.options.boxes["behaviors"].click()
    assert not dialog.preview.is_ready
    ready(qtbot, dialog)
    assert behavior in dialog.preview.text.toPlainText()


def test_each_part_of_a_level_can_be_included(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    select(dialog, "", "Text")
    for option, text, is_shown in (
        ("name-lines", "Manager: ___", False),
        ("full", "Range spread", False),
    ):
        ready(qtbot, dialog)
        assert (text in dialog.preview.text.toPlainText()) is is_shown
        dialog.options.boxes[option].click()
        ready(qtbot, dialog)
        assert (text in dialog.preview.text.toPlainText()) is not is_shown
    assert dialog.options.boxes["carried"].isChecked()
    select(dialog, "family")
    assert dialog.options.boxes["name-lines"].isHidden()


@pytest.mark.parametrize("form", ["HTML", "Markdown", "Text"])
def test_a_text_is_shown_as_it_is_saved(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, form: str
) -> None:
    dialog = open_dialog(window)
    select(dialog, "", form)
    ready(qtbot, dialog)
    suffixes = {"HTML": ".html", "Markdown": ".md", "Text": ".txt"}
    path = tmp_path / f"a{suffixes[form]}"
    shown = dialog.preview.text.toPlainText()
    dialog.reject()
    save(window, path)
    assert shown.split() == path.read_text(encoding="utf-8").split()


def test_a_spreadsheet_is_shown_as_a_table(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    select(dialog, "family", "Spreadsheet")
    ready(qtbot, dialog)
    table = dialog.preview.table
    assert dialog.preview.currentWidget() is table
    texts = {
        item.text()
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if (item := table.item(row, column))
    }
    assert {"Junior", "Middle", "Senior"} <= texts
    assert note(dialog).endswith("rows")


def test_a_folder_is_shown_by_the_names_of_its_files(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    select(dialog, "family", "Folder of linked pages")
    ready(qtbot, dialog)
    assert "index.html" in dialog.preview.text.toPlainText()
    assert note(dialog).startswith("A folder with ")


@pytest.mark.parametrize("form", ["Paper", "SVG", "PDF", "PNG"])
def test_the_map_is_shown_in_each_form(qtbot: QtBot, window: WindowPage, form: str) -> None:
    dialog = open_dialog(window)
    select(dialog, "path-map", form)
    ready(qtbot, dialog)
    assert ink(dialog.preview.grab().toImage()) > 20


def test_the_orientation_turns_the_page(qtbot: QtBot, window: WindowPage) -> None:
    dialog = open_dialog(window)
    ready(qtbot, dialog)
    dialog.paper.orientation.setCurrentText("Landscape")
    ready(qtbot, dialog)
    before = dialog.preview.pages.page_count
    assert before >= 1
    select(dialog, "path-map")
    ready(qtbot, dialog)
    assert dialog.preview.pages.page_count == 1


def test_typing_changes_fast_prepares_one_preview(
    qtbot: QtBot, window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(window)
    ready(qtbot, dialog)
    made: list[object] = []

    def compose(*arguments: object, **_options: object) -> tuple[()]:
        made.append(arguments)
        return ()

    monkeypatch.setattr(
        "ladder_app.gui.print_export.subjects.documents_of",
        compose,
    )
    for _ in range(4):
        dialog.options.boxes["behaviors"].click()
    ready(qtbot, dialog)
    assert len(made) == 1


LEVELS = 300


def test_a_family_of_hundreds_of_levels_never_blocks_the_window(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    own = tmp_path / "large.ladder.yaml"
    statements = "\n".join(f"      - Statement {n} about the work of this level." for n in range(8))
    levels = "\n".join(
        f"  - name: Level {n}\n    responsibilities:\n{statements}" for n in range(LEVELS)
    )
    own.write_text(f"name: Large\nlevels:\n{levels}\n", encoding="utf-8")
    window = make_window(own)
    qtbot.waitUntil(lambda: window.ladders.place_at("large/level-0") is not None)
    window.go_to("large/level-0")
    dialog = open_dialog(window)
    select(dialog, "family", "Paper")
    turns = itertools.count()
    timer = QTimer(dialog, interval=0)
    timer.timeout.connect(lambda: next(turns))
    timer.start()
    qtbot.waitUntil(
        lambda: dialog.preview.pages.page_count >= LEVELS / 6 and dialog.preview.is_ready
    )
    timer.stop()
    # The window has its turn between the pages, however slow the machine is.
    assert next(turns) > dialog.preview.pages.page_count
    assert len(dialog.preview.pages.painted_pages) < 10
    dialog.preview.pages.setFocus()
    qtbot.keyClick(dialog.preview.pages, Qt.Key.Key_End)
    assert dialog.preview.pages.current_page == dialog.preview.pages.page_count
    assert note(dialog).endswith("pages")


def test_what_a_format_cannot_hold_is_explained(
    qtbot: QtBot, window: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise FormatLimitError("A sheet of an XLSX file cannot hold {count} rows.", count="7")

    monkeypatch.setattr("ladder_app.files.tables.write_table.csv_table", refuse)
    dialog = open_dialog(window)
    select(dialog, "family", "CSV, levels across")
    ready(qtbot, dialog)
    messages = [label.text() for label in dialog.findChildren(QLabel, "quiet")]
    assert any("cannot hold 7 rows" in text for text in messages)


def test_a_form_without_a_preview_is_told() -> None:
    binary = OutputFormat("ODT", (".odt",), {DOCUMENTS: lambda _content: b""}, is_binary=True)
    output = Output(DOCUMENTS, lambda _choices: Pages([]))
    content = output.compose(Choices({}, PageSetup("A4")))
    assert render(output, binary, content) == NoPreview()


def test_only_the_beginning_of_a_long_text_is_shown() -> None:
    long = OutputFormat("Log", (".log",), {DOCUMENTS: lambda _content: b"x" * 200_000})
    shown = render(Output(DOCUMENTS, lambda _choices: None), long, None)
    assert isinstance(shown, TextPreview)
    assert len(shown.text) == 100_000
    assert not shown.is_whole
