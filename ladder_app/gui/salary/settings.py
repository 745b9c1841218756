"""The settings of the salary comparison; the salary itself only if the person wants that."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.working_time import WorkingTime
from ladder_app.gui.settings.keys import Key
from ladder_app.gui.settings.store import SettingsStore

if TYPE_CHECKING:
    from ladder_app.domain.pay.conversion import Rates

_MAX_CHARACTERS = 60
_NUMBER = re.compile(r"[0-9]{1,3}(\.[0-9]{1,4})?")


class SalarySettings:
    """Reads and writes the settings. An invalid value counts as missing."""

    def __init__(self, settings: QSettings) -> None:
        """Keep them in these settings."""
        self._store = SettingsStore(settings)

    @property
    def salary(self) -> str:
        """The salary as it was typed, or an empty text where it is not to be remembered."""
        return self._store.line(Key.SALARY, _MAX_CHARACTERS)

    @property
    def keeps_salary(self) -> bool:
        """Whether the salary is remembered."""
        return self._store.has(Key.SALARY)

    def keep_salary(self, text: str) -> None:
        """Remember the salary as it was typed."""
        self._store.put(Key.SALARY, text)

    def forget_salary(self) -> None:
        """Remember no salary, and write that at once."""
        self._store.remove(Key.SALARY)
        self._store.sync()

    @property
    def axis_start(self) -> AxisStart:
        """Where the axis begins."""
        text = self._store.text(Key.AXIS_START)
        return next((s for s in AxisStart if s.value == text), AxisStart.AUTOMATIC)

    @axis_start.setter
    def axis_start(self, start: AxisStart) -> None:
        self._store.put(Key.AXIS_START, start.value)

    @property
    def period(self) -> PayPeriod | None:
        """The period that pay is shown for, or None for the published one."""
        text = self._store.text(Key.PAY_PERIOD)
        return next((p for p in PayPeriod if p.value == text), None)

    @period.setter
    def period(self, period: PayPeriod | None) -> None:
        self._store.put(Key.PAY_PERIOD, period.value if period else "")

    @property
    def working_time(self) -> WorkingTime | None:
        """The person's own hours and weeks, or None where the file's are used."""
        hours, weeks = self._store.text(Key.HOURS_PER_WEEK), self._store.text(Key.WEEKS_PER_YEAR)
        if not (_NUMBER.fullmatch(hours) and _NUMBER.fullmatch(weeks)):
            return None
        try:
            return WorkingTime(hours_per_week=Decimal(hours), weeks_per_year=Decimal(weeks))
        except ValueError:
            return None

    @working_time.setter
    def working_time(self, time: WorkingTime | None) -> None:
        if time is None:
            self._store.remove(Key.HOURS_PER_WEEK)
            self._store.remove(Key.WEEKS_PER_YEAR)
        else:
            self._store.put(Key.HOURS_PER_WEEK, f"{time.hours_per_week:f}")
            self._store.put(Key.WEEKS_PER_YEAR, f"{time.weeks_per_year:f}")

    @property
    def currency(self) -> str:
        """The currency that pay is shown in (ISO 4217), or an empty text for the published one."""
        code = self._store.text(Key.CURRENCY)
        return code if code in currency_codes() else ""

    @currency.setter
    def currency(self, code: str) -> None:
        self._store.put(Key.CURRENCY, code)

    @property
    def rates(self) -> Rates | None:
        """The exchange rates that the person gave, or None."""
        text = self._store.text(Key.RATES)
        if not text:
            return None
        # Imported when needed: most starts have no rates.
        from ladder_app.files.rates import parse_rates

        return parse_rates(text.encode("utf-8", "replace"), "").rates

    @rates.setter
    def rates(self, rates: Rates | None) -> None:
        if rates is None:
            self._store.remove(Key.RATES)
            self._store.sync()
            return
        from ladder_app.files.rates import rates_text

        self._store.put(Key.RATES, rates_text(rates))

    @property
    def shows_market(self) -> bool:
        """Whether market references are shown."""
        return self._store.text(Key.MARKET_SHOWN) == "shown"

    @shows_market.setter
    def shows_market(self, shown: bool) -> None:
        self._store.put(Key.MARKET_SHOWN, "shown" if shown else "hidden")

    @property
    def place(self) -> str:
        """The code of the place whose wages are shown; empty where it is not to be remembered."""
        return self._store.line(Key.MARKET_PLACE, _MAX_CHARACTERS)

    @property
    def wages_file(self) -> Path | None:
        """The file of one's own that the wages of the place are in; None for the program's."""
        return self._store.path(Key.WAGES_FILE)

    def keep_place(self, code: str, file: Path | None = None) -> None:
        """Remember the place, with the file of its wages; forget both if the code is empty."""
        self._store.put_path(Key.WAGES_FILE, file)
        if code:
            self._store.put(Key.MARKET_PLACE, code)
        else:
            self._store.remove(Key.MARKET_PLACE)
        self._store.sync()

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown in place of the chart."""
        return self._store.text(Key.PAY_VIEW) == "table"

    @shows_table.setter
    def shows_table(self, shown: bool) -> None:
        self._store.put(Key.PAY_VIEW, "table" if shown else "chart")

    @property
    def columns(self) -> str:
        """Which columns of the table are shown, as the table itself says it."""
        return self._store.text(Key.PAY_COLUMNS)

    @columns.setter
    def columns(self, columns: str) -> None:
        self._store.put(Key.PAY_COLUMNS, columns)
