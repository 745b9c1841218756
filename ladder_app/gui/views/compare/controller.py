"""Comparing: which levels are compared, and what the actions do with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import (
    MAX_COLUMNS,
    MIN_COLUMNS,
    ComparisonOptions,
    with_added,
    with_base,
    with_columns,
    with_moved,
    with_removed,
)
from ladder_app.domain.summary import LevelSummary
from ladder_app.domain.text.translatable import translatable_plural
from ladder_app.gui.actions.bind import Handler, WhenTriggered
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.idle import IdleWork
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.navigator import Navigator
from ladder_app.gui.navigation.settings import NavigationSettings
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.compare import NAME

if TYPE_CHECKING:
    from ladder_app.gui.views.compare.add_level import AddLevel
    from ladder_app.gui.views.compare.view import CompareView

_FOR_A_COMPARISON = (
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
    "rapidfuzz.distance",
    "ladder_app.documents.comparison.matrix",
    "ladder_app.gui.views.compare.view",
)
"""Modules that the first comparison would have to wait for."""

_OPTIONS = {
    ActionId.ONLY_DIFFERENCES: "only_differences",
    ActionId.ONLY_SKILLS: "only_skills",
    ActionId.BY_STEP: "by_step",
}
_OF_A_COLUMN = (
    ActionId.REMOVE_COLUMN,
    ActionId.COLUMN_LEFT,
    ActionId.COLUMN_RIGHT,
    ActionId.COMPARE_BASE,
)
_COMPARE_SEVERAL = translatable_plural(
    "Compare %n level &with each other", "Compare %n levels &with each other"
)
_TOO_MANY = translatable_plural(
    "No more than %n level is compared.", "No more than %n levels are compared."
)


class CompareController(QObject):
    """Wires the actions to the view, which is made when it is first asked for."""

    level_requested = Signal(str)
    changed = Signal()
    refused = Signal(str)
    copied = Signal(str)

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
        self._idle = IdleWork(self)
        self._adding: AddLevel | None = None
        self.view: CompareView | None = None
        self.options = settings.comparison
        self._declared = actions[ActionId.COMPARE].text()
        navigator.set_location(NAME, self._location)
        navigator.view_changed.connect(self._emit_changed)
        levels.selection_changed.connect(self._name_compare)
        for action, name in _OPTIONS.items():
            actions[action].setChecked(getattr(self.options, name))
        self._emit_changed()

    @property
    def handlers(self) -> Mapping[ActionId, Handler | WhenTriggered]:
        """What each action does."""
        options = {action: partial(self._set_option, name) for action, name in _OPTIONS.items()}
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
            view.table.activated.connect(lambda: self.level_requested.emit(self._current))
            self.view = view
            self._show_options()
        return self.view

    def enter(self) -> None:
        """Select something to compare, where nothing is."""
        # Not by the places: their ladders may be read only after the first window is shown.
        if not self.options.can_compare:
            selected = self._selected_levels() or self._step_to_shown()
            self._set(with_columns(self.options, selected))

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
        self._idle.plan(self._preparing())
        self._idle.start()

    def _preparing(self) -> Iterator[None]:
        for name in _FOR_A_COMPARISON:
            import_module(name)
            yield

    # What is compared

    def compare(self) -> None:
        """Compare the levels selected in the tree, or the shown level with the one before."""
        selected = self._selected_levels()
        columns = selected if len(selected) >= MIN_COLUMNS else self._step_to_shown()
        self._set(with_columns(self.options, columns))
        self._navigator.show_view(NAME)
        if len(selected) > MAX_COLUMNS:
            self._refuse()

    def _selected_levels(self) -> list[str]:
        nodes = self._levels.selected_nodes()
        if len(nodes) < MIN_COLUMNS:
            return []
        return list(dict.fromkeys(address for node in nodes for address in node.addresses))

    def _name_compare(self) -> None:
        """Name in the menus what Ctrl+D would compare."""
        count = min(len(self._selected_levels()), MAX_COLUMNS)
        several = self._localizer.plural(*_COMPARE_SEVERAL, count)
        text = several if count >= MIN_COLUMNS else self._declared
        self._actions[ActionId.COMPARE].setText(text)

    def _step_to_shown(self) -> Sequence[str]:
        """The level before and the one that is shown; of a first level, that and the next."""
        shown = self._navigator.summary
        if shown is None:
            return ()
        family, level = shown.family, shown.level
        after = (each for each in family.levels if family.previous(each) is level)
        pair = (shown.before, level) if shown.before else (level, next(after, None))
        return [Place(family, each).address for each in pair if each]

    def add(self) -> None:
        """Ask for one more level."""
        if self.options.is_full and self.is_shown:
            self._refuse()
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
        columns_and_new = dict.fromkeys((*self.options.columns, *addresses))
        if len(columns_and_new) > MAX_COLUMNS:
            self._refuse()
        self._set(with_added(self.options, addresses))
        self._navigator.show_view(NAME)
        if self.view and addresses:
            self.view.go_to_column(addresses[-1])

    def _refuse(self) -> None:
        text = self._localizer.plural(*_TOO_MANY, MAX_COLUMNS)
        self.refused.emit(text)

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
        self._set(with_base(self.options, self._current if is_base else ""))

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

    def _emit_changed(self) -> None:
        for action in (*_OPTIONS, ActionId.COPY_TSV):
            self._actions[action].setEnabled(self.is_shown)
        self._update_column()
        self.changed.emit()

    def _update_column(self) -> None:
        current = self._current if self.is_shown else ""
        for action in _OF_A_COLUMN:
            self._actions[action].setEnabled(bool(current))
        self._actions[ActionId.COMPARE_BASE].setChecked(
            bool(current) and current == self.options.base
        )
