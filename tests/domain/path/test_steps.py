"""The steps of a path, counted against everything that the path expects before."""

from __future__ import annotations

import pytest

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.route import find_path
from ladder_app.domain.path.steps import steps_of
from ladder_app.files.ladder_file import parse_ladder

MAKER = """
id: maker
name: Maker
scale: [{name: Some}, {name: Much}]
skills: [{name: Hiring, kind: soft}]
levels: [{name: One}, {name: Two, equivalent: keeper/two, skills: {hiring: HIRING}}]
"""
KEEPER = """
id: keeper
name: Keeper
scale: [{name: SOME}, {name: Much}]
skills: [{id: hiring-people, name: hiring, kind: soft}, {name: Strategy, kind: soft}]
levels: [{name: Two}, {name: Three, skills: {hiring-people: much, strategy: much}}]
"""


def family(text: str) -> JobFamily:
    found = parse_ladder(text.encode(), "x.yaml").family
    assert isinstance(found, JobFamily)
    return found


@pytest.mark.parametrize(
    ("hiring", "lowest", "change", "step"),
    [
        ("much", "Some", Change.UNCHANGED, 0),
        ("some", "Some", Change.GROWN, 1),
        ("some", "Little", Change.INCOMPARABLE, None),
    ],
)
def test_a_skill_met_before_in_another_family_is_not_new(
    hiring: str, lowest: str, change: Change, step: int | None
) -> None:
    maker = family(MAKER.replace("HIRING", hiring))
    keeper = family(KEEPER.replace("SOME", lowest))
    path = find_path(
        [maker, keeper], Place(maker, maker.levels[0]), Place(keeper, keeper.levels[1])
    )
    assert path
    first, _, last = steps_of(path)
    assert [item.change for item in first.skills] == [Change.NEW]
    found = {item.skill.name: (item.change, item.step) for item in last.skills}
    assert found == {"hiring": (change, step), "Strategy": (Change.NEW, None)}
