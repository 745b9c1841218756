"""The path map printed, or saved as a picture, from the window. Imported when first asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ladder_app.documents.map.data import MapView
from ladder_app.documents.map.pages import paint_map
from ladder_app.documents.saving.map_file import render_map
from ladder_app.documents.saving.render import UnknownFormatError
from ladder_app.documents.saving.save import SaveError, save_atomically
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.base.wording import QtWording
from ladder_app.gui.output.paper import make_printer, page_size_name
from ladder_app.ladder.path_map import PathMap

_FILTERS = "SVG (*.svg);;PDF (*.pdf);;PNG (*.png)"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


def print_map(parent: QWidget, drawn: PathMap, look: MapView) -> None:
    """Ask for a printer by the system's dialog, and print on landscape pages."""
    printer = make_printer(drawn.family.name)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        paint_map(printer, drawn, look, QtWording())


def export_map(parent: QWidget, drawn: PathMap, look: MapView) -> bool:
    """Ask for a file and write the map there; where it fails say so. Whether it was written."""
    suggested = str(Path.home() / f"{drawn.family.id}-path.svg")
    chosen, kind = QFileDialog.getSaveFileName(parent, _tr("Save path map"), suggested, _FILTERS)
    if not chosen:
        return False
    path = Path(chosen)
    if not path.suffix:
        path = path.with_suffix(kind.split("*")[-1].rstrip(")"))
    wording = QtWording()
    try:
        save_atomically(path, render_map(drawn, look, path, wording, page_size_name()))
    except (SaveError, UnknownFormatError) as error:
        QMessageBox.warning(parent, _tr("Not saved"), plain_tip(error.said(wording)))
        return False
    return True
