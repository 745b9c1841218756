"""What a statement grew from, over all the levels below its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily, Level, Responsibility

Key = tuple[str, str]
"""A statement in its family: the ids of its level and of itself."""


def ancestors(place: Place, wanted: Collection[str]) -> list[frozenset[Key]]:
    """For each statement of a level, those it comes from at the levels below.

    Only the levels down to the last of the `wanted` ids are looked at.
    """
    found: list[set[Key]] = [set() for _ in place.level.responsibilities]
    current: list[list[Responsibility]] = [[item] for item in place.level.responsibilities]
    for level in _below(place.family, place.level, wanted):
        earlier = _Earlier(level)
        current = [earlier.find(items) for items in current]
        for keys, items in zip(found, current, strict=True):
            keys.update((level.id, item.id) for item in items)
    return [frozenset(keys) for keys in found]


def relation(
    item: Key, its_ancestors: Collection[Key], other: Key, other_ancestors: Collection[Key]
) -> Change | None:
    """Whether a statement grew from the other, was taken back from it, or neither is known."""
    if other in its_ancestors:
        return Change.GROWN
    return Change.REDUCED if item in other_ancestors else None


class _Earlier:
    """The statements of the level before, to be found as `compare_statements` finds them."""

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


def _below(family: JobFamily, level: Level, wanted: Collection[str]) -> list[Level]:
    """The path below a level, as far as a wanted one is on it."""
    path: list[Level] = []
    last = 0
    before = family.previous(level)
    while before is not None:
        path.append(before)
        if before.id in wanted:
            last = len(path)
        before = family.previous(before)
    return path[:last]
