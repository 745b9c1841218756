"""The level's panes as one of the views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from ladder_app.domain.find.query import Query
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.navigation.view import Location, ViewOutput
from ladder_app.gui.views.level.view import LevelView

if TYPE_CHECKING:
    from ladder_app.domain.find.walk import MatchPosition


class LevelController(QObject):
    """Hands on to the panes what every view is asked for; they are there from the start."""

    is_made = True
    shows_one_level = False

    def __init__(self, view: LevelView) -> None:
        """Show these panes."""
        super().__init__(view)
        self.widget: QWidget = view
        self._view = view

    def enter(self) -> None:
        """Nothing is to be prepared."""

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level in every pane."""
        self._view.show_level(summary)

    def refresh(self) -> None:
        """The navigator shows the level again."""

    def go_to(self, location: Location) -> None:
        """There is one location only."""

    def output(self) -> ViewOutput | None:
        """What is selected in the tree is printed."""
        return None

    def copy(self, focused: QWidget | None) -> int | None:
        """Copy the salary table, the figures of the chart, or a section of a family's page.

        Other lists are copied as everywhere.
        """
        page = self._view.page
        texts = page.copied_texts(focused) if page else None
        if texts is not None:
            QGuiApplication.clipboard().setText("\n".join(texts))
            return len(texts)
        salary = self._view.salary
        if salary.table is not None and focused is salary.table:
            return salary.table.copy_rows()
        if focused is not salary.chart:
            return None
        figures = salary.chart.figures_text().splitlines()
        if figures:
            QGuiApplication.clipboard().setText("\n".join(figures))
        return len(figures)

    def set_marks(self, marks: Query) -> None:
        """Mark the matches in the panes."""
        self._view.set_marks(marks)

    def step_match(self, step: int) -> MatchPosition | None:
        """Find walks the levels, since this view shows one of them."""
        del step
        return None

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self._view.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        self._view.set_base_font(font)
