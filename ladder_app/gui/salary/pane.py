"""The pane of the salary comparison: a chart or table of pay, and the person's salary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.localizer import Localizer, unit_text
from ladder_app.documents.pay.request import PayRequest, has_figures
from ladder_app.documents.pay.tables import PayTables
from ladder_app.domain.address import Place
from ladder_app.domain.model import Level, Money, PayPeriod
from ladder_app.domain.summary import LevelSummary
from ladder_app.domain.working_time import WorkingTime
from ladder_app.gui.actions.ids import ActionId, PaneMenu
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.arrangement import SALARY_LINES
from ladder_app.gui.panes.menu_button import MenuButton
from ladder_app.gui.panes.pane import Pane
from ladder_app.gui.salary.chart import SalaryChart
from ladder_app.gui.salary.chart_scroll import ChartScroll
from ladder_app.gui.salary.field import SalaryField
from ladder_app.gui.salary.pay_notes import PayNotes
from ladder_app.gui.salary.salary_line import SalaryLine

if TYPE_CHECKING:
    from ladder_app.domain.market.place import PlaceWages
    from ladder_app.domain.pay.conversion import Rates
    from ladder_app.domain.pay.parse_amount import Unclear
    from ladder_app.domain.pay.table import PayRow, PayTable
    from ladder_app.gui.salary.reading_choices import ReadingChoices
    from ladder_app.gui.salary.table_view import PayTableView

_SIDE, _AROUND = 14, 24  # of the notes; the pane's own margins
_LINES_FOR_NOTES = 12  # of a tab, so that the table has some too


class SalaryPane(Pane):
    """The pay of a family's levels, and the person's salary beside it.

    The typed salary is shown nowhere while it is hidden. `request_changed` has the pay that is
    shown from now on.
    """

    level_selected = Signal(str)
    front_requested = Signal()
    height_changed = Signal()
    request_changed = Signal(object)

    def __init__(
        self,
        localizer: Localizer,
        actions: Mapping[ActionId, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Create an empty pane with menus of these actions."""
        super().__init__(QCoreApplication.translate("SalaryPane", "Salary comparison"), parent)
        self._localizer = localizer
        self.tab_text = self.tr("Salary")
        self._is_alone = self._was_empty = False
        self._tables = PayTables()
        self._request: PayRequest | None = None
        self._level: Level | None = None
        self._salary: Money | None = None
        self._unclear: Unclear | None = None
        self._is_hidden = False
        self._shows_table = False
        self.table: PayTableView | None = None
        self._table_menu = [actions[ActionId.COPY]]
        self.chart = SalaryChart(localizer, self._tables)
        self.field = SalaryField(self)
        self._line = SalaryLine(localizer, self.field, self)
        self._notes = PayNotes(localizer, self)
        self._scroll = ChartScroll(self.chart, self)
        self._units = MenuButton(PaneMenu.PAY_UNITS, actions, self)
        self._options = MenuButton(PaneMenu.PAY_OPTIONS, actions, self)
        self._options.setText(self.tr("Options"))
        for widget in (self._units, self._options, self.field):
            self.head.addWidget(widget)
        self.body.addWidget(self._line)
        self.body.addWidget(self._scroll, 1)
        under = QVBoxLayout()
        under.setContentsMargins(_SIDE, 0, _SIDE, 0)
        under.addWidget(self._notes)
        self.body.addLayout(under)
        self._connect()

    def _connect(self) -> None:
        self.chart.level_selected.connect(self.level_selected)
        self.chart.height_changed.connect(lambda _height: self._fit_height())
        self.chart.salary_moved.connect(self.field.set_salary)
        self.chart.selectionModel().currentChanged.connect(self._scroll.show_selected)
        self._line.resized.connect(self._fit_height)
        self._line.reading_selected.connect(self._use_reading)
        self.field.salary_changed.connect(self._set_salary)
        self.field.unclear.connect(self._set_unclear)

    @property
    def tab_stops(self) -> list[QWidget]:
        """The widgets that Tab visits, in order."""
        return [self._units, self._options, self.field, self.chart]

    def set_note(self, note: str) -> None:
        """Show the units on the button that changes them."""
        self._units.setText(note or self.tr("Units"))
        self._units.setAccessibleDescription(note)

    @property
    def salary_text(self) -> str:
        """The sentence about the salary."""
        return self._line.text

    @property
    def request(self) -> PayRequest | None:
        """What is shown now; without the salary while it is hidden."""
        return self._request

    @property
    def shown_row(self) -> tuple[PayTable, PayRow] | None:
        """The pay table, and its row for the selected level."""
        if self._request is None or self._level is None:
            return None
        table = self._tables.table_for(self._request)
        return table, table.row_of(self._level.id)

    def show_level(self, summary: LevelSummary) -> None:
        """Compare the pay of this level with the other levels of its family."""
        self._level = summary.level
        last = self._request
        request = last.for_family(summary.family) if last else PayRequest(family=summary.family)
        self._show(replace(request, salary=self._visible_salary))

    @property
    def _visible_salary(self) -> Money | None:
        return None if self._is_hidden else self._salary

    def set_period(self, period: PayPeriod | None) -> None:
        """Show pay for this period, or for the published ones."""
        self._change(period=period)

    def set_working_time(self, time: WorkingTime | None) -> None:
        """Convert pay periods with the person's own hours and weeks, or with the file's."""
        self._change(working_time=time)

    def set_currency(self, currency: str, rates: Rates | None) -> None:
        """Show pay in this currency, or as published if it is empty; rates convert the salary."""
        self._change(currency=currency, rates=rates)

    def set_market_shown(self, shown: bool) -> None:
        """Show market references below the levels."""
        self._change(with_market=shown)

    def set_place(self, place: PlaceWages | None) -> None:
        """Show the wages in this place among the market references."""
        self._change(place=place)

    def set_start(self, start: AxisStart) -> None:
        """Start the axis there."""
        self._change(axis_start=start)

    def set_table_shown(self, shown: bool) -> None:
        """Show the table in place of the chart, or the chart again."""
        if shown and self.table is None:
            self.table = self._make_table()
        self._shows_table = shown
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._show_content()
        if had_focus:
            self.focus_content()

    @property
    def choices(self) -> ReadingChoices | None:
        """The buttons for the readings of an ambiguous salary, once there were any."""
        return self._line.choices

    @property
    def content(self) -> QWidget:
        """The table or the chart, whichever is shown; the field if there is no pay to show."""
        if self.is_empty:
            return self.field
        return self.table if self.table is not None and self._shows_table else self.chart

    def _make_table(self) -> PayTableView:
        # Imported when needed: most sessions show the chart.
        from ladder_app.gui.salary.table_view import PayTableView

        table = PayTableView(self._localizer, self, self._table_menu)
        table.setFont(self.chart.font())
        table.level_selected.connect(self.level_selected)
        self.body.insertWidget(self.body.indexOf(self._scroll) + 1, table, 1)
        self.setTabOrder(self.chart, table)
        return table

    def set_salary_hidden(self, hidden: bool) -> None:
        """Hide the salary everywhere, or show it again."""
        self._is_hidden = hidden
        self.field.set_hidden_from_view(hidden)
        self._change(salary=None if hidden else self._salary)

    def _set_salary(self, salary: Money | None) -> None:
        self._salary, self._unclear = salary, None
        self._change(salary=self._visible_salary)

    def _set_unclear(self, unclear: Unclear) -> None:
        self._salary, self._unclear = None, unclear
        self._change(salary=None)

    def _use_reading(self, reading: Money) -> None:
        self.field.take(reading)
        self.field.setFocus()

    def _change(self, **changes: object) -> None:
        if self._request is not None:
            self._show(replace(self._request, **changes))

    def _show(self, request: PayRequest) -> None:
        is_same = self._request is not None and request.is_same_as(self._request)
        self._request = request
        if not is_same:
            self._show_units(request)
        self._show_content()
        self.request_changed.emit(request)

    def _show_units(self, request: PayRequest) -> None:
        currencies, periods = request.units
        # The typed text may mean another salary in other units, so this comes first.
        self.field.set_shown(currencies, periods)
        is_one = len(currencies) == len(periods) == 1
        note = unit_text((currencies[0], periods[0]) if is_one else None, self._localizer)
        self.set_note(note)
        self.chart.setAccessibleDescription(note)

    def _show_content(self) -> None:
        if self._request is None or self._level is None:
            return
        request, address = self._request, Place(self._request.family, self._level).address
        self._show_parts()
        self.chart.show_pay(request, address)
        if self.table is not None and self._shows_table and not self.is_empty:
            table = self._tables.table_for(request)
            self.table.show_table(table, address)
            self._notes.show_notes(table, with_market=request.with_market)
            self._fit_height()
        self._show_salary()

    def _show_parts(self) -> None:
        """Show the chart or the table, or none of them and why."""
        is_empty, shows_table = self.is_empty, self._shows_table
        self._scroll.setHidden(is_empty or shows_table)
        self._units.setHidden(is_empty)
        if self.table is not None:
            self.table.setVisible(shows_table and not is_empty)
        if is_empty or not shows_table:
            self._notes.stop()
        none = self.tr("No salary is published for these levels.")
        super().set_note(none if is_empty else "")
        if is_empty is not self._was_empty:
            self._was_empty = is_empty
            self._fit_height()

    def _show_salary(self) -> None:
        """Show where the salary lies, or what is unclear about it with a button per reading."""
        unclear = self._unclear
        # The readings would reveal a hidden amount.
        readings = unclear.readings if unclear and not self._is_hidden else ()
        if unclear:
            sentence = self._localizer.tr(unclear.template, **unclear.values)
        else:
            sentence = self._salary_summary()
        self._line.show_text(sentence, readings, is_problem=unclear is not None)

    def _salary_summary(self) -> str:
        request, level = self._request, self._level
        if request is None or level is None or request.salary is None:
            return ""
        # Imported when needed: the first window shows no salary.
        from ladder_app.gui.salary.standing import salary_sentences

        return salary_sentences(request, self._tables, level, self._localizer)

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colors."""
        self.chart.set_colors(colors)

    def set_alone(self, alone: bool) -> None:
        """Set whether the pane is a tab, with the title above and all the room there is."""
        super().set_alone(alone)
        self._is_alone = alone
        self._fit_notes()
        self._fit_height()

    def _fit_notes(self) -> None:
        """Leave the room of a low tab to the table; elsewhere the pane has the height it needs."""
        lines = self.height() / QFontMetricsF(self.font()).lineSpacing()
        self._notes.set_crowded(self._is_alone and lines < _LINES_FOR_NOTES)

    @property
    def is_empty(self) -> bool:
        """Whether no pay is published: there is nothing to draw or to compare."""
        return self._request is not None and not has_figures(self._request)

    def needed_height(self) -> int:
        """The height that shows all of it."""
        margins, spacing = self.body.contentsMargins(), self.body.spacing()
        around = margins.top() + margins.bottom() + 2 * self.frameWidth()
        width = self.width() - _AROUND
        parts = [self.head.sizeHint().height(), self._content_height()]
        if self._line.isVisibleTo(self):
            parts.append(self._line.needed_height(width))
        if self._notes.isVisibleTo(self):
            inner = self.width() - margins.left() - margins.right() - 2 * self.frameWidth()
            parts.append(self._notes.heightForWidth(inner - 2 * _SIDE))
        return around + sum(parts) + spacing * (len(list(filter(None, parts))) - 1)

    def _content_height(self) -> int:
        if self.is_empty:
            return 0
        table = self.table
        return table.needed_height() if table and self._shows_table else self.chart.height()

    def _fit_height(self) -> None:
        # The chart of a short family is fully visible; a long or large one scrolls.
        lines = SALARY_LINES * QFontMetricsF(self.font()).lineSpacing()
        line = self._line.needed_height(self.width() - _AROUND)
        least = min(self.needed_height(), round(lines) + line)
        self.setMinimumHeight(0 if self._is_alone else least)
        self._scroll.show_selected()
        self.height_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected row visible."""
        super().resizeEvent(event)
        self._fit_notes()
        self._scroll.show_selected()
        if self.table is not None:
            self.table.scrollTo(self.table.currentIndex())
