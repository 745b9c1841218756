"""Comparing: which levels are compared, and what the actions do with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import (
    MAX_COLUMNS,
    ComparisonOptions,
    with_added,
    with_base,
    with_columns,
    with_moved,
    with_removed,
    with_swapped,
)
from ladder_app.domain.find.query import Query
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.bind import Handler, WhenTriggered
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.compare import NAME
from ladder_app.gui.views.compare.action_states import OPTIONS, ActionStates
from ladder_app.gui.views.compare.selection import CompareSelection

if TYPE_CHECKING:
    from ladder_app.domain.find.walk import MatchPosition
    from ladder_app.gui.views.compare.add_level import AddLevel
    from ladder_app.gui.views.compare.view import CompareView


class CompareController(QObject):
    """Wires the actions to the view, which is made when it is first asked for."""

    level_requested = Signal(str)
    changed = Signal()
    refused = Signal(str)
    copied = Signal(str)

    shows_one_level = False

    def __init__(
        self,
        window: QWidget,
        actions: Mapping[ActionId, QAction],
        navigator: Navigator,
        settings: NavigationSettings,
        levels: LevelsPane,
        localizer: Localizer,
    ) -> None:
        """Compare what the settings keep, or what is selected in the tree."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._navigator = navigator
        self._settings = settings
        self._levels = levels
        self._localizer = localizer
        self._selection = CompareSelection(levels, navigator, localizer)
        self._marks = Query()
        self._idle = IdleWork(self)
        self._adding: AddLevel | None = None
        self.view: CompareView | None = None
        self.options = settings.comparison
        self._states = ActionStates(actions)
        navigator.set_location(NAME, self._location)
        navigator.view_changed.connect(self._emit_changed)
        navigator.shown.connect(self._update_offer)
        levels.selection_changed.connect(self._follow_selection)
        self._states.check_options(self.options)
        self._emit_changed()

    @property
    def handlers(self) -> Mapping[ActionId, Handler | WhenTriggered]:
        """What each action does."""
        options = {action: partial(self._set_option, name) for action, name in OPTIONS.items()}
        return {
            **options,
            ActionId.COMPARE: self.compare,
            ActionId.ADD_COLUMN: self.add,
            ActionId.REMOVE_COLUMN: lambda: self._remove(self._current),
            ActionId.COLUMN_LEFT: lambda: self._move_by(-1),
            ActionId.COLUMN_RIGHT: lambda: self._move_by(1),
            ActionId.COMPARE_BASE: WhenTriggered(self._set_base),
            ActionId.COPY_TSV: self._copy_table,
        }

    # As every view

    @property
    def is_made(self) -> bool:
        """Whether the widget was made."""
        return self.view is not None

    @property
    def widget(self) -> CompareView:
        """The view, made when it is first needed."""
        if self.view is None:
            from ladder_app.gui.views.compare.view import CompareView

            view = CompareView(self._localizer, self._actions)
            view.levels_dropped.connect(self._add)
            view.column_moved.connect(self._move)
            view.column_removed.connect(self._remove)
            view.current_changed.connect(self._update_column)
            view.base_requested.connect(self._use_as_base)
            view.bar.add_requested.connect(self._add_shown)
            view.bar.swap_requested.connect(self._swap_in_shown)
            view.bar.compare_requested.connect(self.compare)
            view.set_marks(self._marks)
            view.table.activated.connect(lambda: self.level_requested.emit(self._current))
            self.view = view
            self._show_options()
        return self.view

    def enter(self) -> None:
        """Select something to compare, where nothing is."""
        # Not by the places: their ladders may be read only after the first window is shown.
        if not self.options.can_compare:
            columns = self._selection.several or self._selection.step
            self._set(with_columns(self.options, columns))

    def show_level(self, summary: LevelSummary) -> None:
        """Go to the level's column, if it has one."""
        if self.view:
            self.view.show_level(summary)

    def refresh(self) -> None:
        """Compare by what the ladders that are open now hold."""
        self._show_options()
        self.changed.emit()

    @property
    def _location(self) -> Location:
        return (self.options.base, *self.options.columns)

    def go_to(self, location: Location) -> None:
        """Compare these levels: the base, which may be empty, and the columns."""
        if not location:
            return
        base, *columns = location
        self._set(with_base(with_columns(self.options, columns), base))

    def output(self) -> ViewOutput | None:
        """The comparison as a document."""
        return self.view.output() if self.view else None

    def copy(self, focused: QWidget | None) -> int | None:
        """Copy the selected cells."""
        if self.view is None or focused is not self.view.table:
            return None
        from ladder_app.gui.views.compare.clipboard import selected_cells

        text, count = selected_cells(self.view.table)
        if text:
            QGuiApplication.clipboard().setText(text)
        return count

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query."""
        self._marks = marks
        if self.view:
            self.view.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition | None:
        """Go to the next or previous match in the comparison."""
        return self.view.step_match(step) if self.view else None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        if self.view:
            self.view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        if self.view:
            self.view.set_base_font(font)

    @property
    def is_shown(self) -> bool:
        """Whether the comparison is what the window shows."""
        return self._navigator.view == NAME

    @property
    def _current(self) -> str:
        return self.view.current_address if self.view else ""

    @property
    def places(self) -> list[Place]:
        """The compared levels, as far as their ladders are open."""
        found = map(self._navigator.ladders.place_at, self.options.columns)
        return [place for place in found if place]

    def prepare(self) -> None:
        """Prepare the first comparison when the program is idle."""
        # Imported late: the first window does without.
        from ladder_app.gui.views.compare.prepare import prepare_in_steps

        self._idle.plan(prepare_in_steps())
        self._idle.start()

    # What is compared

    def compare(self) -> None:
        """Compare the levels selected in the tree, or the shown level with the one before."""
        several = self._selection.several
        self._set(with_columns(self.options, several or self._selection.step))
        self._navigator.show_view(NAME)
        self._refuse(several[MAX_COLUMNS:])

    def _follow_selection(self) -> None:
        """Name in the menus what Ctrl+D would compare, and offer it in the view."""
        self._states.name_compare(self._selection)
        self._update_offer()

    def _update_offer(self) -> None:
        """Offer in the view what is selected in the tree and is not compared."""
        if self.view is None:
            return
        several, shown = self._selection.several, self._navigator.place
        if not self.is_shown or set(several[:MAX_COLUMNS]) == set(self.options.columns):
            several = []
        self.view.show_offer(shown if self.is_shown else None, len(several))

    def _add_shown(self) -> None:
        self._add([self._navigator.address])
        self.widget.focus_table()

    def _swap_in_shown(self) -> None:
        new = self._navigator.address
        self._set(with_swapped(self.options, self._current, new))
        self.widget.go_to_column(new)
        self.widget.focus_table()

    def add(self) -> None:
        """Ask for one more level."""
        if self.options.is_full and self.is_shown:
            self.refused.emit(self._selection.refusal(()))
            return
        if self._adding is None:
            from ladder_app.gui.views.compare.add_level import AddLevel

            self._adding = AddLevel(self._window)
            self._adding.selected.connect(lambda address: self._add([address]))
        columns = self.options.columns if self.is_shown else ()
        families = self._navigator.ladders.families
        self._adding.open(families, columns, self._levels.tree.font(), self._levels.colors)

    @property
    def adding(self) -> AddLevel | None:
        """The popup that asks for one more level, once it was opened."""
        return self._adding

    def _add(self, addresses: Sequence[str]) -> None:
        columns_and_new = list(dict.fromkeys((*self.options.columns, *addresses)))
        self._refuse(columns_and_new[MAX_COLUMNS:])
        self._set(with_added(self.options, addresses))
        self._navigator.show_view(NAME)
        if self.view and addresses:
            self.view.go_to_column(addresses[-1])

    def _refuse(self, left_out: Sequence[str]) -> None:
        if left_out:
            self.refused.emit(self._selection.refusal(left_out))

    def _remove(self, address: str) -> None:
        self._set(with_removed(self.options, address))

    def _move(self, address: str, to: int) -> None:
        self._set(with_moved(self.options, address, to))
        if self.view:
            self.view.go_to_column(address)

    def _move_by(self, step: int) -> None:
        if self._current in self.options.columns:
            if self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                step = -step
            self._move(self._current, self.options.columns.index(self._current) + step)

    def _set_base(self, is_base: bool) -> None:
        self._use_as_base(self._current if is_base else "")

    def _use_as_base(self, address: str) -> None:
        self._set(with_base(self.options, address))

    def _set_option(self, name: str, on: bool) -> None:
        self._set(replace(self.options, **{name: on}))

    def _copy_table(self) -> None:
        from ladder_app.gui.views.compare.clipboard import whole_table

        output = self.output()
        if output is not None:
            QGuiApplication.clipboard().setText(whole_table(output.compose()))
            self.copied.emit(output.name)

    def _set(self, options: ComparisonOptions) -> None:
        if options == self.options:
            return
        self.options = self._settings.comparison = options
        self._show_options()
        self._navigator.set_location(NAME, self._location)
        self._emit_changed()

    def _show_options(self) -> None:
        if self.view:
            self.view.show_comparison(self.places, self.options)
            self._update_column()
            self._update_offer()

    def _emit_changed(self) -> None:
        self._states.enable_options(self.is_shown)
        self._update_column()
        self._update_offer()
        self.changed.emit()

    def _update_column(self) -> None:
        current = self._current if self.is_shown else ""
        self._states.update_column(current, self.options.base)
