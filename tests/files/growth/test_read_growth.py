"""Growth files are read as far as they are understood, and every problem has its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)
from ladder_app.files.growth.read_growth import load_growth, read_growth
from ladder_app.files.problems import Severity
from tests.files.growth.samples import DANA, FULL

TARGET = "targets:\n  - level: a/b\n"
STATEMENT = f"{TARGET}    responsibilities:\n      - id: x\n"
SKILL = f"{TARGET}    skills:\n      - id: x\n"


def entry(text: str, part: Part = Part.STATEMENT) -> Entry:
    read = read_growth(text, "x.growth.yaml")
    assert read.problems == ()
    return read.people[0].toward("a/b").entry(ItemKey(part, "x"))


def problems(text: str) -> list[str]:
    return [str(problem) for problem in read_growth(text, "x").problems]


def test_everything_that_a_file_can_have_is_read() -> None:
    read = read_growth(FULL, "dana.growth.yaml")
    assert read.problems == ()
    assert read.people == (DANA,)
    assert not read.is_newer
    assert read.text == FULL


def test_a_file_can_have_several_people_and_one_of_them_at_its_top() -> None:
    people = "people:\n  - name: Kim\n  - name: Lee\n    targets: []\n"
    both = (Person(name="Kim"), Person(name="Lee"))
    assert read_growth(people, "x").people == both
    assert read_growth(f"name: Dana\n{people}", "x").people == (Person(name="Dana"), *both)


@pytest.mark.parametrize(
    "marks",
    [
        "        mark: sometimes\n",
        "        marks: sometimes\n",
        "        marks: [sometimes]\n",
        "        marks: [Sometimes]\n",
        "        marks:\n          - sometimes\n",
    ],
)
def test_a_mark_needs_no_day(marks: str) -> None:
    assert entry(STATEMENT + marks) == Entry(mark=Mark.SOMETIMES)


@pytest.mark.parametrize(
    "marks",
    [
        "        marks: {2026-03-01: not yet, 2026-03-02: consistently}\n",
        "        marks:\n          2026-03-01: not-yet\n          2026-03-02: consistently\n",
        "        marks: [2026-03-01: not-yet, {2026-03-02: consistently}]\n",
    ],
)
def test_marks_can_be_written_in_several_ways(marks: str) -> None:
    earlier = (DatedMark(day=date(2026, 3, 1), mark=Mark.NOT_YET),)
    assert entry(STATEMENT + marks) == Entry(
        mark=Mark.CONSISTENTLY, day=date(2026, 3, 2), earlier=earlier
    )


def test_a_skill_can_have_a_step_with_any_id_and_be_below_all_steps() -> None:
    assert entry(f"{SKILL}        mark: below\n", Part.SKILL) == Entry(step="below")
    assert entry(f"{SKILL}        mark: 007\n", Part.SKILL) == Entry(step="007")
    assert entry(f"{SKILL}        mark: no\n", Part.SKILL) == Entry(step="no")
    assert entry(f"{SKILL}        mark: below the scale\n", Part.SKILL) == Entry(is_below=True)


def test_evidence_and_next_steps_can_be_text_only() -> None:
    lists = "        evidence: [Did it]\n        next:\n          - Do it again\n"
    assert entry(STATEMENT + lists) == Entry(
        evidence=(Evidence(text="Did it"),), next_steps=(NextStep(text="Do it again"),)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nmae: Dana\n", "x:1:1: warning: The key “nmae” is not known in a growth file. "),
        (f"{STATEMENT}        mark: sometmes\n", "x:5:15: error: “sometmes” is not known here. "),
        (f"{STATEMENT}        marks:\n          - 2026-02-30: sometimes\n", "x:6:13: error: "),
        (f"{STATEMENT}        evidnce: []\n", "x:5:9: warning: The key “evidnce” is not known"),
        (f"{SKILL}        mark: Team Lead\n", "x:5:15: error: “Team Lead” is not the id of a step"),
        (f"{SKILL}        mark: [[a]]\n", "x:5:16: error: “mark” should be a list of marks"),
        (f"{STATEMENT}      - id: x\n", "x:5:13: error: The id “x” is already used on line 4."),
        (f"{TARGET}  - level: a/b\n", "x:3:12: error: The target “a/b” is already on line 2."),
        ("targets: [{lvel: a/b}]\n", "x:1:11: error: The target needs “level”"),
        ("targets: [{level: a}]\n", "x:1:19: error: “level” should be the address of a level"),
        ("name: a\nname: b\n", "x:2:1: error: The key “name” is already given on line 1."),
        ("name: &a Dana\n", "x:1:7: error: Anchors such as “&a” are not supported."),
        ("name: *a\n", "x:1:7: error: "),
        ("growth: one\n", "x:1:9: error: The file format “one” is not known."),
        ("growth: 0\n", "x:1:9: error: The file format “0” is not known."),
        ("", "x:1:1: error: The file is empty. A growth file needs “targets:” or “people:”."),
        ("# only\n", "x:1:1: error: The file is empty."),
        ("a list", "x:1:1: error: This should be a mapping"),
        ("- a list", "x:1:1: error: This should be a mapping"),
        ("a: [", "x:2:1: error: The bracket is not closed, or a value is missing."),
        ("name: a\n---\nname: b\n", "x:2:1: error: A second document starts here."),
        ("name: \x07\n", "x:1:7: error: The character U+0007 is not allowed"),
        ("name: \ud800\n", "x:1:7: error: The byte 0xED here is not UTF-8 text."),
        ("name: " + "a" * 20_001, "x:1:7: error: The value has more than 20,000 characters."),
        ("a: " * 40, "x:1:5: error: "),
        ("[" * 40, "x:1:33: error: Lists and mappings are nested more than 32 deep."),
    ],
)
def test_every_problem_has_its_place(text: str, expected: str) -> None:
    assert any(problem.startswith(expected) for problem in problems(text)), problems(text)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        (f"{STATEMENT}        mark: sometmes\n", "sometimes"),
        (f"{STATEMENT}        evidnce: []\n", "evidence"),
        (f"{SKILL}        mark: Below the scal\n", "below the scale"),
        (f"{SKILL}        mark: Team Lead\n", "team-lead"),
    ],
)
def test_a_misspelled_word_gets_a_suggestion(text: str, suggestion: str) -> None:
    assert f"Did you mean “{suggestion}”?" in problems(text)[0]


def test_what_is_right_in_a_file_with_problems_is_read() -> None:
    text = FULL.replace("2026-09-12: consistently", "2026-09-31: consistently")
    read = read_growth(text, "x")
    assert len(read.problems) == 1
    assert read.people[0].name == "Dana"
    assert len(read.people[0].growths[0].entries) == 4


def test_a_newer_file_is_read_as_far_as_it_is_understood() -> None:
    read = read_growth(FULL.replace("growth: 1", "growth: 2\nmood: good"), "x")
    assert read.is_newer
    assert read.people == (DANA,)
    (problem,) = read.problems
    assert problem.severity is Severity.WARNING
    assert str(problem).startswith("x:1:9: warning: The file has the newer format 2.")


def test_a_file_is_loaded_with_its_own_text(tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    path.write_bytes(b"\xef\xbb\xbfname: Dana\r\n")
    read = load_growth(path)
    assert read.people == (Person(name="Dana"),)
    assert read.text.encode() == path.read_bytes()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\xff", b"\x00" * 8])
def test_a_file_that_is_no_text_is_a_problem(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "dana.growth.yaml"
    path.write_bytes(data)
    read = load_growth(path)
    assert read.was_read
    assert read.has_errors
    assert read.people == ()


def test_a_file_that_is_not_there_was_not_read(tmp_path: Path) -> None:
    read = load_growth(tmp_path / "dana.growth.yaml")
    assert not read.was_read
    (problem,) = read.problems
    assert problem.code == "file-missing"
