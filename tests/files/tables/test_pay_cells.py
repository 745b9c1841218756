"""Pay as people write it in many languages."""

from __future__ import annotations

import csv
from decimal import Decimal

import pytest

from ladder_app.domain.model import PayPeriod, PayRange
from ladder_app.files.tables.pay_cells import (
    NO_AMOUNT,
    NO_RANGE,
    PERCENTAGE,
    PayUnit,
    is_pay,
    read_amount,
    read_range,
)
from ladder_app.files.tables.pay_words import period_named
from tests.files.tables.known_cases import FOLDER

WITHOUT = PayUnit("", PayPeriod.YEAR)

with (FOLDER / "rf-pay-spellings.csv").open(encoding="utf-8", newline="") as file:
    SPELLINGS = list(csv.DictReader(file))


@pytest.mark.parametrize("row", SPELLINGS, ids=lambda row: row["Spelling"])
def test_each_spelling_gives_its_range(row: dict[str, str]) -> None:
    found = read_range(row["Spelling"], WITHOUT)
    if not row["Maximum wanted"]:
        assert found == NO_AMOUNT
        return
    period = row["Period wanted"].replace("as told", "year")
    assert found == PayRange(
        currency=row["Currency wanted"],
        period=PayPeriod(period),
        minimum=Decimal(row["Minimum wanted"]),
        maximum=Decimal(row["Maximum wanted"]),
    )


@pytest.mark.parametrize(
    ("text", "minimum", "is_open"),
    [("€70,000+", 70000, True), ("ab 70.000 €", 70000, True), ("from $95k per year", 95000, True)],
)
def test_one_amount_with_an_open_top_is_a_range(text: str, minimum: int, is_open: bool) -> None:
    found = read_range(text, WITHOUT)
    assert isinstance(found, PayRange)
    assert (found.minimum, found.maximum) == (Decimal(minimum), Decimal(minimum))
    assert found.open_top is is_open


def test_what_is_no_range_is_called_what_it_is() -> None:
    assert read_range("50%", WITHOUT) == PERCENTAGE
    assert read_amount("50 %", WITHOUT) == PERCENTAGE
    assert read_range("€50,000", WITHOUT) == NO_RANGE
    assert read_range("see HR", WITHOUT) == NO_AMOUNT
    assert not is_pay("2-4 years")
    assert not is_pay("API v2 - 3")


def test_a_figure_that_was_worked_out_is_not_taken_for_thousands() -> None:
    unit = PayUnit("EUR", PayPeriod.HOUR)
    assert isinstance(read_amount("30.125", unit), str)
    found = read_amount("40.000", unit)
    assert not isinstance(found, str)
    assert found.amount == 40000


@pytest.mark.parametrize(
    "word", ["month", "per month", "monthly", "pro Monat", "mensual", "mois", "/mo"]
)
def test_a_period_is_named_in_many_languages(word: str) -> None:
    assert period_named(word) is PayPeriod.MONTH


@pytest.mark.parametrize(
    ("text", "amount"), [("46.000000", "46"), ("46.12", "46.12"), ("46.1234567", "46.1235")]
)
def test_an_amount_has_no_more_decimals_than_a_ladder_file_takes(text: str, amount: str) -> None:
    found = read_amount(text, PayUnit("EUR", PayPeriod.HOUR))
    assert not isinstance(found, str)
    assert str(found.amount) == amount
