"""The skills that a person brings along: those that the level expects, or those marked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_skills
from ladder_app.domain.growth.entries import Entry, Part, Person
from ladder_app.domain.model import Proficiency, SkillRequirement, Track


def held_skills(place: Place, person: Person | None = None) -> Place:
    """The level alone in its family, with every skill that it expects as its own.

    What a person marked for a target in the same family counts in place of that, the newest
    mark of each skill. A skill that is marked below the scale is not among them.
    """
    family = place.family
    held = {skill_id: each.item for skill_id, each in expected_skills(place).items()}
    if person is not None:
        skills = {skill.id: skill for skill in family.skills}
        for skill_id, step in _marked(place, person):
            held.pop(skill_id, None)
            if step is not None and skill_id in skills:
                held[skill_id] = SkillRequirement(skill=skills[skill_id], proficiency=step)
    level = replace(place.level, skills=tuple(held.values()), follows="", ends=())
    track = Track(id="held", levels=(level,))
    return Place(replace(family, tracks=(track,)), level)


def _marked(place: Place, person: Person) -> Iterator[tuple[str, Proficiency | None]]:
    """The marked skills, the oldest mark first; None is below the scale."""
    scale = {step.id: step for step in place.family.scale}
    entries = [
        (key.id, entry)
        for growth in person.growths
        if growth.target.partition("/")[0] == place.family.id
        for key, entry in growth.entries.items()
        if key.part is Part.SKILL and (entry.is_below or entry.step in scale)
    ]
    for skill_id, entry in sorted(entries, key=lambda each: _day(each[1])):
        yield skill_id, None if entry.is_below else scale[entry.step]


def _day(entry: Entry) -> date:
    return entry.day or date.min
