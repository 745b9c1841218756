"""Printing, its preview, and export, from the window. Imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ladder_app.documents.blocks import Document
from ladder_app.documents.pdf.document import paint_pages
from ladder_app.documents.saving.comparison_file import render_comparison
from ladder_app.documents.saving.render import ENDINGS, UnknownFormatError, render
from ladder_app.documents.saving.save import SaveError, save_atomically
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.base.wording import QtWording

_FILTERS = "PDF (*.pdf);;HTML (*.html);;Markdown (*.md);;Text (*.txt)"
_FOR_SPREADSHEETS = ";;CSV (*.csv);;XLSX (*.xlsx)"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


def page_size_name(locale: QLocale | None = None) -> str:
    """Letter where inches are used, as in the United States, A4 elsewhere."""
    system = (locale or QLocale.system()).measurementSystem()
    return "Letter" if system == QLocale.MeasurementSystem.ImperialUSSystem else "A4"


def make_printer(title: str, documents: Sequence[Document] = ()) -> QPrinter:
    """A printer with the locale's page size and a name for the job; wide ones lie across."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_up(printer, title, documents)
    return printer


def _set_up(printer: QPrinter, title: str, documents: Sequence[Document]) -> None:
    sizes = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
    printer.setPageSize(QPageSize(sizes[page_size_name()]))
    if any(document.is_wide for document in documents):
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(title)


def print_documents(parent: QWidget, documents: Sequence[Document], name: str) -> None:
    """Ask for a printer by the system's dialog, which says what is printed, and print."""
    printer = make_printer(name, documents)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("Print {0}").format(name))
    if dialog.exec() == QDialog.DialogCode.Accepted:
        paint_pages(printer, documents)


def make_preview(parent: QWidget, documents: Sequence[Document], name: str) -> QPrintPreviewDialog:
    """The pages as they will be printed."""
    # The dialog's own printer: one made here would be gone before the dialog.
    dialog = QPrintPreviewDialog(parent)
    dialog.setWindowTitle(_tr("Print preview: {0}").format(name))
    _set_up(dialog.printer(), name, documents)
    dialog.paintRequested.connect(lambda printer: paint_pages(printer, documents))
    dialog.resize(min(900, parent.width()), min(760, parent.height()))
    return dialog


def export_documents(
    parent: QWidget,
    documents: Sequence[Document],
    name: str,
    file_name: str,
    is_comparison: bool = False,
) -> str:
    """Ask for a file and write the documents there; its path, or nothing if it was not written.

    Where they cannot be written the question comes again, with what was typed.
    """
    asked, kind = str(Path.home() / f"{file_name}.pdf"), ""
    title = _tr("Export {0}").format(name)
    filters = _FILTERS + _FOR_SPREADSHEETS if is_comparison else _FILTERS
    write = export_comparison_to if is_comparison else export_to
    while True:
        asked, kind = QFileDialog.getSaveFileName(parent, title, asked, filters, kind)
        if not asked:
            return ""
        path = _with_ending(Path(asked), kind)
        # Of the name with its ending the dialog knew nothing.
        is_free = str(path) == asked or not path.exists() or _may_replace(parent, path)
        if is_free and write(parent, documents, path):
            return str(path)


def _with_ending(path: Path, kind: str) -> Path:
    """The path with the ending of the chosen kind of file, where none was typed."""
    if path.suffix:
        return path
    ending = kind.rpartition("*")[2].rstrip(")") or ENDINGS[0]
    return path.with_name(path.name.rstrip(".") + ending)


def _may_replace(parent: QWidget, path: Path) -> bool:
    question = _tr("{0} is there already. Replace it?").format(path.name)
    answer = QMessageBox.question(parent, _tr("Export"), plain_tip(question))
    return answer is QMessageBox.StandardButton.Yes


def export_to(parent: QWidget, documents: Sequence[Document], path: Path) -> bool:
    """Write the documents to the path; where it fails say so, and return False."""
    return _write(parent, path, lambda: render(documents, path, page_size_name()))


def export_comparison_to(parent: QWidget, documents: Sequence[Document], path: Path) -> bool:
    """Write a comparison, the first of the documents, to the path; False where it fails."""
    return _write(parent, path, lambda: render_comparison(documents[0], path, page_size_name()))


def _write(parent: QWidget, path: Path, rendered: Callable[[], bytes]) -> bool:
    try:
        save_atomically(path, rendered())
    except (SaveError, UnknownFormatError) as error:
        QMessageBox.warning(parent, _tr("Not exported"), plain_tip(error.said(QtWording())))
        return False
    return True
