"""Printing the path map and saving it as a picture. Imported when first needed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.formats import FORMATS, PATH_MAP, SVG
from ladder_app.documents.export.path_map import MapPicture
from ladder_app.documents.map.pages import paint_map
from ladder_app.gui.dialogs.file_kinds import file_kinds
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.dialogs.printing import PrintJob
from ladder_app.gui.dialogs.save_dialog import ask_and_save
from ladder_app.gui.notices.file_offers import exported


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


def print_map(interaction: Interaction, picture: MapPicture) -> None:
    """Ask for a printer, and print on landscape pages."""

    def paint(printer: QPrinter) -> int:
        return paint_map(printer, picture.path_map, picture.view, picture.localizer)

    name = _tr("the path map of {0}").format(picture.path_map.family.name)
    PrintJob(interaction, name, paint, is_wide=True).run()


def export_map(interaction: Interaction, picture: MapPicture) -> None:
    """Ask for a file, write the map there, and show a notice."""
    path = ask_and_save(
        interaction.window,
        _tr("Save path map"),
        Path(f"{picture.path_map.family.id}-path{SVG.suffix}"),
        tuple(file_kinds(PATH_MAP)),
        lambda path, _kind: _save(picture, path),
        interaction.folders,
    )
    if path is not None:
        interaction.notices.show(exported(path, interaction.notices))


def _save(picture: MapPicture, path: Path) -> None:
    refuse_folder(path)
    save_atomically(path, FORMATS.render(PATH_MAP, picture, path))
