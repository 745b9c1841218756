"""The Path view: a family's map, and the steps from the person's level to the goal."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.map.data import MapView
from ladder_app.documents.path.title import path_title
from ladder_app.documents.path.words import place_name
from ladder_app.domain.address import Place
from ladder_app.domain.find.query import Query
from ladder_app.domain.find.walk import MatchPosition, MatchWalk
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.crossings import crossings_of
from ladder_app.domain.path.map import PathMap, path_map
from ladder_app.domain.path.route import LevelPath
from ladder_app.domain.path.steps import steps_of
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.button_rows import OneRow
from ladder_app.gui.base.noop import QT_TRANSLATE_NOOP
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.base.splits import Split
from ladder_app.gui.open_files.open_files import OpenFiles
from ladder_app.gui.panes.pane import Pane, RowsPane, action_button
from ladder_app.gui.panes.rows import Row, note
from ladder_app.gui.tree.user_levels import UserLevels
from ladder_app.gui.views.path.map_view import PathMapView
from ladder_app.gui.views.path.rows import step_rows
from ladder_app.gui.views.path.user_path import UserPath, is_same

_LEVEL_ACTIONS = (ActionId.I_AM_HERE, ActionId.SET_GOAL, ActionId.CLEAR_GOAL)
_AROUND_HEAD = 100  # pixels: the margins of view and pane, and the gaps
_OUTPUTS = (
    (ActionId.PRINT_OR_EXPORT, QT_TRANSLATE_NOOP("PathView", "Print or export…")),
    (ActionId.COPY_TEXT, QT_TRANSLATE_NOOP("PathView", "Copy as text")),
)


class ActionButton(QToolButton):
    """A button that triggers an action, with a short text that stays."""

    def __init__(self, action: QAction, text: str, parent: QWidget) -> None:
        """Name it by this text."""
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)


class PathView(QWidget):
    """Shows the family of a level as a map; `level_selected` has the address selected on it."""

    level_selected = Signal(str)
    source_requested = Signal(object)

    def __init__(
        self,
        localizer: Localizer,
        actions: Mapping[ActionId, QAction],
        sources: tuple[OpenFiles, UserPath],
    ) -> None:
        """Create an empty map with the actions for level and goal, and for the path."""
        super().__init__()
        self._localizer = localizer
        self._ladders, self._user_path = sources
        self._levels = UserLevels()
        self._place: Place | None = None
        self._path_map: PathMap | None = None
        self._mapped_families: tuple[JobFamily, ...] = ()
        self._rows: list[Row] = []
        self._marks = Query()
        self._walk: MatchWalk | None = None
        self.map = PathMapView(localizer, self)
        self.steps = RowsPane(self.tr("Steps to your goal"), self)
        self._pane = Pane(self.tr("Path"), self)
        self._pane.body.addWidget(self.map, 1)
        self._buttons = OneRow(self._pane)
        level_actions = [actions[name] for name in _LEVEL_ACTIONS]
        self.map.addActions(level_actions)
        level_buttons = [action_button(action, self._buttons) for action in level_actions]
        self._buttons.set_buttons([*level_buttons, *self._zoom_buttons(self._buttons)])
        self._pane.head.addWidget(self._buttons)
        self._outputs = [
            ActionButton(actions[name], self.tr(str(text)), self) for name, text in _OUTPUTS
        ]
        for output in self._outputs:
            self.steps.head.addWidget(output)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(Split(Qt.Orientation.Vertical, (self._pane, 55), (self.steps, 45)))
        self.map.level_selected.connect(self.level_selected)
        self.steps.source_requested.connect(self.source_requested)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not with a focus proxy: Tab would skip the buttons.
        super().focusInEvent(event)
        self.map.setFocus(event.reason())

    def _zoom_buttons(self, parent: QWidget) -> list[QToolButton]:
        buttons = []
        for text, sentence, do in (
            ("−", self.tr("Zoom the map out (−)"), self.map.zoom_out),
            (self.tr("Fit"), self.tr("Show the whole map (0)"), self.map.fit),
            ("+", self.tr("Zoom the map in (+)"), self.map.zoom_in),
        ):
            button = QToolButton(parent)
            button.setText(text)
            button.setToolTip(sentence)
            button.setAccessibleName(sentence)
            button.setAutoRaise(True)
            button.setObjectName("small")
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

    def set_user_levels(self, levels: UserLevels) -> None:
        """Mark these levels, and show the path between them."""
        self._levels = levels
        self.refresh()

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query in the steps."""
        self._marks, self._walk = marks, None
        self.steps.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition:
        """Go to the next (1) or previous (-1) row of the steps with a match."""
        view = self.steps.view
        if self._walk is None:
            numbered = enumerate(self._rows)
            self._walk = MatchWalk(
                [(number, 0) for number, row in numbered if any(map(self._marks.is_in, row.texts))]
            )
        position = self._walk.step((view.currentIndex().row(), 0), step)
        if self._walk.cell is not None:
            view.setCurrentIndex(view.rows.index(self._walk.cell[0], 0))
        return position

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self.map.set_colors(colors)
        self.steps.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        write_below(self, font)
        self._fit_head()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """Name the family beside the title only where the buttons have room for it."""
        self._buttons.place_again()
        name = self._place.family.name if self._place else ""
        room = self.width() - self._buttons.sizeHint().width()
        texts = f"{self._pane.title.upper()}  {name}"
        needed = QFontMetricsF(self.steps.view.font()).horizontalAdvance(texts)
        self._pane.set_note(name if needed + _AROUND_HEAD <= room else "")

    def _show(self) -> None:
        if self._place is None:
            return
        families = (*self._ladders.families, self._place.family)
        if self._path_map is None or not is_same(families, self._mapped_families):
            self._path_map = self._map_of(self._place.family)
            self._mapped_families = families
        path = self._user_path.between(self._levels)
        self.map.show_map(self._path_map, self._map_view(path))
        self._fit_head()
        self.map.setAccessibleDescription(self._place.family.name)
        self._show_steps(path)

    def _map_of(self, family: JobFamily) -> PathMap:
        return path_map(family, crossings_of(family, self._ladders.families))

    def _map_view(self, path: LevelPath | None) -> MapView:
        return MapView(
            selected=self._place.address if self._place else "",
            here=self._levels.here,
            goal=self._levels.goal,
            route=tuple(place.address for place in path.places) if path else (),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _show_steps(self, path: LevelPath | None) -> None:
        steps = steps_of(path) if path else ()
        rows = step_rows(steps, self._localizer) or [note(self._instructions())]
        text = ""
        if path and steps:
            count = self._localizer.plural("%n step", "%n steps", len(steps))
            text = f"{path_title(path, self._localizer)} · {count}"
            rows = [*self._elsewhere(path), *rows]
        for button in self._outputs:
            button.setVisible(bool(steps))
        if rows != self._rows:
            self._rows, self._walk = rows, None
            self.steps.show_rows(rows, text)

    def _elsewhere(self, path: LevelPath) -> list[Row]:
        """A note where the map does not show the path."""
        if self._place is None or any(
            place.family.id == self._place.family.id for place in path.places
        ):
            return []
        text = self.tr("This path is in {0}. The map shows {1}.")
        return [note(text.format(path.start.family.name, self._place.family.name))]

    def _instructions(self) -> str:
        here, goal = map(self._ladders.place_at, (self._levels.here, self._levels.goal))
        if here is None and goal is None:
            return self.tr(
                "Select your level and choose “I am here”, then select the level you want to "
                "reach and choose “Set as my goal”. Every step between is listed here."
            )
        if here is None:
            return self.tr("Select your level, and choose “I am here”.")
        if goal is None:
            return self.tr("Select the level you want to reach, and choose “Set as my goal”.")
        if self._place and self._place.family.id not in (here.family.id, goal.family.id):
            text = self.tr(
                "Your level, {0}, and your goal, {1}, are in other ladders, with no steps between "
                "them. Choose “I am here” and “Set as my goal” for levels of {2} to see a path."
            )
            names = [place_name(place, self._place, self._localizer) for place in (here, goal)]
            return text.format(*names, self._place.family.name)
        text = self.tr("The ladder has no steps from {0} to {1}.")
        names = [place_name(here, goal, self._localizer), place_name(goal, here, self._localizer)]
        return text.format(*names)
