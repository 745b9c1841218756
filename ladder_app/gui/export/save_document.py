"""Documents printed, previewed and exported from the window. Imported when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.comparison import render_comparison
from ladder_app.documents.export.documents import render
from ladder_app.documents.pdf.document import paint_pages
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.printing import PrintJob, page_size_name
from ladder_app.gui.dialogs.save_dialog import FileKind, ask_and_save

KINDS = (
    FileKind("PDF", ".pdf"),
    FileKind("HTML", ".html", (".htm",)),
    FileKind("Markdown", ".md", (".markdown",)),
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Text")), ".txt"),
)
COMPARISON_KINDS = (*KINDS, FileKind("CSV", ".csv"), FileKind("XLSX", ".xlsx"))


def print_job(interaction: Interaction, documents: Sequence[Document], name: str) -> PrintJob:
    """The documents as a job for a printer or its preview."""

    def paint(printer: QPrinter) -> int:
        return paint_pages(printer, documents)

    is_wide = any(document.is_wide for document in documents)
    return PrintJob(interaction, name, paint, is_wide=is_wide)


def export_documents(
    interaction: Interaction,
    documents: Sequence[Document],
    name: str,
    file_name: str,
    *,
    is_comparison: bool = False,
) -> Path | None:
    """Ask for a file and write the documents there; its path, or None if it was not written."""
    write = export_comparison_to if is_comparison else export_to
    return ask_and_save(
        interaction.window,
        QCoreApplication.translate("Paper", "Export {0}").format(name),
        Path(f"{file_name}.pdf"),
        COMPARISON_KINDS if is_comparison else KINDS,
        lambda path, _kind: write(documents, path),
        interaction.folders,
    )


def export_to(documents: Sequence[Document], path: Path) -> None:
    """Write the documents to the path.

    Raises:
        UserError: they cannot be written, or the suffix names no known format.
    """
    refuse_folder(path)
    save_atomically(path, render(documents, path, page_size_name()))


def export_comparison_to(documents: Sequence[Document], path: Path) -> None:
    """Write a comparison, the first of the documents, to the path.

    Raises:
        UserError: it cannot be written, or the suffix names no known format.
    """
    refuse_folder(path)
    save_atomically(path, render_comparison(documents[0], path, page_size_name()))
