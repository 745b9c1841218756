"""What is new, grown, unchanged and gone between two levels."""

from __future__ import annotations

from ladder_app.domain.compare.changes import (
    Change,
    Expectation,
    compare_skills,
    compare_statements,
)
from ladder_app.domain.model import (
    JobFamily,
    Level,
    Proficiency,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
)
from ladder_app.domain.summary import summarize
from ladder_app.files.library import bundled_ladders


def software_engineering() -> JobFamily:
    files = bundled_ladders()
    return next(f.family for f in files if f.family and f.family.id == "software-engineering")


def statement(item_id: str, text: str, grows: str = "") -> Responsibility:
    return Responsibility(id=item_id, text=text, grows=grows)


def test_statements_are_new_grown_unchanged_or_gone() -> None:
    before = Level(
        id="a",
        name="A",
        responsibilities=(statement("x", "X"), statement("y", "Y"), statement("z", "Z")),
    )
    after = Level(
        id="b",
        name="B",
        responsibilities=(
            statement("x", "X"), statement("y2", "More Y", "y"), statement("w", "W"),
        ),
    )  # fmt: skip
    changes = compare_statements(before, after)
    assert [(c.change, c.responsibility.id) for c in changes] == [
        (Change.UNCHANGED, "x"),
        (Change.GROWN, "y2"),
        (Change.NEW, "w"),
        (Change.GONE, "z"),
    ]


def test_a_first_level_has_nothing_to_compare_with() -> None:
    level = Level(id="a", name="A", responsibilities=(statement("x", "X"),))
    assert [c.change for c in compare_statements(None, level)] == [Change.BASELINE]


def test_skills_rise_fall_begin_and_end() -> None:
    scale = [Proficiency(id=str(rank), name=str(rank), rank=rank) for rank in (1, 2)]
    skills = [Skill(id=name, name=name, kind=SkillKind.HARD) for name in "abcdef"]

    def level(**ranks: int) -> Level:
        return Level(
            id="l",
            name="L",
            skills=tuple(
                SkillRequirement(skill=skill, proficiency=scale[ranks[skill.id] - 1])
                for skill in skills
                if skill.id in ranks
            ),
        )

    changes = compare_skills(skills, level(a=1, b=2, c=1, d=1), level(a=2, b=1, c=1, e=1))
    assert [c.change for c in changes] == [
        Change.GROWN,
        Change.REDUCED,
        Change.UNCHANGED,
        Change.GONE,
        Change.NEW,
        Change.ABSENT,
    ]


def test_a_skill_that_a_level_does_not_expect_is_expected_later_before_or_never() -> None:
    path = software_engineering()

    def expectation(level_id: str, skill_id: str) -> Expectation:
        level = path.level(level_id)
        assert level
        summary = summarize(path, level)
        changes = (*summary.hard_skills, *summary.soft_skills)
        return next(c.expectation for c in changes if c.skill.id == skill_id)

    assert expectation("junior", "mentoring") is Expectation.LATER
    assert expectation("middle", "mentoring") is Expectation.NOW
    assert expectation("engineering-manager", "version-control") is Expectation.BEFORE
    assert expectation("director", "version-control") is Expectation.BEFORE
    assert expectation("principal", "people-management") is Expectation.NEVER


def test_an_engineer_keeps_every_skill_on_the_way_up() -> None:
    path = software_engineering()
    for level_id in ("middle", "senior", "staff", "principal"):
        level = path.level(level_id)
        assert level
        summary = summarize(path, level)
        changes = (*summary.hard_skills, *summary.soft_skills)
        dropped = {c.skill.id for c in changes if c.expectation is Expectation.BEFORE}
        # A principal is expected no more of it than a staff engineer.
        assert dropped == ({"version-control"} if level_id == "principal" else set())
