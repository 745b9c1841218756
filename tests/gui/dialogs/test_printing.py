"""Printers as the program sets them up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter

from ladder_app.documents.pdf.document import paint_pages
from ladder_app.gui.dialogs.printing import make_printer, page_size_name
from tests.gui.pages import WindowPage


def test_the_printer_prints_the_same_page(window: WindowPage, tmp_path: Path) -> None:
    window.go_to("backend-developer/senior")
    printer = make_printer("Senior")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pages(printer, window.outputs.documents()) == 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_the_page_size_follows_the_locale() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    mexican = QLocale(QLocale.Language.Spanish, QLocale.Country.Mexico)
    found = [page_size_name(locale) for locale in (american, german, mexican)]
    assert found == ["Letter", "A4", "Letter"]


def test_the_locale_of_the_paper_is_asked_first(monkeypatch: pytest.MonkeyPatch) -> None:
    for locale, size in (("es_MX.UTF-8", "Letter"), ("de_DE.UTF-8", "A4")):
        monkeypatch.setenv("LC_PAPER", locale)
        assert page_size_name() == size
