"""What can be done with the file at hand: close it, find it in its folder, look for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMainWindow

from ladder_app.documents.wording import Wording, counted
from ladder_app.files.library import nearest_folder
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import write_in
from ladder_app.gui.ladders.editor import Editor
from ladder_app.gui.ladders.open_ladders import OpenFile, OpenLadders
from ladder_app.gui.menus.file_menu import FileMenu
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.window.navigator import Navigator
from ladder_app.gui.window.views import Views

if TYPE_CHECKING:
    from ladder_app.gui.base.notice import Notice, Offer


class OwnFiles(QObject):
    """Serves the file of the tree's current row, and says above the level what is wrong with it.

    `problems_wanted` has the path of the file whose problems are to be shown.
    """

    problems_wanted = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[ActionId, QAction],
        files: FileMenu,
        navigator: Navigator,
        editor: Editor,
        wording: Wording,
    ) -> None:
        """Serve this window; `show_in` says where the notice stands."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._files = files
        self._ladders: OpenLadders = files.ladders
        self._navigator = navigator
        self._editor = editor
        self._wording = wording
        self._levels: LevelsPane | None = None
        self._views: Views | None = None
        self._notice: Notice | None = None
        self._font = QFont()
        actions[ActionId.CLOSE_LADDER].triggered.connect(self.close_file)
        actions[ActionId.REVEAL].triggered.connect(self.reveal)
        actions[ActionId.LOOK_FOR].triggered.connect(self.look_for)
        actions[ActionId.OPEN_IN_EDITOR].triggered.connect(self.edit)
        actions[ActionId.EDITOR].triggered.connect(editor.choose)

    def show_in(self, levels: LevelsPane, views: Views) -> None:
        """Follow the current row of the tree; the notice stands above the views."""
        self._levels, self._views = levels, views
        levels.choice_changed.connect(self.refresh)
        levels.missing_activated.connect(self.look_for)

    @property
    def at_hand(self) -> OpenFile | None:
        """The file of the current row, else that of the level that is shown."""
        path = self._levels.current_path if self._levels else None
        if path is not None:
            return next(iter(self._ladders.files_at([path])), None)
        place = self._navigator.place
        return self._ladders.file_of(place.family) if place else None

    def refresh(self) -> None:
        """Offer what can be done with the file at hand, and say what is wrong with it."""
        file = self.at_hand
        self._actions[ActionId.CLOSE_LADDER].setEnabled(file is not None and file.is_own)
        self._actions[ActionId.REVEAL].setEnabled(file is not None)
        self._actions[ActionId.LOOK_FOR].setEnabled(file is not None and file.is_missing)
        is_there = file is not None and not file.is_missing
        self._actions[ActionId.OPEN_IN_EDITOR].setEnabled(is_there)
        if self._notice is None and (file is None or not _is_bad(file)):
            return
        self._tell(file)

    def _tell(self, file: OpenFile | None) -> None:
        if self._notice is None and self._views is not None:
            from ladder_app.gui.base.notice import Notice

            self._notice = Notice()
            self._views.put_above(self._notice)
            write_in(self._notice, self._font)
        if self._notice is None:
            return
        if file is None or not _is_bad(file):
            self._notice.say("")
        elif file.is_missing:
            self._notice.say(self._missing_sentence(file), self._missing_offers())
        else:
            self._notice.say(self._bad_sentence(file), self._bad_offers(file))

    def _missing_offers(self) -> list[Offer]:
        return [(self.tr("Look for it…"), self.look_for), (self.tr("Remove"), self.close_file)]

    def _bad_offers(self, file: OpenFile) -> list[Offer]:
        show = partial(self.problems_wanted.emit, file.path)
        return [(self.tr("Show problems"), show), (self.tr("Open in editor"), self.edit)]

    def _missing_sentence(self, file: OpenFile) -> str:
        said = self.tr("The file “{0}” is not there any more.").format(file.path.absolute())
        old = self.tr("Its ladder is shown as of the last good save.")
        return f"{said} {old}" if file.is_old else said

    def _bad_sentence(self, file: OpenFile) -> str:
        count = counted(len(file.problems), self._wording, "{n} problem", "{n} problems")
        first = file.problems[0]
        told = first.said(self._wording.text)
        if first.line:
            told = self.tr("Line {0}: {1}").format(self._wording.number(first.line), told)
        if file.is_old:
            said = self.tr("Shown as of the last good save; “{0}” has {1} now.")
        else:
            said = self.tr("“{0}” is not shown, since it has {1}.")
        return f"{said.format(file.path.name, count)} {told}"

    def set_base_font(self, font: QFont) -> None:
        """Write in this font."""
        self._font = font
        if self._notice is not None:
            write_in(self._notice, font)

    def close_file(self) -> None:
        """Close the file at hand, if it is the user's own."""
        file = self.at_hand
        if file is not None and file.is_own:
            self._files.close_file(file.path)

    def edit(self) -> None:
        """Open the file at hand in the person's editor, at its first problem where it has one."""
        file = self.at_hand
        if file is not None:
            first = file.problems[0] if file.problems else None
            self._editor.open(file.path, *((first.line, first.column) if first else (0, 0)))

    def reveal(self) -> None:
        """Open the file's folder, or the nearest one above it that is still there."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        file = self.at_hand
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(nearest_folder(file.path))))

    def look_for(self) -> None:
        """Ask where the file is that has moved away."""
        from PySide6.QtWidgets import QFileDialog

        file = self.at_hand
        if file is None or not file.is_missing:
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Look for {0}").format(file.path.name),
            str(nearest_folder(file.path)),
            self.tr("Ladders (*.yaml *.yml);;All files (*)"),
        )
        if name:
            self._files.move_file(file.path, Path(name))


def _is_bad(file: OpenFile) -> bool:
    return file.is_old or file.is_missing or file.family is None
