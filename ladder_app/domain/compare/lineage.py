"""Finds the statements that a statement grew from, at all levels below its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Level, Responsibility

Key = tuple[str, str]
"""Identifies a statement in its family: the ids of its level and of itself."""


def ancestors(place: Place, level_ids: Collection[str]) -> list[frozenset[Key]]:
    """For each statement of a level, the statements at levels below that it grew from.

    The search ends at the lowest of the levels in `level_ids`.
    """
    found: list[set[Key]] = [set() for _ in place.level.responsibilities]
    current: list[list[Responsibility]] = [[item] for item in place.level.responsibilities]
    for level in _below(place.family, place.level, level_ids):
        earlier = _Earlier(level)
        current = [earlier.find(items) for items in current]
        for keys, items in zip(found, current, strict=True):
            keys.update((level.id, item.id) for item in items)
    return [frozenset(keys) for keys in found]


def relation(
    item: Key, its_ancestors: Collection[Key], other: Key, other_ancestors: Collection[Key]
) -> Change | None:
    """GROWN if a statement grew from the other, REDUCED if the other grew from it, or None."""
    if other in its_ancestors:
        return Change.GROWN
    return Change.REDUCED if item in other_ancestors else None


class _Earlier:
    """The statements of the previous level, found by the rule of `compare_statements`."""

    def __init__(self, level: Level) -> None:
        items = level.responsibilities
        self._by_text = {(item.title, item.text): item for item in reversed(items)}
        self._by_id = {item.id: item for item in items}

    def find(self, items: Iterable[Responsibility]) -> list[Responsibility]:
        found = {parent.id: parent for item in items for parent in self._find_one(item)}
        return list(found.values())

    def _find_one(self, item: Responsibility) -> list[Responsibility]:
        same = self._by_text.get((item.title, item.text))
        if same:
            return [same]
        return [self._by_id[i] for i in (item.grows, item.id) if i in self._by_id]


def _below(family: JobFamily, level: Level, level_ids: Collection[str]) -> list[Level]:
    """The path below a level, down to the lowest of the levels in `level_ids`."""
    path: list[Level] = []
    last = 0
    before = family.previous(level)
    while before is not None:
        path.append(before)
        if before.id in level_ids:
            last = len(path)
        before = family.previous(before)
    return path[:last]
