"""The Level view: one level with its responsibilities, skills and pay, or its family."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from ladder_app.documents.level.page import LevelPage, carried_section, compose_level
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.address import Group, Place
from ladder_app.domain.find.query import Query
from ladder_app.domain.model import Item
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.actions.context_menus import (
    ON_ROWS,
    ON_SKILLS,
    ON_THE_CHART,
    add_context_menu,
)
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.appearance import write_below
from ladder_app.gui.base.palette import LIGHT, Palette
from ladder_app.gui.panes.arrangement import RESPONSIBILITIES, SALARY, SKILLS
from ladder_app.gui.panes.pane import RowsPane
from ladder_app.gui.panes.pane_area import PaneArea
from ladder_app.gui.panes.rows import CARRIED, Row, responsibility_rows, skill_rows
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.tree.selection import Selection
from ladder_app.gui.tree.user_levels import UserLevels
from ladder_app.gui.views.level.header import LevelHeader

if TYPE_CHECKING:
    from ladder_app.gui.views.level.family_page import FamilyPageView

_MIN_LINES_FOR_HIGH_HEADER = 20
_MIN_LINES_FOR_HIGH_TITLE = 12


class LevelView(QWidget):
    """Shows one level, or the page of a family or a track.

    `source_requested` has the row whose sources should be shown, `related_requested` the address
    of a family or a level to see also, which may lead nowhere.
    """

    level_selected = Signal(str)
    related_requested = Signal(str)
    source_requested = Signal(object)
    item_shown = Signal()

    def __init__(self, localizer: Localizer, actions: Mapping[ActionId, QAction]) -> None:
        """Create empty panes with buttons for these actions."""
        super().__init__()
        self._localizer = localizer
        self._summary: LevelSummary | None = None
        self._selection: Selection | None = None
        self._group: Group | None = None
        self._colors: Palette = LIGHT
        self._actions = actions
        self.page: FamilyPageView | None = None
        self._user_levels = UserLevels()
        self._opened: set[str] = set()
        self.header = LevelHeader(actions[ActionId.PRINT_OR_EXPORT], actions[ActionId.COMPARE])
        self.responsibilities = RowsPane(self.tr("Responsibilities"))
        self.skills = RowsPane(self.tr("Skills"))
        self.salary = SalaryPane(localizer, actions)
        self.area = PaneArea(self.responsibilities, self.skills, self.salary)
        self._marks = Query()
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.area, 1)
        self.salary.level_selected.connect(self.level_selected)
        self.salary.height_changed.connect(self.area.fit_heights)
        self.salary.front_requested.connect(lambda: self.area.bring_to_front(SALARY))
        self.responsibilities.source_requested.connect(self.source_requested)
        for pane in (self.responsibilities, self.skills):
            pane.view.fold_requested.connect(self._toggle_fold)
        self.skills.source_requested.connect(self.source_requested)
        self.responsibilities.view.address_requested.connect(self.related_requested)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The widgets that Tab visits, in order."""
        lists = (self.responsibilities.view, self.skills.view)
        buttons = (self.header.compare_button, self.header.button)
        return [*buttons, *lists, *self.salary.tab_stops]

    @property
    def splitters(self) -> dict[str, QSplitter]:
        """The splitters by their names in the settings."""
        return self.area.splitters

    def add_context_menus(self, actions: Mapping[ActionId, QAction]) -> None:
        """Add the context menus of the panes."""
        add_context_menu(self.responsibilities.view, actions, ON_ROWS)
        add_context_menu(self.skills.view, actions, ON_SKILLS)
        add_context_menu(self.salary.chart, actions, ON_THE_CHART)

    def show_level(self, summary: LevelSummary) -> None:
        """Show this level in all panes; for the same level the scroll positions stay."""
        before, self._summary = self._summary, summary
        is_again = before is not None and _address(before) == _address(summary)
        localizer = self._localizer
        self._show_header(summary)
        page = compose_level(summary, localizer)
        self._show_rows(page, summary, is_again)
        self.salary.show_level(summary)
        self.area.fit_heights()
        self._count_marks()

    # The page of a family

    def set_group(self, group: Group | None) -> None:
        """Show the page of this family or track in place of a level; None for a level."""
        self._group = group
        if group is not None:
            self.page = self.page or self._make_page()
            self.page.show_group(group, self.salary.request)
            self._swap(self.area, self.page, self.page.summary)
        elif self.page is not None:
            self.page.leave()
            self._swap(self.page, self.area, self.responsibilities.view)

    def show_page_sources(self) -> bool:
        """Show the sources on the page of a family; False where no page is in sight."""
        page = self.page
        if page is None or not page.isVisible():
            return False
        page.show_sources()
        return True

    def _swap(self, hidden: QWidget, shown: QWidget, first: QWidget) -> None:
        """Show one in place of the other; the focus goes to the `first` widget in it."""
        focused = QApplication.focusWidget()
        shown.show()
        if focused is not None and hidden.isAncestorOf(focused):
            # Before it is hidden: Qt would pass the focus on to whatever comes next.
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()

    def _make_page(self) -> FamilyPageView:
        # Imported when it is first shown: most starts show a level.
        from ladder_app.gui.views.level.family_page import FamilyPageView

        page = FamilyPageView(self._localizer, self)
        page.set_base_font(self.area.font())
        page.set_colors(self._colors)
        page.set_marks(self._marks)
        page.add_context_menus(self._actions)
        page.level_selected.connect(self.level_selected)
        page.source_requested.connect(self.source_requested)
        page.related_requested.connect(self.related_requested)
        self.salary.request_changed.connect(page.show_pay)
        self._layout.addWidget(page, 1)
        for before, after in pairwise([self.header.button, *page.tab_stops]):
            self.setTabOrder(before, after)
        return page

    def _show_rows(self, page: LevelPage, summary: LevelSummary, is_again: bool) -> None:
        carried = carried_section(summary, self._localizer) if CARRIED in self._opened else None
        rows = responsibility_rows(page, self._localizer, self._opened, carried)
        self.responsibilities.show_rows(rows, "", is_again)
        skills = skill_rows(page, self._localizer, self._opened)
        self.skills.show_rows(skills, page.legend, is_again)

    def _toggle_fold(self, fold: str) -> None:
        """Open or close what a row has folded; an open fold stays open at other levels."""
        self._opened ^= {fold}
        if self._summary:
            page = compose_level(self._summary, self._localizer)
            self._show_rows(page, self._summary, is_again=True)
            self.area.fit_heights()

    def show_selection(self, selection: Selection | None) -> None:
        """Show the selection in the header; None if it is just the current level."""
        self._selection = selection
        if self._summary:
            self._show_header(self._summary)

    def _show_header(self, summary: LevelSummary) -> None:
        if self._group and not self._selection:
            self.header.show_group(self._group)
        elif self._selection:
            below = self._group.title if self._group else summary.level.full_title
            self.header.show_selection(self._selection, below)
        else:
            remark = self._user_levels.remark(_address(summary), self._localizer)
            self.header.show_level(summary, self._localizer, remark)

    def set_user_levels(self, levels: UserLevels) -> None:
        """Mark the user's level and goal in the header."""
        self._user_levels = levels
        if self._summary:
            self._show_header(self._summary)

    def show_nothing(self, title: str, line: str) -> None:
        """Show a message in place of a level."""
        self._summary = None
        self.set_group(None)
        self.header.show_nothing(title, line)
        self.responsibilities.show_rows([])
        self.skills.show_rows([])

    def minimumSizeHint(self) -> QSize:
        line = QFontMetricsF(self.area.font()).lineSpacing()
        return QSize(round(line * 10), round(line * 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        lines = self.height() / QFontMetricsF(self.area.font()).lineSpacing()
        is_high = lines >= _MIN_LINES_FOR_HIGH_HEADER
        self.header.set_max_lines(2 if lines >= _MIN_LINES_FOR_HIGH_TITLE else 1, 1 + is_high)
        self.header.set_large_title(is_high)

    @property
    def focused_row(self) -> Row | None:
        """The current row of the list that has the focus, or None."""
        views = (self.responsibilities.view, self.skills.view)
        view = next((view for view in views if view is self.window().focusWidget()), None)
        return view.rows.row_at(view.currentIndex()) if view else None

    def show_pane(self, name: str, shown: bool) -> None:
        """Show or hide a pane."""
        self.area.show_pane(name, shown)

    def bring_to_front(self, name: str) -> None:
        """Show this pane if only one fits; the panes of the level in place of a page."""
        if self._group is not None and self._summary is not None:
            self.level_selected.emit(_address(self._summary))
        self.area.bring_to_front(name)

    def reset_layout(self) -> None:
        """Restore the default sizes of the panes."""
        self.area.reset_layout()

    def show_item(self, item: Item | None) -> None:
        """Select the row of this statement, skill or distinction, and scroll to it.

        On the page of a family, its role is shown for no item.
        """
        if self._group and self.page:
            self.page.show_item(item)
            self.item_shown.emit()
            return
        for name, pane in ((RESPONSIBILITIES, self.responsibilities), (SKILLS, self.skills)):
            if pane.show_item(item):
                self.area.bring_to_front(name)
                self.item_shown.emit()
                return

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this query."""
        self.responsibilities.set_marks(marks)
        self.skills.set_marks(marks)
        self._marks = marks
        if self.page:
            self.page.set_marks(marks)
        self._count_marks()

    def _count_marks(self) -> None:
        counts = {
            RESPONSIBILITIES: self.responsibilities.marked_count(),
            SKILLS: self.skills.marked_count(),
        }
        self.area.show_matches(counts if self._marks else {})

    def set_colors(self, colors: Palette) -> None:
        """Use these colors."""
        self._colors = colors
        if self.page:
            self.page.set_colors(colors)
        for pane in (self.responsibilities, self.skills, self.salary):
            pane.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font; titles are larger."""
        if font != self.area.font():
            write_below(self, font)
            if self.page:
                self.page.fit()
        self.header.set_base_font(font)
        self._fit_header()
        if self._summary:
            self.show_level(self._summary)


def _address(summary: LevelSummary) -> str:
    return Place(summary.family, summary.level).address
