"""Asks where to save, and saves there. Imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ladder_app.documents.said import SaidError
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.base.wording import QtWording


def _tr(text: str) -> str:
    return QCoreApplication.translate("AskFile", text)


class FileKind(Struct, frozen=True):
    """A kind of file as the dialog names it; without an ending it is a folder."""

    name: str
    ending: str

    @property
    def filter(self) -> str:
        """The kind as Qt's file dialog takes it."""
        return f"{_tr(self.name)} (*{self.ending})"


def ask_and_save(
    parent: QWidget,
    title: str,
    suggested: Path,
    kinds: Sequence[FileKind],
    save: Callable[[Path, FileKind], object],
) -> Path | None:
    """Ask for a file and have it saved there; its path, or None where the person gave up.

    Where `save` raises SaidError the sentence is shown, and the question comes again
    with what was typed.
    """
    asked, chosen = str(suggested), kinds[0].filter
    filters = ";;".join(kind.filter for kind in kinds)
    while True:
        asked, chosen = QFileDialog.getSaveFileName(parent, title, asked, filters, chosen)
        if not asked:
            return None
        kind = next((kind for kind in kinds if kind.filter == chosen), kinds[0])
        path = _with_ending(Path(asked), kind)
        # Of a name that got its ending here, and of a folder, the dialog has not asked.
        is_asked = str(path) == asked and bool(kind.ending)
        if (is_asked or not path.exists() or _may_replace(parent, title, path)) and _is_saved(
            parent, partial(save, path, kind)
        ):
            return path


def _with_ending(path: Path, kind: FileKind) -> Path:
    """The path with the ending of the chosen kind of file, where none was typed."""
    if path.suffix or not kind.ending:
        return path
    return path.with_name(path.name.rstrip(".") + kind.ending)


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    question = _tr("{0} is there already. Replace it?").format(path.name)
    if path.is_dir():
        question = _tr("{0} is a folder. Replace the pages in it?").format(path.name)
    answer = QMessageBox.question(parent, title, plain_tip(question))
    return answer is QMessageBox.StandardButton.Yes


def _is_saved(parent: QWidget, save: Callable[[], object]) -> bool:
    try:
        save()
    except SaidError as error:
        QMessageBox.warning(parent, _tr("Not saved"), plain_tip(error.said(QtWording())))
        return False
    return True
