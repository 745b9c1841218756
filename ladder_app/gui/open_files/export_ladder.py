"""Export of a family for other programs. Imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.family import render_family, save_site
from ladder_app.domain.model import JobFamily
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.save_dialog import FileKind, ask_and_save

_MATRIX = FileKind(str(QT_TRANSLATE_NOOP("AskFile", "CSV, levels across")), ".csv")
_SITE = FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Folder of linked pages")), "")
KINDS = (
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Spreadsheet")), ".xlsx"),
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "CSV, one row each")), ".csv"),
    _MATRIX,
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Ladder")), ".ladder.yaml", (".yaml", ".yml")),
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "JSON")), ".json"),
    _SITE,
)


def export_family(interaction: Interaction, family: JobFamily) -> Path | None:
    """Ask for a file or folder and export the family; its path, or None if canceled."""
    title = QCoreApplication.translate("AskFile", "Export {0}").format(family.name)
    return ask_and_save(
        interaction.window,
        title,
        Path(family.id),
        KINDS,
        lambda path, kind: _save(family, path, kind),
        interaction.folders,
    )


def _save(family: JobFamily, path: Path, kind: FileKind) -> None:
    if kind is _SITE:
        save_site(family, path, QtLocalizer())
        return
    refuse_folder(path)
    save_atomically(path, render_family(family, path, is_matrix=kind is _MATRIX))
