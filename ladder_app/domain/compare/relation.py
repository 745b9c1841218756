"""How two levels stand to each other: one above the other on a path, side by side, or apart."""

from __future__ import annotations

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, Expectation
from ladder_app.domain.model import Level, Skill
from ladder_app.domain.text.folding import fold


def levels_between(before: Place, after: Place) -> tuple[Level, ...]:
    """The levels above `before` up to `after` on the path; empty if `after` is not above it."""
    if before.family is not after.family:
        return ()
    found: list[Level] = []
    level: Level | None = after.level
    while level is not None and level is not before.level:
        found.append(level)
        level = after.family.previous(level)
    return tuple(reversed(found)) if level is not None else ()


def change_of_left(before: Place, level: Level) -> Change:
    """What becomes of an item that does not carry over from the level before to this one."""
    same_track = before.family.is_same_track(before.level, level)
    return Change.ENDED if same_track else Change.NOT_ON_TRACK


class Around:
    """The skills that the levels below and above a level expect, on its paths."""

    def __init__(self, place: Place) -> None:
        """Find them."""
        reach, level_id = place.family.reach, place.level.id
        self._below = reach.skills(reach.below(level_id))
        self._above = reach.skills(reach.above(level_id))
        self._ids: dict[str, list[str]] = {}
        for skill in place.family.skills:
            self._ids.setdefault(fold(skill.name), []).append(skill.id)

    def expectation(self, skill: Skill) -> Expectation:
        """Where a skill is expected that the level itself does not expect.

        A skill of another family is the same by id or by name, as in a comparison.
        """
        ids = (skill.id, *self._ids.get(fold(skill.name), ()))
        if not self._below.isdisjoint(ids):
            return Expectation.BEFORE
        return Expectation.NEVER if self._above.isdisjoint(ids) else Expectation.LATER
