"""Where a skill is used, over families."""

from __future__ import annotations

from ladder_app.domain.find.skill_usage import skill_uses, skills_named
from ladder_app.domain.model import (
    JobFamily,
    Level,
    Proficiency,
    Skill,
    SkillKind,
    SkillRequirement,
    Track,
)

STEP = Proficiency(id="p", name="P", rank=1)


def family(name: str, skill_id: str, skill_name: str) -> JobFamily:
    skill = Skill(id=skill_id, name=skill_name, kind=SkillKind.HARD)
    needs = (SkillRequirement(skill=skill, proficiency=STEP),)
    levels = (Level(id="one", name="One"), Level(id="two", name="Two", skills=needs))
    track = Track(id="t", levels=levels)
    return JobFamily(id=name, name=name, scale=(STEP,), skills=(skill,), tracks=(track,))


def test_skills_match_by_id_or_by_their_name() -> None:
    families = [
        family("a", "sql", "Databases"),
        family("b", "sql", "SQL"),
        family("c", "db", "databasés"),
        family("d", "db2", "databases and more"),
    ]
    uses = skill_uses(families, families[0].skills[0])
    assert [use.place.address for use in uses] == ["a/two", "b/two", "c/two"]
    assert [use.requirement.skill.id for use in uses] == ["sql", "sql", "db"]
    assert uses[0].steps == 1


def test_skills_are_named_by_id_or_name_in_any_case() -> None:
    families = [family("a", "sql", "Databases"), family("b", "x", "SQL")]
    assert [skill.id for skill in skills_named(families, "Sql")] == ["sql", "x"]
