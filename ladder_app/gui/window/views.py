"""The right side of the window: the level's panes, or another view in their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ladder_app.gui.base.palette import Palette
from ladder_app.gui.level.view import LevelView
from ladder_app.ladder.address import Place
from ladder_app.ladder.summary import LevelSummary


class View(Protocol):
    """What every view of a level does."""

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level."""

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""

    def set_base_font(self, font: QFont) -> None:
        """Write in this font."""


class Views(QWidget):
    """Shows one view at a time; each but the level's is made when it is first asked for."""

    def __init__(self, level: LevelView, level_action: QAction) -> None:
        """Show the level's panes; the action comes back to them."""
        super().__init__()
        self._level = level
        self._makers: dict[QAction, Callable[[], QWidget]] = {}
        self._made: dict[QAction, QWidget] = {level_action: level}
        self._now: QWidget = level
        self._summary: LevelSummary | None = None
        self._colors: Palette | None = None
        self._font: QFont | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(level)
        level_action.setChecked(True)
        level_action.toggled.connect(self._shower(level_action))
        # A row that is gone to is to be seen, whichever view was shown.
        level.item_shown.connect(lambda: level_action.setChecked(True))

    @property
    def address(self) -> str:
        """The address of the level that is shown, or an empty text."""
        shown = self._summary
        return Place(shown.family, shown.level).address if shown else ""

    def put_above(self, widget: QWidget) -> None:
        """Let this stand above whichever view is seen."""
        self._layout.insertWidget(0, widget)

    def offer(self, action: QAction, make: Callable[[], QWidget]) -> None:
        """Let the checkable action show the View that `make` makes."""
        self._makers[action] = make
        action.toggled.connect(self._shower(action))

    def _shower(self, action: QAction) -> Callable[[bool], None]:
        def show(checked: bool) -> None:
            if checked:
                try:
                    self._show(self._view(action))
                except Exception:
                    self._check_shown(action)
                    raise

        return show

    def _check_shown(self, failed: QAction) -> None:
        """Let the actions tell the view that is still shown, after another could not be."""
        for action, view in self._made.items():
            if view is self._now and action is not failed:
                action.setChecked(True)

    def _view(self, action: QAction) -> QWidget:
        if action not in self._made:
            view = self._makers[action]()
            view.hide()
            self._bring_up_to_date(cast("View", view))
            self._made[action] = view
            self._layout.addWidget(view)
        return self._made[action]

    def _bring_up_to_date(self, view: View) -> None:
        if self._font is not None:
            view.set_base_font(self._font)
        if self._colors is not None:
            view.set_colors(self._colors)

    def _show(self, view: QWidget) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        before = self._now
        if self._summary is not None:
            cast("View", view).show_level(self._summary)
        self._now = view
        # Not laid out with both of them in the room.
        self._layout.setEnabled(False)
        try:
            view.setGeometry(before.geometry())
            view.show()
            # Before the other goes: Qt would pass the focus on to whatever comes next.
            if had_focus or view is not self._level:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
            if before is not view:
                before.hide()
        finally:
            self._layout.setEnabled(True)
            self._layout.activate()

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level in the view that is seen."""
        self._summary = summary
        # The level's panes are asked for what they show, also while they are not seen.
        self._level.show_level(summary)
        if self._now is not self._level:
            cast("View", self._now).show_level(summary)

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self._colors = colors
        for view in self._made.values():
            cast("View", view).set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Write in this font."""
        self._font = font
        for view in self._made.values():
            cast("View", view).set_base_font(font)
