"""The words for what changes between two levels."""

from __future__ import annotations

import pytest

from ladder_app.documents.level.page import compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.words.step import earlier_text
from ladder_app.domain.address import Place
from ladder_app.domain.compare.step import step_between
from ladder_app.domain.model import JobFamily, Skill, SkillKind, Track
from ladder_app.domain.summary import summarize
from tests.domain.compare.compared import SCALE, family, level, requirement

LOCALIZER = EnglishLocalizer()


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("Writes tests", "Reviews code", "from: Writes tests; Reviews code"),
        ("Writes tests.", "Reviews code.", "from: Writes tests; Reviews code."),
    ],
)
def test_the_sentences_that_one_grew_from_stay_apart(first: str, second: str, text: str) -> None:
    found = family(
        level("a", ("x", first), ("y", second)), level("b", ("z", "Does both", "x", "y"))
    )
    before, after = (Place(found, each) for each in found.levels)
    (grown,) = step_between(before, after).statements
    assert earlier_text(grown, LOCALIZER) == text


def test_a_skill_grows_from_the_level_before_that_the_legend_names() -> None:
    needed = [requirement("sql", 1), requirement("sql", 2)]
    levels = (level("a", skills=needed[:1]), level("b"), level("c", skills=needed[1:]))
    found = JobFamily(
        id="f",
        name="F",
        scale=SCALE,
        skills=(Skill(id="sql", name="Sql", kind=SkillKind.HARD),),
        tracks=(Track(id="t", levels=levels),),
    )
    page = compose_level(summarize(found, levels[2]), LOCALIZER)
    (skill,) = page.skills[0].skills
    assert (skill.growth, page.legend) == ("grows from B", "▲ grows from B")
