"""The wages that come with the program are those of the survey, in every row."""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from ladder_app.domain.market.wages import AreaKind, Wages
from ladder_app.files.market.bundled import AREAS, OCCUPATIONS, RELEASE, WAGES, BundledMarket

FOLDER = Path(__file__).parents[3] / "data" / "market"
SUMS = {
    WAGES: "bd813ba58a528668f624ea770d42eba287c9826163d0ff6e4a3d5141c4c4a0c5",
    AREAS: "e799900d83cb46a583e8fc30f7118683e9681a27bcb869647cf50c8e37188671",
    OCCUPATIONS: "ee4713eebc527fc18e2343381253b47f4e4ac9766b2b556c6f49434415222acb",
}
"""The sums of the survey's tables, from which all figures come."""


@pytest.fixture(scope="module")
def bundled() -> BundledMarket:
    return BundledMarket()


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_tables_are_those_of_the_survey() -> None:
    found = {name: hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() for name in SUMS}
    assert found == SUMS
    assert json.loads((FOLDER / RELEASE).read_text(encoding="utf-8"))["sha256"] == SUMS


def test_every_figure_of_every_row_is_that_of_the_survey(bundled: BundledMarket) -> None:
    source = rows(WAGES)
    market = bundled.market
    assert len(source) == len(market.wages) == 7625
    for row in source:
        found = market.wages[row["occupation"], row["area"]]
        assert found.employment == (int(row["employment"]) if row["employment"] else None)
        expected = [Decimal(row[f"p{percent}"]) for percent in (10, 25, 50, 75, 90)]
        assert [wage.amount for wage in found.figures if wage] == expected
        assert not any(wage.is_top_coded for wage in found.figures if wage)


def test_every_place_and_occupation_is_there(bundled: BundledMarket) -> None:
    market = bundled.market
    assert [area.code for area in market.areas.values()] == [row["area"] for row in rows(AREAS)]
    kinds = Counter(area.kind for area in market.areas.values())
    assert kinds == {AreaKind.NATION: 1, AreaKind.STATE: 54, AreaKind.METRO: 528}
    titles = {row["occupation"]: row["title"] for row in rows(OCCUPATIONS)}
    assert {each.code: each.title for each in market.occupations.values()} == titles
    assert len(titles) == 21


def test_every_figure_has_its_source_and_month(bundled: BundledMarket) -> None:
    for wages in bundled.market.wages.values():
        assert "U.S. Bureau of Labor Statistics" in wages.release.source.title
        assert wages.release.month
        assert (wages.release.month.year, wages.release.month.month) == (2025, 5)
        assert wages.release.currency == "USD"


def test_what_is_in_no_row_was_not_released(bundled: BundledMarket) -> None:
    market = bundled.market
    missing: list[Wages] = [
        market.wages_of(occupation, area)
        for occupation in market.occupations.values()
        for area in market.areas.values()
        if (occupation.code, area.code) not in market.wages
    ]
    assert len(missing) == 21 * 583 - 7625
    assert {wages.figures for wages in missing} == {(None,) * 5}
    assert {wages.employment for wages in missing} == {None}


def test_the_wages_are_read_only_when_they_are_asked_for() -> None:
    code = (
        "import sys; from ladder_app.cli import main; main(['list']);"
        "sys.exit(any('market.' in name and 'files' in name for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0


def test_a_changed_file_is_named(tmp_path: Path) -> None:
    for name in (WAGES, AREAS, OCCUPATIONS, RELEASE):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    text = (tmp_path / WAGES).read_text(encoding="utf-8")
    (tmp_path / WAGES).write_text(text.replace("107550", "1o7550", 1), encoding="utf-8")
    with pytest.raises(ValueError, match=r"annual-wages\.csv:2:\d+: error: “1o7550” is not"):
        _ = BundledMarket(tmp_path).market
