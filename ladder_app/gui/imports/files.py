"""The files of an import: the ladder and the mapping that are saved, the mapping that is used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ladder_app.documents.errors import UserError
from ladder_app.documents.export.atomic_write import save_atomically
from ladder_app.documents.export.inputs import refuse_input
from ladder_app.documents.export.read_back import ladder_bytes, mapping_bytes
from ladder_app.domain.model import JobFamily
from ladder_app.files.help_files import sample_spreadsheet
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.mapping_file import mapping_text
from ladder_app.files.templates import file_name
from ladder_app.files.write_ladder import ladder_text
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.base.tips import plain_tip
from ladder_app.gui.dialogs.last_folders import LastFolders, default_folder
from ladder_app.gui.dialogs.open_dialog import ask_for_file
from ladder_app.gui.dialogs.save_dialog import LADDERS, FileKind, ask_and_save

_MAPPINGS = (FileKind(str(QT_TRANSLATE_NOOP("AskFile", "Mapping")), ".yaml", (".yml",)),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportDialog", text)


class ImportFiles:
    """Asks for the files beside a table, and never writes over the table itself."""

    def __init__(self, dialog: QWidget, table: Path, folders: LastFolders) -> None:
        """Ask above this dialog."""
        self._dialog = dialog
        self._table = table
        self._folders = folders

    def save_mapping(self, mapping: Mapping) -> Path | None:
        """The path that the mapping was saved as, or None where the user canceled."""
        text = mapping_text(mapping)
        return ask_and_save(
            self._dialog,
            _tr("Save the mapping"),
            self._beside_table / f"{self._table.stem}-mapping",
            _MAPPINGS,
            lambda path, _kind: self._write(path, mapping_bytes(text)),
            self._folders,
        )

    def save_ladder(self, family: JobFamily) -> Path | None:
        """The path that the ladder was saved as, or None where the user canceled."""
        return ask_and_save(
            self._dialog,
            _tr("Save as ladder"),
            self._folder / file_name(family.name),
            LADDERS,
            lambda path, _kind: self._write(path, ladder_bytes(ladder_text(family))),
            self._folders,
        )

    def save_ladders(self, families: Sequence[JobFamily]) -> list[Path]:
        """The paths that several ladders were saved as, in a folder; none where it was canceled."""
        title = _tr("Select the folder for the ladders")
        chosen = QFileDialog.getExistingDirectory(self._dialog, title, str(self._folder))
        if not chosen:
            return []
        paths = [Path(chosen, file_name(family.id)) for family in families]
        if not self._may_replace(title, [path for path in paths if path.exists()]):
            return []
        try:
            texts = [ladder_bytes(ladder_text(family)) for family in families]
            for path, data in zip(paths, texts, strict=True):
                self._write(path, data)
        except UserError as error:
            message = error.message(QtLocalizer())
            QMessageBox.warning(self._dialog, _tr("Not saved"), plain_tip(message))
            return []
        self._folders.remember_saved(paths[0])
        return paths

    def _may_replace(self, title: str, existing: Sequence[Path]) -> bool:
        if not existing:
            return True
        names = ", ".join(path.name for path in existing)
        question = _tr("{0} already exist there. Replace them?").format(names)
        answer = QMessageBox.question(self._dialog, title, plain_tip(question))
        return answer is QMessageBox.StandardButton.Yes

    @property
    def _folder(self) -> Path:
        return self._folders.saved_in or self._beside_table

    @property
    def _beside_table(self) -> Path:
        """The folder of the table; the user's own where the table comes with the program."""
        folder = self._table.parent
        return default_folder() if folder == sample_spreadsheet().parent else folder

    def ask_for_mapping(self) -> Path | None:
        """The selected mapping file, or None."""
        kinds = _tr("Mappings (*.yaml *.yml);;All files (*)")
        title = _tr("Use a mapping")
        return ask_for_file(self._dialog, title, kinds, self._folders, self._table.parent)

    def _write(self, path: Path, data: bytes) -> None:
        refuse_input(path, [self._table])
        save_atomically(path, data)
