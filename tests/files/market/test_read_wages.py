"""A person's own file of wages, and each mistake in it with its place."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ladder_app.domain.market.wages import Wage
from ladder_app.files.market.bundled import BundledMarket
from ladder_app.files.market.read_wages import MarketFile, Names, parse_market, read_market

HEAD = "occupation,area,employment,p10,p25,p50,p75,p90"
GOOD = f"{HEAD}\nDevelopers,Berlin,100,50000,60000,70000,80000,90000\n"


def read(text: str, names: Names | None = None) -> MarketFile:
    return parse_market(text.encode(), "own.csv", names or Names())


def problems(text: str) -> list[str]:
    file = read(text)
    assert file.market is None
    return [str(problem) for problem in file.problems]


def test_a_file_with_the_columns_of_the_survey_is_read() -> None:
    market = read(GOOD).market
    assert market
    wages = market.wages["Developers", "Berlin"]
    assert wages.employment == 100
    assert wages.figures[0] == Wage(Decimal(50000))
    assert wages.release.source.title == "own.csv"
    assert wages.release.is_currency_assumed
    assert wages.release.month is None


def test_codes_of_the_survey_get_their_names() -> None:
    text = f"{HEAD}\n15-1252,0019740,,1,2,3,4,5\n"
    market = read(text, BundledMarket().names).market
    assert market
    wages = market.wages["15-1252", "0019740"]
    assert wages.occupation.title == "Software Developers"
    assert wages.area.name == "Denver-Aurora-Centennial, CO"


def test_source_month_currency_and_names_of_the_file() -> None:
    text = (
        f"{HEAD},currency,month,source,title,place\n"
        "25-1,DE3,,1,2,3,4,5,eur,2024-10,Statistisches Bundesamt,Entwickler,Berlin\n"
    )
    market = read(text).market
    assert market
    wages = market.wages["25-1", "DE3"]
    assert wages.release.currency == "EUR"
    assert not wages.release.is_currency_assumed
    assert wages.release.month == date(2024, 10, 1)
    assert wages.release.source.title == "Statistisches Bundesamt"
    assert (wages.occupation.title, wages.area.name) == ("Entwickler", "Berlin")


@pytest.mark.parametrize("cell", ["", "*", "**", " "])
def test_a_cell_that_was_not_released_is_no_number(cell: str) -> None:
    market = read(f"{HEAD}\nA,B,{cell},1,{cell},3,4,5\n").market
    assert market
    wages = market.wages["A", "B"]
    assert wages.employment is None
    assert wages.figures[1] is None


def test_top_coded_cells_are_at_or_above_an_amount() -> None:
    market = read(f"{HEAD}\nA,B,1,10,20,30,#40,#50\nA,C,1,10,20,30,#,#\n").market
    assert market
    forty, fifty = Wage(Decimal(40), is_top_coded=True), Wage(Decimal(50), is_top_coded=True)
    assert market.wages["A", "B"].figures[3:] == (forty, fifty)
    thirty = Wage(Decimal(30), is_top_coded=True)
    assert market.wages["A", "C"].figures[3:] == (thirty, thirty)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_delimiters_line_ends_and_order_of_columns(delimiter: str, ends: str) -> None:
    head = ["P90", "P75", "P50", "P25", "P10", "Area", "Occupation"]
    row = ["5", "4", "3", "2", "1", '"B, C; ""D"""', "A"]
    text = ends.join([delimiter.join(head), "", delimiter.join(row), ""])
    market = read("\ufeff" + text).market
    assert market
    wages = market.wages["A", 'B, C; "D"']
    assert [int(wage.amount) for wage in wages.figures if wage] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "own.csv:1:1: error: The file has no wages."),
        (f"{HEAD}\n", "own.csv:1:1: error: The file has no wages."),
        ("occupation,area,p10\n", "own.csv:1:1: error: The first line lacks p25, p50, p75, p90."),
        (f"{HEAD},curency\n", "own.csv:1:48: error: The column “curency” is not known."),
        (f"{HEAD},area\n", "own.csv:1:48: error: The column “area” is there twice."),
        (f"{HEAD}\nA,B,1,2,3\n", "own.csv:2:10: error: The line has 5 cells"),
        (f"{HEAD}\nA,B,1,2,3,4,5,6,7\n", "own.csv:2:17: error: The line has 9 cells"),
        (f"{HEAD}\nA,B,x,1,2,3,4,5\n", "own.csv:2:5: error: “x” is not a number of people."),
        (f'{HEAD}\n"A, a",B,1,1,2,abc,4,5\n', "own.csv:2:16: error: “abc” is not an amount."),
        (f"{HEAD}\nA,B,1,-1,2,3,4,5\n", "own.csv:2:7: error: “-1” is not an amount."),
        (f"{HEAD}\nA,B,1,#,2,3,4,5\n", "own.csv:2:7: error: “#” does not give the amount"),
        (f"{HEAD}\nA,B,1,1,2,1,4,5\n", "own.csv:2:11: error: The 50th percentile is lower"),
        (f"{HEAD}\n,B,1,1,2,3,4,5\n", "own.csv:2:1: error: The occupation is missing."),
        (f"{HEAD}\nA,,1,1,2,3,4,5\n", "own.csv:2:3: error: The area is missing."),
        (f"{GOOD}{GOOD.splitlines()[1]}\n", "own.csv:3:1: error: The wages of “Developers” in"),
        (f'{HEAD}\n"A,B,1,1,2,3,4,5\n', "own.csv:2:1: error: A quotation mark is not closed"),
        (f"{HEAD},currency\nA,B,1,1,2,3,4,5,EURO\n", "own.csv:2:17: error: “EURO” is not a"),
        (f"{HEAD},month\nA,B,1,1,2,3,4,5,May\n", "own.csv:2:17: error: “May” is not a month."),
    ],
)
def test_each_mistake_is_reported_at_its_place(text: str, expected: str) -> None:
    assert problems(text)[0].startswith(expected)


def test_a_misspelled_heading_is_suggested() -> None:
    assert "Did you mean “currency”?" in problems(f"{HEAD},curency\n")[0]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = read_market(tmp_path / "none.csv", Names())
    assert not file.was_read
    assert "There is no such file." in str(file.problems[0])


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1),
            st.lists(st.integers(0, 10**6), min_size=5, max_size=5).map(sorted),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda pair: pair[0],
    )
)
def test_what_a_spreadsheet_writes_is_read(items: list[tuple[str, list[int]]]) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(HEAD.split(","))
    for name, figures in items:
        writer.writerow([name, "B", "", *figures])
    market = read(stream.getvalue()).market
    assert market
    for name, figures in items:
        found = market.wages[name, "B"].figures
        assert [int(wage.amount) for wage in found if wage] == figures


@given(st.binary(max_size=300))
def test_no_bytes_raise_an_error(data: bytes) -> None:
    parse_market(data, "own.csv", Names())
    parse_market(HEAD.encode() + b"\n" + data, "own.csv", Names())
