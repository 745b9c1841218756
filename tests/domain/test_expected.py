"""What a level expects, one level at a time and for a whole family."""

from __future__ import annotations

from hypothesis import given

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_by_level, expected_skills
from ladder_app.domain.model import JobFamily
from tests.domain.compare.compared import families


@given(families())
def test_the_skills_of_a_whole_family_are_those_of_each_level(family: JobFamily) -> None:
    found = [(level.id, list(skills.items())) for level, skills in expected_by_level(family)]
    single = {
        level.id: list(expected_skills(Place(family, level)).items()) for level in family.levels
    }
    assert dict(found) == single
    assert len(found) == len(single)
