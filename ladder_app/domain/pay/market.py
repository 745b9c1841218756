"""The age of market references."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.model import MarketReference

OLD_AFTER_MONTHS = 18


def is_old(reference: MarketReference, as_of: date | None) -> bool:
    """Whether the reference is more than 18 months older than the family's data.

    Counts calendar months. False if either date is missing.
    """
    if reference.date is None or as_of is None:
        return False
    months = (as_of.year - reference.date.year) * 12 + as_of.month - reference.date.month
    return months > OLD_AFTER_MONTHS
