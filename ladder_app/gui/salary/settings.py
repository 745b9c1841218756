"""What is remembered of the salary comparison. The salary itself only when that was asked for."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import PayPeriod, WorkingTime
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.gui.settings.stored import Stored

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates

_MAX_CHARACTERS = 60
_NUMBER = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4})?")


class SalarySettings:
    """Reads and writes the settings; a value that makes no sense is as if it weren't there."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._stored = Stored(settings, "salary")

    @property
    def salary(self) -> str:
        """The salary as it was typed, or an empty text where it is not to be remembered."""
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
        """Remember no salary, and write that at once."""
        self._stored.forget("mine")
        self._stored.write()

    @property
    def start(self) -> AxisStart:
        """Where the axis begins."""
        text = self._stored.text("axis")
        return next((s for s in AxisStart if s.value == text), AxisStart.AUTOMATIC)

    @start.setter
    def start(self, start: AxisStart) -> None:
        self._stored.put("axis", start.value)

    @property
    def period(self) -> PayPeriod | None:
        """The period that pay is shown for, or None for the published one."""
        text = self._stored.text("period")
        return next((p for p in PayPeriod if p.value == text), None)

    @period.setter
    def period(self, period: PayPeriod | None) -> None:
        self._stored.put("period", period.value if period else "")

    @property
    def working_time(self) -> WorkingTime | None:
        """The person's own hours and weeks, or None where the file's are used."""
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
        """The currency that pay is shown in (ISO 4217), or an empty text for the published one."""
        code = self._stored.text("currency")
        return code if code in currency_codes() else ""

    @currency.setter
    def currency(self, code: str) -> None:
        self._stored.put("currency", code)

    @property
    def rates(self) -> Rates | None:
        """The exchange rates that the person gave, or None."""
        text = self._stored.text("rates")
        if not text:
            return None
        # Most starts know no rates, and none without any waits for this.
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
        """Whether the table is shown in place of the chart."""
        return self._stored.text("view") == "table"

    @shows_table.setter
    def shows_table(self, shown: bool) -> None:
        self._stored.put("view", "table" if shown else "chart")

    @property
    def columns(self) -> str:
        """Which columns of the table are shown, as the table itself says it."""
        return self._stored.text("columns")

    @columns.setter
    def columns(self, columns: str) -> None:
        self._stored.put("columns", columns)
