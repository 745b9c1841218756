"""The path: its view, and what the menus say of one's place and aim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.wording import Wording
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.interaction import Interaction
from ladder_app.gui.ladders.open_ladders import OpenLadders
from ladder_app.gui.path.state import PathState
from ladder_app.gui.window.views import Views

if TYPE_CHECKING:
    from ladder_app.gui.path.view import PathView


class PathMenu(QObject):
    """Wires the actions to the view, which is made when it is first asked for."""

    level_chosen = Signal(str)
    source_wanted = Signal(object)

    def __init__(
        self,
        interaction: Interaction,
        actions: Mapping[ActionId, QAction],
        views: Views,
        settings: QSettings,
        ladders: OpenLadders,
        wording: Wording,
    ) -> None:
        """Offer the view among the others; place and aim are kept in the settings."""
        super().__init__(views)
        self._interaction = interaction
        self._actions = actions
        self._views = views
        self._state = PathState(settings)
        self._ladders = ladders
        self._wording = wording
        self.view: PathView | None = None
        views.offer(actions[ActionId.PATH_VIEW], self._make)
        actions[ActionId.I_AM_HERE].triggered.connect(self._set_here)
        actions[ActionId.I_AIM_FOR].triggered.connect(self._set_aim)
        actions[ActionId.FORGET_PLACE].triggered.connect(self._forget)
        actions[ActionId.PRINT_PATH].triggered.connect(lambda: self._shown_view().print_map())
        actions[ActionId.EXPORT_PATH].triggered.connect(lambda: self._shown_view().export())
        self._tell_state()

    def refresh(self) -> None:
        """Show what the ladders that are open now say."""
        if self.view is not None:
            self.view.refresh()

    def _make(self) -> PathView:
        from ladder_app.gui.path.view import PathView

        self.view = PathView(self._interaction, self._wording, self._actions, self._ladders)
        self.view.level_chosen.connect(self.level_chosen)
        self.view.source_wanted.connect(self.source_wanted)
        self.view.set_goal(self._state.here, self._state.aim)
        return self.view

    def _set_here(self) -> None:
        self._state.here = self._views.address
        self._tell_state()

    def _set_aim(self) -> None:
        self._state.aim = self._views.address
        self._tell_state()

    def _forget(self) -> None:
        self._state.forget()
        self._tell_state()

    def _tell_state(self) -> None:
        here, aim = self._state.here, self._state.aim
        self._actions[ActionId.FORGET_PLACE].setEnabled(bool(here or aim))
        if self.view is not None:
            self.view.set_goal(here, aim)

    def _shown_view(self) -> PathView:
        """The view, which comes to the front: what is printed is to be seen."""
        self._actions[ActionId.PATH_VIEW].setChecked(True)
        return self.view or self._make()
