"""Everything that is expected at a level: its own items, and those that carry over to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.lineage import Key
from ladder_app.domain.model import JobFamily, Level, Responsibility, SkillRequirement

Stated = TypeVar("Stated", Responsibility, SkillRequirement)


class Expected(Struct, Generic[Stated], frozen=True):
    """A statement or a required skill, and the level that states it."""

    item: Stated
    level: Level

    def key(self: Expected[Responsibility]) -> Key:
        """Identifies the statement in its family."""
        return self.level.id, self.item.id


def expected_statements(place: Place) -> tuple[Expected[Responsibility], ...]:
    """The statements of a level in the order of its file, then those that carry over to it."""
    own = (Expected(item, place.level) for item in place.level.responsibilities)
    return (*own, *carried_statements(place))


def carried_statements(place: Place) -> tuple[Expected[Responsibility], ...]:
    """The statements that carry over to a level, those of the nearest level first."""
    return statements_by_key(place, place.family.lineage.carried(place.level.id))


def statements_by_key(place: Place, keys: Iterable[Key]) -> tuple[Expected[Responsibility], ...]:
    """The statements of a place's family with these keys.

    The statements of each level are looked through once, so ask for all keys together.
    """
    found = []
    by_level: dict[str, dict[str, Expected[Responsibility]]] = {}
    for level_id, statement_id in keys:
        if level_id not in by_level:
            level = place.family.level(level_id)
            items = level.responsibilities if level else ()
            by_level[level_id] = {item.id: Expected(item, level) for item in items if level}
        if by_level[level_id]:
            found.append(by_level[level_id][statement_id])
    return tuple(found)


def expected_skills(place: Place) -> dict[str, Expected[SkillRequirement]]:
    """The required skills of a level by id, its own ones first, then those that carry over."""
    family, level = place.family, place.level
    found = {item.skill.id: Expected(item, level) for item in level.skills}
    missing = set(family.reach.skills(family.reach.below(level.id))).difference(found)
    while missing and family.carries_over(level):
        missing -= ended_skills(Place(family, level))
        before = family.previous(level)
        if before is None:
            break
        for item in before.skills:
            if item.skill.id in missing:
                found[item.skill.id] = Expected(item, before)
                missing.remove(item.skill.id)
        level = before
    return found


def expected_by_level(
    family: JobFamily,
) -> Iterator[tuple[Level, Mapping[str, Expected[SkillRequirement]]]]:
    """Every level with its `expected_skills`; each comes after the level before it."""
    starts = [level for level in family.levels if family.previous(level) is None]
    waiting: list[tuple[Level, Mapping[str, Expected[SkillRequirement]]]] = [
        (level, {}) for level in reversed(starts)
    ]
    while waiting:
        level, before = waiting.pop()
        found = {item.skill.id: Expected(item, level) for item in level.skills}
        if before and family.carries_over(level):
            ended = ended_skills(Place(family, level))
            found |= {k: each for k, each in before.items() if k not in found and k not in ended}
        yield level, found
        waiting += [(after, found) for after in reversed(family.following(level))]


def ended_skills(place: Place) -> set[str]:
    """The ids of the skills that a level ends by name; a statement of the same id comes first."""
    if not place.level.ends:
        return set()
    statements = {item_id for _, item_id in place.family.lineage.level(place.level.id).ended}
    return set(place.level.ends) - statements
