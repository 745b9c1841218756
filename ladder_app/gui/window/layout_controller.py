"""What the View menu does: panes, zoom, colours, full screen, layout."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter

from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import Appearance
from ladder_app.gui.base.splits import Split
from ladder_app.gui.panes.arrangement import SALARY
from ladder_app.gui.settings.window_settings import WindowSettings
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.window.place import WindowPlace

_PANE_ACTIONS = {
    "levels": ActionId.SHOW_LEVELS,
    "responsibilities": ActionId.SHOW_RESPONSIBILITIES,
    "skills": ActionId.SHOW_SKILLS,
    "salary": ActionId.SHOW_SALARY,
}
_COLOR_ACTIONS = {
    "system": ActionId.SYSTEM_COLORS,
    "light": ActionId.LIGHT,
    "dark": ActionId.DARK,
    "contrast": ActionId.HIGH_CONTRAST,
}
_ZOOM_STEP = 10


class LayoutController(QObject):
    """Wires the actions to a window's layout, and remembers it."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[ActionId, QAction],
        panes: tuple[Split, LevelsPane, LevelView],
        appearance: Appearance,
        state: WindowSettings,
    ) -> None:
        """Serve this window, whose split stands between the levels and the level's view."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._whole, self._levels, self._view = panes
        self._appearance = appearance
        self._state = state
        self._place = WindowPlace(window)
        self._connect()

    def _connect(self) -> None:
        actions, appearance = self._actions, self._appearance
        for name, action in _PANE_ACTIONS.items():
            actions[action].toggled.connect(lambda shown, name=name: self._show_pane(name, shown))
        for choice, action in _COLOR_ACTIONS.items():
            actions[action].triggered.connect(
                lambda _checked=False, choice=choice: appearance.set_colors(choice)
            )
        appearance.colors_changed.connect(self._tick_colors)
        actions[ActionId.ZOOM_IN].triggered.connect(lambda: appearance.zoom_by(_ZOOM_STEP))
        actions[ActionId.ZOOM_OUT].triggered.connect(lambda: appearance.zoom_by(-_ZOOM_STEP))
        actions[ActionId.ZOOM_RESET].triggered.connect(appearance.reset_zoom)
        actions[ActionId.FULL_SCREEN].triggered.connect(self._toggle_full_screen)
        actions[ActionId.RESET_LAYOUT].triggered.connect(self._reset_layout)

    @property
    def _splitters(self) -> dict[str, QSplitter]:
        return {"whole": self._whole, **self._view.splitters}

    def restore(self) -> None:
        """Put the panes where they were."""
        self._state.restore_splitters(self._splitters)
        for name, action in _PANE_ACTIONS.items():
            shown = self._state.is_pane_shown(name)
            self._actions[action].setChecked(shown)
            self._show_pane(name, shown)

    def place_window(self) -> None:
        """Put the window where it was, or where it fits the screen."""
        self._place.restore(self._state.geometry)

    def keep(self) -> None:
        """Keep the layout for the next start."""
        self._state.save(self._window, self._splitters)

    def show_levels(self) -> None:
        """Show the pane of the levels, where it is hidden."""
        self._actions[ActionId.SHOW_LEVELS].setChecked(True)

    def bring_salary_to_front(self) -> None:
        """Let the salary comparison be seen."""
        self._actions[ActionId.SHOW_SALARY].setChecked(True)
        self._view.bring_to_front(SALARY)

    def _show_pane(self, name: str, shown: bool) -> None:
        if name == "levels":
            self._levels.setVisible(shown)
        else:
            self._view.show_pane(name, shown)
        self._state.set_pane_shown(name, shown)

    def _tick_colors(self) -> None:
        self._actions[_COLOR_ACTIONS[self._appearance.choice]].setChecked(True)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _reset_layout(self) -> None:
        self._state.forget_layout()
        for action in _PANE_ACTIONS.values():
            self._actions[action].setChecked(True)
        self._appearance.reset_zoom()
        self._place.place()
        self._whole.reset()
        self._view.reset_layout()
