"""The toolbar: icons with names beside them, or icons alone where space is short."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

from ladder_app.gui.actions.build import fill_toolbar
from ladder_app.gui.actions.choice_button import ChoiceButton
from ladder_app.gui.actions.ids import ActionId

_ICON_TO_TEXT = 1.1
"""An icon looks as large as its name when it is a little higher than a line of text."""


class Toolbar(QToolBar):
    """The toolbar of the main window."""

    def __init__(self, title: str, actions: Mapping[ActionId, QAction], parent: QWidget) -> None:
        """Fill the toolbar; the title is its name for assistive technology."""
        super().__init__(title, parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._width_with_names = 0
        fill_toolbar(self, actions)
        self._fit_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the names where they don't fit, and show them where they do."""
        super().resizeEvent(event)
        self._fit_names()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the icons to the new font, and show the names if they still fit."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()
            # The width of the names is known only while they are shown.
            self._show_names(True)
            self._fit_names()

    def _fit_icons(self) -> None:
        size = round(QFontMetrics(self.font()).height() * _ICON_TO_TEXT)
        self.setIconSize(QSize(size, size))
        for button in self._choices:
            button.setIconSize(self.iconSize())

    def _fit_names(self) -> None:
        if self._has_names:
            self._width_with_names = self.sizeHint().width()
        fits = self.width() >= self._width_with_names
        if fits is not self._has_names and (fits or self._can_do_without_names):
            self._show_names(fits)

    def _show_names(self, shown: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style if shown else Qt.ToolButtonStyle.ToolButtonIconOnly)
        for button in self._choices:
            button.show_name(shown)

    @property
    def _choices(self) -> list[ChoiceButton]:
        return self.findChildren(ChoiceButton)

    @property
    def _has_names(self) -> bool:
        return self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    @property
    def _can_do_without_names(self) -> bool:
        icons = [action.icon() for action in self.actions() if action.text()]
        icons += [button.icon() for button in self._choices]
        return not any(icon.isNull() for icon in icons)
