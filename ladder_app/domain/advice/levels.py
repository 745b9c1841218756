"""The levels of a family as the rules walk them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.domain.model import JobFamily, Level, SkillRequirement, Track

Numbered = tuple[int, Level]
"""A level and its position in the family."""


def numbered_tracks(family: JobFamily) -> Iterator[tuple[Track, Sequence[Numbered]]]:
    """Each track with its levels."""
    first = 0
    for track in family.tracks:
        yield track, list(enumerate(track.levels, first))
        first += len(track.levels)


def earlier_requirements(
    family: JobFamily, level: Level
) -> dict[str, tuple[SkillRequirement, Level]]:
    """The last requirement before a level in each of its skills, and the level that states it."""
    reach = family.reach
    missing = {required.skill.id for required in level.skills}
    missing &= reach.skills(reach.below(level.id))
    found: dict[str, tuple[SkillRequirement, Level]] = {}
    before = family.previous(level)
    while missing and before is not None:
        for required in before.skills:
            if required.skill.id in missing:
                found[required.skill.id] = required, before
                missing.remove(required.skill.id)
        before = family.previous(before)
    return found
