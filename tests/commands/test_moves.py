"""`moves`: the levels nearest to a level."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ladder_app.cli import main

SENIOR = "backend-developer/senior"
OWN = """\
name: Own
scale: [{name: Low}, {name: Middle}, {name: High}]
skills: [{name: communication, kind: soft}, {name: Ink, kind: hard}]
levels:
  - {name: A, responsibilities: [Writes, Reads], skills: {communication: middle, ink: low}}
  - {name: B, responsibilities: [Writes], skills: {communication: high, ink: high}}
"""
Printed = pytest.CaptureFixture[str]


def moves_of(printed: Printed, *words: str) -> list[dict[str, Any]]:
    assert main(["moves", *words, "--json"]) == 0
    found = json.loads(printed.readouterr().out)
    assert found["level"]["address"] == words[0]
    moves: list[dict[str, Any]] = found["moves"]
    return moves


def text_of(printed: Printed, *words: str) -> str:
    assert main(["moves", *words]) == 0
    return " ".join(printed.readouterr().out.split())


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.yaml"
    path.write_text(OWN)
    return str(path)


def test_equivalent_levels_are_first_and_then_the_fewest_steps(capsys: Printed) -> None:
    moves = moves_of(capsys, SENIOR)
    assert [(move["address"], move["kind"]) for move in moves] == [
        ("software-engineering/senior", "equivalent"),
        ("web-developer/senior", "equivalent"),
        ("devops-engineer/senior", "equivalent"),
        ("backend-developer/middle", "previous"),
        ("software-engineering/staff", "other"),
    ]
    steps = [move["steps_to_learn"] for move in moves]
    assert steps[:3] == sorted(steps[:3])
    assert steps[3:] == sorted(steps[3:])


def test_each_level_names_what_transfers_and_what_is_missing(capsys: Printed) -> None:
    text = text_of(capsys, SENIOR, "--family", "software-engineering", "--limit", "2")
    assert "Moves from Senior Back-end Developer" in text
    assert "(an equivalent level · software-engineering/senior)" in text
    assert "Staff Software Engineer (software-engineering/staff) -" in text
    assert "7 steps to learn: 2 new skills, 1 skill to raise. 10 skills transfer." in text
    assert "- New — Programming (Expert, 4 steps); Strategy (Working, 2 steps)" in text
    assert "- To raise — Technical leadership and decisions (Practitioner → Expert, +1)" in text
    assert "Statements in the same words: 0 of 4." in text
    assert "How this is counted" in text


def test_a_ladder_of_ones_own_takes_part(own: str, capsys: Printed) -> None:
    move = moves_of(capsys, "own/a", "--file", own, "--family", "own")[0]
    assert (move["address"], move["kind"], move["steps_to_learn"]) == ("own/b", "next", 3)
    assert move["skills"]["to-raise"] == [
        {
            "id": "communication",
            "name": "communication",
            "held": "middle",
            "asked": "high",
            "steps_to_learn": 1,
        },
        {"id": "ink", "name": "Ink", "held": "low", "asked": "high", "steps_to_learn": 2},
    ]
    # Reads carries over.
    assert move["statements"]["count"] == len(move["statements"]["same"]) == 2


def test_on_another_scale_a_skill_is_named_and_not_compared(own: str, capsys: Printed) -> None:
    text = text_of(capsys, "own/a", "--file", own, "--family", "web-developer", "--limit", "1")
    assert "1 skill on another scale" in text
    assert "- On another scale — communication" in text


def test_a_level_that_nothing_is_near_to_has_no_moves(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("name: Own\nlevels: [A]\n")
    assert "No other level" in text_of(capsys, "own/a", "--file", str(path))
    assert moves_of(capsys, "own/a", "--file", str(path)) == []


@pytest.mark.parametrize("limit", ["0", "-1", "many", "1.5", "²"])
def test_a_limit_is_a_number_from_one(limit: str, capsys: Printed) -> None:
    assert main(["moves", SENIOR, f"--limit={limit}"]) == 2
    assert "is no number from 1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["backend-developer/senor"], "Did you mean “backend-developer/senior”?"),
        (["backend-developer"], "is a family"),
        ([SENIOR, "--family", "web-developr"], "Did you mean “web-developer”?"),
        ([SENIOR, "--family", "web-developer/senior"], "Name its family: “web-developer”."),
    ],
)
def test_a_wrong_name_is_answered(words: list[str], answer: str, capsys: Printed) -> None:
    assert main(["moves", *words]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert answer in written.err


@pytest.mark.parametrize("suffix", ["html", "md", "txt"])
def test_moves_are_written_to_a_file(tmp_path: Path, suffix: str, capsys: Printed) -> None:
    path = tmp_path / f"moves.{suffix}"
    assert main(["moves", SENIOR, "-o", str(path)]) == 0
    assert "Staff Software Engineer" in path.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""
    assert main(["moves", SENIOR, "-o", str(path)]) == 2
    assert main(["moves", SENIOR, "-o", str(path), "--replace"]) == 0
