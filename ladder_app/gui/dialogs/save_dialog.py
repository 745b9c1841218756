"""Asks where to save, and saves there: the only save dialog. Imported when first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ladder_app.documents.errors import UserError
from ladder_app.documents.export.save_error import UnknownFormatError
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.dialogs.last_folders import LastFolders

# A suffix of a format: “.docx”, but not “.5” or “. Kim”.
_FORMAT = re.compile(r"\.(?=[0-9]*[A-Za-z])[0-9A-Za-z]{1,5}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("AskFile", text)


class FileKind(Struct, frozen=True):
    """A kind of file in the dialog; without a suffix it is a folder.

    `others` are further suffixes of the same kind.
    """

    name: str
    suffix: str
    others: tuple[str, ...] = ()

    @property
    def filter(self) -> str:
        """The filter for Qt's file dialog."""
        return f"{_tr(self.name)} (*{self.suffix})"

    def accepts(self, path: Path) -> bool:
        """Whether the name has a suffix of this kind."""
        suffixes = (self.suffix, *self.others) if self.suffix else ()
        return path.name.lower().endswith(suffixes)


LADDERS = (
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Ladder")), ".ladder.yaml", (".yaml", ".yml")),
)
"""The one kind that a new or an imported ladder is saved as."""

GROWTH_FILES = (
    FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Growth file")), ".growth.yaml", (".yaml", ".yml")),
)
"""The one kind that a person's growth is saved as."""


def ask_and_save(
    parent: QWidget,
    title: str,
    suggested: Path,
    kinds: Sequence[FileKind],
    save: Callable[[Path, FileKind], object],
    folders: LastFolders,
) -> Path | None:
    """Ask for a file and save it; its path, or None if the user canceled.

    A `suggested` name without a folder is in the folder of the last save. If `save` raises
    UserError, its message is shown and the dialog opens again with the typed name.
    """
    asked, selected = str(folders.saving / suggested), kinds[0].filter
    filters = ";;".join(kind.filter for kind in kinds)
    while True:
        asked, selected = QFileDialog.getSaveFileName(parent, title, asked, filters, selected)
        if not asked:
            return None
        kind = next((kind for kind in kinds if kind.filter == selected), kinds[0])
        path = _try_to_save(parent, title, asked, kind, kinds, save)
        if path is not None:
            folders.remember_saved(path)
            return path


def _try_to_save(
    parent: QWidget,
    title: str,
    asked: str,
    selected: FileKind,
    kinds: Sequence[FileKind],
    save: Callable[[Path, FileKind], object],
) -> Path | None:
    try:
        path, kind = named_file(Path(asked), selected, kinds)
        # Qt's dialog asks about the typed name only, and never about a folder.
        is_asked = str(path) == asked and bool(kind.suffix)
        if not is_asked and path.exists() and not _may_replace(parent, title, path):
            return None
        save(path, kind)
    except UserError as error:
        QMessageBox.warning(parent, _tr("Not saved"), plain_tip(error.message(QtLocalizer())))
        return None
    return path


def named_file(path: Path, selected: FileKind, kinds: Sequence[FileKind]) -> tuple[Path, FileKind]:
    """The path for a typed name, and its kind.

    A known suffix determines the kind; without one, the suffix of the selected kind is added.
    A dot within a name, as in “Level 2.5”, is not a suffix.

    Raises:
        UnknownFormatError: the name ends in the suffix of another format, such as “.docx”.
    """
    for kind in (selected, *kinds):
        if kind.accepts(path):
            return path, kind
    if not selected.suffix:
        return path, selected
    if _FORMAT.fullmatch(path.suffix):
        raise UnknownFormatError(path, [kind.suffix for kind in kinds if kind.suffix])
    return path.with_name(path.name.rstrip(".") + selected.suffix), selected


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    question = _tr("{0} already exists. Replace it?").format(path.name)
    if path.is_dir():
        question = _tr("{0} is a folder. Replace the pages in it?").format(path.name)
    answer = QMessageBox.question(parent, title, plain_tip(question))
    return answer is QMessageBox.StandardButton.Yes
