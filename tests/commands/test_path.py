"""`path`: the steps between two levels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.test_cli import career_ladder

JUNIOR, STAFF = "software-engineering/junior", "software-engineering/staff"
MANAGER = "software-engineering/engineering-manager"


def test_every_step_is_listed_with_what_it_adds() -> None:
    text = career_ladder("path", JUNIOR, STAFF).stdout
    headings = ["Junior → Middle", "Middle → Senior", "Senior → Staff"]
    places = [text.index(f"\n{heading}\n---") for heading in headings]
    assert places == sorted(places)
    assert "Senior to Staff" not in text
    assert "[grows]" in text


def test_over_a_fork_it_is_down_and_up() -> None:
    done = career_ladder("path", STAFF, MANAGER, "--json")
    steps = json.loads(done.stdout)
    assert [step["kind"] for step in steps] == ["down", "up"]
    assert steps[1]["levels"][1]["address"] == MANAGER
    assert "(a step down)" in career_ladder("path", STAFF, MANAGER).stdout


def test_a_step_to_an_equivalent_level_is_no_list_of_things_to_learn() -> None:
    text = career_ladder("path", "backend-developer/senior", STAFF).stdout
    across = text[text.index("(an equivalent level)") : text.index("→ Staff Software Engineer\n-")]
    assert "named as equivalent" in across
    assert "[new]" not in across
    assert "not listed" not in across


def test_a_skill_is_new_once_on_a_path() -> None:
    text = career_ladder("path", "backend-developer/junior", STAFF).stdout
    assert text.count("Hiring and training — Working") == 1
    assert "2 skills rise, each +1; 1 skill is new" in text


def test_where_there_is_no_way_it_is_said(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("name: Own\nlevels: [A]\n")
    done = career_ladder("path", JUNIOR, "own/a", "--file", str(own))
    assert (done.returncode, done.stdout) == (1, "")
    assert "no step leads" in done.stderr
    assert "career-ladder compare" in done.stderr


def test_a_file_can_join_families(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(f"name: Own\nlevels: [A, {{name: B, equivalent: {STAFF}}}]\n")
    done = career_ladder("path", "own/a", STAFF, "--file", str(own))
    assert "(an equivalent level)" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("words", [["software-engineering/staf"], ["software-engineering"]])
def test_a_wrong_address_is_answered_with_one_that_may_be_meant(words: list[str]) -> None:
    done = career_ladder("path", JUNIOR, *words)
    assert done.returncode == 2
    assert "software-engineering/" in done.stderr.replace(words[0], "", 1)


@pytest.mark.parametrize("suffix", ["pdf", "html", "md", "txt"])
def test_a_path_is_written_to_a_file(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"p.{suffix}"
    done = career_ladder("path", JUNIOR, STAFF, "-o", str(out), environ={"DISPLAY": ""})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.stat().st_size > 1000


def test_to_the_same_level_there_is_no_step() -> None:
    text = career_ladder("path", STAFF, STAFF).stdout
    assert "No steps: both ends are the same level." in text
    assert "Sources" not in text


def test_a_path_that_ends_below_lists_what_the_compared_levels_lose() -> None:
    text = career_ladder("path", "backend-developer/middle", "backend-developer/junior").stdout
    assert "The path continues" not in text
    assert "3 statements narrower; 15 skills fall" in text
    assert "Back-end frameworks — Practitioner → Awareness" in text
    assert "Mentoring — not expected yet" in text


def test_every_step_of_a_way_down_lists_its_losses() -> None:
    text = career_ladder("path", STAFF, JUNIOR).stdout
    assert text.count("(a step down)") == text.count("\nSkills\n") == 3
    assert "The path continues" not in text


def test_a_path_over_a_fork_continues_from_there() -> None:
    text = career_ladder("path", STAFF, MANAGER).stdout
    down = text[text.index("Staff → Senior") : text.index("Senior → Engineering Manager\n-")]
    assert "The path continues from the level below." in down
    assert "Skills" not in down
