"""Shows the pay as it was shown when the program was last used."""

from __future__ import annotations

from ladder_app.documents.chart.data import AxisStart
from ladder_app.gui.salary.pane import SalaryPane
from ladder_app.gui.salary.settings import SalarySettings


def restore_pay(pane: SalaryPane, settings: SalarySettings) -> None:
    """Apply the settings to the pane, once a level is shown in it."""
    if settings.axis_start is not AxisStart.AUTOMATIC:
        pane.set_start(settings.axis_start)
    if settings.period is not None:
        pane.set_period(settings.period)
    rates = settings.rates
    if rates is not None:
        pane.set_currency(settings.currency, rates)
    if settings.working_time is not None:
        pane.set_working_time(settings.working_time)
    if settings.shows_market:
        pane.set_market_shown(True)
    if settings.shows_table:
        pane.set_table_shown(True)
        if pane.table is not None:
            pane.table.columns = settings.columns
    if settings.keeps_salary:
        pane.field.setText(settings.salary)
