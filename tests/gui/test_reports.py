"""What the notice bar says after each thing that a user does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.pages import paint_map
from ladder_app.documents.pdf.device import DeviceError
from ladder_app.documents.pdf.document import paint_pages
from ladder_app.domain.path.map import path_map
from ladder_app.files.library import bundled_paths
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.printing import refuse_failed
from ladder_app.gui.notices.notification import Kind
from ladder_app.gui.open_files.new_dialog import NewDialog
from tests.gui.file_actions.test_open_controller import a_ladder
from tests.gui.notices.bar import notice_bar, notice_buttons, notice_text, press
from tests.gui.pages import WindowPage, open_window
from tests.gui.print_export.steps import click, open_dialog, print_now, save, select

Printing = Callable[..., WindowPage]
UNUSED = "name: Potter\nsources: [{id: book, title: A book}]\nlevels: [Junior]\n"
MISSPELLED = "name: Potter\nskills:\n  - {id: craft, name: Craft, kind: hard}\nlevls: [Junior]\n"


@pytest.fixture
def printing(qtbot: QtBot, settings: QSettings) -> Printing:
    """Makes a window whose print dialog is answered with a PDF file, or canceled."""

    def make(path: Path | None) -> WindowPage:
        def ask(_parent: QWidget, printer: QPrinter, _title: str) -> bool:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            return path is not None

        window = open_window(bundled_paths(), (), settings, ask)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.read_rest()
        window.go_to("backend-developer/junior")
        return window

    return make


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


def save_at(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


# Printing


def test_a_print_is_reported_with_its_pages_and_its_file(
    qtbot: QtBot, printing: Printing, tmp_path: Path, opened: list[str]
) -> None:
    path = tmp_path / "junior.pdf"
    window = printing(path)
    print_now(window)
    assert notice_text(window) == f"Printed Junior Back-end Developer: 1 page to {path}."
    assert notice_buttons(window) == ["Open", "Show in folder", "✕"]
    press(qtbot, window, "Open")
    press(qtbot, window, "Show in folder")
    assert opened == [str(path), str(tmp_path)]


def test_the_reported_pages_are_those_of_the_file(printing: Printing, tmp_path: Path) -> None:
    path = tmp_path / "family.pdf"
    window = printing(path)
    print_now(window, "family")
    assert f": {len(PdfReader(path).pages)} pages to" in notice_text(window)


def test_a_canceled_print_is_not_reported(printing: Printing) -> None:
    window = printing(None)
    print_now(window)
    print_now(window, "path-map")
    assert window.notices.current is None


@pytest.mark.parametrize("subject", ["level", "path-map"])
def test_a_print_that_cannot_begin_says_why_and_offers_another_try(
    qtbot: QtBot, printing: Printing, tmp_path: Path, subject: str
) -> None:
    folder = tmp_path / "no such folder"
    window = printing(folder / "out.pdf")
    print_now(window, subject)
    assert notice_text(window).startswith("Not printed: ")
    assert "does not accept pages" in notice_text(window)
    assert window.notices.current
    assert window.notices.current.kind is Kind.PROBLEM
    folder.mkdir()
    press(qtbot, window, "Print again…")
    assert notice_text(window).startswith("Printed ")


def test_the_path_map_is_reported_too(printing: Printing, tmp_path: Path) -> None:
    window = printing(tmp_path / "map.pdf")
    print_now(window, "path-map")
    text = "Printed the path map of Back-end Developer: 1 page to"
    assert notice_text(window).startswith(text)


def test_a_device_that_cannot_begin_is_an_error(window: WindowPage, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "no such folder" / "out.pdf"))
    with pytest.raises(DeviceError, match="does not accept pages"):
        paint_pages(writer, window.outputs.documents())
    drawn = path_map(window.ladders.families[0], ())
    with pytest.raises(DeviceError, match="does not accept pages"):
        paint_map(writer, drawn, MapView(), EnglishLocalizer())


class StoppedPrinter(QPrinter):
    """A printer that reports a state of its own."""

    def __init__(self, state: QPrinter.PrinterState) -> None:
        super().__init__()
        self._state = state

    def printerState(self) -> QPrinter.PrinterState:  # noqa: N802
        return self._state


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (QPrinter.PrinterState.Aborted, "was canceled at the printer"),
        (QPrinter.PrinterState.Error, "reports an error"),
    ],
)
@pytest.mark.usefixtures("window")
def test_a_printer_that_stopped_says_why(state: QPrinter.PrinterState, why: str) -> None:
    with pytest.raises(DeviceError, match=why):
        refuse_failed(StoppedPrinter(state))


# Saved and exported


def test_an_export_is_reported_and_can_be_opened(
    qtbot: QtBot,
    window: WindowPage,
    tmp_path: Path,
    opened: list[str],
) -> None:
    path = tmp_path / "junior.md"
    save(window, path)
    assert notice_text(window) == f"Exported to {path}"
    press(qtbot, window, "Open")
    assert opened == [str(path)]
    path.unlink()
    press(qtbot, window, "Open")
    assert notice_text(window) == f"“{path}” no longer exists."


def test_what_no_program_can_open_is_told(
    qtbot: QtBot, window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(window, tmp_path / "junior.md")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    press(qtbot, window, "Open")
    assert notice_text(window) == "No program is set up to open “junior.md”."


def test_a_folder_of_pages_opens_with_its_first_page(
    qtbot: QtBot,
    window: WindowPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
) -> None:
    save_at(monkeypatch, tmp_path / "acme.org")
    dialog = open_dialog(window)
    select(dialog, "family", "Folder of linked pages")
    click(dialog.proceed)
    press(qtbot, window, "Open")
    assert opened == [str(tmp_path / "acme.org" / "index.html")]


def test_a_saved_path_map_is_reported(window: WindowPage, tmp_path: Path) -> None:
    save(window, tmp_path / "map.svg", "path-map")
    assert notice_text(window) == f"Exported to {tmp_path / 'map.svg'}"
    assert notice_buttons(window) == ["Open", "Show in folder", "✕"]


def test_a_new_ladder_is_reported_and_can_be_edited(
    qtbot: QtBot,
    window: WindowPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
) -> None:
    path = tmp_path / "potter.ladder.yaml"
    save_at(monkeypatch, path)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    window.actions_by_id[ActionId.NEW_LADDER].trigger()
    dialog = window.findChildren(NewDialog)[-1]
    qtbot.keyClicks(dialog.name, "Potter")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert notice_text(window) == f"Created {path}"
    assert notice_buttons(window) == ["Edit", "Show in folder", "✕"]
    press(qtbot, window, "Edit")
    assert opened == [str(path)]


def test_a_copy_is_reported_in_a_few_words(window: WindowPage) -> None:
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    assert notice_text(window).startswith("Copied ")
    assert QGuiApplication.clipboard().text()


# Read


def test_a_reload_counts_the_ladders(window: WindowPage) -> None:
    window.actions_by_id[ActionId.RELOAD].trigger()
    assert notice_text(window) == f"Reloaded {len(window.ladders.files)} ladders."


def test_a_reload_with_problems_shows_them(
    qtbot: QtBot, window: WindowPage, tmp_path: Path
) -> None:
    path = a_ladder(tmp_path, "potter")
    window.open_files([path])
    assert window.notices.current is None
    window.go_to("backend-developer/junior")
    path.write_text(UNUSED, encoding="utf-8")
    window.actions_by_id[ActionId.RELOAD].trigger()
    count = len(window.ladders.files)
    assert notice_text(window).startswith(f"Reloaded {count} ladders, 1 problem. Line 2: ")
    press(qtbot, window, "Show problems")
    panel = window.problems.panel
    assert panel
    assert panel.isVisible()
    assert panel.current
    assert panel.current.path == str(path)


def test_a_file_that_opens_with_problems_says_the_first_one(
    window: WindowPage, tmp_path: Path
) -> None:
    path = tmp_path / "potter.ladder.yaml"
    path.write_text(UNUSED, encoding="utf-8")
    window.open_files([path])
    assert notice_text(window).startswith("Opened “potter.ladder.yaml”, 1 problem. Line 2: ")
    assert notice_buttons(window) == ["Show problems", "✕"]
    window.actions_by_id[ActionId.CLOSE_LADDER].trigger()
    assert window.notices.current is None


def test_a_file_that_cannot_be_shown_names_the_cause_and_not_its_consequence(
    window: WindowPage, tmp_path: Path
) -> None:
    path = tmp_path / "potter.ladder.yaml"
    path.write_text(MISSPELLED, encoding="utf-8")
    window.open_files([path])
    text = "“potter.ladder.yaml” is not shown, since it has 2 problems. Line 4: The key “levls”"
    assert notice_text(window).startswith(text)
    panel = window.problems.panel
    assert panel
    assert panel.current
    assert panel.current.code == "key-unknown"


def test_no_feedback_is_written_over_the_status_line(window: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    window.open_files([tmp_path / "empty"])
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    window.actions_by_id[ActionId.RELOAD].trigger()
    assert window.statusBar().currentMessage() == ""


def test_the_bar_stays_in_its_place_in_every_view(window: WindowPage) -> None:
    window.actions_by_id[ActionId.COPY_TEXT].trigger()
    places = []
    for view in (ActionId.LEVEL_VIEW, ActionId.COMPARE_VIEW, ActionId.PATH_VIEW):
        window.actions_by_id[view].trigger()
        bar = notice_bar(window)
        assert bar.isVisible()
        places.append(bar.mapTo(window, bar.rect().topLeft()))
    assert len(set(places)) == 1


def test_open_dialogs_begin_where_a_file_was_opened_last(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[str] = []
    path = a_ladder(tmp_path / "ours", "potter")

    def ask_for_several(
        _parent: QWidget, _title: str, at: str, _kinds: str
    ) -> tuple[list[str], str]:
        began.append(at)
        return [str(path)], ""

    def ask_for_one(_parent: QWidget, _title: str, at: str, _kinds: str) -> tuple[str, str]:
        began.append(at)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask_for_several)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask_for_one)
    window.actions_by_id[ActionId.OPEN].trigger()
    window.actions_by_id[ActionId.OPEN].trigger()
    window.actions_by_id[ActionId.IMPORT_TABLE].trigger()
    assert began[1:] == [str(tmp_path / "ours")] * 2
