"""Own ladders, as the menus ask for them: imported, begun, copied and exported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from ladder_app.documents.wording import Wording
from ladder_app.files.library import bundled_folder
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.ladders.open_ladders import OpenLadders
from ladder_app.gui.window.navigator import Navigator
from ladder_app.ladder.model import JobFamily

if TYPE_CHECKING:
    from ladder_app.gui.imports.dialog import ImportDialog
    from ladder_app.gui.ladders.new_dialog import NewDialog

_SAID_FOR = 8000  # milliseconds


class LadderMenu(QObject):
    """Opens the dialogs over a window.

    `files_wanted` tells the files to open in it, `edit_wanted` the one to open in an editor.
    """

    files_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        ladders: OpenLadders,
        wording: Wording,
    ) -> None:
        """Serve this window."""
        super().__init__(window)
        self._window = window
        self._navigator = navigator
        self._ladders = ladders
        self._wording = wording
        actions[ActionId.IMPORT_TABLE].triggered.connect(self._ask_for_table)
        actions[ActionId.NEW_LADDER].triggered.connect(self.begin_new)
        self._copy = actions[ActionId.COPY_LADDER]
        self._copy.triggered.connect(self.copy_shown)
        navigator.shown.connect(self._offer_copy)
        actions[ActionId.EXPORT_LADDER].triggered.connect(self.export)
        actions[ActionId.FORMAT].triggered.connect(self.show_format)

    # Import

    def _ask_for_table(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from ladder_app.files.tables.read_table import TABLE_SUFFIXES

        tables = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import a spreadsheet"),
            str(Path.home()),
            self.tr("Tables ({0});;All files (*)").format(tables),
        )
        if name:
            self.import_table(Path(name))

    def import_table(self, path: Path) -> ImportDialog:
        """Open the dialog that makes a ladder of a table file."""
        from ladder_app.gui.imports.dialog import ImportDialog

        dialog = ImportDialog(self._window, path, self._wording)
        dialog.saved.connect(lambda saved: self.files_wanted.emit([saved]))
        dialog.open()
        return dialog

    # A new one

    def begin_new(self) -> None:
        """Open the dialog that begins a ladder from a template."""
        self.begin(None)

    def begin(self, copied: Path | None) -> NewDialog:
        """Open the dialog that begins a ladder, from a template or as a copy of a file."""
        from ladder_app.gui.ladders.new_dialog import NewDialog

        files = {family.name: path for family, path in self._bundled}
        dialog = NewDialog(self._window, files, copied, self._wording)
        dialog.edit_wanted.connect(self.edit_wanted)
        dialog.saved.connect(lambda saved: self.files_wanted.emit([saved]))
        dialog.open()
        return dialog

    def copy_shown(self) -> None:
        """Begin a ladder as a copy of the family that is shown."""
        if self._shown_bundled is not None:
            self.begin(self._shown_bundled)

    def _offer_copy(self) -> None:
        self._copy.setEnabled(self._shown_bundled is not None)

    @property
    def _bundled(self) -> list[tuple[JobFamily, Path]]:
        """The families that come with the program, with their files."""
        folder = bundled_folder("data")
        files = ((file.family, Path(file.path)) for file in self._ladders.files)
        return [(family, path) for family, path in files if family and path.parent == folder]

    @property
    def _shown_bundled(self) -> Path | None:
        """The file of the family that is shown, if it came with the program."""
        place = self._navigator.place
        shown = place.family if place else None
        return next((path for family, path in self._bundled if family is shown), None)

    # Export

    def export(self) -> None:
        """Write the family that is shown to a file the person names, or as pages to a folder."""
        from ladder_app.gui.ladders.export_ladder import export_family

        place = self._navigator.place
        written = export_family(self._window, place.family) if place else None
        if written is not None:
            said = self.tr("Exported to {0}").format(written)
            self._window.statusBar().showMessage(said, _SAID_FOR)

    # The format

    def show_format(self) -> None:
        """What may stand in a ladder file."""
        from ladder_app.gui.ladders.format_dialog import format_dialog

        format_dialog(self._window).open()
