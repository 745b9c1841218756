"""The main window: its parts and how they are laid out. `gui/app.py` puts it together."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFont
from PySide6.QtWidgets import QMenu, QWidget

from ladder_app.gui.actions.build import add_menus, add_shortcuts, fill_menus
from ladder_app.gui.actions.context_menus import add_context_menu
from ladder_app.gui.actions.ids import ActionId, Menu, PaneMenu
from ladder_app.gui.actions.menus import PANE_MENUS
from ladder_app.gui.actions.toolbar import Toolbar
from ladder_app.gui.base.appearance import write_in
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.base.splits import Split
from ladder_app.gui.base.style_sheet import style_sheet
from ladder_app.gui.navigation.view_stack import ViewStack
from ladder_app.gui.tree.pane import LevelsPane
from ladder_app.gui.views.level.view import LevelView
from ladder_app.gui.window.drops import DropWindow
from ladder_app.gui.window.placement import DEFAULT_SIZE, MINIMUM_SIZE


class MainWindow(DropWindow):
    """Levels at the left, one of the views at the right, menus, toolbar and status bar.

    `closing` is emitted before the window closes.
    """

    closing = Signal()

    def __init__(self) -> None:
        """Make an empty window; `lay_out` fills it."""
        super().__init__()
        self._colors: Palette | None = None
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)

    def lay_out(
        self,
        actions: Mapping[ActionId, QAction],
        levels: LevelsPane,
        view: LevelView,
        views: ViewStack,
    ) -> Split:
        """Put these parts into the window; gives back what splits it into left and right."""
        split = Split(Qt.Orientation.Horizontal, (levels, 20), (views, 80))
        split.setHandleWidth(3)
        self.setCentralWidget(split)
        for before, after in pairwise([*levels.tab_stops, *view.tab_stops]):
            self.setTabOrder(before, after)
        self.addToolBar(Toolbar(self.tr("Toolbar"), actions, self))
        return split

    def add_menus(self) -> Mapping[Menu, QMenu]:
        """Add the menus to the menu bar, still without actions."""
        return add_menus(self.menuBar())

    def fill_menus(
        self,
        menus: Mapping[Menu, QMenu],
        actions: Mapping[ActionId, QAction],
        levels: LevelsPane,
        view: LevelView,
    ) -> None:
        """Fill the menus of the bar and of the panes; other actions have their keys."""
        add_shortcuts(self, actions)
        fill_menus(self.menuBar(), menus, actions)
        add_context_menu(levels.tree, actions, PANE_MENUS[PaneMenu.TREE])
        view.add_context_menus(actions)

    def place_notice(self, bar: QWidget) -> None:
        """Put the notice bar above the views."""
        for views in self.findChildren(ViewStack):
            views.put_above(bar)

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        self.setStyleSheet(style_sheet(colors, is_mirrored=self.isRightToLeft()))

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        for bar in (self.menuBar(), *self.findChildren(Toolbar), self.statusBar()):
            if font != bar.font():
                write_in(bar, font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self._colors is not None:
            self.set_colors(self._colors)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the settings be kept first."""
        self.closing.emit()
        super().closeEvent(event)
