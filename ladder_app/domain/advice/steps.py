"""Rules about the step from one level to the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from statistics import median

from ladder_app.domain.address import Place
from ladder_app.domain.advice.finding import Finding
from ladder_app.domain.advice.levels import earlier_requirements, numbered_tracks
from ladder_app.domain.expected import ended_skills, expected_skills, statements_by_key
from ladder_app.domain.model import JobFamily, Level
from ladder_app.domain.text.translatable import translatable

_NO_CHANGE = translatable(
    "{level} expects the same as {before}. Say what the step adds, or make them one level."
)
_MISSING = translatable(
    "{before} needs {skills}, but {level} does not. Add what is still needed, or end it in “ends”."
)
_FEWER = translatable(
    "{level} has {count} responsibilities of its own, the other levels of its track typically"
    " {typical}. Check whether some are missing."
)
_MORE = translatable(
    "{level} has {count} responsibilities of its own, the other levels of its track typically"
    " {typical}. Check whether some can be joined."
)
_MAX_NAMES = 3
_MIN_DIFFERENCE = 3
"""A smaller difference between numbers of statements is not mentioned."""


def step_without_change(family: JobFamily) -> Iterator[Finding]:
    """Levels that expect exactly what the level before them expects."""
    for number, level in enumerate(family.levels):
        before = family.previous(level)
        if before is None or not (before.responsibilities or before.skills):
            continue
        if not _adds(family, level) and not _drops(family, before, level):
            values = {"level": level.name, "before": before.name}
            yield Finding(spot=("levels", number), template=_NO_CHANGE, values=values)


def missing_skill(family: JobFamily) -> Iterator[Finding]:
    """Levels without a skill of the level before, which neither carries over nor is ended."""
    for number, level in enumerate(family.levels):
        before = family.previous(level)
        if before is None or not family.is_same_track(before, level):
            continue
        place = Place(family, level)
        kept = set(expected_skills(place)) | ended_skills(place)
        earlier = expected_skills(Place(family, before))
        names = [
            expected.item.skill.name
            for skill_id, expected in earlier.items()
            if skill_id not in kept
        ]
        if names:
            more = ", …" if len(names) > _MAX_NAMES else ""
            skills = ", ".join(f"“{name}”" for name in names[:_MAX_NAMES]) + more
            values = {"before": before.name, "skills": skills, "level": level.name}
            spot = ("levels", number, "skills")
            yield Finding(spot=spot, template=_MISSING, values=values)


def unequal_statements(family: JobFamily) -> Iterator[Finding]:
    """Levels with less than half, or more than twice, the statements of the others.

    The first level of a cumulative track is not compared: it states what all of them share.
    """
    for track, levels in numbered_tracks(family):
        compared = levels[1:] if track.cumulative else levels
        counts = [len(level.responsibilities) for _, level in compared]
        for position, (number, level) in enumerate(compared):
            others = counts[:position] + counts[position + 1 :]
            typical = median(others) if others else counts[position]
            template = _unequal(counts[position], typical, len(others))
            if template:
                values = {
                    "level": level.name,
                    "count": str(counts[position]),
                    "typical": f"{typical:g}",
                }
                spot = ("levels", number, "responsibilities")
                yield Finding(spot=spot, template=template, values=values)


def _unequal(count: int, typical: float, others: int) -> str:
    """The advice on a number of statements, or an empty text."""
    if abs(count - typical) < _MIN_DIFFERENCE:
        return ""
    if count * 2 < typical:
        return _FEWER
    # Of two levels, only the shorter one is mentioned.
    return _MORE if count > typical * 2 and others > 1 else ""


def _adds(family: JobFamily, level: Level) -> bool:
    """Whether the level states anything that is not expected before it in the same words."""
    place = Place(family, level)
    parents = family.lineage.level(level.id).parents
    found = statements_by_key(place, dict.fromkeys(chain.from_iterable(parents)))
    words = {each.key(): (each.item.title, each.item.text) for each in found}
    for item, keys in zip(level.responsibilities, parents, strict=True):
        if (item.title, item.text) not in [words[key] for key in keys]:
            return True
    earlier = earlier_requirements(family, level)
    for required in level.skills:
        before, _ = earlier.get(required.skill.id, (None, None))
        if before is None or before.proficiency != required.proficiency:
            return True
        if before.behaviour != required.behaviour:
            return True
    return False


def _drops(family: JobFamily, before: Level, level: Level) -> bool:
    """Whether something that the level before expects is not expected at the level."""
    lineage = family.lineage.level(level.id)
    if lineage.ended or ended_skills(Place(family, level)):
        return True
    if family.carries_over(level):
        return False
    own = {required.skill.id for required in level.skills}
    return lineage.others > 0 or not own.issuperset(expected_skills(Place(family, before)))
