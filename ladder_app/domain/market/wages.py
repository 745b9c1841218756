"""The wages of occupations in areas, as an official survey publishes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import PERCENTS, Percentile, Source
from ladder_app.domain.pay.market import is_old_on
from ladder_app.domain.working_time import WorkingTime

SURVEY_TIME = WorkingTime()
"""A year's wages are those of 2,080 hours, 40 a week in 52 weeks.

Source: technical notes of the Occupational Employment and Wage Statistics, which multiply the
hourly wage by 2,080 (U.S. Bureau of Labor Statistics).
"""

NATION_CODE = "0000000"
"""The code of the area that is the whole country."""


class AreaKind(Enum):
    """How large an area is."""

    NATION = "nation"
    STATE = "state"
    METRO = "metro"


class Area(Struct, frozen=True):
    """A place with wages of its own. `kind` is None for a place that is in no list."""

    code: str
    name: str
    kind: AreaKind | None = None

    @property
    def named(self) -> str:
        """The name as an English sentence has it."""
        return f"the {self.name}" if self.kind is AreaKind.NATION else self.name


class Occupation(Struct, frozen=True):
    """An occupation with its code in the Standard Occupational Classification (SOC)."""

    code: str
    title: str


class Release(Struct, frozen=True, kw_only=True):
    """The survey: the source of each of its figures, and their currency and month.

    `month` is the first day of the month that the figures are for; None if the source does not
    give it. `is_currency_assumed` is True where the file gives no currency.
    """

    source: Source
    currency: str
    month: date | None = None
    coverage: str = ""
    is_currency_assumed: bool = False

    def is_old(self, today: date) -> bool:
        """Whether the figures are for a month more than 18 months ago."""
        return self.month is not None and is_old_on(self.month, today)


class Wage(Struct, frozen=True):
    """The amount of a percentile. A top-coded one is at or above the amount, never equal to it."""

    amount: Decimal
    is_top_coded: bool = False


class Wages(Struct, frozen=True, kw_only=True):
    """The annual wages of one occupation in one area: an amount for each of `PERCENTS`.

    None stands for a figure that was not released.
    """

    occupation: Occupation
    area: Area
    release: Release
    employment: int | None
    figures: tuple[Wage | None, ...]

    @property
    def by_percent(self) -> dict[int, Wage | None]:
        """The amounts by their percents, in ascending order."""
        return dict(zip(PERCENTS, self.figures, strict=True))

    @property
    def published(self) -> tuple[Percentile, ...]:
        """The percentiles that were released as exact amounts."""
        return tuple(
            Percentile(percent, wage.amount)
            for percent, wage in self.by_percent.items()
            if wage and not wage.is_top_coded
        )


class Market(Struct, frozen=True, kw_only=True):
    """The wages of a survey by occupation and area, both by their codes."""

    release: Release
    occupations: Mapping[str, Occupation]
    areas: Mapping[str, Area]
    wages: Mapping[tuple[str, str], Wages]

    def wages_of(self, occupation: Occupation, area: Area) -> Wages:
        """The wages of the occupation in the area; all are None where none were released."""
        found = self.wages.get((occupation.code, area.code))
        return found or Wages(
            occupation=occupation,
            area=area,
            release=self.release,
            employment=None,
            figures=(None,) * len(PERCENTS),
        )

    @property
    def nation(self) -> Area | None:
        """The area that is the whole country; None if there is none."""
        return self.areas.get(NATION_CODE)
