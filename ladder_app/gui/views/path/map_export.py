"""The path map printed, or saved as a picture, from the window. Imported when first asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from ladder_app.documents.export.atomic_write import refuse_folder, save_atomically
from ladder_app.documents.export.formats import FORMATS, PATH_MAP, SVG
from ladder_app.documents.export.path_map import MapPicture
from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.pages import paint_map
from ladder_app.domain.path.map import PathMap
from ladder_app.gui.base.file_kinds import file_kinds
from ladder_app.gui.base.file_offers import exported
from ladder_app.gui.base.interaction import Interaction
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.printing import PrintJob, page_size_name
from ladder_app.gui.base.save_dialog import ask_and_save


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


def print_map(interaction: Interaction, drawn: PathMap, look: MapView) -> None:
    """Ask for a printer by the system's dialog, and print on landscape pages."""

    def paint(printer: QPrinter) -> int:
        return paint_map(printer, drawn, look, QtLocalizer())

    name = _tr("the path map of {0}").format(drawn.family.name)
    PrintJob(interaction, name, paint, is_wide=True).run()


def export_map(interaction: Interaction, drawn: PathMap, look: MapView) -> None:
    """Ask for a file, write the map there, and report it."""
    path = ask_and_save(
        interaction.window,
        _tr("Save path map"),
        Path(f"{drawn.family.id}-path{SVG.suffix}"),
        tuple(file_kinds(PATH_MAP)),
        lambda path, _kind: _save(drawn, look, path),
        interaction.folders,
    )
    if path is not None:
        interaction.notices.show(exported(path, interaction.notices))


def _save(drawn: PathMap, look: MapView, path: Path) -> None:
    refuse_folder(path)
    picture = MapPicture(drawn, look, QtLocalizer(), page_size_name())
    save_atomically(path, FORMATS.render(PATH_MAP, picture, path))
