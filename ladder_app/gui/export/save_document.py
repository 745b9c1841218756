"""Documents printed, previewed and exported from the window. Imported when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from ladder_app.documents.blocks import Document
from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import DOCUMENTS, FORMATS, PDF, Subject
from ladder_app.documents.pdf.document import paint_pages
from ladder_app.gui.dialogs.file_kinds import file_kinds
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.printing import PrintJob, page_size_name
from ladder_app.gui.dialogs.save_dialog import ask_and_save


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
    subject: Subject[Pages] = DOCUMENTS,
) -> Path | None:
    """Ask for a file and write the documents there; its path, or None if it was not written."""
    return ask_and_save(
        interaction.window,
        QCoreApplication.translate("Paper", "Export {0}").format(name),
        Path(f"{file_name}{PDF.suffix}"),
        tuple(file_kinds(subject)),
        lambda path, _kind: export_to(documents, path, subject),
        interaction.folders,
    )


def export_to(
    documents: Sequence[Document], path: Path, subject: Subject[Pages] = DOCUMENTS
) -> None:
    """Write the documents to the path; of a comparison there is one.

    Raises:
        UserError: they cannot be written, or the suffix names no known format.
    """
    refuse_folder(path)
    save_atomically(path, FORMATS.render(subject, Pages(documents, page_size_name()), path))
