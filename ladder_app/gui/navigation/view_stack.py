"""The right side of the window: one view at a time, below the notices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ladder_app.domain.address import Place
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.registry import ViewEntry, ViewRegistry
from ladder_app.gui.navigation.view import View


class ViewStack(QWidget):
    """Shows one view; the others are made when they are first shown."""

    def __init__(self, registry: ViewRegistry) -> None:
        """Show the first view."""
        super().__init__()
        self._registry = registry
        self._current = registry.first
        self._summary: LevelSummary | None = None
        self._colors: Palette | None = None
        self._font: QFont | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._current.view.widget)

    @property
    def current(self) -> ViewEntry[View]:
        """The view that is shown."""
        return self._current

    @property
    def address(self) -> str:
        """The address of the level that the views show, or an empty text."""
        shown = self._summary
        return Place(shown.family, shown.level).address if shown else ""

    def put_above(self, widget: QWidget) -> None:
        """Show a widget above whichever view is shown."""
        self._layout.insertWidget(0, widget)

    def show_view(self, name: str) -> None:
        """Show the view of this name; where it cannot be made, the one before stays."""
        entry = self._registry.entry(name)
        if entry is self._current:
            return
        widget = self._widget_of(entry)
        if self._summary is not None:
            entry.view.show_level(self._summary)
        before, self._current = self._current, entry
        self._swap(before.view.widget, widget)

    def _widget_of(self, entry: ViewEntry[View]) -> QWidget:
        is_new = not entry.view.is_made
        widget = entry.view.widget
        if is_new:
            widget.hide()
            if self._font is not None:
                entry.view.set_base_font(self._font)
            if self._colors is not None:
                entry.view.set_colors(self._colors)
            self._layout.addWidget(widget)
        return widget

    def _swap(self, before: QWidget, widget: QWidget) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        # Not laid out while both take part.
        self._layout.setEnabled(False)
        try:
            widget.setGeometry(before.geometry())
            widget.show()
            # Before the other is hidden: Qt would pass the focus on to whatever comes next.
            if had_focus or self._current is not self._registry.first:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
            before.hide()
        finally:
            self._layout.setEnabled(True)
            self._layout.activate()

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level in the view that is shown."""
        self._summary = summary
        first = self._registry.first
        # Others ask the first view's panes for what they show, also while they are hidden.
        first.view.show_level(summary)
        if self._current is not first:
            self._current.view.show_level(summary)

    def show_nothing(self) -> None:
        """Show no level; a view that is made later starts without one."""
        self._summary = None

    def refresh(self) -> None:
        """Show what the ladders that are open now hold."""
        for view in self._registry.made:
            view.refresh()

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._colors = colors
        for view in self._registry.made:
            if view.is_made:
                view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        self._font = font
        for view in self._registry.made:
            if view.is_made:
                view.set_base_font(font)
