"""The settings of the salary comparison; the salary itself only if the person wants that."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import PayPeriod, WorkingTime
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.gui.base.stored import Stored

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates

_MAX_CHARACTERS = 60
_NUMBER = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4})?")


class SalarySettings:
    """Reads and writes the settings. An invalid value counts as missing."""

    def __init__(self, settings: QSettings) -> None:
        """Use this store."""
        self._stored = Stored(settings, "salary")

    @property
    def salary(self) -> str:
        """The salary as it was typed; empty if it is not remembered."""
        text = self._stored.text("mine")
        return text if len(text) <= _MAX_CHARACTERS and text.isprintable() else ""

    @property
    def keeps_salary(self) -> bool:
        """Whether the salary is remembered."""
        return self._stored.has("mine")

    def keep_salary(self, text: str) -> None:
        """Remember the salary as it was typed."""
        self._stored.put("mine", text)

    def forget_salary(self) -> None:
        """Remove the salary, and write the settings at once."""
        self._stored.forget("mine")
        self._stored.write()

    @property
    def axis_start(self) -> AxisStart:
        """Where the axis begins."""
        text = self._stored.text("axis")
        return next((s for s in AxisStart if s.value == text), AxisStart.AUTOMATIC)

    @axis_start.setter
    def axis_start(self, start: AxisStart) -> None:
        self._stored.put("axis", start.value)

    @property
    def period(self) -> PayPeriod | None:
        """The pay period to show, or None for the published ones."""
        text = self._stored.text("period")
        return next((p for p in PayPeriod if p.value == text), None)

    @period.setter
    def period(self, period: PayPeriod | None) -> None:
        self._stored.put("period", period.value if period else "")

    @property
    def working_time(self) -> WorkingTime | None:
        """The person's own hours and weeks, or None to use the file's."""
        hours, weeks = self._stored.text("hours"), self._stored.text("weeks")
        if not (_NUMBER.fullmatch(hours) and _NUMBER.fullmatch(weeks)):
            return None
        try:
            return WorkingTime(hours_per_week=Decimal(hours), weeks_per_year=Decimal(weeks))
        except ValueError:
            return None

    @working_time.setter
    def working_time(self, time: WorkingTime | None) -> None:
        if time is None:
            self._stored.forget("hours")
            self._stored.forget("weeks")
        else:
            self._stored.put("hours", f"{time.hours_per_week:f}")
            self._stored.put("weeks", f"{time.weeks_per_year:f}")

    @property
    def currency(self) -> str:
        """The ISO 4217 code of the currency to show; empty for the published ones."""
        code = self._stored.text("currency")
        return code if code in currency_codes() else ""

    @currency.setter
    def currency(self, code: str) -> None:
        self._stored.put("currency", code)

    @property
    def rates(self) -> Rates | None:
        """The person's exchange rates, or None."""
        text = self._stored.text("rates")
        if not text:
            return None
        # Imported when needed: most starts have no rates.
        from ladder_app.files.rates import parse_rates

        return parse_rates(text.encode("utf-8", "replace"), "").rates

    @rates.setter
    def rates(self, rates: Rates | None) -> None:
        if rates is None:
            self._stored.forget("rates")
            self._stored.write()
            return
        from ladder_app.files.rates import rates_text

        self._stored.put("rates", rates_text(rates))

    @property
    def shows_market(self) -> bool:
        """Whether market references are shown."""
        return self._stored.text("market") == "shown"

    @shows_market.setter
    def shows_market(self, shown: bool) -> None:
        self._stored.put("market", "shown" if shown else "hidden")

    @property
    def shows_table(self) -> bool:
        """Whether the table replaces the chart."""
        return self._stored.text("view") == "table"

    @shows_table.setter
    def shows_table(self, shown: bool) -> None:
        self._stored.put("view", "table" if shown else "chart")

    @property
    def columns(self) -> str:
        """The hidden columns of the table, in the form of `PayTableView.columns`."""
        return self._stored.text("columns")

    @columns.setter
    def columns(self, columns: str) -> None:
        self._stored.put("columns", columns)
