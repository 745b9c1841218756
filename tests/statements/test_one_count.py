"""Every page counts a step between two bundled levels alike, and by the rules."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.statements.ladders import adjacent, is_other_track
from tests.statements.ledger import (
    ELSEWHERE,
    GROWN,
    NEW,
    OVER,
    RISEN,
    SKILL,
    STATEMENT,
    STILL,
    Counts,
    counts,
    ledger,
    listed,
    sentence,
)
from tests.statements.pages import Face, Pages

STEPS = adjacent()
LISTS = (
    Face.WINDOW,
    Face.MARKDOWN,
    Face.COMPARE_VIEW,
    Face.COMPARE,
    Face.COMPARE_JSON,
    Face.PATH_VIEW,
    Face.PATH,
    Face.PATH_JSON,
)
"""A printed page has the blocks of the Markdown, but its text shows no marks beside an item."""
UNLISTED = {
    Face.PATH_VIEW: (STILL, ELSEWHERE, OVER),
    Face.PATH: (STILL,),
    Face.PATH_JSON: (STILL,),
}
"""What a path counts in its sentence alone."""
SENTENCES = (*LISTS[2:], Face.PRINT_COMPARISON, Face.PRINT_PATH)


def name(step: tuple[str, str]) -> str:
    return "-to-".join((step[0].replace("/", "-"), step[1].partition("/")[2]))


def test_the_bundled_ladders_have_twelve_steps() -> None:
    assert len(STEPS) == 12
    assert [step for step in STEPS if is_other_track(*step)] == [
        ("software-engineering/senior", "software-engineering/engineering-manager")
    ]


@pytest.mark.parametrize("face", LISTS, ids=lambda face: face.value)
@pytest.mark.parametrize("step", STEPS, ids=name)
def test_a_page_lists_each_item_with_its_change(
    step: tuple[str, str], face: Face, pages: Pages
) -> None:
    left_out = UNLISTED.get(face, ())
    expected = {item: change for item, change in ledger(*step).items() if change not in left_out}
    page = pages.read(face, step)
    assert listed(page, expected, step[1].partition("/")[0]) == counts(expected)


@pytest.mark.parametrize("face", SENTENCES, ids=lambda face: face.value)
@pytest.mark.parametrize("step", STEPS, ids=name)
def test_the_sentence_about_a_step_has_the_same_counts(
    step: tuple[str, str], face: Face, pages: Pages
) -> None:
    found = sentence(pages.read(face, step), *step)
    assert found == counts(ledger(*step))


def count(statements: dict[str, int], skills: dict[str, int]) -> Counts:
    kinds = {STATEMENT: statements, SKILL: skills}
    return Counter(
        {f"{kind} {change}": n for kind, found in kinds.items() for change, n in found.items()}
    )


@pytest.mark.parametrize(
    ("step", "statements", "skills"),
    [
        (STEPS[0], {GROWN: 3}, {NEW: 3, RISEN: 15}),
        (STEPS[1], {NEW: 2, GROWN: 2, STILL: 1}, {NEW: 1, RISEN: 12}),
    ],
    ids=["junior-to-middle", "middle-to-senior"],
)
def test_the_back_end_steps_are_those_of_its_table(
    step: tuple[str, str], statements: dict[str, int], skills: dict[str, int]
) -> None:
    assert counts(ledger(*step)) == count(statements, skills)


@pytest.mark.parametrize("step", STEPS, ids=name)
def test_no_bundled_step_ends_anything(step: tuple[str, str]) -> None:
    found = ledger(*step)
    assert OVER not in found.values()
    assert (ELSEWHERE in found.values()) == is_other_track(*step)
