"""The salary comparison in its pane: the chart, and where the person's own salary stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from ladder_app.documents.chart_data import AxisStart
from ladder_app.documents.pay_scene import PayScene, standing_line
from ladder_app.documents.wording import Wording, unit_text
from ladder_app.gui.arrangement import SALARY_LINES
from ladder_app.gui.fitted_label import FittedLabel
from ladder_app.gui.palette import Palette
from ladder_app.gui.pane import Pane
from ladder_app.gui.salary_chart import SalaryChart
from ladder_app.gui.salary_field import SalaryField
from ladder_app.ladder.model import Money, PayPeriod, WorkingTime
from ladder_app.ladder.pay import common_unit
from ladder_app.ladder.summary import LevelSummary

if TYPE_CHECKING:
    from ladder_app.gui.pay_table_view import PayTableView
    from ladder_app.ladder.conversion import Rates
    from ladder_app.ladder.pay_table import PayTable

_AROUND = 24  # the pane's own margins
_MOST_NOTES = 3  # lines


class SalaryPane(Pane):
    """The chart, which scrolls where a family has many levels, and the person's own salary.

    What is typed as the salary is shown here alone, and nowhere once it is hidden.
    """

    level_chosen = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(_title(), parent)
        self._wording = wording
        self.tab_text = self.tr("Salary")
        self._is_alone = False
        self._pay: PayScene | None = None
        self._salary: Money | None = None
        self._is_hidden = False
        self._shows_table = False
        self.table: PayTableView | None = None
        self.table_menu: Sequence[QAction] = ()
        self.chart = SalaryChart(wording)
        self.field = SalaryField(wording, self)
        self._standing = FittedLabel(self)
        self._standing.setObjectName("quiet")
        self._standing.hide()
        self._notes = FittedLabel(self, most_lines=_MOST_NOTES)
        self._notes.setObjectName("quiet")
        self._notes.hide()
        self._scroll = self._make_scroll()
        self.head.addWidget(self.field)
        below = QHBoxLayout()
        below.setContentsMargins(14, 0, 14, 0)
        below.addWidget(self._standing)
        self.body.addLayout(below)
        self.body.addWidget(self._scroll, 1)
        under = QHBoxLayout()
        under.setContentsMargins(14, 0, 14, 0)
        under.addWidget(self._notes)
        self.body.addLayout(under)
        self._connect()

    def _connect(self) -> None:
        self.chart.level_chosen.connect(self.level_chosen)
        self.chart.height_changed.connect(self._keep_chart_whole)
        self.chart.salary_moved.connect(self.field.set_salary)
        self.chart.selectionModel().currentChanged.connect(self._show_chosen)
        self.field.salary_changed.connect(self._set_salary)
        self.field.unclear.connect(self._say)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidget(self.chart)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self._pay = replace(kept, family=family, level=level, salary=salary, mirrored=mirrored)
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
        from ladder_app.gui.pay_table_view import PayTableView

        table = PayTableView(self._wording, self, self.table_menu)
        table.setFont(self.chart.font())
        table.level_chosen.connect(self.level_chosen)
        self.body.insertWidget(self.body.indexOf(self._scroll) + 1, table, 1)
        self.setTabOrder(self.chart, table)
        return table

    def set_salary_hidden(self, hidden: bool) -> None:
        """Hide the salary everywhere, or show it again."""
        self._is_hidden = hidden
        self.field.set_hidden_from_view(hidden)
        self._change(salary=None if hidden else self._salary)

    def _set_salary(self, salary: Money | None) -> None:
        self._salary = salary
        self._change(salary=None if self._is_hidden else salary)

    def _change(self, **changes: object) -> None:
        if self._pay is not None:
            self._pay = replace(self._pay, **changes)
            self._show()

    def _show(self) -> None:
        if self._pay is None:
            return
        unit = common_unit(self._pay.family.levels)
        period = self._pay.period or (unit[1] if unit else None)
        currency = self._pay.currency or (unit[0] if unit else "")
        if currency and period:
            # What is typed may mean another salary in another unit, so this comes first.
            self.field.set_unit(currency, period)
        pay = self._pay
        self.chart.show_pay(pay)
        if self.table is not None and self._shows_table:
            self.table.show_table(pay.table, pay.address)
            self._show_notes(pay.table)
        note = unit_text((currency, period) if currency and period else None, self._wording)
        self.set_note(note)
        self.chart.setAccessibleDescription(note)
        self._say(standing_line(pay, self._wording))

    def _show_notes(self, table: PayTable) -> None:
        """Say below the table what its marks mean and what converted its figures."""
        from ladder_app.documents.pay_words import table_notes

        notes = " ".join(table_notes(table, self._wording))
        self._notes.set_whole_text(notes)
        self._notes.setVisible(bool(notes))
        self._keep_chart_whole(self.chart.height())

    def _say(self, sentence: str) -> None:
        self._standing.set_whole_text(sentence)
        if self._standing.isHidden() == bool(sentence):
            self._standing.setVisible(bool(sentence))
            self._keep_chart_whole(self.chart.height())

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
        said = 0 if self._standing.isHidden() else round(line)
        # Below the table are the bar it scrolls by and the notes.
        said += 0 if self._notes.isHidden() else round(2 * line)
        least = min(whole, round(SALARY_LINES * line)) + said
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
