"""The rules of a step to the next level, written plainly, to check the program against.

Slow, and without what the program needs for speed: each level is worked out from its first one.
"""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Level, Responsibility


class Fate(Enum):
    """What becomes of a statement or a skill in a step, or how it comes in."""

    NEW = "new"
    GROWN = "grown"
    SAME = "unchanged"
    RISEN = "risen"
    LOWERED = "lowered"
    CONTINUED = "continued"
    CARRIED = "carried over"
    ENDED = "ended"
    NOT_ON_TRACK = "not listed"


class Account(Struct, frozen=True):
    """The fate of each statement and skill of a step.

    `stated` has the statements of the level by id, `earlier` those expected at the level
    before, whose `texts` are kept too, and `skills` every skill that either expects.
    """

    stated: dict[str, Fate]
    earlier: dict[str, Fate]
    skills: dict[str, Fate]
    texts: dict[str, str]


class _Live(Struct):
    statements: dict[str, Responsibility]
    skills: dict[str, int]


def account(family: JobFamily, before: Level, after: Level) -> Account:
    """What a step to the next level does to each item, by the rules."""
    live = _expected(family, before)
    left = _fate_of_left(family, before, after)
    stated, continued = {}, set()
    for item in after.responsibilities:
        parents = _parents(item, live)
        continued.update(parents)
        stated[item.id] = _fate_of_stated(item, [live.statements[key] for key in parents])
    earlier = {
        key: Fate.CONTINUED if key in continued else _end(key, after, left)
        for key in live.statements
    }
    ended = {key for key, fate in earlier.items() if fate is Fate.ENDED and key in after.ends}
    ranks = {item.skill.id: item.proficiency.rank for item in after.skills}
    skills = {key: _fate_of_skill(live.skills.get(key), rank) for key, rank in ranks.items()}
    for key in live.skills.keys() - ranks.keys():
        # An id that is of a statement, too, ends the statement.
        skills[key] = left if key in ended else _end(key, after, left)
    return Account(stated, earlier, skills, {key: i.text for key, i in live.statements.items()})


def _fate_of_left(family: JobFamily, before: Level, after: Level) -> Fate:
    """The fate of what a level neither states nor ends by name."""
    track = _track_of(family, after)
    if before.id not in {level.id for level in family.tracks[track].levels}:
        return Fate.NOT_ON_TRACK
    return Fate.CARRIED if family.tracks[track].cumulative else Fate.ENDED


def _track_of(family: JobFamily, level: Level) -> int:
    return next(n for n, track in enumerate(family.tracks) if level in track.levels)


def _end(key: str, after: Level, left: Fate) -> Fate:
    return Fate.ENDED if key in after.ends else left


def _fate_of_stated(item: Responsibility, parents: list[Responsibility]) -> Fate:
    if not parents:
        return Fate.NEW
    words = (item.title, item.text)
    same = all((parent.title, parent.text) == words for parent in parents)
    return Fate.SAME if same else Fate.GROWN


def _fate_of_skill(before: int | None, after: int) -> Fate:
    if before is None:
        return Fate.NEW
    return Fate.RISEN if after > before else Fate.LOWERED if after < before else Fate.SAME


def _expected(family: JobFamily, level: Level) -> _Live:
    """What is expected at a level: its own items, and those that carry over to it."""
    before = family.previous(level)
    live = _Live({}, {})
    if before and _fate_of_left(family, before, level) is Fate.CARRIED:
        found = account(family, before, level)
        earlier = _expected(family, before)
        live.statements = {
            key: item
            for key, item in earlier.statements.items()
            if found.earlier[key] is Fate.CARRIED
        }
        live.skills = {
            key: rank for key, rank in earlier.skills.items() if found.skills[key] is Fate.CARRIED
        }
    live.statements |= {item.id: item for item in level.responsibilities}
    live.skills |= {item.skill.id: item.proficiency.rank for item in level.skills}
    return live


def _parents(item: Responsibility, live: _Live) -> list[str]:
    """The earlier statements with the same words, those that it names, and one of the same id."""
    words = (item.title, item.text)
    return [
        key
        for key, other in live.statements.items()
        if key in (item.id, *item.grows) or (other.title, other.text) == words
    ]
