"""The Path view: a family's map, and the steps from the person's level to the goal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import is_

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.path.words import place_name
from ladder_app.domain.address import Place
from ladder_app.domain.compare.step import step_between
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.crossings import crossings_of
from ladder_app.domain.path.map import PathMap, path_map
from ladder_app.domain.path.route import find_path
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.base.splits import Split
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.panes.pane import Pane, RowsPane
from ladder_app.gui.panes.rows import Row, note
from ladder_app.gui.views.path.map_view import PathMapView
from ladder_app.gui.views.path.rows import step_rows


class PathView(QWidget):
    """Shows the family of a level as a map; `level_selected` has the address selected on it."""

    level_selected = Signal(str)
    source_requested = Signal(object)

    def __init__(
        self,
        localizer: Localizer,
        actions: Mapping[ActionId, QAction],
        ladders: OpenFiles,
    ) -> None:
        """Create an empty map with the actions for level and goal."""
        super().__init__()
        self._localizer = localizer
        self._ladders = ladders
        self._here = self._goal = ""
        self._place: Place | None = None
        self._path_map: PathMap | None = None
        self._mapped_families: tuple[JobFamily, ...] = ()
        self._rows: list[Row] = []
        self.map = PathMapView(localizer, self)
        self.steps = RowsPane(self.tr("Steps to your goal"), self)
        own = [actions[a] for a in (ActionId.I_AM_HERE, ActionId.SET_GOAL, ActionId.CLEAR_GOAL)]
        self.map.addActions(own)
        self._pane = Pane(self.tr("Path"), self)
        self._pane.body.addWidget(self.map, 1)
        for button in self._zoom_buttons():
            self._pane.head.addWidget(button)
        for action in own[:2]:
            self.steps.add_button(action)
        self.steps.add_button(own[2])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(Split(Qt.Orientation.Vertical, (self._pane, 55), (self.steps, 45)))
        self.setFocusProxy(self.map)
        self.map.level_selected.connect(self.level_selected)
        self.steps.source_requested.connect(self.source_requested)

    def _zoom_buttons(self) -> list[QToolButton]:
        buttons = []
        for text, sentence, do in (
            ("−", self.tr("Zoom the map out (−)"), self.map.zoom_out),
            (self.tr("Fit"), self.tr("Show the whole map (0)"), self.map.fit),
            ("+", self.tr("Zoom the map in (+)"), self.map.zoom_in),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(sentence)
            button.setAccessibleName(sentence)
            button.setAutoRaise(True)
            button.clicked.connect(do)
            buttons.append(button)
        return buttons

    def show_level(self, summary: LevelSummary) -> None:
        """Show the map of the level's family, with the level selected."""
        self._place = Place(summary.family, summary.level)
        self._show()

    def refresh(self) -> None:
        """Show the same level again, with the current content of the open ladders."""
        if self.isVisible():
            self._show()

    def set_goal(self, here: str, goal: str) -> None:
        """Show the path between the levels at these addresses; empty ones are not set."""
        self._here, self._goal = here, goal
        self.refresh()

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self.map.set_colors(colors)
        self.steps.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        write_below(self, font)
        self.refresh()

    def _show(self) -> None:
        if self._place is None:
            return
        families = (*self._ladders.families, self._place.family)
        if self._path_map is None or not _same(families, self._mapped_families):
            self._path_map = self._map_of(self._place.family)
            self._mapped_families = families
        here, goal = self._place_at(self._here), self._place_at(self._goal)
        way = self._way(here, goal)
        self.map.show_map(self._path_map, self._map_view(way))
        self._pane.set_note(self._place.family.name)
        self.map.setAccessibleDescription(self._place.family.name)
        self._show_steps(here, goal, way)

    def _map_of(self, family: JobFamily) -> PathMap:
        return path_map(family, crossings_of(family, self._ladders.families))

    def _place_at(self, address: str) -> Place | None:
        summary = self._ladders.summary_at(address) if address else None
        return Place(summary.family, summary.level) if summary else None

    def _way(self, here: Place | None, goal: Place | None) -> tuple[Place, ...]:
        path = find_path(self._ladders.families, here, goal) if here and goal else None
        return path.places if path else ()

    def _map_view(self, way: tuple[Place, ...]) -> MapView:
        return MapView(
            selected=self._place.address if self._place else "",
            here=self._here,
            goal=self._goal,
            route=tuple(place.address for place in way),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _show_steps(self, here: Place | None, goal: Place | None, way: tuple[Place, ...]) -> None:
        steps = [step_between(before, after) for before, after in pairwise(way)]
        rows = step_rows(steps, self._localizer) or [note(self._instructions(here, goal))]
        count = self._localizer.plural("%n step", "%n steps", len(steps)) if steps else ""
        if rows != self._rows:
            self._rows = rows
            self.steps.show_rows(rows, count)

    def _instructions(self, here: Place | None, goal: Place | None) -> str:
        if here is None and goal is None:
            return self.tr(
                "Select your level and choose “I am here”, then select the level you want to "
                "reach and choose “Set as my goal”. Every step between is listed here."
            )
        if here is None or goal is None:
            missing = self.tr("Select the level you want to reach, and choose “Set as my goal”.")
            return missing if here else self.tr("Select your level, and choose “I am here”.")
        if here.address == goal.address:
            return self.tr("You have reached your goal.")
        text = self.tr("The ladder has no steps from {0} to {1}.")
        names = [place_name(here, goal, self._localizer), place_name(goal, here, self._localizer)]
        return text.format(*names)


def _same(some: Sequence[JobFamily], others: Sequence[JobFamily]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))
