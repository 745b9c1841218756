"""`career-ladder market`, as a person and as a program use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ladder_app.cli import main

Printed = pytest.CaptureFixture[str]
HEAD = "occupation,area,employment,p10,p25,p50,p75,p90,currency,month,source"


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


def market(printed: Printed, *words: str, status: int = 0) -> tuple[str, str]:
    assert main(["market", *words]) == status
    out, err = printed.readouterr()
    return " ".join(out.split()) if not out.startswith("{") else out, " ".join(err.split())


def test_the_wages_of_an_occupation_in_a_town(capsys: Printed) -> None:
    out, _ = market(capsys, "software developers", "--area", "Denver", "--mine", "105000")
    for text in (
        "Software Developers (15-1252) in Denver-Aurora-Centennial, CO (0019740)",
        "Annual wages in USD, May 2025; 27,010 employed",
        "10th $99,700 one in ten earns less",
        "50th $137,610 the median: half earn less",
        "$105,000 per year is at about the 13th percentile of software developers in Denver-",
        "Centennial, CO (interpolated between published percentiles).",
        "Source: U.S. Bureau of Labor Statistics",
    ):
        assert text in out


def test_the_place_is_the_country_unless_one_is_named(capsys: Printed) -> None:
    out, _ = market(capsys, "15-1252", "--mine", "$100/h")
    assert "in the United States (0000000)" in out
    assert "of software developers in the United States" in out


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("99699", "is below the 10th percentile"),
        ("99700", "is at the 10th percentile of software developers"),
        ("137610", "(a published percentile)"),
        ("209301", "is above the 90th percentile"),
    ],
)
def test_only_what_is_known_is_told_of_a_salary(
    capsys: Printed, amount: str, expected: str
) -> None:
    out, _ = market(capsys, "15-1252", "--area", "Denver", "--mine", amount)
    assert expected in out
    assert "interpolated" not in out


def test_figures_that_were_not_released(capsys: Printed) -> None:
    out, _ = market(capsys, "15-1243", "--area", "Aguadilla", "--mine", "50000")
    assert out.count(" not released") >= 5
    assert "No percentile of database architects in Aguadilla, PR was released" in out
    assert "The survey" not in out.partition("Source")[2]


def test_json_has_every_figure_and_its_source(capsys: Printed) -> None:
    out, _ = market(capsys, "15-1252", "--area", "Denver", "--mine", "105000", "--json")
    found = json.loads(out)
    assert found["percentiles"]["90"] == {"amount": "209300", "is_top_coded": False}
    assert found["standing"] == {
        "side": "between",
        "percentile": "13.32",
        "is_interpolated": True,
    }
    assert found["source"]["url"] == "https://www.bls.gov/oes/"
    assert found["month"] == "2025-05"


def test_csv_can_be_read_as_a_file_of_ones_own(capsys: Printed, tmp_path: Path) -> None:
    assert main(["market", "15-1252", "--area", "Denver", "--csv"]) == 0
    path = tmp_path / "wages.csv"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["market", "15-1252", "--area", "Denver", "--csv", "--data", str(path)]) == 0
    assert capsys.readouterr().out == path.read_text(encoding="utf-8")


def test_old_undated_and_assumed_figures_are_called_so(capsys: Printed, tmp_path: Path) -> None:
    path = tmp_path / "wages.csv"
    path.write_text(
        f"{HEAD}\nEntwickler,Berlin,,45000,55000,,#80000,*,EUR,2015-04,Amt\n"
        "Entwickler,Köln,,45000,55000,60000,70000,80000,,,\n",
        encoding="utf-8",
    )
    own = ("--data", str(path))
    out, _ = market(capsys, "entwickler", "--area", "berlin", *own, "--mine", "50000")
    assert "The figures are more than 18 months old." in out
    assert "Source: Amt." in out
    assert "75th at or above €80,000" in out
    assert "50th not released" in out
    assert "€50,000 per year is at about the 18th percentile of Entwickler in Berlin" in out
    out, _ = market(capsys, "entwickler", "--area", "koln", *own)
    assert "The figures are undated." in out
    assert "taken for US dollars" in out
    assert "Source: wages.csv." in out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("plumbers",), "there is no occupation “plumbers”. `career-ladder market` lists all."),
        (("sofware developers",), "Did you mean “Software Developers”?"),
        (("15-1252", "--area", "Dnver"), "Did you mean “Denver-Aurora-Centennial, CO”?"),
        (("15-1252", "--area", "Portland"), "“Portland” is the name of 2 places. Did you mean"),
        (("15-1252", "--area", "Zzyzx Qqq"), "The data has 583 places"),
        (("15-1252", "--mine", "much"), "--mine: This is not an amount"),
        (("15-1252", "--csv", "--mine", "1"), "--csv holds wages only."),
        (("--mine", "1"), "Name an OCCUPATION."),
    ],
)
def test_what_cannot_be_answered_is_explained(
    capsys: Printed, words: tuple[str, ...], expected: str
) -> None:
    out, err = market(capsys, *words, status=2)
    assert expected in err
    assert out == ""


def test_problems_of_a_file_have_their_place(capsys: Printed, tmp_path: Path) -> None:
    path = tmp_path / "wages.csv"
    path.write_text("occupation,area,p10,p25,p50,p75,p90\nA,B,1,2,x,4,5\n", encoding="utf-8")
    _, err = market(capsys, "A", "--area", "B", "--data", str(path), status=1)
    assert f"{path}:2:9: error: “x” is not an amount." in err
    _, err = market(capsys, "A", "--data", str(tmp_path / "none.csv"), status=3)
    assert "There is no such file." in err


def test_without_an_occupation_all_are_listed(capsys: Printed) -> None:
    out, _ = market(capsys)
    assert "15-1252 Software Developers" in out
    assert out.count("15-") >= 16


def test_a_salary_without_a_rate_is_a_problem_with_a_remedy(capsys: Printed) -> None:
    out, err = market(capsys, "15-1252", "--mine", "€50000", status=1)
    assert "There is no rate from EUR to USD" in out
    assert "Give it in USD, as the wages are." in err


def test_one_place_is_not_in_the_plural(capsys: Printed, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text(f"{HEAD}\nBaker,Oslo,1,1,2,3,4,5,NOK,2026-01,Mine\n")
    _, err = market(capsys, "Baker", "--data", str(path), "--area", "Qqqq", status=2)
    assert "The data has 1 place: " in err
