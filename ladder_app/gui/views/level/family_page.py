"""The page of a family or a track. Imported when it is first shown."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ladder_app.documents.blocks import SourceList
from ladder_app.documents.level.family import NO_PAY, FamilyPage, compose_family, page_sources
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.phrases import source_lines
from ladder_app.documents.source_marks import marked, source_marks
from ladder_app.domain.address import Group
from ladder_app.domain.find.query import Query
from ladder_app.domain.model import Item, JobFamily, Source
from ladder_app.gui.actions.context_menus import ON_ROWS, add_context_menu
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.pane import Pane
from ladder_app.gui.panes.rows import Row, related_row, statement_row, step_row
from ladder_app.gui.salary.picture import PayPicture
from ladder_app.gui.views.level.family_levels import FamilyLevels
from ladder_app.gui.views.level.page_pane import PagePane, PageText

_GAP = 10
_MIN_COLUMN = 46
"""Characters; two columns that are narrower are one below the other."""


class FamilyPageView(QScrollArea):
    """Role, responsibilities, differences, scale, levels, pay and sources on one page."""

    level_selected = Signal(str)
    related_requested = Signal(str)
    source_requested = Signal(object)

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._localizer = localizer
        self._page: FamilyPage | None = None
        self._last = ""
        self.setObjectName("page")
        self.summary = PageText()
        self.responsibilities = PagePane(self.tr("Key responsibilities, at every level"))
        self.distinctions = PagePane(self.tr("How the levels differ"))
        self.scale = PagePane(self.tr("What the skill levels mean"))
        self.levels = FamilyLevels(localizer)
        self.picture = PayPicture(localizer)
        self.related = PagePane(self.tr("See also"))
        self.sources = PagePane(self.tr("Sources"))
        self._no_pay = QLabel(localizer.tr(NO_PAY))
        self._level_pane = Pane(self.tr("Levels"))
        self._pay_pane = Pane(QCoreApplication.translate("SalaryPane", "Salary comparison"))
        self.content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll bar that comes and goes would change the width of the page.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setAccessibleName(self.tr("Page of the family"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = self.content
        content.setObjectName("pageContent")
        page = QVBoxLayout(content)
        page.setContentsMargins(0, 0, 4, 0)
        page.setSpacing(_GAP)
        self._columns.setSpacing(_GAP)
        for column, pane, share in (
            (self._left, self.responsibilities, 55),
            (self._right, self.distinctions, 45),
        ):
            column.setSpacing(_GAP)
            column.addWidget(pane, 1)
            self._columns.addLayout(column, share)
        self._right.addWidget(self.scale, 1)
        table = QVBoxLayout()
        table.setContentsMargins(6, 0, 6, 0)
        table.addWidget(self.levels)
        self._level_pane.body.addLayout(table)
        self._no_pay.setTextFormat(Qt.TextFormat.PlainText)
        self._no_pay.setContentsMargins(14, 0, 14, 4)
        self._pay_pane.body.addWidget(self.picture)
        self._pay_pane.body.addWidget(self._no_pay)
        page.addWidget(self.summary)
        page.addLayout(self._columns)
        page.addWidget(self._level_pane)
        page.addWidget(self._pay_pane)
        page.addWidget(self.related)
        page.addWidget(self.sources)
        page.addStretch(1)
        self.setWidget(content)

    def _connect(self) -> None:
        self.levels.level_selected.connect(self.level_selected)
        self.related.view.address_requested.connect(self.related_requested)
        for pane in self._lists:
            pane.source_requested.connect(self.source_requested)
            pane.view.selectionModel().currentChanged.connect(self._show_current)
        self.levels.selectionModel().currentChanged.connect(self._show_current)

    @property
    def _lists(self) -> tuple[PagePane, ...]:
        return (self.responsibilities, self.distinctions, self.scale, self.related, self.sources)

    @property
    def _parts(self) -> tuple[PageText | PagePane | FamilyLevels | PayPicture, ...]:
        return (self.summary, *self._lists, self.levels, self.picture)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The widgets that Tab visits, in order."""
        *lists, related, sources = (pane.view for pane in self._lists)
        return [self.summary, *lists, self.levels, self.picture, related, sources]

    def add_context_menus(self, actions: Mapping[ActionId, QAction]) -> None:
        """Add the context menus of the lists."""
        for pane in self._lists:
            add_context_menu(pane.view, actions, ON_ROWS)
        for widget in (self.summary, self.levels, self.picture):
            add_context_menu(widget, actions, (ActionId.COPY,))

    # Content

    def show_group(self, group: Group, pay: PayRequest | None) -> None:
        """Show a family or a track from the top; for the same one the scroll position stays."""
        page = self._page = compose_family(group, self._localizer, with_market=False)
        self.summary.show_text(marked(page.summary, page.summary_mark))
        for pane, section in (
            (self.responsibilities, page.responsibilities),
            (self.distinctions, page.distinctions),
        ):
            self._show(pane, [statement_row(each) for each in section.statements])
        self._show(self.scale, [step_row(step) for step in page.scale])
        self._show(self.related, [related_row(each) for each in page.related])
        self.levels.show_page(page)
        self._level_pane.set_note(page.unit)
        self.show_pay(pay)
        self.fit()
        if self._last != group.address:
            self._last = group.address
            self.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Hold nothing while a level is shown in place of the page."""
        self._page, self._last = None, ""
        self.summary.setText("")
        for pane in self._lists:
            pane.show_rows([])
        self.levels.clear()
        self.picture.clear()

    def _show(self, pane: PagePane, rows: list[Row]) -> None:
        pane.show_rows(rows)
        pane.setVisible(bool(rows))

    def show_pay(self, pay: PayRequest | None) -> None:
        """Show the pay of the page's levels in the units and with the salary of this request."""
        if self._page is None:
            return
        family = _with_track_only(self._page.group)
        request = pay.for_family(family) if pay else PayRequest(family=family)
        sources = page_sources(self._page.group.family, with_market=request.with_market)
        self._show(self.sources, _source_rows(sources))
        has_chart = self._page.has_pay or bool(request.with_market and family.market)
        self.picture.setVisible(has_chart)
        self._no_pay.setHidden(self._page.has_pay)
        if has_chart:
            self.picture.show_pay(request, source_marks(sources))
        else:
            self.picture.clear()

    # Find

    def set_marks(self, marks: Query) -> None:
        """Mark the matches of this search."""
        self.summary.set_marks(marks)
        self.responsibilities.set_marks(marks)
        self.distinctions.set_marks(marks)
        self.levels.set_marks(marks)

    def show_item(self, item: Item | None) -> None:
        """Show the row of a statement or a distinction; the role for no item."""
        for pane in (self.responsibilities, self.distinctions):
            if pane.show_item(item):
                index = pane.view.currentIndex()
                self._show_rect(pane.view, index)
                return
        self.ensureWidgetVisible(self.summary)

    def show_sources(self) -> None:
        """Move the focus to the sources."""
        self.ensureWidgetVisible(self.sources)
        self.sources.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_current(self, index: QModelIndex) -> None:
        focused = self.window().focusWidget()
        views = (self.levels, *(pane.view for pane in self._lists))
        view = next((each for each in views if each is focused), None)
        if view is not None and index.isValid():
            self._show_rect(view, index)

    def _show_rect(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Scroll the page to a row of one of its lists."""
        rect = view.visualRect(index)
        top = view.mapTo(self.content, rect.topLeft())
        center = top.y() + rect.height() // 2
        self.ensureVisible(0, center, 0, rect.height() // 2 + _GAP)

    # Copy

    def copied_texts(self, focused: QWidget | None) -> list[str] | None:
        """The selected rows of a section, or all of it; None where the focus is elsewhere."""
        if focused is self.summary:
            return [self.summary.text()]
        if focused is self.levels:
            return self.levels.copied_texts()
        if focused is self.picture:
            return self.picture.texts()
        pane = next((each for each in self._lists if each.view is focused), None)
        return pane.copied_texts() if pane else None

    # Appearance

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        for part in self._parts:
            part.set_colors(colors)

    def set_base_font(self, font: QFont) -> None:
        """Use this font."""
        for widget in self.findChildren(QWidget):
            widget.setFont(font)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._place_scale()

    def fit(self) -> None:
        """Fit every part to its texts."""
        self._fit_columns()
        for part in self._parts:
            part.fit()
        self._place_scale()

    def _fit_columns(self) -> None:
        letters = self.viewport().width() / QFontMetricsF(self.summary.font()).averageCharWidth()
        direction = QBoxLayout.Direction
        is_wide = letters >= 2 * _MIN_COLUMN
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _place_scale(self) -> None:
        """Put the scale into the column that is lower without it."""
        is_left = self.responsibilities.needed_height() < self.distinctions.needed_height()
        is_beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        column = self._left if is_left and is_beside else self._right
        if column.indexOf(self.scale) < 0:
            column.addWidget(self.scale, 1)


def _source_rows(sources: tuple[Source, ...]) -> list[Row]:
    marks = source_marks(sources)
    listed = SourceList(sources, tuple(marks.mark([each]) for each in sources))
    return [
        Row(plain=line, text=line, sources=(source,))
        for line, source in zip(source_lines(listed), sources, strict=True)
    ]


def _with_track_only(group: Group) -> JobFamily:
    """The family; of a track, with the levels of the track only."""
    return replace(group.family, tracks=(group.track,)) if group.track else group.family
