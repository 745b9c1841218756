"""The path: its view, and what the actions do with the current level and the goal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.find.query import Query
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.notices.notification import Kind, Notification
from ladder_app.gui.tree.user_levels import UserLevels
from ladder_app.gui.views.path.settings import PathSettings
from ladder_app.gui.views.path.user_path import UserPath, path_output

if TYPE_CHECKING:
    from ladder_app.domain.find.walk import MatchPosition
    from ladder_app.gui.views.path.view import PathView


class PathController(QObject):
    """Keeps the user's level and goal, and makes the view when it is first shown.

    `user_levels_changed` has these levels, `changed` tells that another path may be shown.
    """

    level_selected = Signal(str)
    source_requested = Signal(object)
    user_levels_changed = Signal(object)
    changed = Signal()

    shows_one_level = True

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        settings: PathSettings,
        localizer: Localizer,
    ) -> None:
        """Keep the current level and the goal in the settings."""
        super().__init__(interaction.window)
        self._notices = interaction.notices
        self._actions = actions
        self._navigator = navigator
        self._settings = settings
        self._localizer = localizer
        self._path = UserPath(navigator.ladders)
        self._marks = Query()
        self.view: PathView | None = None
        actions[ActionId.CLEAR_GOAL].setEnabled(self.user_levels != UserLevels())

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.I_AM_HERE: self._set_here,
            ActionId.SET_GOAL: self._set_goal,
            ActionId.CLEAR_GOAL: self._clear,
        }

    # As every view

    @property
    def is_made(self) -> bool:
        """Whether the widget was made."""
        return self.view is not None

    @property
    def widget(self) -> PathView:
        """The view, made when it is first needed."""
        if self.view is None:
            from ladder_app.gui.views.path.view import PathView

            sources = (self._navigator.ladders, self._path)
            view = PathView(self._localizer, self._actions, sources)
            view.level_selected.connect(self.level_selected)
            view.source_requested.connect(self.source_requested)
            view.set_marks(self._marks)
            view.set_user_levels(self.user_levels)
            self.view = view
        return self.view

    def enter(self) -> None:
        """Nothing is to be prepared."""

    def show_level(self, summary: LevelSummary) -> None:
        """Show the map of the level's family."""
        if self.view is not None:
            self.view.show_level(summary)

    def refresh(self) -> None:
        """Show what the ladders that are open now hold."""
        if self.view is not None:
            self.view.refresh()
        self.changed.emit()

    def go_to(self, location: Location) -> None:
        """There is one location only."""

    def output(self) -> ViewOutput | None:
        """The path as a document; the map is an output of its own."""
        path = self._path.between(self.user_levels)
        return path_output(path, self._localizer) if path and path.steps else None

    def copy(self, focused: QWidget | None) -> int | None:
        """What is selected in the steps is copied as every list is."""
        del focused
        return None

    def set_marks(self, marks: Query) -> None:
        """Mark the matches in the steps."""
        self._marks = marks
        if self.view is not None:
            self.view.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition | None:
        """Go to the next or previous match in the steps."""
        return self.view.step_match(step) if self.view is not None else None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        if self.view is not None:
            self.view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        if self.view is not None:
            self.view.set_base_font(font)

    # The current level and the goal

    @property
    def user_levels(self) -> UserLevels:
        """The user's level and goal; a goal that is reached is none."""
        here, goal = self._settings.here, self._settings.goal
        return UserLevels(here=here, goal=goal if goal != here else "")

    def _set_here(self) -> None:
        place = self._navigator.place
        if place is None:
            return
        is_reached = self._settings.goal == place.address
        self._settings.here = place.address
        if is_reached:
            self._settings.goal = ""
            text = self.tr("You have reached your goal, {0}. Set another goal when you are ready.")
            self._notify(text.format(place.level.full_title))
        self._emit_user_levels()

    def _set_goal(self) -> None:
        place = self._navigator.place
        if place is None:
            return
        if self._settings.here == place.address:
            text = self.tr("{0} is your own level. Select another level as your goal.")
            self._notify(text.format(place.level.full_title))
            return
        self._settings.goal = place.address
        self._emit_user_levels()

    def _notify(self, text: str) -> None:
        self._notices.show(Notification(text, kind=Kind.INFO, topic="path"))

    def _clear(self) -> None:
        self._settings.forget()
        self._emit_user_levels()

    def _emit_user_levels(self) -> None:
        levels = self.user_levels
        self._actions[ActionId.CLEAR_GOAL].setEnabled(levels != UserLevels())
        if self.view is not None:
            self.view.set_user_levels(levels)
        self.user_levels_changed.emit(levels)
        self.changed.emit()
