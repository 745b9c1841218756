"""The pay table as text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from ladder_app.documents.localizer import EnglishLocalizer, Localizer, pay_text
from ladder_app.documents.words.market import market_texts, reference_text
from ladder_app.documents.words.pay import (
    cell_mark,
    cell_text,
    missing_rate_notes,
    percent_text,
    ratio_text,
    standing_text,
    table_notes,
)
from ladder_app.domain.model import MarketReference, PayPeriod, Percentile
from ladder_app.domain.pay.table import PayColumn, pay_table, with_salary
from ladder_app.gui.base.localizer import QtLocalizer
from tests.domain.pay.pay_sample import FROM_48_000, JUNIOR, MIDDLE, SENIOR, family, money, pay

PLAIN = EnglishLocalizer()
OLD = "More than 18 months old."
GERMAN = QtLocalizer(QLocale(QLocale.Language.German, QLocale.Country.Germany))


def standing(amount: object) -> str:
    table = with_salary(pay_table(family(pay(80_000, 120_000))), money(amount))
    return standing_text(table.rows[0], PLAIN)


@pytest.mark.parametrize(
    ("value", "text"),
    [("0.545454", "54.5%"), ("0.5", "50%"), ("-1.83333", "−183.3%"), ("10", "1,000%")],
)
def test_percent(value: str, text: str) -> None:
    assert percent_text(Decimal(value), PLAIN) == text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "+35.5% −30%"),
        ("de_DE", "+35,5\xa0% −30\xa0%"),
        ("de_CH", "+35.5% −30%"),
        ("fr_FR", "+35,5\xa0% −30\xa0%"),
        ("sv_SE", "+35,5\xa0% −30\xa0%"),
        ("tr_TR", "%+35,5 %−30"),
        ("pl_PL", "+35,5% −30%"),
    ],
)
def test_a_percentage_is_written_as_the_locale_writes_it(locale: str, text: str) -> None:
    localizer = QtLocalizer(QLocale(locale))
    rise, fall = (
        percent_text(Decimal(value), localizer, signed=True) for value in ("0.355", "-0.3")
    )
    assert f"{rise} {fall}" == text


@pytest.mark.parametrize(
    ("value", "text"), [("1.05", "1.05"), ("0.7777", "0.778"), ("1.5", "1.50"), ("1", "1.00")]
)
def test_ratio(value: str, text: str) -> None:
    assert ratio_text(Decimal(value), PLAIN) == text


def test_a_locale_has_its_own_separators() -> None:
    assert percent_text(Decimal("0.545454"), GERMAN) == "54,5\N{NO-BREAK SPACE}%"
    assert ratio_text(Decimal("0.7777"), GERMAN) == "0,778"
    assert GERMAN.month(date(2024, 5, 1)) == "Mai 2024"


@pytest.mark.parametrize("localizer", [PLAIN, GERMAN])
def test_the_open_top_is_marked(localizer: Localizer) -> None:
    senior = pay_table(family(JUNIOR, MIDDLE, SENIOR)).rows[2]
    assert cell_text(senior, PayColumn.MAXIMUM, localizer).endswith("+")
    marked = [column for column in PayColumn if cell_mark(senior, column)]
    assert marked == [PayColumn.SPREAD, PayColumn.OVERLAP]


def test_no_maximum_is_invented_for_an_open_top_above_one_figure() -> None:
    table = with_salary(pay_table(family(FROM_48_000)), money(60_000))
    row = table.rows[0]
    cells = [cell_text(row, column, PLAIN) for column in PayColumn]
    assert cells == ["$48,000+", *[""] * 7]
    assert pay_text(FROM_48_000, PLAIN) == "$48,000+"
    assert standing_text(row, PLAIN) == "within the range, $12,000 above the minimum"
    assert table_notes(table, PLAIN) == [
        "+ The top is open: pay may go above it.",
        (
            "Where no maximum is stated, there is no midpoint, and no figure that needs one of the"
            " two."
        ),
    ]


def test_a_missing_figure_is_an_empty_cell() -> None:
    row = pay_table(family(None)).rows[0]
    assert {cell_text(row, column, PLAIN) for column in PayColumn} == {""}
    assert standing_text(row, PLAIN) == ""


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (70_000, "below the range, $10,000 below the minimum, $30,000 below the midpoint"),
        (80_000, "within the range, at the minimum, $20,000 below the midpoint"),
        (100_000, "within the range, $20,000 above the minimum, at the midpoint"),
        (
            "100000.5",
            "within the range, $20,000.50 above the minimum, $0.50 above the midpoint",
        ),
        (130_000, "above the range, $10,000 above the maximum, $30,000 above the midpoint"),
    ],
)
def test_the_position_of_a_salary_as_text(amount: object, text: str) -> None:
    assert standing(amount) == text


def test_the_notes_of_a_plain_table_say_only_that_midpoints_are_calculated() -> None:
    (note,) = table_notes(pay_table(family(JUNIOR)), PLAIN)
    assert note.endswith("is calculated from the minimum and the maximum.")
    stated = replace(JUNIOR, midpoint=Decimal(70_000))
    assert table_notes(pay_table(family(stated)), PLAIN) == []


def test_a_reference_with_a_single_figure() -> None:
    reference = MarketReference(
        name="Bakers",
        currency="KWD",
        period=PayPeriod.MONTH,
        figure=Decimal("400.125"),
        percentiles=(Percentile(10, Decimal(300)),),
        remark="The mean.",
    )
    assert reference_text(reference, family(JUNIOR), PLAIN).replace("\N{NO-BREAK SPACE}", " ") == (
        "Bakers: KWD 400.125, 10th percentile KWD 300 per month. The mean."
    )


def bakers(name: str, figure: int, **changes: Any) -> MarketReference:
    reference = MarketReference(
        name=name, currency="USD", period=PayPeriod.YEAR, figure=Decimal(figure),
        place="Nowhere", date=date(2024, 5, 1), remark="All levels.",
    )  # fmt: skip
    return replace(reference, **changes)


def test_references_with_the_same_place_and_month_share_a_sentence() -> None:
    alike = [bakers("Bakers", 40_000), bakers("Pastry cooks", 50_000)]
    other = bakers("Cooks", 30_000, remark="The mean.")
    dated = replace(family(JUNIOR), as_of=date(2026, 11, 24))
    assert market_texts([alike[0], other, alike[1]], dated, PLAIN) == [
        f"Nowhere, 2024-05, per year: Bakers $40,000; Pastry cooks $50,000. All levels. {OLD}",
        f"Nowhere, 2024-05, per year: Cooks $30,000. The mean. {OLD}",
    ]
    assert market_texts([], dated, PLAIN) == []


def test_a_new_reference_is_not_old() -> None:
    recent = bakers("Bakers", 40_000, date=date(2026, 5, 1), place="")
    dated = replace(family(JUNIOR), as_of=date(2026, 11, 24))
    assert market_texts([recent], dated, PLAIN) == [
        "2026-05, per year: Bakers $40,000. All levels."
    ]


def test_a_missing_rate_is_named_once_for_all_rows() -> None:
    table = with_salary(pay_table(family(JUNIOR, MIDDLE, SENIOR)), money(80_000, "EUR"))
    assert {standing_text(row, PLAIN) for row in table.rows} == {""}
    assert missing_rate_notes(table.rows, PLAIN) == [
        "There is no rate from EUR to USD, so your salary is not compared with pay in USD."
    ]
