"""What is open and shown from start to end: read, shown, shown again, remembered. No widgets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.open_files.open_files import OpenFiles, first_address
from ladder_app.gui.open_files.settings import OpenFilesSettings
from ladder_app.gui.settings.window_settings import WindowSettings


class Session(QObject):
    """Shows the remembered level at the start, and a level again after files were read.

    `families_changed` is emitted when other values are open than before, `shown_again` once
    the navigator shows a level of theirs.
    """

    families_changed = Signal()
    shown_again = Signal()

    def __init__(
        self,
        navigator: Navigator,
        ladders: OpenFiles,
        settings: WindowSettings,
        open_settings: OpenFilesSettings,
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing shown."""
        super().__init__(parent)
        self._navigator = navigator
        self._ladders = ladders
        self._settings = settings
        self._open_settings = open_settings
        self._remembered = settings.level
        self._started_at = ""
        navigator.shown.connect(self._remember)

    def start(self) -> None:
        """Read one file and show a level of it; the other files are read later."""
        self._ladders.read_one(self._remembered, self._open_settings.shown)
        self._show(self._remembered)
        self._started_at = self._navigator.page_address

    def show_read(self) -> None:
        """Show what was read; the level that is shown stays, if it is still there."""
        # Until the file of the remembered level is read, unless the user went elsewhere.
        is_at_start = bool(self._started_at) and self._navigator.page_address == self._started_at
        if is_at_start and self._ladders.is_open(self._remembered):
            self._started_at = ""
            self._show(self._remembered)
        else:
            self._show(self._navigator.page_address)

    def _show(self, address: str) -> None:
        self.families_changed.emit()
        families = self._ladders.families
        if not families:
            self._navigator.show_nothing()
            return
        is_there = self._ladders.is_open(address)
        self._navigator.show(address if is_there else first_address(families[0]))
        self.shown_again.emit()

    def _remember(self, summary: LevelSummary | None) -> None:
        if summary is None:
            return
        self._settings.level = self._navigator.page_address
        self._open_settings.shown = self._own_path_of(summary)

    def _own_path_of(self, summary: LevelSummary) -> Path | None:
        file = self._ladders.file_of(summary.family)
        return file.path if file and file.is_own else None
