"""Finds what a person marked about the same items toward other levels of a family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_statements
from ladder_app.domain.growth.entries import (
    Entry,
    EntryElsewhere,
    Growth,
    ItemKey,
    Part,
    Person,
)
from ladder_app.domain.growth.items import Item, statement_words


def growth_toward(place: Place, person: Person, items: Sequence[Item]) -> Growth:
    """What a person wrote toward a place with these items, and `elsewhere` about held ones.

    A skill and a statement of every level are the same at each level of the family; any other
    statement is the same where its words are.
    """
    held = [item for item in items if item.is_held]
    keys = {item.key for item in held}
    by_words: dict[str, list[ItemKey]] = {}
    for item in held:
        if item.key.part is Part.STATEMENT:
            by_words.setdefault(item.words, []).append(item.key)
    elsewhere: dict[ItemKey, list[EntryElsewhere]] = {}
    for growth in _other_growths(place, person):
        other = _place_of(growth, place)
        level = other.level.name if other else growth.target.partition("/")[2]
        words = _statement_words(other, growth)
        for key, entry in _marked(growth):
            is_same_id = key.part is not Part.STATEMENT and key in keys
            same = (key,) if is_same_id else by_words.get(words.get(key, ""), ())
            for each in same:
                elsewhere.setdefault(each, []).append(EntryElsewhere(level, entry))
    own = person.toward(place.address)
    found = {key: tuple(each) for key, each in elsewhere.items()}
    return Growth(target=own.target, entries=own.entries, elsewhere=found)


def _other_growths(place: Place, person: Person) -> Iterator[Growth]:
    for growth in person.growths:
        is_of_family = growth.target.partition("/")[0] == place.family.id
        if is_of_family and growth.target != place.address:
            yield growth


def _place_of(growth: Growth, place: Place) -> Place | None:
    level = place.family.level(growth.target.partition("/")[2])
    return Place(place.family, level) if level else None


def _marked(growth: Growth) -> Iterator[tuple[ItemKey, Entry]]:
    """The entries that are marked, or were on a day before."""
    for key, entry in growth.entries.items():
        if entry.is_marked or entry.earlier:
            yield key, entry


def _statement_words(place: Place | None, growth: Growth) -> Mapping[ItemKey, str]:
    """The words of each marked statement: those of its level now, else those in the entry."""
    keys = [key for key, _ in _marked(growth) if key.part is Part.STATEMENT]
    if not keys:
        return {}
    words = {key: growth.entry(key).words for key in keys}
    for found in expected_statements(place) if place else ():
        key = ItemKey(Part.STATEMENT, found.item.id)
        if key in words:
            words[key] = statement_words(found.item.title, found.item.text)
    return words
