"""The requests for pay, and the tables that are kept for them."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables, table_for
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.working_time import WorkingTime
from tests.domain.pay.pay_sample import JUNIOR, MIDDLE, SALARY, SENIOR, family
from tests.domain.pay.test_conversion import BY_EURO

RANGES = family(JUNIOR, MIDDLE, SENIOR)
REQUEST = PayRequest(family=RANGES, salary=SALARY)
MONTHLY = replace(REQUEST, currency="EUR", period=PayPeriod.MONTH, rates=BY_EURO.rates, salary=None)


def test_a_request_for_the_same_figures_gets_the_same_table() -> None:
    tables = PayTables()
    table = tables.table_for(REQUEST)
    for other in (
        replace(REQUEST),
        replace(REQUEST, with_market=True),
        replace(REQUEST, axis_start=AxisStart.ZERO),
    ):
        assert tables.table_for(other) is table


def test_another_salary_keeps_the_ranges() -> None:
    tables = PayTables()
    before = tables.table_for(REQUEST)
    after = tables.table_for(replace(REQUEST, salary=replace(SALARY, amount=Decimal(90_000))))
    assert after.rows[0].figures is before.rows[0].figures
    assert after.rows[0].comparison != before.rows[0].comparison


def test_a_kept_table_never_differs_from_a_calculated_one() -> None:
    tables = PayTables()
    hours = WorkingTime(hours_per_week=Decimal(35))
    for request in (
        REQUEST,
        replace(REQUEST, salary=None),
        MONTHLY,
        replace(MONTHLY, salary=SALARY),
        replace(MONTHLY, working_time=hours),
        replace(MONTHLY, rates=None),
        REQUEST.for_family(family(JUNIOR)),
        REQUEST,
    ):
        assert tables.table_for(request) == table_for(request)


def test_the_units_of_a_request_are_the_requested_ones_or_those_of_the_file() -> None:
    assert REQUEST.units == (("USD",), (PayPeriod.YEAR,))
    assert MONTHLY.units == (("EUR",), (PayPeriod.MONTH,))
    assert PayRequest(family=family(None)).units == ((), ())


def test_a_request_is_compared_by_its_own_family() -> None:
    assert REQUEST.is_same_as(replace(REQUEST))
    assert not REQUEST.is_same_as(replace(REQUEST, with_market=True))
    assert not REQUEST.is_same_as(REQUEST.for_family(replace(RANGES)))


def test_a_document_states_the_ranges_of_the_file_with_the_same_conversion() -> None:
    request = replace(MONTHLY, salary=SALARY).as_stated(None)
    assert request.is_as_stated
    assert request.rates is MONTHLY.rates
