"""The level, family or track and the view that are shown, and the way back to those that were."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ladder_app.domain.address import Group, Place
from ladder_app.domain.summary import LevelSummary, summarize
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.navigation.history import History, Step
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view import Location
from ladder_app.gui.open_files.open_files import OpenFiles


class Navigator(QObject):
    """The one place that decides what is shown; tree and views follow its signals.

    While the page of a family or a track is shown, `group` is that, and `place` a level of it
    for the views that show levels only. `shown` gives the summary of that level, or None,
    `entering` the name of a view before it is shown, `view_changed` that of the view that is
    shown, and `location_requested` a view and the location that it is to show.
    """

    shown = Signal(object)
    entering = Signal(str)
    view_changed = Signal(str)
    location_requested = Signal(str, tuple)

    def __init__(
        self,
        actions: Mapping[ActionId, QAction],
        views: Mapping[str, ActionId],
        ladders: OpenFiles,
        settings: NavigationSettings,
        parent: QObject,
    ) -> None:
        """Begin with nothing shown in the first of the `views`, named with their actions."""
        super().__init__(parent)
        self._actions = actions
        self._views = views
        self.ladders = ladders
        self._settings = settings
        self._history = History()
        self._locations: dict[str, Location] = {}
        self._is_replaying = False
        self._view = next(iter(views))
        self.summary: LevelSummary | None = None
        self.group: Group | None = None
        self._update_actions()

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        return {
            ActionId.PREVIOUS_LEVEL: lambda: self._show_beside(-1),
            ActionId.NEXT_LEVEL: lambda: self._show_beside(1),
            ActionId.BACK: lambda: self._go(self._history.back()),
            ActionId.FORWARD: lambda: self._go(self._history.forward()),
            **{action: partial(self.show_view, name) for name, action in self._views.items()},
        }

    # What is shown

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return self._view

    @property
    def address(self) -> str:
        """The address of the level, or an empty text; see `page_address`."""
        return self.place.address if self.place else ""

    @property
    def page_address(self) -> str:
        """The address of what is shown: of the family or track, else of the level."""
        return self.group.address if self.group else self.address

    @property
    def place(self) -> Place | None:
        """The level that is shown, in its family."""
        return Place(self.summary.family, self.summary.level) if self.summary else None

    # What is to be shown

    def show(self, address: str, view: str = "") -> None:
        """Show what has an address, in the view of this name or the one that is shown.

        Both are one step of the history. Nothing happens where nothing has this address.
        """
        place, group = self._find(address)
        if place is not None:
            self._show(place, group, view or self._view)

    def _find(self, address: str) -> tuple[Place | None, Group | None]:
        """The level at an address; or the family or track, with a level of it."""
        place = self.ladders.place_at(address)
        group = None if place else self.ladders.group_at(address)
        if group is None:
            return place, None
        level = self.place.level if self.place and self.place.family is group.family else None
        is_in = level is not None and any(each is level for each in group.levels)
        return Place(group.family, level if level and is_in else group.levels[0]), group

    def show_view(self, view: str) -> None:
        """Show the view of this name."""
        self._show(self.place, self.group, view)

    def show_nothing(self) -> None:
        """Show no level: there is none."""
        self.summary = self.group = None
        self._show(None, None, next(iter(self._views)))
        self.shown.emit(None)

    def restore(self) -> None:
        """Show the view that was shown when the program was last used."""
        if self._settings.view in self._views:
            self.entering.emit(self._settings.view)
            self._view = self._settings.view
            self._history.replace(self._step)
            self.view_changed.emit(self._view)
        self._update_actions()

    def set_location(self, view: str, location: Location) -> None:
        """Keep where one is within a view, so that Back returns there."""
        self._locations[view] = location
        if view == self._view and self._is_replaying:
            self._history.replace(self._step)
        elif view == self._view:
            self._visit()

    def take_back(self, summary: LevelSummary | None) -> None:
        """Take this level as what is shown, after something else could not be shown."""
        self.summary, self.group = summary, None

    def take_back_view(self, view: str) -> None:
        """Take this view as the one that is shown, after another could not be shown."""
        self._view = self._settings.view = view
        self._history.undo()
        self._update_actions()
        self.view_changed.emit(view)

    def _show(
        self, place: Place | None, group: Group | None, view: str, step: Step | None = None
    ) -> None:
        """Show this; `step` is the step of the history that asks for it, if one does."""
        is_new = place is not None and not self._is_shown(place, group)
        is_other_view = view != self._view
        if is_new and place is not None:
            self.summary, self.group = summarize(place.family, place.level), group
        if is_other_view and step is None:
            self.entering.emit(view)
        if is_other_view:
            self._view = self._settings.view = view
        if step is not None:
            self._replay(step)
        elif is_new or is_other_view:
            self._visit()
        self._update_actions()
        if is_new:
            self.shown.emit(self.summary)
        if is_other_view:
            self.view_changed.emit(view)

    def _replay(self, step: Step) -> None:
        """Ask the view for the location of a step; its answer is no new step, but this one."""
        self._locations[step.view] = step.location
        self._is_replaying = True
        try:
            self.location_requested.emit(step.view, step.location)
        finally:
            self._is_replaying = False

    def _is_shown(self, place: Place, group: Group | None) -> bool:
        is_same_family = self.summary is not None and self.summary.family is place.family
        return is_same_family and self.page_address == (group or place).address

    def _show_beside(self, step: int) -> None:
        """Show the level before or after; from a family or a track, the one before or in it."""
        if self.group is None:
            self.show(self.ladders.address_by(self.address, step))
            return
        first = Place(self.group.family, self.group.levels[0]).address
        self.show(first if step > 0 else self.ladders.address_by(first, step))

    # Where one was

    def forget(self) -> None:
        """Forget where one was."""
        self._history.forget()
        self._update_actions()

    @property
    def _step(self) -> Step:
        location = self._locations.get(self._view, ())
        return Step(address=self.page_address, view=self._view, location=location)

    def _visit(self) -> None:
        if self.summary:
            self._history.visit(self._step)
        self._update_actions()

    def _go(self, step: Step | None) -> None:
        if step is not None:
            place, group = self._find(step.address)
            if place is None:
                place, group = self.place, self.group
            self._show(place, group, step.view, step)

    def _update_actions(self) -> None:
        self._actions[ActionId.BACK].setEnabled(self._history.can_go_back)
        self._actions[ActionId.FORWARD].setEnabled(self._history.can_go_forward)
        self._actions[self._views[self._view]].setChecked(True)
        # A family is nobody's level or goal.
        is_level = self.group is None or self._view != next(iter(self._views))
        for action in (ActionId.I_AM_HERE, ActionId.SET_GOAL):
            self._actions[action].setEnabled(is_level)
