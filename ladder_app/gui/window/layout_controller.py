"""Panes, zoom, colors, full screen and layout, as the View menu has them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter

from ladder_app.gui.actions.bind import Handler
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
    """Shows, hides and places the parts of a window, and keeps where they are."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[ActionId, QAction],
        panes: tuple[Split, LevelsPane, LevelView],
        appearance: Appearance,
        settings: WindowSettings,
    ) -> None:
        """Control this window and its panes: the split, the levels and the level's view."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._whole, self._levels, self._view = panes
        self._appearance = appearance
        self._settings = settings
        self._place = WindowPlace(window)
        appearance.colors_changed.connect(self._tick_colors)

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        appearance = self._appearance
        panes = {a: partial(self._show_pane, name) for name, a in _PANE_ACTIONS.items()}
        colors = {a: partial(appearance.set_colors, name) for name, a in _COLOR_ACTIONS.items()}
        return {
            **panes,
            **colors,
            ActionId.ZOOM_IN: lambda: appearance.zoom_by(_ZOOM_STEP),
            ActionId.ZOOM_OUT: lambda: appearance.zoom_by(-_ZOOM_STEP),
            ActionId.ZOOM_RESET: appearance.reset_zoom,
            ActionId.FULL_SCREEN: self._show_full_screen,
            ActionId.RESET_LAYOUT: self._reset_layout,
            ActionId.FIND: self._enter_find,
            ActionId.CLEAR_FIND: self._levels.find_field.clear,
            ActionId.EXPAND_ALL: lambda: self._levels.expand_all(True),
            ActionId.COLLAPSE_ALL: lambda: self._levels.expand_all(False),
        }

    @property
    def _splitters(self) -> dict[str, QSplitter]:
        return {"whole": self._whole, **self._view.splitters}

    def restore(self) -> None:
        """Restore the panes."""
        self._settings.restore_splitters(self._splitters)
        for name, action in _PANE_ACTIONS.items():
            shown = self._settings.is_pane_shown(name)
            self._actions[action].setChecked(shown)
            self._show_pane(name, shown)

    def place_window(self) -> None:
        """Restore the window's place, or fit it to the screen."""
        self._place.restore(self._settings.geometry)

    def keep(self) -> None:
        """Keep the layout for the next start."""
        self._settings.save(self._window, self._splitters)

    def bring_salary_to_front(self) -> None:
        """Bring the salary comparison to the front."""
        self._actions[ActionId.SHOW_SALARY].setChecked(True)
        self._view.bring_to_front(SALARY)

    def _show_pane(self, name: str, shown: bool) -> None:
        if name == "levels":
            self._levels.setVisible(shown)
        else:
            self._view.show_pane(name, shown)
        self._settings.set_pane_shown(name, shown)

    def _tick_colors(self) -> None:
        self._actions[_COLOR_ACTIONS[self._appearance.choice]].setChecked(True)

    def _enter_find(self) -> None:
        self._actions[ActionId.SHOW_LEVELS].setChecked(True)
        self._levels.enter_find()

    def _show_full_screen(self, is_full: bool) -> None:
        others = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(others | full if is_full else others)

    def _reset_layout(self) -> None:
        self._settings.forget_layout()
        for action in _PANE_ACTIONS.values():
            self._actions[action].setChecked(True)
        self._appearance.reset_zoom()
        self._place.place()
        self._whole.reset()
        self._view.reset_layout()
