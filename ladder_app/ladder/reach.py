"""What lies below and above each level on its paths, worked out for a whole family at once.

Walking down and up from a level costs as much as its paths are long, and it is asked of
every level that is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from ladder_app.ladder.model import JobFamily, Level


class Side(Struct, frozen=True):
    """The longest way from a level to one side, in steps, and the skills of all levels there.

    The skills are bits: as sets of ids they would grow with the square of a path's length.
    """

    steps: int = 0
    skills: int = 0


class Reach:
    """Both sides of every level of a family, in which no level follows itself in a circle."""

    def __init__(self, family: JobFamily) -> None:
        """Work it out, in time that grows with the levels and no faster."""
        self._bits: dict[str, int] = {}
        order = _upwards(family)
        own = {level.id: self._bits_of(level) for level in order}
        self._below: dict[str, Side] = {}
        self._above: dict[str, Side] = {}
        for level in order:
            before = family.previous(level)
            nearer = [before] if before else []
            self._below[level.id] = _beyond(nearer, self._below, own)
        for level in reversed(order):
            self._above[level.id] = _beyond(family.following(level), self._above, own)

    def below(self, level: Level) -> Side:
        """The levels that lead to this one."""
        return self._below[level.id]

    def above(self, level: Level) -> Side:
        """The levels that this one leads to."""
        return self._above[level.id]

    def skills(self, side: Side) -> frozenset[str]:
        """The ids of the skills on a side."""
        return frozenset(skill for skill, bit in self._bits.items() if side.skills & bit)

    def _bits_of(self, level: Level) -> int:
        bits = 0
        for required in level.skills:
            bits |= self._bits.setdefault(required.skill.id, 1 << len(self._bits))
        return bits


def _upwards(family: JobFamily) -> list[Level]:
    """Every level after the one that it follows."""
    order = [level for level in family.levels if family.previous(level) is None]
    # It grows while it is gone through.
    for level in order:
        order.extend(family.following(level))
    return order


def _beyond(nearer: Sequence[Level], sides: dict[str, Side], own: dict[str, int]) -> Side:
    """The side that begins with these levels, of which each has its own."""
    steps, skills = 0, 0
    for level in nearer:
        side = sides[level.id]
        steps = max(steps, 1 + side.steps)
        skills |= own[level.id] | side.skills
    return Side(steps, skills)
