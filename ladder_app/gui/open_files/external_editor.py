"""Opens files at a line and column in the user's text editor."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.localizer import QtLocalizer
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

EXAMPLE = "code -g {file}:{line}:{column}"


class ExternalEditor(QObject):
    """The editor from the settings, else from $VISUAL or $EDITOR, else the desktop's.

    `failed` has a sentence with the reason.
    """

    failed = Signal(str)

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        """Use the editor from these settings."""
        super().__init__(window)
        self._window = window
        self._store = SettingsStore(settings)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {ActionId.EDITOR: self.choose}

    @property
    def template(self) -> str:
        """The command from the settings, or an empty text."""
        return self._store.text(Key.EDITOR_COMMAND).strip()

    @template.setter
    def template(self, command: str) -> None:
        self._store.put(Key.EDITOR_COMMAND, command.strip())

    def open(self, path: Path, line: int = 0, column: int = 0) -> None:
        """Open a file at a line and column, counted from 1; 0 is the beginning."""
        # Imported late: the first window does without.
        from PySide6.QtCore import QProcess, QUrl
        from PySide6.QtGui import QDesktopServices

        from ladder_app.files.editor_command import EditorError, editor_command, usual_template

        template = self.template or usual_template(os.environ)
        absolute = path.absolute()
        if not template:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(absolute))):
                self.failed.emit(self.tr("No program is set up to open “{0}”.").format(path.name))
            return
        try:
            program, *arguments = editor_command(template, str(absolute), line, column)
        except EditorError as error:
            self.failed.emit(QtLocalizer().tr(str(error)))
            return
        started, _ = QProcess.startDetached(program, arguments, str(absolute.parent))
        if not started:
            text = self.tr("The editor “{0}” cannot be started. Choose another in the File menu.")
            self.failed.emit(text.format(program))

    def choose(self) -> None:
        """Ask the user for the command."""
        from PySide6.QtWidgets import QInputDialog

        from ladder_app.files.editor_command import usual_template

        usual = usual_template(os.environ)
        sentence = self.tr("The command that opens a ladder file, such as {0}\nIf empty: {1}.")
        if not usual:
            sentence = self.tr(
                "The command that opens a ladder file, such as {0}\n"
                "If empty: the desktop’s default program."
            )
        text, is_accepted = QInputDialog.getText(
            self._window,
            self.tr("Text editor"),
            sentence.format(EXAMPLE, usual),
            text=self.template,
        )
        if is_accepted:
            self.template = text
