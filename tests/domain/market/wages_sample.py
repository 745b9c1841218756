"""Wages to test with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ladder_app.domain.market.wages import Area, AreaKind, Occupation, Release, Wage, Wages
from ladder_app.domain.model import Money, PayPeriod, Source

RELEASE = Release(
    source=Source(id="survey", title="A survey"), currency="USD", month=date(2025, 5, 1)
)
DENVER = Area("0019740", "Denver-Aurora-Centennial, CO", AreaKind.METRO)
DEVELOPERS = Occupation("15-1252", "Software Developers")


def wages(*amounts: int | str | None) -> Wages:
    """Wages with these percentiles; "#5" is at or above 5."""
    return Wages(
        occupation=DEVELOPERS,
        area=DENVER,
        release=RELEASE,
        employment=100,
        figures=tuple(_wage(amount) for amount in amounts),
    )


def _wage(amount: int | str | None) -> Wage | None:
    if amount is None:
        return None
    text = str(amount)
    return Wage(Decimal(text.removeprefix("#")), text.startswith("#"))


def salary(amount: int | Decimal, currency: str = "USD", period: str = "year") -> Money:
    """A salary, by the year and in US dollars unless given otherwise."""
    return Money(Decimal(amount), currency, PayPeriod(period))
