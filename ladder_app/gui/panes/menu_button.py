"""A button at the top of a pane that opens a menu of options of that pane."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ladder_app.gui.actions.build import fill_pane_menu
from ladder_app.gui.actions.ids import ActionId, PaneMenu
from ladder_app.gui.actions.spec import translated


class MenuButton(QToolButton):
    """Opens a menu, which is filled when it first opens."""

    def __init__(
        self, which: PaneMenu, actions: Mapping[ActionId, QAction], parent: QWidget
    ) -> None:
        """Create a button without text for this menu."""
        super().__init__(parent)
        self._which = which
        self._actions = actions
        title = translated(which.value)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.aboutToHide.connect(self._forget_pointer)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        if menu.isEmpty():
            menu.setFont(self.font())
            fill_pane_menu(menu, self._which, self._actions)

    def _forget_pointer(self) -> None:
        # A dialog that an entry opens takes the pointer, and the button never hears that it left.
        if not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
            self.update()
