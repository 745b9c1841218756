"""The path: its view, and what the menus say of one's place and aim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.localizer import Localizer
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.interaction import Interaction
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.views.path.settings import PathSettings

if TYPE_CHECKING:
    from ladder_app.gui.views.path.view import PathView


class PathController(QObject):
    """Wires the actions to the view, which is made when it is first asked for."""

    level_selected = Signal(str)
    source_requested = Signal(object)

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        views: ViewStack,
        settings: QSettings,
        ladders: OpenFiles,
        localizer: Localizer,
    ) -> None:
        """Offer the view among the others; place and aim are kept in the settings."""
        super().__init__(views)
        self._interaction = interaction
        self._actions = actions
        self._views = views
        self._state = PathSettings(settings)
        self._ladders = ladders
        self._localizer = localizer
        self.view: PathView | None = None
        views.offer(actions[ActionId.PATH_VIEW], self._make)
        actions[ActionId.I_AM_HERE].triggered.connect(self._set_here)
        actions[ActionId.SET_GOAL].triggered.connect(self._set_goal)
        actions[ActionId.CLEAR_GOAL].triggered.connect(self._forget)
        actions[ActionId.PRINT_PATH].triggered.connect(lambda: self._shown_view().print_map())
        actions[ActionId.EXPORT_PATH].triggered.connect(lambda: self._shown_view().export())
        self._update_state()

    def refresh(self) -> None:
        """Show what the ladders that are open now say."""
        if self.view is not None:
            self.view.refresh()

    def _make(self) -> PathView:
        from ladder_app.gui.views.path.view import PathView

        self.view = PathView(self._interaction, self._localizer, self._actions, self._ladders)
        self.view.level_selected.connect(self.level_selected)
        self.view.source_requested.connect(self.source_requested)
        self.view.set_goal(self._state.here, self._state.goal)
        return self.view

    def _set_here(self) -> None:
        self._state.here = self._views.address
        self._update_state()

    def _set_goal(self) -> None:
        self._state.goal = self._views.address
        self._update_state()

    def _forget(self) -> None:
        self._state.forget()
        self._update_state()

    def _update_state(self) -> None:
        here, goal = self._state.here, self._state.goal
        self._actions[ActionId.CLEAR_GOAL].setEnabled(bool(here or goal))
        if self.view is not None:
            self.view.set_goal(here, goal)

    def _shown_view(self) -> PathView:
        """The view, which comes to the front: what is printed is to be seen."""
        self._actions[ActionId.PATH_VIEW].setChecked(True)
        return self.view or self._make()
