"""A person's own salary on the pages about a level, in plain words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ladder_app.documents.growth.pay import own_pay_text
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.domain.model import JobFamily, Money, PayPeriod


def text_of(family: JobFamily, amount: str, period: PayPeriod = PayPeriod.YEAR) -> str:
    salary = Money(amount=Decimal(amount), currency="USD", period=period)
    table = table_for(PayRequest(family=family, salary=salary))
    return own_pay_text(table, family.levels[2], EnglishLocalizer())


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("105000", "within the range, $15,000 above the minimum, $30,000 below the midpoint"),
        ("85000", "below the range, $5,000 below the minimum, $50,000 below the midpoint"),
    ],
)
def test_the_place_in_the_range_is_in_plain_words(
    family: JobFamily, amount: str, words: str
) -> None:
    text = text_of(family, amount)
    salary = f"${int(amount):,} per year"
    beside = f"My salary, beside the pay of {family.levels[2].name}"
    assert text.startswith(f"{beside}: {salary}, {words}.")
    assert "Pay periods are converted" not in text


def test_a_midpoint_that_is_calculated_says_so(family: JobFamily) -> None:
    assert "the midpoint, $135,000, is calculated" in text_of(family, "105000")


def test_a_converted_period_says_by_which_hours(family: JobFamily) -> None:
    text = text_of(family, "52", PayPeriod.HOUR)
    assert "Pay periods are converted by 40 hours a week and 52 weeks a year." in text


def test_another_currency_without_a_rate_has_no_text(family: JobFamily) -> None:
    salary = Money(amount=Decimal(60000), currency="EUR", period=PayPeriod.YEAR)
    table = table_for(PayRequest(family=family, salary=salary))
    assert own_pay_text(table, family.levels[2], EnglishLocalizer()) == ""
