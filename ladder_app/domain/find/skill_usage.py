"""Where a skill is used: over every level of every family, by its id or its exact name."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Skill, SkillRequirement


class SkillUse(Struct, frozen=True, kw_only=True):
    """A level that needs the skill, how well, and as which skill of its own family."""

    place: Place
    requirement: SkillRequirement

    @property
    def steps(self) -> int:
        """How many steps the family's proficiency scale has."""
        return len(self.place.family.scale)


def skill_uses(families: Iterable[JobFamily], skill: Skill) -> tuple[SkillUse, ...]:
    """Every level that needs the skill, in order. It is never guessed that two are the same."""
    return tuple(
        SkillUse(place=Place(family, level), requirement=required)
        for family in families
        for level in family.levels
        for required in level.skills
        if skill.id == required.skill.id or skill.name == required.skill.name
    )


def skills_named(families: Iterable[JobFamily], name: str) -> tuple[Skill, ...]:
    """The skills with this id or name, whatever its case, of every family."""
    sought = name.casefold()
    return tuple(
        skill
        for family in families
        for skill in family.skills
        if sought in (skill.id.casefold(), skill.name.casefold())
    )
