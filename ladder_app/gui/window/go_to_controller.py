"""Goes to levels, statements and skills that Go to and the skill's list found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ladder_app.domain.model import Item, Skill
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.find.skill_usage import SkillUsageController
from ladder_app.gui.go_to.go_to import GoTo
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level import NAME as LEVEL_VIEW
from ladder_app.gui.views.level.view import LevelView


class GoToController(QObject):
    """Shows the result that the user picked in Go to or in the list of a skill's levels."""

    def __init__(
        self,
        navigator: Navigator,
        settings: WindowSettings,
        panes: tuple[LevelsPane, LevelView],
        sources: tuple[GoTo, SkillUsageController],
    ) -> None:
        """Follow these sources."""
        super().__init__(navigator)
        self._navigator = navigator
        self._settings = settings
        self._levels, self._view = panes
        self._go_to, self._skill_use = sources
        self._go_to.place_requested.connect(self._go_to_item)
        self._skill_use.place_requested.connect(self._show_item)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.GO_TO: self._open,
            ActionId.SKILL_USE: self._skill_use.show,
            ActionId.FORGET_VISITED: self._forget,
        }

    def _forget(self) -> None:
        """Forget where one was, also in the settings."""
        self._navigator.forget()
        self._settings.forget_recent()

    def _open(self) -> None:
        self._go_to.open(self._levels.tree.font(), self._levels.colors)

    def _go_to_item(self, address: str, item: Item | None) -> None:
        """Show a level and the statement; for a skill, the nearest level that needs it."""
        if isinstance(item, Skill):
            here = self._navigator.address
            address, item = self._skill_use.nearest(item, here) or (address, item)
        self._show_item(address, item)

    def _show_item(self, address: str, item: Item | None) -> None:
        self._levels.uncover(address)
        is_group = self._navigator.ladders.group_at(address) is not None
        self._navigator.show(address, LEVEL_VIEW if item or is_group else "")
        self._view.show_item(item)
