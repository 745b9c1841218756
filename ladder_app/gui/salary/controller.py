"""What the Salary menu does, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import PayPeriod, WorkingTime
from ladder_app.domain.pay.ranges import currencies_of
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.base.last_folders import LastFolders
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.salary.settings import SalarySettings

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates

_STARTS = {
    ActionId.AXIS_AUTOMATIC: AxisStart.AUTOMATIC,
    ActionId.AXIS_ZERO: AxisStart.ZERO,
    ActionId.AXIS_FITTED: AxisStart.FITTED,
}
_PERIODS: dict[ActionId, PayPeriod | None] = {
    ActionId.AS_PUBLISHED: None,
    ActionId.PER_HOUR: PayPeriod.HOUR,
    ActionId.PER_DAY: PayPeriod.DAY,
    ActionId.PER_WEEK: PayPeriod.WEEK,
    ActionId.PER_MONTH: PayPeriod.MONTH,
    ActionId.PER_YEAR: PayPeriod.YEAR,
}
_SEEN_IN_THE_PANE = (
    ActionId.MY_SALARY,
    ActionId.HIDE_SALARY,
    ActionId.FORGET_SALARY,
    ActionId.SALARY_TABLE,
    ActionId.MARKET,
    ActionId.RATES,
    ActionId.OWN_CURRENCY,
    *_STARTS,
    *_PERIODS,
)


class SalaryController(QObject):
    """Wires the actions to the pane. Tells when what was done is to be seen there."""

    pane_requested = Signal()

    def __init__(
        self,
        actions: Mapping[ActionId, QAction],
        pane: SalaryPane,
        state: SalarySettings,
        localizer: Localizer,
        folders: LastFolders,
    ) -> None:
        """Serve this pane, and begin with what `state` remembers once `restore` is called."""
        super().__init__(pane)
        self._actions = actions
        self._pane = pane
        self._state = state
        self._localizer = localizer
        self._folders = folders
        # First of all: a pane that is not seen cannot take the focus.
        for action in _SEEN_IN_THE_PANE:
            actions[action].triggered.connect(self.pane_requested)
        actions[ActionId.SALARY_TABLE].triggered.connect(pane.wanted)
        pane.field.textChanged.connect(self._keep_if_wanted)
        pane.field.textChanged.connect(self._offer_to_forget)
        self._offer_to_forget()

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """What each action does."""
        starts = {action: partial(self._set_start, action) for action in _STARTS}
        periods = {action: partial(self._set_period, action) for action in _PERIODS}
        return {
            **starts,
            **periods,
            ActionId.MY_SALARY: self._enter_salary,
            ActionId.HIDE_SALARY: self._pane.set_salary_hidden,
            ActionId.KEEP_SALARY: self._keep,
            ActionId.FORGET_SALARY: self._forget,
            ActionId.MARKET: self._show_market,
            ActionId.SALARY_TABLE: self._show_table,
            ActionId.WORKING_TIME: self._ask_working_time,
            ActionId.RATES: self._choose_currency,
            ActionId.OWN_CURRENCY: self._show_own_currency,
            ActionId.FORGET_RATES: self._forget_rates,
        }

    def restore(self) -> None:
        """Show what was remembered, once a level is shown."""
        state, actions = self._state, self._actions
        actions[next(a for a, s in _STARTS.items() if s is state.start)].setChecked(True)
        actions[next(a for a, p in _PERIODS.items() if p is state.period)].setChecked(True)
        if state.start is not AxisStart.AUTOMATIC:
            self._pane.set_start(state.start)
        if state.period is not None:
            self._pane.set_period(state.period)
        rates = state.rates
        actions[ActionId.FORGET_RATES].setEnabled(rates is not None)
        if rates is not None:
            self._pane.set_currency(state.currency, rates)
        if state.working_time is not None:
            self._pane.set_working_time(state.working_time)
        actions[ActionId.MARKET].setChecked(state.shows_market)
        actions[ActionId.SALARY_TABLE].setChecked(state.shows_table)
        if state.keeps_salary:
            # Before it is ticked, which would keep the empty field.
            self._pane.field.setText(state.salary)
            actions[ActionId.KEEP_SALARY].setChecked(True)

    def _enter_salary(self) -> None:
        self._actions[ActionId.HIDE_SALARY].setChecked(False)
        # Where the panes are tabs, another one may be in front.
        self._pane.wanted.emit()
        self._pane.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.field.selectAll()

    def _keep(self, keep: bool) -> None:
        if keep:
            self._state.keep_salary(self._pane.field.lasting_text)
        else:
            self._state.forget_salary()

    def _keep_if_wanted(self) -> None:
        if self._actions[ActionId.KEEP_SALARY].isChecked():
            self._state.keep_salary(self._pane.field.lasting_text)

    def _offer_to_forget(self) -> None:
        self._actions[ActionId.FORGET_SALARY].setEnabled(bool(self._pane.field.text()))

    def _forget(self) -> None:
        self._actions[ActionId.KEEP_SALARY].setChecked(False)
        self._actions[ActionId.PRINT_SALARY].setChecked(False)
        self._state.forget_salary()
        # Not `clear`, which Ctrl+Z would take back.
        self._pane.field.setText("")

    def _ask_working_time(self) -> None:
        from ladder_app.gui.salary.working_time_dialog import WorkingTimeDialog

        shown = self._pane.shown
        if shown is None:
            return
        dialog = WorkingTimeDialog(
            self._pane.window(), shown.family, shown.working_time, self._localizer
        )
        dialog.chosen.connect(self._set_working_time)
        dialog.open()

    def _set_working_time(self, time: WorkingTime | None) -> None:
        self._state.working_time = time
        self._pane.set_working_time(time)

    def _choose_currency(self) -> None:
        from ladder_app.gui.salary.rates_dialog import RatesDialog

        shown = self._pane.shown
        if shown is None:
            return
        dialog = RatesDialog(
            self._pane.window(),
            currencies_of(shown.family),
            shown.currency,
            self._state.rates,
            self._localizer,
            self._folders,
        )
        dialog.chosen.connect(self._set_currency)
        dialog.forgotten.connect(self._forget_rates)
        dialog.open()

    def _set_currency(self, currency: str, rates: Rates | None) -> None:
        self._state.currency = currency
        self._state.rates = rates
        self._actions[ActionId.FORGET_RATES].setEnabled(rates is not None)
        self._pane.set_currency(currency, rates)

    def _show_own_currency(self) -> None:
        # The rates stay: a salary in another currency is still converted by them.
        self._set_currency("", self._state.rates)

    def _forget_rates(self) -> None:
        self._set_currency("", None)

    def _show_market(self, shown: bool) -> None:
        self._state.shows_market = shown
        self._pane.set_market_shown(shown)

    def _show_table(self, shown: bool) -> None:
        is_new = self._pane.table is None
        self._state.shows_table = shown
        self._pane.set_table_shown(shown)
        if is_new and self._pane.table is not None:
            self._pane.table.columns = self._state.columns

    def keep(self) -> None:
        """Keep what the table shows, for the next start."""
        if self._pane.table is not None:
            self._state.columns = self._pane.table.columns

    def _set_start(self, action: ActionId) -> None:
        self._state.start = _STARTS[action]
        self._pane.set_start(_STARTS[action])

    def _set_period(self, action: ActionId) -> None:
        self._state.period = _PERIODS[action]
        self._pane.set_period(_PERIODS[action])
