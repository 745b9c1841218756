"""Amounts as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.model import Money, PayPeriod
from ladder_app.domain.pay.parse_amount import AmountFormat, Unclear, parse_amount, spelled

ENGLISH = AmountFormat(decimal=".", currencies=("USD",))
GERMAN = AmountFormat(decimal=",", currencies=("EUR",))
HOUR, MONTH, YEAR = PayPeriod.HOUR, PayPeriod.MONTH, PayPeriod.YEAR


def amounts(found: Money | Unclear) -> list[str]:
    assert isinstance(found, Unclear)
    return [f"{reading.amount.normalize():f} {reading.currency}" for reading in found.readings]


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("105000", "105000", "USD", YEAR),
        ("105,000", "105000", "USD", YEAR),
        ("105.000,50 €", "105000.50", "EUR", YEAR),
        ("105k", "105000", "USD", YEAR),
        ("105 K", "105000", "USD", YEAR),
        ("1.5m", "1500000", "USD", YEAR),
        ("$52/h", "52", "USD", HOUR),
        ("52 USD per hour", "52", "USD", HOUR),
        ("52 per hour USD", "52", "USD", HOUR),
        ("52/h €", "52", "EUR", HOUR),
        ("usd 52.50 an hour", "52.5", "USD", HOUR),
        ("2500 monthly", "2500", "USD", MONTH),
        ("60000 p.a.", "60000", "USD", YEAR),
        ("90'000 CHF", "90000", "CHF", YEAR),
        ("90’000.– CHF", "90000", "CHF", YEAR),
        ("1\u202f234\u202f567,89 EUR", "1234567.89", "EUR", YEAR),
        ("90\u00a0000", "90000", "USD", YEAR),
        ("12,34,567 INR", "1234567", "INR", YEAR),
        ("١٠٥٬٠٠٠٫٥", "105000.5", "USD", YEAR),
        ("१०५०००", "105000", "USD", YEAR),
        ("105kEUR", "105000", "EUR", YEAR),
        ("£30k a year", "30000", "GBP", YEAR),
        ("100 $ CAD", "100", "CAD", YEAR),
        ("C$100", "100", "CAD", YEAR),
        ("52,5", "52.5", "USD", YEAR),
        ("12.345 KWD", "12.345", "KWD", YEAR),
        ("\u200e105000\u200f", "105000", "USD", YEAR),
    ],
)
def test_an_amount_is_read(text: str, amount: str, currency: str, period: PayPeriod) -> None:
    assert parse_amount(text, ENGLISH) == Money(Decimal(amount), currency, period)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("105.000", "105000"),
        ("105.000,50", "105000.5"),
        ("1.234", "1234"),
        ("105,000.50", "105000.5"),
        ("52.5", "52.5"),
        ("52,50", "52.5"),
        ("1,234,567", "1234567"),
    ],
)
def test_the_locale_decides_unless_the_text_does(text: str, amount: str) -> None:
    assert parse_amount(text, GERMAN) == Money(Decimal(amount), "EUR", YEAR)


def test_where_two_readings_make_sense_both_are_offered() -> None:
    assert amounts(parse_amount("1,234", GERMAN)) == ["1.234 EUR", "1234 EUR"]
    assert amounts(parse_amount("105.000", ENGLISH)) == ["105 USD", "105000 USD"]


def test_a_shared_sign_means_the_default_if_it_can() -> None:
    canada = AmountFormat(currencies=("CAD",))
    assert parse_amount("$5", canada) == Money(Decimal(5), "CAD", YEAR)
    assert parse_amount("$5", GERMAN) == Money(Decimal(5), "USD", YEAR)
    sweden = AmountFormat(decimal=",", currencies=("SEK",), periods=(MONTH,))
    assert parse_amount("30 000 kr", sweden) == Money(Decimal(30_000), "SEK", MONTH)
    assert parse_amount("¥500000", AmountFormat(currencies=("CNY",))) == Money(
        Decimal(500_000), "CNY", YEAR
    )


def test_a_shared_sign_that_is_unclear_is_asked_about() -> None:
    assert amounts(parse_amount("1 234,56 kr", ENGLISH)) == [
        "1234.56 SEK",
        "1234.56 NOK",
        "1234.56 DKK",
        "1234.56 ISK",
    ]
    assert amounts(parse_amount("¥5000", ENGLISH)) == ["5000 JPY", "5000 CNY"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \u00a0 ", "empty"),
        ("-5", "negative"),
        ("\u2212$5", "negative"),
        ("$-5", "negative"),
        ("0", "zero"),
        ("0.00 EUR", "zero"),
        ("1000000000001", "huge"),
        ("2000000m", "huge"),
        ("9" * 61, "too-long"),
        ("9" * 400, "too-long"),
        ("9" * 10**6, "too-long"),
        ("1e9999", "garbled"),
        ("NaN", "garbled"),
        ("nan usd", "garbled"),
        ("inf", "garbled"),
        ("0x10", "garbled"),
        ("1,2,3", "garbled"),
        ("1..2", "garbled"),
        ("5%", "garbled"),
        ("50000 - 60000", "garbled"),
        ("much", "garbled"),
        ("$", "garbled"),
        ("per hour", "garbled"),
        ("<b>5</b>", "garbled"),
        ("{0} {name}", "garbled"),
        ("105000 XYZ", "currency-unknown"),
        ("$5 EUR", "two-currencies"),
        ("USD 5 EUR", "two-currencies"),
    ],
)
def test_what_is_no_amount_is_told_in_a_sentence(text: str, code: str) -> None:
    found = parse_amount(text, ENGLISH)
    assert isinstance(found, Unclear)
    assert found.code == code
    assert found.sentence.endswith(".")
    assert not found.readings


def test_without_a_default_the_currency_has_to_be_typed() -> None:
    found = parse_amount("5", AmountFormat())
    assert isinstance(found, Unclear)
    assert found.code == "currency-missing"
    assert parse_amount("5 EUR", AmountFormat()) == Money(Decimal(5), "EUR", YEAR)


def test_of_several_that_are_shown_the_reader_is_asked() -> None:
    dollars = AmountFormat(currencies=("USD", "CAD", "EUR"))
    assert amounts(parse_amount("$5", dollars)) == ["5 USD", "5 CAD"]
    assert amounts(parse_amount("5", dollars)) == ["5 USD", "5 CAD", "5 EUR"]
    assert parse_amount("5 €", dollars) == Money(Decimal(5), "EUR", YEAR)
    assert amounts(parse_amount("105.000", dollars)) == [
        *("105 USD", "105 CAD", "105 EUR"),
        *("105000 USD", "105000 CAD", "105000 EUR"),
    ]


def test_of_several_periods_the_reader_is_asked() -> None:
    contractors = AmountFormat(currencies=("USD",), periods=(HOUR, YEAR))
    found = parse_amount("60", contractors)
    assert isinstance(found, Unclear)
    assert found.code == "period-missing"
    assert [reading.period for reading in found.readings] == [HOUR, YEAR]
    assert parse_amount("60/h", contractors) == Money(Decimal(60), "USD", HOUR)


@given(
    st.decimals("0.0001", 10**12, places=4),
    st.sampled_from(["USD", "JPY", "KWD", "SEK"]),
    st.sampled_from(PayPeriod),
    st.sampled_from([".", ",", "\u066b"]),
)
def test_what_is_spelled_is_read_as_the_same(
    amount: Decimal, currency: str, period: PayPeriod, mark: str
) -> None:
    money = Money(amount, currency, period)
    style = AmountFormat(decimal=mark, currencies=("CAD", "AUD"), periods=tuple(PayPeriod))
    assert parse_amount(spelled(money, mark), style) == money


@given(st.text("0123456789.,' kKm", min_size=1, max_size=12), st.sampled_from(["$", "kr", "¥", ""]))
def test_every_reading_that_is_offered_can_be_taken(number: str, sign: str) -> None:
    for mark in ".,":
        style = AmountFormat(decimal=mark, currencies=("USD", "CAD"), periods=(HOUR, YEAR))
        found = parse_amount(f"{number}{sign}", style)
        for reading in found.readings if isinstance(found, Unclear) else ():
            assert parse_amount(spelled(reading, mark), style) == reading


@given(st.text(max_size=80) | st.text("0123456789.,' kKm$€/h-eE", max_size=20))
def test_any_text_gives_an_amount_or_a_sentence(text: str) -> None:
    for style in (ENGLISH, GERMAN):
        found = parse_amount(text, style)
        if isinstance(found, Money):
            assert 0 < found.amount <= 10**12
        else:
            assert found.sentence
            assert len(found.readings) != 1


@given(st.decimals("0.01", 10**11, places=2))
def test_what_a_locale_writes_it_reads(amount: Decimal) -> None:
    english = f"{amount:,}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert parse_amount(f"${english}", ENGLISH) == Money(amount, "USD", YEAR)
    assert parse_amount(f"{german} €", GERMAN) == Money(amount, "EUR", YEAR)
