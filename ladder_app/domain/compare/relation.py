"""How two levels stand to each other: one above the other on a path, side by side, or apart."""

from __future__ import annotations

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import Level


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


def is_above(place: Place, other: Place) -> bool:
    """Whether a level is above another one on the same path."""
    return bool(levels_between(other, place))


def change_of_left(before: Place, level: Level) -> Change:
    """What becomes of an item that does not carry over from the level before to this one."""
    same_track = before.family.is_same_track(before.level, level)
    return Change.ENDED if same_track else Change.NOT_ON_TRACK
