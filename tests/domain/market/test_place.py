"""The wages in a place beside a family: by the occupations of its levels."""

from __future__ import annotations

from datetime import date

from ladder_app.domain.market.place import PlaceWages, WagesReference, is_outdated, occupation_of
from ladder_app.domain.market.standing import Standing
from ladder_app.domain.model import JobFamily, Level, PayPeriod, Track
from ladder_app.domain.pay.conversion import Conversion, convert_reference
from tests.domain.market.wages_sample import DENVER, salary, wages

JUNIOR = Level(id="junior", name="Junior")
LEAD = Level(id="lead", name="Lead", market_occupation="11-3021")
FAMILY = JobFamily(
    id="a", name="A", market_occupation="15-1252", tracks=(Track(id="t", levels=(JUNIOR, LEAD)),)
)


def place(today: date = date(2026, 11, 28)) -> PlaceWages:
    return PlaceWages(
        area=DENVER, today=today, by_occupation={"15-1252": wages(10, 20, 30, 40, 50)}
    )


def test_a_level_without_an_occupation_has_that_of_its_family() -> None:
    assert occupation_of(FAMILY, JUNIOR) == "15-1252"
    assert occupation_of(FAMILY, LEAD) == "11-3021"


def test_each_occupation_with_wages_is_a_market_reference() -> None:
    (reference,) = place().references(FAMILY)
    assert reference.name == "Software Developers in Denver-Aurora-Centennial, CO"
    assert [int(each.amount) for each in reference.percentiles] == [10, 20, 30, 40, 50]
    assert reference.sources == (reference.wages.release.source,)
    assert place().references(JobFamily(id="b", name="B", tracks=FAMILY.tracks)) == ()


def test_it_is_old_by_todays_date_and_stays_so_in_another_unit() -> None:
    (fresh,) = place().references(FAMILY)
    (old,) = place(date(2027, 1, 1)).references(FAMILY)
    assert not is_outdated(fresh, FAMILY)
    monthly = convert_reference(old, "USD", PayPeriod.MONTH, Conversion())
    assert isinstance(monthly, WagesReference)
    assert is_outdated(monthly, FAMILY)


def test_a_salary_stands_among_the_wages_of_the_occupation_of_the_level() -> None:
    found = place().standing_at(salary(25), FAMILY, JUNIOR, None)
    assert found
    standing = found[1]
    assert isinstance(standing, Standing)
    assert standing.percentile == 37.5
    assert place().standing_at(salary(25), FAMILY, LEAD, None) is None
