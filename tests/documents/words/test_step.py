"""The words for what changes between two levels."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from ladder_app.documents.level.page import compose_level
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.words.step import earlier_text, step_changes
from ladder_app.domain.address import Place
from ladder_app.domain.compare.step import step_between
from ladder_app.domain.model import JobFamily, PayPeriod, PayRange, Skill, SkillKind, Track
from ladder_app.domain.summary import summarize
from tests.domain.compare.compared import SCALE, family, level, requirement
from tests.domain.pay.pay_sample import FROM_48_000, pay

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


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (pay(50, 70), pay(45, 75), "another pay range"),
        (pay(45, 75), pay(50, 70), "another pay range"),
        (
            pay(7_500, 9_800, currency="PLN", period=PayPeriod.MONTH),
            pay(200, 300, currency="EUR", period=PayPeriod.DAY),
            "pay in another currency",
        ),
        (FROM_48_000, pay(48_000, 60_000), "another pay range"),
        (pay(50, 70), pay(60, 84), "midpoint +20%"),
        (pay(50, 70), pay(50, 70), "no difference"),
        (FROM_48_000, FROM_48_000, "no difference"),
    ],
)
@pytest.mark.parametrize("with_pay", [True, False])
def test_pay_that_differs_is_a_difference(
    before: PayRange, after: PayRange, text: str, with_pay: bool
) -> None:
    found = family(replace(level("a"), pay=before), replace(level("b"), pay=after))
    step = step_between(*(Place(found, each) for each in found.levels))
    assert step_changes(step, LOCALIZER, with_pay=with_pay) == text
