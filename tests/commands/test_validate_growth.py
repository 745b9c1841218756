"""`validate` of growth files, beside ladders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ladder_app.cli import main
from tests.files.growth.samples import FULL


@pytest.fixture
def growth(tmp_path: Path) -> Path:
    path = tmp_path / "dana.growth.yaml"
    path.write_text(FULL, encoding="utf-8")
    return path


def test_a_good_growth_file_has_no_problems(
    growth: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(growth)]) == 0
    assert capsys.readouterr().out == ""


def test_every_problem_has_its_place_in_the_order_of_the_files(
    growth: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    growth.write_text(FULL.replace("no-occasion", "no-ocasion"), encoding="utf-8")
    ladder = tmp_path / "pots.ladder.yaml"
    ladder.write_text("nmae: Pots\nlevels: [Junior]\n", encoding="utf-8")
    assert main(["validate", str(growth), str(ladder)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{growth}:22:13: error: “no-ocasion” is not known here.")
    assert lines[0].endswith("Did you mean “no-occasion”? [mark-unknown]")
    assert lines[1].startswith(f"{ladder}:1:1: error: ")
    assert main(["validate", "--json", str(growth)]) == 1
    (problem,) = json.loads(capsys.readouterr().out)
    assert (problem["line"], problem["column"], problem["code"]) == (22, 13, "mark-unknown")


def test_a_growth_file_that_is_not_there_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", str(tmp_path / "dana.growth.yaml")]) == 3
    assert "[file-missing]" in capsys.readouterr().out


def test_a_newer_growth_file_is_no_failure(
    growth: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    growth.write_text(FULL.replace("growth: 1", "growth: 2"), encoding="utf-8")
    assert main(["validate", str(growth)]) == 0
    assert "warning: The file has the newer format 2." in capsys.readouterr().out
