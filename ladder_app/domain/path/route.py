"""Finds the path from one level to another along the ladder."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import LevelComparison, compare_levels
from ladder_app.domain.model import JobFamily


class StepKind(Enum):
    """The direction of a step: to a following, a previous, or an equivalent level."""

    UP = "up"
    DOWN = "down"
    ACROSS = "across"


class PathStep(Struct, frozen=True):
    """One step of a path."""

    kind: StepKind
    before: Place
    after: Place

    def compared(self) -> LevelComparison:
        """The comparison of the two levels."""
        return compare_levels([self.before, self.after])


class LevelPath(Struct, frozen=True):
    """The steps from one level to another; none if the two are the same."""

    start: Place
    steps: tuple[PathStep, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """All levels of the path, including both ends."""
        return (self.start, *(step.after for step in self.steps))


def find_path(families: Sequence[JobFamily], start: Place, goal: Place) -> LevelPath | None:
    """The path with the fewest steps, or None if the levels are not connected.

    Within a family it follows the links between levels up and down; between two
    branches it goes down to the level where they fork. It reaches another family
    over equivalent levels.
    """
    is_across = start.family is not goal.family
    equivalents = _equivalents(families) if is_across else {}
    reached: dict[str, PathStep | None] = {start.address: None}
    waiting = deque([start])
    while waiting and goal.address not in reached:
        place = waiting.popleft()
        for step in _steps_from(place, equivalents):
            if step.after.address not in reached:
                reached[step.after.address] = step
                waiting.append(step.after)
    if goal.address not in reached:
        return None
    return LevelPath(start, _back_from(goal, reached))


def is_step_down(before: Place, after: Place) -> bool:
    """Whether a step leads to the level before."""
    return before.family is after.family and before.family.previous(before.level) is after.level


def is_step_across(before: Place, after: Place) -> bool:
    """Whether a step leads to an equivalent level of another family."""
    return before.family is not after.family


def _steps_from(place: Place, equivalents: dict[str, list[Place]]) -> Iterator[PathStep]:
    family = place.family
    for level in family.following(place.level):
        yield PathStep(StepKind.UP, place, Place(family, level))
    before = family.previous(place.level)
    if before:
        yield PathStep(StepKind.DOWN, place, Place(family, before))
    for equal in equivalents.get(place.address, ()):
        yield PathStep(StepKind.ACROSS, place, equal)


def _back_from(goal: Place, reached: dict[str, PathStep | None]) -> tuple[PathStep, ...]:
    steps: list[PathStep] = []
    step = reached[goal.address]
    while step is not None:
        steps.append(step)
        step = reached[step.before.address]
    return tuple(reversed(steps))


def _equivalents(families: Sequence[JobFamily]) -> dict[str, list[Place]]:
    """The equivalent levels of each level, whichever of the two files names the other."""
    known = {
        place.address: place
        for family in reversed(families)
        for place in (Place(family, level) for level in family.levels)
    }
    equivalents: dict[str, list[Place]] = {}
    for place in reversed(known.values()):
        for address in place.level.equivalent:
            other = known.get(address)
            if other:
                equivalents.setdefault(place.address, []).append(other)
                equivalents.setdefault(address, []).append(place)
    return equivalents
