"""The user's own ladders: imported, created and copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import JobFamily
from ladder_app.files.library import bundled_folder
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.notices.notification import Notification
from ladder_app.gui.open_files.open_files import OpenFiles

if TYPE_CHECKING:
    from ladder_app.gui.imports.dialog import ImportDialog
    from ladder_app.gui.open_files.new_dialog import NewDialog


class AuthoringController(QObject):
    """Opens the dialogs over a window.

    `files_requested` has the files to open in it, `edit_requested` the one to open in an editor.
    """

    files_requested = Signal(object)
    edit_requested = Signal(object)

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        ladders: OpenFiles,
        localizer: Localizer,
    ) -> None:
        """Serve this window."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._navigator = navigator
        self._ladders = ladders
        self._localizer = localizer
        self._copy = actions[ActionId.COPY_LADDER]
        navigator.shown.connect(self._offer_copy)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.IMPORT_TABLE: self._ask_for_table,
            ActionId.NEW_LADDER: self.begin_new,
            ActionId.COPY_LADDER: self.copy_shown,
        }

    # Import

    def _ask_for_table(self) -> None:
        from ladder_app.files.tables.read_table import TABLE_SUFFIXES
        from ladder_app.gui.dialogs.open_dialog import ask_for_file

        tables = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
        path = ask_for_file(
            self._interaction.window,
            self.tr("Import a spreadsheet"),
            self.tr("Tables ({0});;All files (*)").format(tables),
            self._interaction.folders,
        )
        if path is not None:
            self.import_table(path)

    def import_table(self, path: Path) -> ImportDialog:
        """Open the dialog that makes a ladder of a table file."""
        from ladder_app.gui.imports.dialog import ImportDialog

        window, folders = self._interaction.window, self._interaction.folders
        dialog = ImportDialog(window, path, self._localizer, folders)
        dialog.saved.connect(self._show_imported)
        dialog.open()
        return dialog

    def _show_imported(self, paths: Sequence[Path]) -> None:
        """Open the ladders that were saved, and report them: the first one is shown."""
        if len(paths) > 1:
            self.files_requested.emit(list(paths[1:]))
        self._show_saved(paths[0], self.tr("Imported as {0}"))

    # A new one

    def begin_new(self) -> None:
        """Open the dialog that creates a ladder from a template."""
        self.begin(None)

    def begin(self, copied: Path | None) -> NewDialog:
        """Open the dialog that creates a ladder, from a template or as a copy of a file."""
        from ladder_app.gui.open_files.new_dialog import NewDialog

        files = {family.name: path for family, path in self._bundled}
        window, folders = self._interaction.window, self._interaction.folders
        dialog = NewDialog(window, files, copied, self._localizer, folders)
        dialog.edit_requested.connect(self.edit_requested)
        dialog.saved.connect(lambda saved: self._show_saved(saved, self.tr("Created {0}")))
        dialog.open()
        return dialog

    def _show_saved(self, path: Path, template: str) -> None:
        """Open a ladder that was just saved, and report it."""
        from ladder_app.gui.notices.file_offers import show_in_folder_offer

        self.files_requested.emit([path])
        notices = self._interaction.notices
        edit = (self.tr("Edit"), partial(self.edit_requested.emit, path))
        offers = (edit, show_in_folder_offer(path, notices))
        notices.show(Notification(template.format(path), offers, topic="save"))

    def copy_shown(self) -> None:
        """Create a ladder as a copy of the family that is shown."""
        path = self._shown_bundled
        if path is not None:
            self.begin(path)

    def _offer_copy(self) -> None:
        self._copy.setEnabled(self._shown_bundled is not None)

    @cached_property
    def _bundled_folder(self) -> Path:
        """The folder of the files that come with the program."""
        return bundled_folder("data")

    @property
    def _bundled(self) -> list[tuple[JobFamily, Path]]:
        """The families that come with the program, with their files."""
        files = ((file.family, file.path) for file in self._ladders.files)
        folder = self._bundled_folder
        return [(family, path) for family, path in files if family and path.parent == folder]

    @property
    def _shown_bundled(self) -> Path | None:
        """The file of the family that is shown, if it came with the program."""
        place = self._navigator.place
        file = self._ladders.file_of(place.family) if place else None
        return file.path if file and file.path.parent == self._bundled_folder else None
