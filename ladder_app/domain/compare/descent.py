"""Follows the statements that are expected at a level up a path."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.relation import change_of_left
from ladder_app.domain.expected import expected_statements
from ladder_app.domain.lineage import Key
from ladder_app.domain.model import Level


class Descent(Struct, frozen=True):
    """What became of the statements of a level at a level above it.

    `origins` has, for each statement expected above, those below that it is or grew from.
    `fates` has the change of each statement that is not expected any longer, in any form, and
    `ended` are those of them that a level ends by name.
    """

    origins: dict[Key, tuple[Key, ...]]
    fates: dict[Key, Change]
    ended: frozenset[Key]


def descend(start: Place, levels: Sequence[Level]) -> Descent:
    """Follow the statements expected at `start` through the levels above it, lowest first."""
    family = start.family
    origins: dict[Key, tuple[Key, ...]] = {
        item.key(): (item.key(),) for item in expected_statements(start)
    }
    every = tuple(origins)
    fates: dict[Key, Change] = {}
    ended: set[Key] = set()
    before = start
    for level in levels:
        lineage = family.lineage.level(level.id)
        for key in lineage.ended:
            for origin in origins.pop(key, ()):
                fates[origin] = Change.ENDED
                ended.add(origin)
        continued = {
            (level.id, item.id): _origins_of(keys, origins)
            for item, keys in zip(level.responsibilities, lineage.parents, strict=True)
        }
        for key in lineage.closed:
            origins.pop(key, None)
        if not family.carries_over(level):
            for keys in origins.values():
                fates.update(dict.fromkeys(keys, change_of_left(before, level)))
            origins = {}
        origins |= {key: found for key, found in continued.items() if found}
        before = Place(family, level)
    alive = {key for keys in origins.values() for key in keys}
    left = {key: fates[key] for key in every if key not in alive}
    return Descent(origins, left, frozenset(ended.difference(alive)))


def _origins_of(keys: Sequence[Key], origins: dict[Key, tuple[Key, ...]]) -> tuple[Key, ...]:
    return tuple(dict.fromkeys(origin for key in keys for origin in origins.get(key, ())))
