"""Prints a form, or asks for a file and saves it there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.family import save_folder
from ladder_app.documents.pdf.device import paint_sheets
from ladder_app.gui.dialogs.file_kinds import file_kind
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.printing import PrintJob
from ladder_app.gui.dialogs.save_dialog import FileKind, ask_and_save
from ladder_app.gui.notices.file_offers import exported
from ladder_app.gui.print_export.options import Choices
from ladder_app.gui.print_export.subject import Form, PrintSubject, forms_of


def print_form(
    interaction: Interaction, subject: PrintSubject, form: Form, choices: Choices, parent: QWidget
) -> bool:
    """Ask for a printer, print, and report the result; False if the user canceled."""
    output, content = form.output, form.output.compose(choices)
    is_wide = choices.page.is_wide
    if is_wide is None:
        is_wide = output.is_wide(content)

    def paint(printer: QPrinter) -> int:
        full = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
        sheets = output.sheets(content, full.size()) if output.sheets else ()
        return paint_sheets(printer, list(sheets))

    job = PrintJob(interaction, subject.name, paint, is_wide=is_wide, page_size=choices.page.size)
    return job.run(parent)


def save_form(
    interaction: Interaction, subject: PrintSubject, form: Form, choices: Choices, parent: QWidget
) -> bool:
    """Ask for a file or folder, save there, and report it; False if the user canceled."""
    forms = _by_kind(form, forms_of(subject))
    proposed = next(iter(forms)).suffix
    path = ask_and_save(
        parent,
        QCoreApplication.translate("PrintExport", "Export {0}").format(subject.name),
        Path(f"{subject.file_name}{proposed}"),
        tuple(forms),
        lambda path, kind: _save(forms[kind], choices, path),
        interaction.folders,
    )
    if path is not None:
        interaction.notices.show(exported(path, interaction.notices))
    return path is not None


def _by_kind(first: Form, forms: Sequence[Form]) -> dict[FileKind, Form]:
    """The forms that are files by their lines in the save dialog, the selected one first."""
    ordered = (first, *(form for form in forms if form.key != first.key))
    return {file_kind(form.format): form for form in ordered if form.format is not None}


def _save(form: Form, choices: Choices, path: Path) -> None:
    if form.format is None:
        return
    subject, content = form.output.subject, form.output.compose(choices)
    if form.format.is_folder:
        save_folder(form.format.write_folder(subject, content), path)
        return
    refuse_folder(path)
    save_atomically(path, form.format.write(subject, content))
