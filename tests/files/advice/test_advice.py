"""Advice with its place in the file, and its precision on whole ladders."""

from __future__ import annotations

from pathlib import Path

import pytest

from ladder_app.files.advice import add_advice
from ladder_app.files.ladder_file import LadderFile, read_ladder
from ladder_app.files.library import bundled_paths
from ladder_app.files.problems import MAX_PROBLEMS, Severity
from tests.files.advice.corpus import LADDERS, compare

PLACES = """\
name: Guys
scale: [{name: Basic, description: Guys}]
skills:
  - id: glazing
    name: Guys
    kind: hard
    steps: {basic: Assists.}
responsibilities: [{title: Guys, text: Assists.}]
distinctions: [{title: Guys, text: Guys}]
levels:
  - name: Junior
    summary: >-
      Guys
      again
    skills: {glazing: basic}
    pay:
      {currency: USD, period: year, minimum: 1, maximum: 9}
"""


def advised(tmp_path: Path, text: str) -> LadderFile:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(text, encoding="utf-8")
    return read_ladder(path, adviser=add_advice)


def test_there_are_twenty_ladders_with_every_rule() -> None:
    assert len(LADDERS) == 20
    assert len({advice.rule for advice in compare(LADDERS).right}) == 12


@pytest.mark.parametrize("path", [*bundled_paths(), *LADDERS], ids=lambda path: path.name[:12])
def test_the_advice_on_a_ladder_is_the_expected_one(path: Path) -> None:
    found = compare([path])
    assert (found.wrong, found.missed) == (set(), set())


def test_advice_has_the_place_of_its_text(tmp_path: Path) -> None:
    found = [(each.line, each.column, each.code) for each in advised(tmp_path, PLACES).advice]
    assert found == [
        (1, 7, "gender-words"),
        (2, 36, "gender-words"),
        (5, 11, "gender-words"),
        (7, 20, "vague-verbs"),
        (8, 28, "gender-words"),
        (8, 40, "vague-verbs"),
        (9, 24, "gender-words"),
        (9, 36, "gender-words"),
        (12, 14, "gender-words"),
        (17, 58, "pay-spread"),
    ]


def test_a_file_with_an_error_gets_no_advice(tmp_path: Path) -> None:
    file = advised(tmp_path, PLACES + "    colour: red\n")
    assert [problem.severity for problem in file.problems] == [Severity.ERROR]
    assert file.advice == ()


def test_advice_is_given_only_on_request(tmp_path: Path) -> None:
    path = tmp_path / "own.ladder.yaml"
    path.write_text(PLACES, encoding="utf-8")
    assert read_ladder(path).advice == ()


def test_an_unknown_rule_is_a_warning_and_is_kept(tmp_path: Path) -> None:
    file = advised(tmp_path, PLACES + "advice-off: [vague-verb, gender-words]\n")
    (warning,) = file.problems
    assert (warning.severity, warning.code, warning.line) == (
        Severity.WARNING,
        "choice-unknown",
        18,
    )
    assert warning.message.endswith("Did you mean “vague-verbs”?")
    assert file.family is not None
    assert file.family.advice_off == ("vague-verb", "gender-words")
    assert {advice.code for advice in file.advice} == {"vague-verbs", "pay-spread"}


def test_the_rest_of_much_advice_is_counted(tmp_path: Path) -> None:
    texts = "".join(f"      - Helps as needed {n}, etc.\n" for n in range(MAX_PROBLEMS + 7))
    file = advised(tmp_path, f"name: X\nlevels:\n  - name: A\n    responsibilities:\n{texts}")
    last = file.advice[-1]
    assert len(file.advice) == MAX_PROBLEMS + 1
    assert (last.severity, last.code) == (Severity.ADVICE, "more-advice")
    assert last.message.startswith("There are 7 more pieces of advice.")
