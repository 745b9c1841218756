"""Printing, preview and export from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from ladder_app.gui.export.save_document import export_to, print_job
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ladder_app.documents.errors import UserError
from ladder_app.documents.pdf.document import paint_pages
from ladder_app.gui.dialogs.printing import make_printer, page_size_name
from tests.gui.pages import WindowPage


@pytest.mark.parametrize("suffix", ["pdf", "html", "md", "txt"])
def test_senior_is_exported_with_all_its_facts(
    window: WindowPage, tmp_path: Path, suffix: str
) -> None:
    window.go_to("backend-developer/senior")
    out = tmp_path / f"senior.{suffix}"
    export_to(window.outputs.documents(), out)
    if suffix == "pdf":
        pages = PdfReader(out).pages
        assert len(pages) == 1
        text = pages[0].extract_text()
    else:
        text = out.read_text(encoding="utf-8")
    for sentence in ("Senior Back-end Developer", "180,000", "Databases and SQL", "Expert"):
        assert sentence in text


def test_a_folder_is_not_exported_to_and_stays(window: WindowPage, tmp_path: Path) -> None:
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    with pytest.raises(UserError, match="is a folder"):
        export_to(window.outputs.documents(), folder)
    assert folder.is_dir()


class Answers:
    """Answers the export dialog with one name after the other, and keeps what it began with."""

    def __init__(self, *names: Path | str) -> None:
        self.left = [str(name) for name in names]
        self.began: list[str] = []

    def __call__(self, _parent: QWidget, _title: str, path: str, *_more: str) -> tuple[str, str]:
        self.began.append(path)
        return self.left.pop(0), "Markdown (*.md)"


@pytest.mark.parametrize("name", ["senior", "senior."])
def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Answers(tmp_path / name))
    window.outputs.export()
    assert (tmp_path / "senior.md").read_text(encoding="utf-8").startswith("# ")


def test_an_unknown_ending_is_explained_and_the_name_is_kept(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: message.append(text))
    answers = Answers(tmp_path / "my senior.docx", tmp_path / "my senior.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers)
    window.outputs.export()
    (sentence,) = message
    assert "my senior.docx cannot be written: its suffix names no known format." in sentence
    assert answers.began[1] == str(tmp_path / "my senior.docx")
    assert (tmp_path / "my senior.txt").exists()


def test_no_file_is_replaced_that_the_person_did_not_name(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "senior.md"
    there.write_text("mine", encoding="utf-8")
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_about: no)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Answers(tmp_path / "senior", ""))
    window.outputs.export()
    assert there.read_text(encoding="utf-8") == "mine"


def test_the_printer_prints_the_same_page(window: WindowPage, tmp_path: Path) -> None:
    window.go_to("backend-developer/senior")
    printer = make_printer("Senior")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pages(printer, window.outputs.documents()) == 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_the_preview_opens(window: WindowPage) -> None:
    preview = print_job(window.interaction, window.outputs.documents(), "Junior").make_preview()
    preview.show()
    assert preview.isVisible()
    preview.close()
    assert window.notices.current is None


def test_the_page_size_follows_the_locale() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    assert (page_size_name(american), page_size_name(german)) == ("Letter", "A4")
