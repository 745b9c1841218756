"""Finds the levels that are nearest to a level, over all families."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from heapq import nsmallest

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.skills import has_one_scale, height, skill_changes
from ladder_app.domain.expected import Expected, expected_by_level, expected_statements
from ladder_app.domain.growth.entries import Person
from ladder_app.domain.model import JobFamily, Proficiency, SkillRequirement
from ladder_app.domain.moves.held import held_skills
from ladder_app.domain.moves.move import Move, MoveKind
from ladder_app.domain.moves.order import above, is_equivalent, lower_than
from ladder_app.domain.text.folding import fold

DEFAULT_LIMIT = 5


def nearest_levels(
    families: Sequence[JobFamily],
    place: Place,
    limit: int = DEFAULT_LIMIT,
    person: Person | None = None,
) -> tuple[Move, ...]:
    """The levels with the least to learn for someone at a level, the nearest first.

    Equivalent levels come first, since the ladders themselves name them. The others follow by
    the steps of skills to learn, the fewest first; then by the steps that transfer, the most
    first; then by address. Statements do not count: the same work has other words in each family.

    Two skills are the same, as in a comparison, if they have the same id or, whatever its case
    and accents, the same name. In its own family the neighbors of a level count, and the levels
    on other branches; its previous and next level lead to all others. In other families the
    levels count that share a skill, except those that the ladders place lower; see `lower_than`.

    Marks of a person count in place of what the level expects; see `held_skills`. The time is in
    proportion to the skills that are expected at all levels.
    """
    held = held_skills(place, person)
    found = nsmallest(limit, _candidates(families, place, held), key=_rank)
    words = {(each.item.title, each.item.text) for each in expected_statements(place)}
    return tuple(_move(each, held, words) for each in found)


class _Count(Struct, frozen=True):
    """What a level asks for, compared with the skills that are there."""

    missing: int
    transferred: int
    shared: int


class _Candidate(Struct, frozen=True):
    """A level that is near, with its count."""

    goal: Place
    kind: MoveKind
    count: _Count


def _rank(candidate: _Candidate) -> tuple[bool, int, int, str]:
    """A sort key, the nearest first."""
    count = candidate.count
    is_equivalent = candidate.kind is MoveKind.EQUIVALENT
    return not is_equivalent, count.missing, -count.transferred, candidate.goal.address


def _candidates(families: Sequence[JobFamily], place: Place, held: Place) -> Iterator[_Candidate]:
    passed = {place.address, *lower_than(place, families), *(e.address for e in above(place))}
    for family in families:
        counter = _Counter(held, family)
        for level, required in expected_by_level(family):
            goal = Place(family, level)
            kind = _kind(place, goal)
            if kind is MoveKind.OTHER and goal.address in passed:
                continue
            count = counter.count(required)
            if count.shared or kind is not MoveKind.OTHER:
                yield _Candidate(goal, kind, count)


def _kind(place: Place, goal: Place) -> MoveKind:
    if is_equivalent(place, goal):
        return MoveKind.EQUIVALENT
    if goal.family.id == place.family.id:
        before = place.family.previous(place.level)
        if before is not None and before.id == goal.level.id:
            return MoveKind.PREVIOUS
        if any(after.id == goal.level.id for after in place.family.following(place.level)):
            return MoveKind.NEXT
    return MoveKind.OTHER


class _Counter:
    """Counts what transfers to the levels of one family.

    It pairs skills as `skill_changes` does, which would take too long for thousands of levels.
    """

    def __init__(self, held: Place, family: JobFamily) -> None:
        self._has_one_scale = has_one_scale(held.family, family)
        self._asked = {step.id: height(family, step) for step in family.scale}
        self._held = {
            item.skill.id: height(held.family, item.proficiency) for item in held.level.skills
        }
        by_name: dict[str, list[str]] = {}
        for item in held.level.skills:
            by_name.setdefault(fold(item.skill.name), []).append(item.skill.id)
        self._same_name = {skill.id: by_name.get(fold(skill.name), ()) for skill in family.skills}

    def count(self, required: Mapping[str, Expected[SkillRequirement]]) -> _Count:
        """The count of a level that requires these skills."""
        missing = transferred = shared = 0
        taken: set[str] = set()
        for skill_id, needed in required.items():
            asked = self._height(needed.item.proficiency)
            pair = self._pair(skill_id, required, taken)
            if pair is None:
                missing += asked
                continue
            shared += 1
            taken.add(pair)
            if self._has_one_scale:
                missing += max(asked - self._held[pair], 0)
                transferred += min(asked, self._held[pair])
            else:
                missing += 1
        return _Count(missing, transferred, shared)

    def _height(self, proficiency: Proficiency) -> int:
        return self._asked[proficiency.id]

    def _pair(self, skill_id: str, required: Container[str], taken: Container[str]) -> str | None:
        """The id of the held skill that is the same, or None."""
        if skill_id in self._held:
            return skill_id
        same = self._same_name.get(skill_id, ())
        return next((each for each in same if each not in required and each not in taken), None)


def _move(candidate: _Candidate, held: Place, words: Container[tuple[str, str]]) -> Move:
    statements = [each.item for each in expected_statements(candidate.goal)]
    return Move(
        goal=candidate.goal,
        kind=candidate.kind,
        missing_steps=candidate.count.missing,
        transferred_steps=candidate.count.transferred,
        skills=skill_changes(held, candidate.goal),
        statements=tuple(item for item in statements if (item.title, item.text) in words),
        statement_count=len(statements),
    )
