"""Actions on the current file: close, show in its folder, locate, edit."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.files.library import nearest_folder
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.file_actions.open_controller import OpenController
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.notices.notification import Kind, Notification, Offer
from ladder_app.gui.open_files.open_files import OpenFile, OpenFiles
from ladder_app.gui.open_files.reports import problem_text
from ladder_app.gui.tree.pane import LevelsPane

_OLD = translatable_plural(
    "Shown as of the last good save; “{file}” has %n problem now.",
    "Shown as of the last good save; “{file}” has %n problems now.",
)
_NOT_SHOWN = translatable_plural(
    "“{file}” is not shown, since it has %n problem.",
    "“{file}” is not shown, since it has %n problems.",
)


class CurrentFileController(QObject):
    """Acts on the file of the tree's current row, and shows what is wrong with it.

    `problems_requested` has the path of the file whose problems are to be shown.
    """

    problems_requested = Signal(object)
    edit_requested = Signal(object, int, int)

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        files: OpenController,
        navigator: Navigator,
        levels: LevelsPane,
        localizer: Localizer,
    ) -> None:
        """Serve this window; the current row of `levels` decides which file is current."""
        super().__init__(interaction.window)
        self._interaction = interaction
        self._actions = actions
        self._files = files
        self._ladders: OpenFiles = files.ladders
        self._navigator = navigator
        self._localizer = localizer
        self._levels = levels
        levels.selection_changed.connect(self.refresh)
        levels.missing_activated.connect(self.look_for)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.CLOSE_LADDER: self.close_file,
            ActionId.REVEAL: self.reveal,
            ActionId.LOOK_FOR: self.look_for,
            ActionId.OPEN_IN_EDITOR: self.edit,
        }

    @property
    def current_file(self) -> OpenFile | None:
        """The file of the current row, else that of the level that is shown."""
        path = self._levels.current_path
        if path is not None:
            return next(iter(self._ladders.files_at([path])), None)
        place = self._navigator.place
        return self._ladders.file_of(place.family) if place else None

    def refresh(self) -> None:
        """Enable what can be done with the current file, and show what is wrong with it."""
        file = self.current_file
        self._actions[ActionId.CLOSE_LADDER].setEnabled(file is not None and file.is_own)
        self._actions[ActionId.REVEAL].setEnabled(file is not None)
        self._actions[ActionId.LOOK_FOR].setEnabled(file is not None and file.is_missing)
        is_there = file is not None and not file.is_missing
        self._actions[ActionId.OPEN_IN_EDITOR].setEnabled(is_there)
        is_bad = file is not None and _is_bad(file)
        self._interaction.notices.show_state(self._state_of(file) if file and is_bad else None)

    def _state_of(self, file: OpenFile) -> Notification:
        if file.is_missing:
            text, offers = self._missing_sentence(file), self._missing_offers()
        else:
            text, offers = self._bad_sentence(file), self._bad_offers(file)
        return Notification(text, offers, Kind.PROBLEM, about=str(file.path))

    def _missing_offers(self) -> tuple[Offer, ...]:
        return (self.tr("Locate…"), self.look_for), (self.tr("Remove"), self.close_file)

    def _bad_offers(self, file: OpenFile) -> tuple[Offer, ...]:
        show = partial(self.problems_requested.emit, file.path)
        return (self.tr("Show problems"), show), (self.tr("Open in editor"), self.edit)

    def _missing_sentence(self, file: OpenFile) -> str:
        text = self.tr("The file “{0}” cannot be found.").format(file.path.absolute())
        old = self.tr("Its ladder is shown as of the last good save.")
        return f"{text} {old}" if file.is_old else text

    def _bad_sentence(self, file: OpenFile) -> str:
        template = _OLD if file.is_old else _NOT_SHOWN
        text = self._localizer.plural(*template, len(file.problems), file=file.path.name)
        return f"{text} {problem_text(file.problems[0], self._localizer)}"

    def close_file(self) -> None:
        """Close the current file, if it is the user's own."""
        file = self.current_file
        if file is not None and file.is_own:
            self._files.close_file(file.path)

    def edit(self) -> None:
        """Open the current file in the user's editor, at its first problem where it has one."""
        file = self.current_file
        if file is not None:
            first = file.problems[0] if file.problems else None
            self.edit_requested.emit(file.path, *((first.line, first.column) if first else (0, 0)))

    def reveal(self) -> None:
        """Open the file's folder, or the nearest one above it that is still there."""
        from ladder_app.gui.notices.file_offers import show_in_folder

        file = self.current_file
        if file is not None:
            show_in_folder(file.path, self._interaction.notices)

    def look_for(self) -> None:
        """Ask where the missing file is."""
        from ladder_app.gui.dialogs.open_dialog import ask_for_file, ladder_filters

        file = self.current_file
        if file is None or not file.is_missing:
            return
        place = ask_for_file(
            self._interaction.window,
            self.tr("Locate {0}").format(file.path.name),
            ladder_filters(),
            self._interaction.folders,
            nearest_folder(file.path),
        )
        if place is not None:
            self._files.move_file(file.path, place)


def _is_bad(file: OpenFile) -> bool:
    return file.is_old or file.is_missing or file.family is None
