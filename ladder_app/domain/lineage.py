"""Where the statements of a family's levels come from, and what carries over to each level.

Found for a whole family at once, in time linear in its statements: each level needs it, and a
path can have thousands of levels. Levels and statements are identified by their ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import islice
from typing import Protocol

from msgspec import Struct

Key = tuple[str, str]
"""Identifies a statement in its family: the ids of its level and of itself."""


class Stated(Protocol):
    """A statement as far as its lineage depends on it."""

    @property
    def id(self) -> str:
        """The id, unique in its level."""

    @property
    def title(self) -> str:
        """The title, or empty."""

    @property
    def text(self) -> str:
        """The text."""

    @property
    def grows(self) -> tuple[str, ...]:
        """The ids of the earlier statements that it extends."""


class LevelLineage(Struct, frozen=True, gc=False):
    """What becomes of the statements that are expected at the level before.

    `parents` has, for each statement of the level, the earlier ones that it restates or
    extends. `ended` are those that the level ends by name. `others` is the number of those
    left: they carry over to the level, if expectations carry over to it at all.
    """

    parents: tuple[tuple[Key, ...], ...]
    ended: tuple[Key, ...]
    others: int

    @property
    def closed(self) -> Iterator[Key]:
        """The earlier statements that do not carry over."""
        for keys in self.parents:
            yield from keys
        yield from self.ended


class Lineage:
    """The lineage of every statement of a family without cycles."""

    def __init__(
        self,
        previous: Mapping[str, str],
        statements: Mapping[str, Sequence[Stated]],
        ends: Mapping[str, Sequence[str]],
        carried_into: Set[str],
    ) -> None:
        """Find all lineages.

        `previous` maps each level to the level it follows, or to an empty text; `statements`
        maps it to its own statements, and `ends` to the ids that it ends. `carried_into` are
        the levels that also expect what the level before them expects.
        """
        self._previous = previous
        self._statements = statements
        self._carried_into = carried_into
        self._levels: dict[str, LevelLineage] = {}
        self._parents: dict[Key, tuple[Key, ...]] = {}
        self._find_all(ends)

    def level(self, level_id: str) -> LevelLineage:
        """The lineage of one level."""
        return self._levels[level_id]

    def parents(self, key: Key) -> tuple[Key, ...]:
        """The statements expected at the level before that this one restates or extends."""
        return self._parents.get(key, ())

    def carried(self, level_id: str) -> tuple[Key, ...]:
        """The statements that carry over to a level, those of the nearest level first."""
        found: list[Key] = []
        closed: set[Key] = set()
        while level_id in self._carried_into:
            closed.update(self._levels[level_id].closed)
            level_id = self._previous[level_id]
            keys = ((level_id, item.id) for item in self._statements[level_id])
            found += [key for key in keys if key not in closed]
        return tuple(found)

    def _find_all(self, ends: Mapping[str, Sequence[str]]) -> None:
        """Visit each level after the one before it, and undo its changes on the way back."""
        following: dict[str, list[str]] = {}
        for level_id, before in self._previous.items():
            following.setdefault(before, []).append(level_id)
        starts = [level for level, before in self._previous.items() if before not in self._previous]
        for start in starts:
            waiting: list[tuple[str, _Live, _Undo | None]] = [(start, _Live(), None)]
            while waiting:
                level_id, live, undo = waiting.pop()
                if undo is not None:
                    undo.run(live)
                    continue
                own = self._statements[level_id]
                found = _level_lineage(own, live, ends.get(level_id, ()))
                self._levels[level_id] = found
                self._parents.update(
                    ((level_id, item.id), keys)
                    for item, keys in zip(own, found.parents, strict=True)
                    if keys
                )
                if level_id not in self._carried_into:
                    live = _Live()
                waiting.append((level_id, live, live.replace(found.closed, level_id, own)))
                waiting += [(after, live, None) for after in reversed(following.get(level_id, ()))]


class _Live:
    """The statements that are expected at a level, by id and by words."""

    def __init__(self) -> None:
        self.by_id: dict[str, Key] = {}
        self.by_words: dict[tuple[str, str], dict[str, None]] = {}
        self._words: dict[str, tuple[str, str]] = {}

    def replace(self, closed: Iterator[Key], level_id: str, own: Sequence[Stated]) -> _Undo:
        """Remove the closed statements and add those of a level."""
        undo = _Undo([], [item.id for item in own])
        for _, item_id in closed:
            key = self.by_id.get(item_id)
            if key is not None:
                undo.removed.append((item_id, key, self._words[item_id]))
                self.remove(item_id)
        for item in own:
            self.add(item.id, (level_id, item.id), (item.title, item.text))
        return undo

    def add(self, item_id: str, key: Key, words: tuple[str, str]) -> None:
        """Add a statement."""
        self.by_id[item_id] = key
        self._words[item_id] = words
        self.by_words.setdefault(words, {})[item_id] = None

    def remove(self, item_id: str) -> None:
        """Remove a statement."""
        del self.by_id[item_id]
        words = self._words.pop(item_id)
        # Ordered like a list, but without a search: thousands may have the same words.
        ids = self.by_words[words]
        del ids[item_id]
        if not ids:
            del self.by_words[words]


class _Undo(Struct):
    """The changes of one level to the statements that are expected."""

    removed: list[tuple[str, Key, tuple[str, str]]]
    added: list[str]

    def run(self, live: _Live) -> None:
        """Undo the changes."""
        for item_id in reversed(self.added):
            live.remove(item_id)
        for item_id, key, words in reversed(self.removed):
            live.add(item_id, key, words)


def _level_lineage(own: Sequence[Stated], live: _Live, ends: Sequence[str]) -> LevelLineage:
    parents = tuple(_all_parents(own, live))
    if not any(parents):
        parents = _without_parents(len(parents))
    continued = {key for keys in parents for key in keys}
    ended = tuple(
        live.by_id[item_id]
        for item_id in dict.fromkeys(ends)
        if item_id in live.by_id and live.by_id[item_id] not in continued
    )
    return LevelLineage(parents, ended, len(live.by_id) - len(continued) - len(ended))


@cache
def _without_parents(count: int) -> tuple[tuple[Key, ...], ...]:
    """So many statements without parents: kept once for the thousands of levels that have them."""
    return ((),) * count


def _all_parents(own: Sequence[Stated], live: _Live) -> Iterator[tuple[Key, ...]]:
    """For each statement the live ones with the same words, those it names, and its own id.

    Of several statements with the same words the first alone has all of them, since thousands
    with thousands each would take minutes; each of the others has one.
    """
    seen: set[tuple[str, str]] = set()
    for item in own:
        words = item.title, item.text
        same: Iterable[str] = live.by_words.get(words, ())
        if words in seen:
            same = [item.id] if item.id in live.by_id else islice(same, 1)
        seen.add(words)
        ids = dict.fromkeys((*same, *item.grows, item.id))
        yield tuple(live.by_id[each] for each in ids if each in live.by_id)
