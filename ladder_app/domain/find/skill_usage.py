"""Finds where a skill is used: at all levels of all families, by its id or its name."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Skill, SkillRequirement
from ladder_app.domain.text.folding import fold


class SkillUse(Struct, frozen=True, kw_only=True):
    """A level that needs the skill, with its requirement for the family's own skill."""

    place: Place
    requirement: SkillRequirement

    @property
    def steps(self) -> int:
        """The number of steps in the family's proficiency scale."""
        return len(self.place.family.scale)


def skill_uses(families: Iterable[JobFamily], skill: Skill) -> tuple[SkillUse, ...]:
    """All levels that need the skill, in order.

    Names are the same whatever their case and accents; similar ones are not.
    """
    name = fold(skill.name)
    return tuple(
        SkillUse(place=Place(family, level), requirement=required)
        for family in families
        for level in family.levels
        for required in level.skills
        if skill.id == required.skill.id or name == fold(required.skill.name)
    )


def skills_named(families: Iterable[JobFamily], name: str) -> tuple[Skill, ...]:
    """The skills of all families with this id or name, ignoring case."""
    folded = name.casefold()
    return tuple(
        skill
        for family in families
        for skill in family.skills
        if folded in (skill.id.casefold(), skill.name.casefold())
    )
