"""Which problem of a file comes first: its cause, never what only follows from it."""

from __future__ import annotations

import pytest

from ladder_app.files.ladder_file import parse_ladder

MISSPELLED_LEVELS = """\
name: Potter
skills:
  - {id: craft, name: Craft, kind: hard}
levls:
  - {name: Junior, skills: {craft: basic}}
"""
MISSPELLED_SKILLS = """\
name: Potter
levels:
  - {name: Junior, skills: {craft: basic}}
skils:
  - {id: craft, name: Craft, kind: hard}
"""
WARNING_ABOVE_AN_ERROR = """\
name: Potter
sources: [{id: book, title: A book}]
levels: [{name: Junior, pay: {currency: USD, period: year, minimum: 3, maximum: 2}}]
"""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (MISSPELLED_LEVELS, ["key-unknown", "skill-unused"]),
        (MISSPELLED_SKILLS, ["key-unknown", "skill-unknown", "proficiency-unknown"]),
        (WARNING_ABOVE_AN_ERROR, ["pay-order", "source-unused"]),
    ],
)
def test_the_cause_comes_before_its_consequences(text: str, codes: list[str]) -> None:
    found = parse_ladder(text.encode(), "potter.yaml").problems
    assert [problem.code for problem in found] == codes


def test_problems_of_one_rank_stay_in_the_order_of_the_file() -> None:
    text = "name: Potter\nfirst: 1\nsecond: 2\nlevels: [Junior]\nthird: 3\n"
    found = parse_ladder(text.encode(), "potter.yaml").problems
    assert [problem.line for problem in found] == [2, 3, 5]
