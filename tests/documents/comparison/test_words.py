"""The texts of the cells of a comparison."""

from __future__ import annotations

import pytest

from ladder_app.documents.comparison.words import skill_row
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import compare_levels
from ladder_app.domain.model import JobFamily
from ladder_app.files.ladder_file import parse_ladder

FAMILIES = {
    "tester": """
id: tester
name: Tester
scale: [{name: Working}]
skills: [{name: Testing, kind: hard}, {name: Hiring, kind: hard}]
tracks:
  - name: Work
    levels: [{name: One, skills: {testing: working}}, {name: Two, skills: {hiring: working}}]
  - name: Lead
    levels: [{name: Manager, follows: one, skills: {hiring: working}}]
""",
    "writer": """
id: writer
name: Writer
scale: [{name: Working}]
skills: [{name: Writing, kind: hard}]
levels: [{name: One, skills: {writing: working}}]
""",
}


def place(address: str) -> Place:
    family_id, _, level_id = address.partition("/")
    family = parse_ladder(FAMILIES[family_id].encode(), "x.yaml").family
    assert isinstance(family, JobFamily)
    level = family.level(level_id)
    assert level
    return Place(family, level)


@pytest.mark.parametrize(
    ("columns", "skill", "text"),
    [
        (("tester/one", "tester/two"), "Hiring", "not expected yet"),
        (("tester/manager", "tester/one"), "Testing", "not listed at this level"),
        (("writer/one", "tester/two"), "Hiring", "not expected"),
        (("tester/two", "writer/one"), "Writing", "not expected"),
    ],
)
def test_a_skill_is_expected_yet_only_where_the_ladder_has_it_above(
    columns: tuple[str, str], skill: str, text: str
) -> None:
    rows = compare_levels([place(each) for each in columns]).hard_skills
    (row,) = (row for row in rows if row.skill.name == skill)
    assert skill_row(row, EnglishLocalizer()).cells[0].text == text
