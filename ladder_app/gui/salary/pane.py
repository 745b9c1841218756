"""The salary comparison in its pane: the chart, and where the person's own salary stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.localizer import Localizer, unit_text
from ladder_app.documents.pay.scene import PayScene, standing_line
from ladder_app.domain.model import Money, PayPeriod, WorkingTime
from ladder_app.domain.summary import LevelSummary
from ladder_app.gui.base.fitted_label import FittedLabel
from ladder_app.gui.base.palette import Palette
from ladder_app.gui.panes.arrangement import SALARY_LINES
from ladder_app.gui.panes.pane import Pane
from ladder_app.gui.salary.chart import SalaryChart
from ladder_app.gui.salary.field import SalaryField

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates
    from ladder_app.domain.pay.parse_amount import Unclear
    from ladder_app.domain.pay.table import PayTable
    from ladder_app.gui.salary.reading_choices import ReadingChoices
    from ladder_app.gui.salary.table_view import PayTableView

_AROUND = 24  # the pane's own margins
_MAX_NOTES = 3  # lines


class SalaryPane(Pane):
    """The chart, which scrolls where a family has many levels, and the person's own salary.

    What is typed as the salary is shown here alone, and nowhere once it is hidden.
    """

    level_selected = Signal(str)
    wanted = Signal()

    def __init__(self, localizer: Localizer, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(_title(), parent)
        self._localizer = localizer
        self.tab_text = self.tr("Salary")
        self._is_alone = False
        self._pay: PayScene | None = None
        self._salary: Money | None = None
        self._unclear: Unclear | None = None
        self.choices: ReadingChoices | None = None
        self._is_hidden = False
        self._shows_table = False
        self.table: PayTableView | None = None
        self.table_menu: Sequence[QAction] = ()
        self.chart = SalaryChart(localizer)
        self.field = SalaryField(self)
        self._standing = FittedLabel(self, max_lines=_MAX_NOTES)
        self._standing.setObjectName("quiet")
        self._standing.hide()
        self._notes = FittedLabel(self, max_lines=_MAX_NOTES)
        self._notes.setObjectName("quiet")
        self._notes.hide()
        self._noted: PayTable | None = None
        self._scroll = self._make_scroll()
        self.head.addWidget(self.field)
        self._below_head = QVBoxLayout()
        self._below_head.setContentsMargins(14, 0, 14, 0)
        self._below_head.addWidget(self._standing)
        self.body.addLayout(self._below_head)
        self.body.addWidget(self._scroll, 1)
        under = QVBoxLayout()
        under.setContentsMargins(14, 0, 14, 0)
        under.addWidget(self._notes)
        self.body.addLayout(under)
        self._connect()

    def _connect(self) -> None:
        self.chart.level_selected.connect(self.level_selected)
        self.chart.height_changed.connect(self._keep_chart_whole)
        self.chart.salary_moved.connect(self.field.set_salary)
        self.chart.selectionModel().currentChanged.connect(self._show_chosen)
        self.field.salary_changed.connect(self._set_salary)
        self.field.unclear.connect(self._ask)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidget(self.chart)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The pane says how much it needs; where there is less, what is said above comes first.
        scroll.setMinimumHeight(1)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    @property
    def standing_text(self) -> str:
        """What is said about the salary."""
        return self._standing.whole_text

    @property
    def shown(self) -> PayScene | None:
        """What is compared now; without the salary while that is hidden."""
        return self._pay

    def show_level(self, summary: LevelSummary) -> None:
        """Compare this level with the others of its family."""
        salary = None if self._is_hidden else self._salary
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        family, level = summary.family, summary.level
        kept = self._pay or PayScene(family=family, level=level)
        stays = (kept.family is family, kept.salary == salary, kept.mirrored == mirrored)
        self._pay = (
            kept.seen_from(level)
            if all(stays)
            else replace(kept, family=family, level=level, salary=salary, mirrored=mirrored)
        )
        self._show()

    def set_period(self, period: PayPeriod | None) -> None:
        """Show pay for this period, or as it is published."""
        self._change(period=period)

    def set_working_time(self, time: WorkingTime | None) -> None:
        """Convert pay periods by the person's own hours and weeks, or by the file's."""
        self._change(working_time=time)

    def set_currency(self, currency: str, rates: Rates | None) -> None:
        """Show pay in a currency, by these rates; where it is empty, in those it is published in.

        A salary that is typed in another currency is converted by the rates as well.
        """
        self._change(currency=currency, rates=rates)

    def set_market_shown(self, shown: bool) -> None:
        """Show market references below the levels."""
        self._change(with_market=shown)

    def set_start(self, start: AxisStart) -> None:
        """Let the axis begin there."""
        self._change(start=start)

    def set_table_shown(self, shown: bool) -> None:
        """Show the table in place of the chart, or the chart again."""
        if shown and self.table is None:
            self.table = self._make_table()
        self._shows_table = shown
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._scroll.setVisible(not shown)
        if self.table is not None:
            self.table.setVisible(shown)
            self._notes.setVisible(shown)
        self._show()
        if had_focus:
            self.focus_content()

    @property
    def content(self) -> QWidget:
        """The table or the chart, whichever is shown."""
        return self.table if self.table is not None and self._shows_table else self.chart

    def _make_table(self) -> PayTableView:
        # Imported when first asked for: most starts show the chart.
        from ladder_app.gui.salary.table_view import PayTableView

        table = PayTableView(self._localizer, self, self.table_menu)
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
        if self._pay is not None:
            self._pay = self._pay.with_salary(None if self._is_hidden else salary)
            self._show()

    def _ask(self, unclear: Unclear) -> None:
        self._salary, self._unclear = None, unclear
        self._change(salary=None)

    def _take(self, reading: Money) -> None:
        self.field.take(reading)
        self.field.setFocus()

    def _change(self, **changes: object) -> None:
        if self._pay is not None:
            self._pay = replace(self._pay, **changes)
            self._show()

    def _show(self) -> None:
        if self._pay is None:
            return
        # What is typed may mean another salary in another unit, so this comes first.
        currencies, periods = self._pay.units
        self.field.set_shown(currencies, periods)
        pay = self._pay
        self.chart.show_pay(pay)
        if self.table is not None and self._shows_table:
            self.table.show_table(pay.table, pay.address)
            self._show_notes(pay.table)
        is_one = len(currencies) == len(periods) == 1
        note = unit_text((currencies[0], periods[0]) if is_one else None, self._localizer)
        self.set_note(note)
        self.chart.setAccessibleDescription(note)
        self._say()

    def _show_notes(self, table: PayTable) -> None:
        """Say below the table what its marks mean and what converted its figures."""
        if self._noted is not table:
            from ladder_app.documents.words.pay import table_notes

            self._noted = table
            self._notes.set_whole_text(" ".join(table_notes(table, self._localizer)))
        self._notes.setVisible(bool(self._notes.whole_text))
        self._keep_chart_whole(self.chart.height())

    def _say(self) -> None:
        """Where the salary stands, or what is unclear about it, with a button for each meaning."""
        unclear = self._unclear
        # What it could be is not for those who are not to see it.
        readings = unclear.readings if unclear and not self._is_hidden else ()
        if unclear:
            sentence = self._localizer.tr(unclear.template, **unclear.values)
        else:
            sentence = standing_line(self._pay, self._localizer) if self._pay else ""
        self._standing.set_whole_text(sentence)
        self._show_as("problem" if unclear else "quiet")
        if self._standing.isHidden() == bool(sentence):
            self._standing.setVisible(bool(sentence))
            self._keep_chart_whole(self.chart.height())
        self._offer(readings)

    def _show_as(self, name: str) -> None:
        """Let the sentence look like a problem, or like what is said."""
        if self._standing.objectName() != name:
            self._standing.setObjectName(name)
            style = self._standing.style()
            style.unpolish(self._standing)
            style.polish(self._standing)

    def _offer(self, readings: tuple[Money, ...]) -> None:
        if readings and self.choices is None:
            self.choices = self._make_choices()
        if self.choices is not None and self.choices.readings != readings:
            self.choices.offer(readings)
            self._keep_chart_whole(self.chart.height())

    def _make_choices(self) -> ReadingChoices:
        # Imported when first asked for: hardly any start needs it.
        from ladder_app.gui.salary.reading_choices import ReadingChoices

        choices = ReadingChoices(self._localizer, self.field, self)
        choices.setFont(self.chart.font())
        choices.taken.connect(self._take)
        self._below_head.addWidget(choices)
        return choices

    def set_colors(self, colors: Palette) -> None:
        """Draw in these colours."""
        self.chart.set_colors(colors)

    def set_alone(self, alone: bool) -> None:
        """Whether a tab above says the title; alone it takes what room there is."""
        super().set_alone(alone)
        self._is_alone = alone
        self._keep_chart_whole(self.chart.height())

    def _keep_chart_whole(self, height: int) -> None:
        # A short family's chart is shown whole; a long or a large one scrolls.
        line = QFontMetricsF(self.font()).lineSpacing()
        whole = height + round(line) + _AROUND
        width = self.width() - _AROUND
        text = 0 if self._standing.isHidden() else self._standing.heightForWidth(width)
        # Below the table are the bar it scrolls by and the notes.
        text += 0 if self._notes.isHidden() else round(2 * line)
        if self.choices is not None and not self.choices.isHidden():
            text += self.choices.rows.rows_height(self.width() - _AROUND) + self.body.spacing()
        least = min(whole, round(SALARY_LINES * line)) + text
        self.setMinimumHeight(0 if self._is_alone else least)
        self._show_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row in view."""
        super().resizeEvent(event)
        self._show_chosen()
        if self.table is not None:
            self.table.scrollTo(self.table.currentIndex())

    def _show_chosen(self) -> None:
        # From the top, so that what stands above is seen as well where there is room.
        self._scroll.verticalScrollBar().setValue(0)
        row = self.chart.drawn_rect(self.chart.currentIndex())
        self._scroll.ensureVisible(0, row.center().y(), 0, row.height() // 2 + 1)


def _title() -> str:
    return QCoreApplication.translate("SalaryPane", "Salary comparison")
