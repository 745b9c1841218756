"""The wages in the place that a person selected, beside the pay of a job family."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from ladder_app.domain.market.standing import Standing, standing
from ladder_app.domain.market.wages import SURVEY_TIME, Area, Wages
from ladder_app.domain.model import JobFamily, Level, MarketReference, Money, PayPeriod
from ladder_app.domain.pay.conversion import NoRate, Rates
from ladder_app.domain.pay.market import SurveyReference, is_old


class WagesReference(SurveyReference, frozen=True, kw_only=True):
    """A market reference that the program makes of wages; without percentiles if none exist."""

    wages: Wages
    is_stale: bool = False


class PlaceWages(Struct, frozen=True, kw_only=True):
    """The wages of each occupation in one place, by its code, as of today."""

    area: Area
    today: date
    by_occupation: Mapping[str, Wages]

    def references(self, family: JobFamily) -> tuple[WagesReference, ...]:
        """A market reference for each occupation of the family, in the order of its levels."""
        codes = dict.fromkeys(occupation_of(family, level) for level in family.levels)
        wages = (self.by_occupation.get(code) for code in codes)
        return tuple(self._reference(found) for found in wages if found)

    def _reference(self, wages: Wages) -> WagesReference:
        release = wages.release
        return WagesReference(
            name=f"{wages.occupation.title} in {wages.area.named}",
            currency=release.currency,
            period=PayPeriod.YEAR,
            percentiles=wages.published,
            date=release.month,
            remark=release.coverage,
            sources=(release.source,),
            working_time=SURVEY_TIME,
            wages=wages,
            is_stale=release.is_old(self.today),
        )

    def standing_at(
        self, salary: Money, family: JobFamily, level: Level, rates: Rates | None
    ) -> tuple[Wages, Standing | NoRate | None] | None:
        """The wages of the level's occupation, and where the salary is among them.

        None if neither the level nor the family names an occupation that has wages.
        """
        wages = self.by_occupation.get(occupation_of(family, level))
        return (wages, standing(salary, wages, rates)) if wages else None


def occupation_of(family: JobFamily, level: Level) -> str:
    """The code of the level's own occupation, else of the family's; may be empty."""
    return level.market_occupation or family.market_occupation


def is_outdated(reference: MarketReference, family: JobFamily) -> bool:
    """Whether a reference is old: wages by today's date, others by the date of the family."""
    if isinstance(reference, WagesReference):
        return reference.is_stale
    return is_old(reference, family.as_of)
