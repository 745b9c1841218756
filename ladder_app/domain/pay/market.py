"""Market references: whether one is still new enough to be shown without a remark."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.model import MarketReference

OLD_AFTER_MONTHS = 18


def is_old(reference: MarketReference, as_of: date | None) -> bool:
    """Whether it is more than 18 months older than the day the family describes.

    Counted in whole calendar months. Never, where one of the two isn't known.
    """
    if reference.date is None or as_of is None:
        return False
    months = (as_of.year - reference.date.year) * 12 + as_of.month - reference.date.month
    return months > OLD_AFTER_MONTHS
