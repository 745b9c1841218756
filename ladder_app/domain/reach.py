"""What lies below and above each level on its paths, found for a whole family at once.

Walking down and up from a level costs as much as its paths are long, and it is asked of
every level that is shown. Levels and skills are known here by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct


class Side(Struct, frozen=True):
    """The longest way from a level to one side, in steps, and the skills of all levels there.

    The skills are bits: as sets of ids they would grow with the square of a path's length.
    """

    steps: int = 0
    skills: int = 0


class Reach:
    """Both sides of every level of a family, in which no level follows itself in a circle."""

    def __init__(self, previous: Mapping[str, str], skills: Mapping[str, Sequence[str]]) -> None:
        """Find them in time that grows linearly with the levels.

        `previous` gives for each level the one it follows, or an empty text, and `skills`
        the ids of the skills it needs.
        """
        self._bits: dict[str, int] = {}
        following = _following(previous)
        order = _upwards(previous, following)
        own = {level: self._bits_of(skills[level]) for level in order}
        self._below: dict[str, Side] = {}
        self._above: dict[str, Side] = {}
        for level in order:
            nearer = [previous[level]] if previous[level] in previous else []
            self._below[level] = _beyond(nearer, self._below, own)
        for level in reversed(order):
            self._above[level] = _beyond(following.get(level, ()), self._above, own)

    def below(self, level_id: str) -> Side:
        """The levels that lead to this one."""
        return self._below[level_id]

    def above(self, level_id: str) -> Side:
        """The levels that this one leads to."""
        return self._above[level_id]

    def skills(self, side: Side) -> frozenset[str]:
        """The ids of the skills on a side."""
        return frozenset(skill for skill, bit in self._bits.items() if side.skills & bit)

    def _bits_of(self, skills: Sequence[str]) -> int:
        bits = 0
        for skill in skills:
            bits |= self._bits.setdefault(skill, 1 << len(self._bits))
        return bits


def _following(previous: Mapping[str, str]) -> dict[str, list[str]]:
    following: dict[str, list[str]] = {}
    for level, before in previous.items():
        following.setdefault(before, []).append(level)
    return following


def _upwards(previous: Mapping[str, str], following: Mapping[str, Sequence[str]]) -> list[str]:
    """Every level after the one that it follows."""
    order = [level for level, before in previous.items() if before not in previous]
    # The list grows while it is iterated over.
    for level in order:
        order.extend(following.get(level, ()))
    return order


def _beyond(nearer: Sequence[str], sides: Mapping[str, Side], own: Mapping[str, int]) -> Side:
    """The side that begins with these levels, of which each has its own."""
    steps, skills = 0, 0
    for level in nearer:
        side = sides[level]
        steps = max(steps, 1 + side.steps)
        skills |= own[level] | side.skills
    return Side(steps, skills)
