"""The levels and skills below and above each level, found for a whole family at once.

Every level that is shown needs both, and walking its paths each time takes time
proportional to their length. Levels and skills are identified by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct


class Side(Struct, frozen=True):
    """The longest path from a level to one side, in steps, and the skills of all levels on it.

    The skills are a bit mask: sets of ids would take memory quadratic in a path's length.
    """

    steps: int = 0
    skills: int = 0


class Reach:
    """Both sides of every level of a family without cycles."""

    def __init__(self, previous: Mapping[str, str], skills: Mapping[str, Sequence[str]]) -> None:
        """Find all sides in time linear in the number of levels.

        `previous` maps each level to the level it follows, or to an empty text; `skills`
        maps it to the ids of the skills that it needs.
        """
        self._bits: dict[str, int] = {}
        following = _following(previous)
        order = _bottom_up(previous, following)
        own = {level: self._bits_of(skills[level]) for level in order}
        self._below: dict[str, Side] = {}
        self._above: dict[str, Side] = {}
        for level in order:
            before = previous[level]
            self._below[level] = _combined(
                (before,) if before in previous else (), self._below, own
            )
        for level in reversed(order):
            self._above[level] = _combined(following.get(level, ()), self._above, own)

    def below(self, level_id: str) -> Side:
        """The side of the levels that lead to this one."""
        return self._below[level_id]

    def above(self, level_id: str) -> Side:
        """The side of the levels that this one leads to."""
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


def _bottom_up(previous: Mapping[str, str], following: Mapping[str, Sequence[str]]) -> list[str]:
    """All levels, each after the one that it follows."""
    order = [level for level, before in previous.items() if before not in previous]
    # The loop visits what it appends.
    for level in order:
        order.extend(following.get(level, ()))
    return order


def _combined(neighbors: Sequence[str], sides: Mapping[str, Side], own: Mapping[str, int]) -> Side:
    """The side that starts with these levels, combined from their own sides."""
    if not neighbors:
        return _END
    first = neighbors[0]
    steps, skills = sides[first].steps, own[first] | sides[first].skills
    for level in neighbors[1:]:
        side = sides[level]
        steps = max(steps, side.steps)
        skills |= own[level] | side.skills
    return Side(1 + steps, skills)


_END = Side()
