"""The controller of the salary comparison."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.localizer import Localizer
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.ranges import currencies_of
from ladder_app.domain.working_time import WorkingTime
from ladder_app.gui.actions.bind import Handler
from ladder_app.gui.actions.ids import ActionId
from ladder_app.gui.dialogs.last_folders import LastFolders
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
_SHOWN_IN_THE_PANE = (
    ActionId.MY_SALARY,
    ActionId.HIDE_SALARY,
    ActionId.FORGET_SALARY,
    ActionId.SALARY_TABLE,
    ActionId.MARKET,
    ActionId.MARKET_PLACE,
    ActionId.RATES,
    ActionId.OWN_CURRENCY,
    *_STARTS,
    *_PERIODS,
)


class SalaryController(QObject):
    """Connects the actions of the salary comparison to the pane, and remembers its settings."""

    pane_requested = Signal()

    def __init__(
        self,
        actions: Mapping[ActionId, QAction],
        pane: SalaryPane,
        settings: SalarySettings,
        localizer: Localizer,
        folders: LastFolders,
    ) -> None:
        """Control this pane, which shows what the settings say."""
        super().__init__(pane)
        self._actions = actions
        self._pane = pane
        self._settings = settings
        self._localizer = localizer
        self._folders = folders
        # Before the handlers: a hidden pane cannot take the focus.
        for action in _SHOWN_IN_THE_PANE:
            actions[action].triggered.connect(self.pane_requested)
        actions[ActionId.SALARY_TABLE].triggered.connect(pane.front_requested)
        pane.field.textChanged.connect(self._update_remembered_salary)
        pane.field.textChanged.connect(self._update_forget_action)
        self._update_forget_action()

    @property
    def handlers(self) -> Mapping[ActionId, Handler]:
        """The handler of each action."""
        starts = {action: partial(self._set_start, start) for action, start in _STARTS.items()}
        periods = {action: partial(self._set_period, each) for action, each in _PERIODS.items()}
        return {
            **starts,
            **periods,
            ActionId.MY_SALARY: self._enter_salary,
            ActionId.HIDE_SALARY: self._pane.set_salary_hidden,
            ActionId.KEEP_SALARY: self._set_remembered,
            ActionId.FORGET_SALARY: self._forget,
            ActionId.MARKET: self._show_market,
            ActionId.SALARY_TABLE: self._show_table,
            ActionId.WORKING_TIME: self._ask_working_time,
            ActionId.RATES: self._ask_currency,
            ActionId.OWN_CURRENCY: self._show_published_currency,
            ActionId.FORGET_RATES: self._forget_rates,
        }

    def check_actions(self) -> None:
        """Check the actions of what the settings show, before they have handlers."""
        settings, actions = self._settings, self._actions
        actions[next(a for a, s in _STARTS.items() if s is settings.axis_start)].setChecked(True)
        actions[next(a for a, p in _PERIODS.items() if p is settings.period)].setChecked(True)
        actions[ActionId.FORGET_RATES].setEnabled(settings.rates is not None)
        actions[ActionId.MARKET].setChecked(settings.shows_market)
        actions[ActionId.SALARY_TABLE].setChecked(settings.shows_table)
        actions[ActionId.KEEP_SALARY].setChecked(settings.keeps_salary)
        self._update_remembered_salary()

    def _enter_salary(self) -> None:
        self._actions[ActionId.HIDE_SALARY].setChecked(False)
        # If the panes are tabs, another one may be in front.
        self._pane.front_requested.emit()
        self._pane.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._pane.field.selectAll()

    def _set_remembered(self, remembered: bool) -> None:
        if remembered:
            self._settings.keep_salary(self._pane.field.lasting_text)
        else:
            self._settings.forget_salary()

    def _update_remembered_salary(self) -> None:
        if self._actions[ActionId.KEEP_SALARY].isChecked():
            self._settings.keep_salary(self._pane.field.lasting_text)

    def _update_forget_action(self) -> None:
        self._actions[ActionId.FORGET_SALARY].setEnabled(bool(self._pane.field.text()))

    def _forget(self) -> None:
        self._actions[ActionId.KEEP_SALARY].setChecked(False)
        self._actions[ActionId.COPY_SALARY].setChecked(False)
        self._settings.forget_salary()
        # Not `clear`, which Ctrl+Z would undo.
        self._pane.field.setText("")

    def _ask_working_time(self) -> None:
        from ladder_app.gui.salary.working_time_dialog import WorkingTimeDialog

        request = self._pane.request
        if request is None:
            return
        dialog = WorkingTimeDialog(
            self._pane.window(), request.family, request.working_time, self._localizer
        )
        dialog.accepted_value.connect(self._set_working_time)
        dialog.open()

    def _set_working_time(self, time: WorkingTime | None) -> None:
        self._settings.working_time = time
        self._pane.set_working_time(time)

    def _ask_currency(self) -> None:
        from ladder_app.gui.salary.rates_dialog import RatesDialog

        request = self._pane.request
        if request is None:
            return
        dialog = RatesDialog(
            self._pane.window(),
            currencies_of(request.family),
            request.currency,
            self._settings.rates,
            self._localizer,
            self._folders,
        )
        dialog.accepted_value.connect(self._set_currency)
        dialog.forgotten.connect(self._forget_rates)
        dialog.open()

    def _set_currency(self, currency: str, rates: Rates | None) -> None:
        self._settings.currency = currency
        self._settings.rates = rates
        self._actions[ActionId.FORGET_RATES].setEnabled(rates is not None)
        self._pane.set_currency(currency, rates)

    def _show_published_currency(self) -> None:
        # Keep the rates: they still convert a salary in another currency.
        self._set_currency("", self._settings.rates)

    def _forget_rates(self) -> None:
        self._set_currency("", None)

    def _show_market(self, shown: bool) -> None:
        self._settings.shows_market = shown
        self._pane.set_market_shown(shown)

    def _show_table(self, shown: bool) -> None:
        is_new = self._pane.table is None
        self._settings.shows_table = shown
        self._pane.set_table_shown(shown)
        if is_new and self._pane.table is not None:
            self._pane.table.columns = self._settings.columns

    def keep(self) -> None:
        """Store the columns of the table for the next start."""
        if self._pane.table is not None:
            self._settings.columns = self._pane.table.columns

    def _set_start(self, start: AxisStart) -> None:
        self._settings.axis_start = start
        self._pane.set_start(start)

    def _set_period(self, period: PayPeriod | None) -> None:
        self._settings.period = period
        self._pane.set_period(period)
