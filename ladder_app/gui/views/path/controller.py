"""The path: its view, and what the actions do with the current level and the goal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.views.path.settings import PathSettings

if TYPE_CHECKING:
    from ladder_app.gui.views.path.view import PathView

NAME = "path"
"""The name of the view in the settings and in the history."""


class PathController(QObject):
    """Keeps the current level and the goal, and makes the view when it is first shown."""

    level_selected = Signal(str)
    source_requested = Signal(object)

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
        self._actions = actions
        self._navigator = navigator
        self._settings = settings
        self._localizer = localizer
        self.view: PathView | None = None
        self._show_goal()

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

            ladders = self._navigator.ladders
            view = PathView(self._localizer, self._actions, ladders)
            view.level_selected.connect(self.level_selected)
            view.source_requested.connect(self.source_requested)
            view.set_goal(self._settings.here, self._settings.goal)
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

    def go_to(self, location: Location) -> None:
        """There is one location only."""

    def output(self) -> ViewOutput | None:
        """The path from the person's level to the goal, where there is one."""
        here, goal = self._settings.here, self._settings.goal
        if not (here and goal):
            return None
        # Imported when needed: most sessions have no goal.
        from ladder_app.gui.views.path.output import path_output

        return path_output(here, goal, self._navigator.ladders, self._localizer)

    def copy(self, focused: QWidget | None) -> int | None:
        """What is selected in the steps is copied as every list is."""
        del focused
        return None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        if self.view is not None:
            self.view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        if self.view is not None:
            self.view.set_base_font(font)

    # The current level and the goal

    def _set_here(self) -> None:
        self._settings.here = self._navigator.address
        self._show_goal()

    def _set_goal(self) -> None:
        self._settings.goal = self._navigator.address
        self._show_goal()

    def _clear(self) -> None:
        self._settings.forget()
        self._show_goal()

    def _show_goal(self) -> None:
        here, goal = self._settings.here, self._settings.goal
        self._actions[ActionId.CLEAR_GOAL].setEnabled(bool(here or goal))
        if self.view is not None:
            self.view.set_goal(here, goal)
