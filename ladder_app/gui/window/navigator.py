"""The level and the view that are shown, and the way through those that were."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.ladders.open_ladders import OpenLadders
from ladder_app.gui.window.history import History, Step, ViewName
from ladder_app.gui.window.view_state import ViewState
from ladder_app.ladder.address import Place
from ladder_app.ladder.summary import LevelSummary, summarize

_ACTIONS = {
    ViewName.LEVEL: ActionId.LEVEL_VIEW,
    ViewName.COMPARE: ActionId.COMPARE_VIEW,
    ViewName.PATH: ActionId.PATH_VIEW,
}


class Navigator(QObject):
    """Keeps what is shown in one place, and tells it.

    `shown` tells the summary of the level that is shown from now on, or None; `wanted` the
    address of a level that is to be chosen in the tree; `columns_wanted` the addresses of
    levels that are to be compared, and that of their base.
    """

    shown = Signal(object)
    wanted = Signal(str)
    columns_wanted = Signal(tuple, str)

    def __init__(
        self,
        actions: Mapping[ActionId, QAction],
        ladders: OpenLadders,
        state: ViewState,
        parent: QObject,
    ) -> None:
        """Begin with nothing shown; `state` keeps which view is."""
        super().__init__(parent)
        self._actions = actions
        self.ladders = self._ladders = ladders
        self.state = state
        self._history = History()
        self._columns: tuple[tuple[str, ...], str] = ((), "")
        self._is_going = False
        self.summary: LevelSummary | None = None
        steps = {ActionId.PREVIOUS_LEVEL: -1, ActionId.NEXT_LEVEL: 1}
        for action, step in steps.items():
            actions[action].triggered.connect(lambda _checked=False, by=step: self._go_by(by))
        actions[ActionId.BACK].triggered.connect(lambda: self._go(self._history.back()))
        actions[ActionId.FORWARD].triggered.connect(lambda: self._go(self._history.forward()))
        self._tell_history()

    def follow_views(self) -> None:
        """From now on, let Back and Forward remember the views, and keep the last for a restart."""
        for action in _ACTIONS.values():
            self._actions[action].toggled.connect(self._visit_view)

    def restore(self) -> None:
        """Show the view that was shown when the program was last used."""
        with self._going():
            self._actions[_ACTIONS[self.state.view]].setChecked(True)
        self._history.replace(self._step)

    @contextmanager
    def _going(self) -> Iterator[None]:
        """Within it the history does not grow."""
        self._is_going = True
        try:
            yield
        finally:
            self._is_going = False

    @property
    def view(self) -> ViewName:
        """The view that is shown."""
        shown = (name for name, action in _ACTIONS.items() if self._actions[action].isChecked())
        return next(shown, ViewName.LEVEL)

    def show_columns(self, columns: tuple[str, ...], base: str) -> None:
        """Take note of what is compared."""
        self._columns = columns, base
        if self.view is ViewName.COMPARE:
            self._visit()

    @property
    def _step(self) -> Step:
        columns, base = self._columns if self.view is ViewName.COMPARE else ((), "")
        return Step(address=self.address, view=self.view, columns=columns, base=base)

    def _visit_view(self, shown: bool) -> None:
        if shown:
            self.state.view = self.view
            self._visit()

    def _visit(self) -> None:
        if self.summary and not self._is_going:
            self._history.visit(self._step)
        self._tell_history()

    def _go(self, step: Step | None) -> None:
        if step is None:
            return
        with self._going():
            if step.view is ViewName.COMPARE:
                self.columns_wanted.emit(step.columns, step.base)
            self._actions[_ACTIONS[step.view]].setChecked(True)
            self.wanted.emit(step.address)
        self._tell_history()

    @property
    def address(self) -> str:
        """The address of the level that is shown, or an empty text."""
        return self.place.address if self.place else ""

    @property
    def place(self) -> Place | None:
        """The level that is shown, in its family."""
        return Place(self.summary.family, self.summary.level) if self.summary else None

    def show(self, address: str) -> None:
        """Show the level at an address, if there is one that is not shown already."""
        place = self._ladders.place_at(address)
        if place is None or self._is_shown(place):
            return
        self.summary = summarize(place.family, place.level)
        self._visit()
        self.shown.emit(self.summary)

    def show_panes_of(self, address: str) -> None:
        """Show the panes of the level at an address, in one step."""
        with self._going():
            self.wanted.emit(address)
            self._actions[ActionId.LEVEL_VIEW].setChecked(True)
        self._visit()

    def take_back(self, summary: LevelSummary | None) -> None:
        """Take this level as the one that is shown, after another could not be shown."""
        self.summary = summary

    def show_nothing(self) -> None:
        """Show no level: there is none."""
        self.summary = None
        self.shown.emit(None)

    def forget(self) -> None:
        """Forget where one has been."""
        self._history.forget()
        self._tell_history()

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown is of a family that is open, not of one that was read before."""
        shown = self.summary.family if self.summary else None
        return any(family is shown for family in self._ladders.families)

    def _is_shown(self, place: Place) -> bool:
        is_same_family = self.summary is not None and self.summary.family is place.family
        return is_same_family and self.address == place.address

    def _go_by(self, step: int) -> None:
        self.wanted.emit(self._ladders.address_by(self.address, step))

    def _tell_history(self) -> None:
        self._actions[ActionId.BACK].setEnabled(self._history.can_go_back)
        self._actions[ActionId.FORWARD].setEnabled(self._history.can_go_forward)
