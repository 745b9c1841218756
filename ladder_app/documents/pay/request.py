"""The request for a family's pay that the window, a document and the command line share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.model import JobFamily, Money, PayPeriod

if TYPE_CHECKING:
    from ladder_app.domain.market.place import PlaceWages
    from ladder_app.domain.model import MarketReference
    from ladder_app.domain.pay.conversion import Rates
    from ladder_app.domain.working_time import WorkingTime


class PayRequest(Struct, frozen=True, kw_only=True):
    """A family's pay: in which unit to show it, beside which salary, and how to draw it.

    Amounts are decimals with an ISO 4217 currency code and a pay period. An empty
    `currency` and a `period` of None keep those that the file states. `working_time`
    is the person's own; None uses the file's. `place` has the wages in the selected place.
    """

    family: JobFamily
    salary: Money | None = None
    currency: str = ""
    period: PayPeriod | None = None
    working_time: WorkingTime | None = None
    rates: Rates | None = None
    with_market: bool = False
    axis_start: AxisStart = AxisStart.AUTOMATIC
    place: PlaceWages | None = None

    @property
    def is_as_stated(self) -> bool:
        """Whether the ranges are shown as the file states them, without a salary."""
        return self.salary is None and self.period is None and not self.currency

    @property
    def market(self) -> tuple[MarketReference, ...]:
        """The market references of the file, then those of the selected place."""
        stated = self.family.market
        return (*stated, *self.place.references(self.family)) if self.place else stated

    @property
    def units(self) -> tuple[tuple[str, ...], tuple[PayPeriod, ...]]:
        """The currencies and the pay periods of the ranges, in the order of the levels."""
        stated = [level.pay for level in self.family.levels if level.pay]
        currencies = [self.currency] if self.currency else [pay.currency for pay in stated]
        periods = [self.period] if self.period else [pay.period for pay in stated]
        return tuple(dict.fromkeys(currencies)), tuple(dict.fromkeys(periods))

    def for_family(self, family: JobFamily) -> PayRequest:
        """The same request for another family."""
        return replace(self, family=family)

    def without_salary(self) -> PayRequest:
        """The same request without a salary."""
        return replace(self, salary=None)

    def as_stated(self, salary: Money | None) -> PayRequest:
        """The request for the ranges as the file states them, beside this salary."""
        return replace(self, currency="", period=None, salary=salary)

    def has_ranges_of(self, other: PayRequest) -> bool:
        """Whether both requests give the same ranges; the salary may differ."""
        # The families by identity: comparing two by value compares every level.
        is_same = self.family is other.family and self.place is other.place
        return is_same and (
            self.currency,
            self.period,
            self.working_time,
            self.rates,
        ) == (other.currency, other.period, other.working_time, other.rates)

    def is_same_as(self, other: PayRequest) -> bool:
        """Whether both requests give the same table and the same chart."""
        return self.has_ranges_of(other) and (
            self.salary,
            self.with_market,
            self.axis_start,
        ) == (other.salary, other.with_market, other.axis_start)


def has_figures(request: PayRequest) -> bool:
    """Whether any pay is published for the family, or market references are shown."""
    family = request.family
    return any(level.pay for level in family.levels) or (
        request.with_market
        and any(reference.percentiles or reference.figure for reference in request.market)
    )
