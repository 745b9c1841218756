"""Export of a family for other programs. Imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.family import FamilyData, save_folder
from ladder_app.documents.export.formats import FAMILY, OutputFormat
from ladder_app.domain.model import JobFamily
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.dialogs.file_kinds import file_kinds
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.save_dialog import ask_and_save


def export_family(interaction: Interaction, family: JobFamily) -> Path | None:
    """Ask for a file or folder and export the family; its path, or None if canceled."""
    title = QCoreApplication.translate("AskFile", "Export {0}").format(family.name)
    formats = file_kinds(FAMILY)
    return ask_and_save(
        interaction.window,
        title,
        Path(family.id),
        tuple(formats),
        lambda path, kind: _save(family, path, formats[kind]),
        interaction.folders,
    )


def _save(family: JobFamily, path: Path, output_format: OutputFormat) -> None:
    content = FamilyData(family, QtLocalizer())
    if output_format.is_folder:
        save_folder(output_format.write_folder(FAMILY, content), path)
        return
    refuse_folder(path)
    save_atomically(path, output_format.write(FAMILY, content))
