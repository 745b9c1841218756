"""The way from one level to another, step by step along the ladder."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import LevelComparison, compare_levels
from ladder_app.domain.model import JobFamily


class StepKind(Enum):
    """Where a step leads: to a level that follows, to the one before, or to an equal one."""

    UP = "up"
    DOWN = "down"
    ACROSS = "across"


class PathStep(Struct, frozen=True):
    """One step, and what changes by it."""

    kind: StepKind
    before: Place
    after: Place

    def compared(self) -> LevelComparison:
        """The two levels side by side."""
        return compare_levels([self.before, self.after])


class LevelPath(Struct, frozen=True):
    """The steps from a level to another; none where the two are the same."""

    start: Place
    steps: tuple[PathStep, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Every level on the way, the first and the last too."""
        return (self.start, *(step.after for step in self.steps))


def find_path(families: Sequence[JobFamily], start: Place, goal: Place) -> LevelPath | None:
    """The way with the fewest steps, or None where the levels are not joined.

    Within a family it goes along the links to the level before, up or down: over a
    fork it is down to the level that both come from. To another family it
    leads over levels that name each other as equivalent.
    """
    is_across = start.family is not goal.family
    equals = _equals(families) if is_across else {}
    reached: dict[str, PathStep | None] = {start.address: None}
    waiting = deque([start])
    while waiting and goal.address not in reached:
        place = waiting.popleft()
        for step in _steps_from(place, equals):
            if step.after.address not in reached:
                reached[step.after.address] = step
                waiting.append(step.after)
    if goal.address not in reached:
        return None
    return LevelPath(start, _back_from(goal, reached))


def _steps_from(place: Place, equals: dict[str, list[Place]]) -> Iterator[PathStep]:
    family = place.family
    for level in family.following(place.level):
        yield PathStep(StepKind.UP, place, Place(family, level))
    before = family.previous(place.level)
    if before:
        yield PathStep(StepKind.DOWN, place, Place(family, before))
    for equal in equals.get(place.address, ()):
        yield PathStep(StepKind.ACROSS, place, equal)


def _back_from(goal: Place, reached: dict[str, PathStep | None]) -> tuple[PathStep, ...]:
    steps: list[PathStep] = []
    step = reached[goal.address]
    while step is not None:
        steps.append(step)
        step = reached[step.before.address]
    return tuple(reversed(steps))


def _equals(families: Sequence[JobFamily]) -> dict[str, list[Place]]:
    """The equivalent levels of each, whichever of the two names the other."""
    known = {
        place.address: place
        for family in reversed(families)
        for place in (Place(family, level) for level in family.levels)
    }
    equals: dict[str, list[Place]] = {}
    for place in reversed(known.values()):
        for address in place.level.equivalent:
            other = known.get(address)
            if other:
                equals.setdefault(place.address, []).append(other)
                equals.setdefault(address, []).append(place)
    return equals
