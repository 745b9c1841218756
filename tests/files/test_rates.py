"""Rates files: good ones, bad ones, and any bytes at all."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ladder_app.domain.pay.conversion import Rates
from ladder_app.files.problems import MAX_PROBLEMS
from ladder_app.files.rates import RatesFile, parse_rates, rate_of, rates_text, read_rates

GOOD = """\
date: 2026-11-24
source: A bank
base: EUR
rates:
  USD: 1.25
  JPY: 160
  KWD: 0.358712345678
"""
HEAD = "date: 2026-11-24\nsource: A bank\nbase: EUR\n"


def codes(found: RatesFile) -> list[tuple[str, int, int]]:
    return [(problem.code, problem.line, problem.column) for problem in found.problems]


def test_a_good_file_gives_rates(tmp_path: Path) -> None:
    path = tmp_path / "rates.yaml"
    path.write_text(GOOD, encoding="utf-8")
    found = read_rates(path)
    assert found.problems == ()
    assert found.rates == Rates(
        date=date(2026, 11, 24),
        source="A bank",
        base="EUR",
        rates={"USD": Decimal("1.25"), "JPY": Decimal(160), "KWD": Decimal("0.358712345678")},
    )


def test_the_base_may_be_said_to_be_one() -> None:
    assert parse_rates(f"{HEAD}rates: {{EUR: 1.0, USD: 2}}\n".encode(), "x").rates is not None


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "file-empty", 1, 1),
        ("- a\n", "mapping-expected", 1, 1),
        (HEAD, "key-missing", 1, 1),
        (HEAD + "rates:\n", "key-missing", 4, 1),
        ("source: S\nbase: EUR\nrates: {USD: 1}\n", "key-missing", 1, 1),
        (HEAD.replace("2026-11-24", "today") + "rates: {USD: 1}\n", "date-invalid", 1, 7),
        (HEAD.replace("EUR", "EURO") + "rates: {USD: 1}\n", "currency-unknown", 3, 7),
        (HEAD + "rates: {}\n", "rates-expected", 4, 8),
        (HEAD + "rates: [USD]\n", "rates-expected", 4, 8),
        (HEAD + "rates: 5\n", "rates-expected", 4, 8),
        (HEAD + "rates: {USDD: 1}\n", "currency-unknown", 4, 9),
        (HEAD + "rates: {EUR: 2}\n", "rate-of-base", 4, 14),
        (HEAD + "rates: {USD: 1, USD: 2}\n", "key-duplicate", 4, 17),
        (HEAD + "rates: {USD: *a}\n", "yaml-alias", 4, 14),
        (HEAD + "rate: {USD: 1}\nrates: {USD: 1}\n", "key-unknown", 4, 1),
        *(
            (f"{HEAD}rates: {{USD: {text}}}\n", "rate-invalid", 4, 14)
            for text in (
                "0",
                "0.000",
                "-1",
                "1e9999",
                ".inf",
                ".nan",
                "'1.25'",
                "one",
                "[1]",
                "{a: 1}",
                "9" * 400,
                "01",
                "0x1",
            )
        ),
        (HEAD + 'rates: {USD: "1,25"}\n', "rate-invalid", 4, 14),
    ],
)
def test_a_mistake_is_told_once_with_its_place(
    text: str, code: str, line: int, column: int
) -> None:
    found = parse_rates(text.encode(), "x.yaml")
    assert found.rates is None
    assert codes(found) == [(code, line, column)]
    assert all(str(problem).isprintable() for problem in found.problems)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert [problem.code for problem in read_rates(tmp_path / "pipe").problems] == [
        "file-not-regular"
    ]
    assert [problem.code for problem in read_rates(tmp_path / "none").problems] == ["file-missing"]
    assert [problem.code for problem in read_rates(tmp_path).problems] == ["file-directory"]


def test_thousands_of_mistakes_are_capped() -> None:
    lines = "".join(f"  X{i}: 0\n" for i in range(5_000))
    found = parse_rates(f"{HEAD}rates:\n{lines}".encode(), "x.yaml")
    assert len(found.problems) == MAX_PROBLEMS + 1


@settings(deadline=None, max_examples=100)
@given(
    st.binary()
    | st.text().map(str.encode)
    | st.text("0123456789.eE{}[]:,- \nUSDEUR&*!'\"", max_size=40).map(
        lambda tail: (HEAD + "rates: " + tail).encode()
    )
)
def test_any_bytes_give_rates_or_problems(data: bytes) -> None:
    found = parse_rates(data, "x.yaml")
    assert (found.rates is None) == bool(found.problems)


@settings(deadline=None, max_examples=100)
@given(
    st.dates(),
    st.text(max_size=40),
    st.dictionaries(
        st.sampled_from(["USD", "JPY", "KWD"]),
        st.decimals("0.000000000001", "999999999999", places=12),
        min_size=1,
    ),
)
def test_rates_that_are_written_are_read_as_the_same(
    day: date, source: str, rates: dict[str, Decimal]
) -> None:
    written = Rates(date=day, source=f"By {source}", base="EUR", rates=rates)
    read = parse_rates(rates_text(written).encode(), "x").rates
    assert read is not None
    assert (read.date, read.base, read.rates) == (day, "EUR", rates)
    if source.isprintable() and source.isascii():
        assert read.source == " ".join(written.source.split())


def test_a_rate_is_a_plain_number_above_zero() -> None:
    assert rate_of("1.25") == Decimal("1.25")
    assert [rate_of(text) for text in ("0", "-1", "nan", "1e9", "1,25", "", "9" * 13)] == [None] * 7
