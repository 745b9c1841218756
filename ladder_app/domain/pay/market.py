"""The age of market references, and the hours that they are for."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.model import JobFamily, MarketReference
from ladder_app.domain.pay.conversion import working_time_of
from ladder_app.domain.working_time import WorkingTime

OLD_AFTER_MONTHS = 18


class SurveyReference(MarketReference, frozen=True, kw_only=True):
    """A market reference with the working time by which its survey converts pay."""

    working_time: WorkingTime


def is_old(reference: MarketReference, as_of: date | None) -> bool:
    """Whether the reference is more than 18 months older than the family's data.

    False if either date is missing.
    """
    if reference.date is None or as_of is None:
        return False
    return is_old_on(reference.date, as_of)


def is_old_on(month: date, day: date) -> bool:
    """Whether the month is more than 18 calendar months before the day."""
    months = (day.year - month.year) * 12 + day.month - month.month
    return months > OLD_AFTER_MONTHS


def market_time(reference: MarketReference, family: JobFamily) -> WorkingTime:
    """The working time by which a reference is converted: the survey's, else the family's.

    It is never the person's own: what the market pays an hour does not hang on it.
    """
    if isinstance(reference, SurveyReference):
        return reference.working_time
    return working_time_of(family)
