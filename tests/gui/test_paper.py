"""Printing, preview and export from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox

from ladder_app.documents.pdf import paint_pages
from ladder_app.gui.main_window import MainWindow
from ladder_app.gui.paper import export_to, make_preview, make_printer, page_size_name


@pytest.mark.parametrize("ending", ["pdf", "html", "md", "txt"])
def test_senior_is_exported_with_all_its_facts(
    window: MainWindow, tmp_path: Path, ending: str
) -> None:
    window.go_to("backend-developer/senior")
    out = tmp_path / f"senior.{ending}"
    assert export_to(window, window.outputs.documents(), out)
    if ending == "pdf":
        pages = PdfReader(out).pages
        assert len(pages) == 1
        text = pages[0].extract_text()
    else:
        text = out.read_text(encoding="utf-8")
    for said in ("Senior Back-end Developer", "180,000", "Databases and SQL", "Expert"):
        assert said in text


def test_a_refused_export_is_one_sentence_and_keeps_what_was_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    assert not export_to(window, window.outputs.documents(), folder)
    assert "is a folder" in said[0]
    assert folder.is_dir()


def test_the_printer_prints_the_same_page(window: MainWindow, tmp_path: Path) -> None:
    window.go_to("backend-developer/senior")
    printer = make_printer("Senior")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pages(printer, window.outputs.documents()) == 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_the_preview_opens(window: MainWindow) -> None:
    preview = make_preview(window, window.outputs.documents(), "Junior")
    preview.show()
    assert preview.isVisible()
    preview.close()


def test_the_page_size_follows_the_locale() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    assert (page_size_name(american), page_size_name(german)) == ("Letter", "A4")
