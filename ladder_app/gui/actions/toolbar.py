"""The toolbar: icons with names beside them, or icons alone where space is short."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QToolBar, QWidget

from ladder_app.gui.actions.build import fill_toolbar
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
        self._fit_icons()
        fill_toolbar(self, actions)

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
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._fit_names()

    def _fit_icons(self) -> None:
        size = round(QFontMetrics(self.font()).height() * _ICON_TO_TEXT)
        self.setIconSize(QSize(size, size))

    def _fit_names(self) -> None:
        if self._has_names:
            self._width_with_names = self.sizeHint().width()
        fits = self.width() >= self._width_with_names
        if fits is not self._has_names and (fits or self._can_do_without_names):
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.setToolButtonStyle(style if fits else Qt.ToolButtonStyle.ToolButtonIconOnly)

    @property
    def _has_names(self) -> bool:
        return self.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    @property
    def _can_do_without_names(self) -> bool:
        return all(action.isSeparator() or not action.icon().isNull() for action in self.actions())
