"""`validate` of growth files, beside ladders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ladder_app.cli import main
from ladder_app.files.library import bundled_paths
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


def validated(path: Path, text: str, capsys: pytest.CaptureFixture[str], *more: Path) -> list[str]:
    """The lines about a growth file with this text, which is no failure."""
    path.write_text(text, encoding="utf-8")
    assert main(["validate", str(path), *map(str, more)]) == 0
    return [line.removeprefix(str(path)) for line in capsys.readouterr().out.splitlines()]


def test_marks_out_of_order_are_warned_of(growth: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = validated(growth, FULL.replace("2026-09-12: cons", "2026-02-10: cons"), capsys)
    assert line.startswith(":12:13: warning: The mark of 2026-02-10 is below that of 2026-03-01.")
    assert line.endswith("write the oldest first. [marks-order]")


def test_marks_and_evidence_of_the_future_are_warned_of_and_next_steps_are_not(
    growth: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = FULL.replace("2026-09-12: cons", "2999-02-10: cons").replace("2027-02-01", "2999-02-01")
    text = text.replace("date: 2026-03-01", "date: 2999-03-01")
    lines = validated(growth, text, capsys)
    assert [line.split(" Correct")[0] for line in lines] == [
        ":12:13: warning: The day 2999-02-10 is still to come.",
        ":15:19: warning: The day 2999-03-01 is still to come.",
    ]


def test_levels_that_no_ladder_has_are_warned_of(
    growth: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = FULL.replace("level: backend-developer/senior", "level: backend-developer/senor")
    (line,) = validated(growth, text, capsys)
    assert line == (
        ":6:12: warning: No ladder that was read has the level “backend-developer/senor”."
        " Did you mean “backend-developer/senior”? [level-unknown]"
    )
    ours = FULL.replace("level: backend-developer/middle", "level: pots/junior")
    assert ":4:8: warning: No ladder that was read has" in validated(growth, ours, capsys)[0]
    ladder = tmp_path / "pots.ladder.yaml"
    ladder.write_text("name: Pots\nlevels: [Junior]\n", encoding="utf-8")
    assert validated(growth, ours, capsys, ladder) == []


def test_what_is_no_growth_file_is_refused_in_one_sentence(
    growth: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    growth.write_text(bundled_paths()[0].read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["validate", str(growth)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert "error: This is not a growth file: it has none of the keys" in line
