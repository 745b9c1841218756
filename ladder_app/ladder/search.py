"""Finding text over every family: titles, statements, skills and behaviours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from ladder_app.ladder.address import Place
from ladder_app.ladder.folding import fold
from ladder_app.ladder.model import (
    Distinction,
    JobFamily,
    Level,
    Responsibility,
    Skill,
)
from ladder_app.ladder.query import HitKind, Query
from ladder_app.ladder.suggest import suggest_words, words_in

Item = Responsibility | Skill | Distinction


class Hit(Struct, frozen=True, kw_only=True):
    """One text that has every word. `level` is None for what holds at every level.

    `item` is the statement, skill or distinction that the text is of, if it is of one.
    """

    kind: HitKind
    family: JobFamily
    level: Level | None
    text: str
    item: Item | None = None


class _Texts:
    """The texts of one kind, each once a family, with the numbers of the levels they stand at."""

    def __init__(self) -> None:
        self.originals: list[str] = []
        self.folded: list[str] = []
        self.places: list[Sequence[int]] = []
        self.uses: list[int] = []
        self.cased: list[str] = []

    def add(self, text: str, places: Sequence[int], uses: int) -> None:
        self.originals.append(text)
        self.folded.append(fold(text))
        self.places.append(places)
        self.uses.append(uses)

    def folded_for(self, query: Query) -> list[str]:
        if not query.match_case:
            return self.folded
        # Few ever ask for it, so it is made when first asked for.
        self.cased += [fold(text, match_case=True) for text in self.originals[len(self.cased) :]]
        return self.cased

    def find(self, query: Query, among: Sequence[int] | None) -> list[int]:
        """The numbers of the texts with every term, all of them or only `among` these."""
        texts = self.folded_for(query)
        first, *others = sorted(query.terms, key=len, reverse=True)
        if among is None:
            found = [number for number, text in enumerate(texts) if first in text]
        else:
            found = [number for number in among if first in texts[number]]
        for term in others:
            found = [number for number in found if term in texts[number]]
        if query.whole_words:
            found = [number for number in found if query.is_in_folded(texts[number])]
        return found


class Found:
    """What a query found: how much of each kind, and at which levels."""

    def __init__(self, index: SearchIndex, query: Query, texts: dict[HitKind, list[int]]) -> None:
        """Hold the numbers of the texts that were found in an index."""
        self.query = query
        self.texts = texts
        self._index = index

    @cached_property
    def counts(self) -> dict[HitKind, int]:
        """How many hits of each kind there are; only the kinds that there are any of."""
        found = {
            kind: sum(map(self._index.texts[kind].uses.__getitem__, numbers))
            for kind, numbers in self.texts.items()
        }
        return {kind: count for kind, count in found.items() if count}

    @cached_property
    def total(self) -> int:
        """How many hits there are."""
        return sum(self.counts.values())

    @cached_property
    def _numbers(self) -> set[int]:
        """The numbers of the levels with a hit, also of what holds at every level."""
        numbers: set[int] = set()
        for kind, texts in self.texts.items():
            numbers.update(*map(self._index.texts[kind].places.__getitem__, texts))
        return numbers

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of the levels with a hit."""
        return frozenset(map(self._index.addresses.__getitem__, self._numbers))

    @cached_property
    def stops(self) -> tuple[str, ...]:
        """The addresses to go to one after the other, to see every hit once, in order.

        What holds at every level of a family is seen at the first one.
        """
        numbers: set[int] = set()
        for kind, texts in self.texts.items():
            for places in map(self._index.texts[kind].places.__getitem__, texts):
                numbers.update(places[:1] if isinstance(places, range) else places)
        return tuple(self._index.addresses[number] for number in sorted(numbers))

    def order(self, address: str) -> int:
        """The number of the level at an address in the order of all; -1 where there is none."""
        return self._index.order(address)

    def hits_at(self, address: str) -> tuple[Hit, ...]:
        """The hits to be seen at one of the stops, in the order of the file."""
        place = self._index.place(address)
        if place is None:
            return ()
        is_first = place.level is place.family.levels[0]
        texts = _texts_of_level(place.family, place.level)
        everywhere = _texts_of_family(place.family) if is_first else ()
        return tuple(hit for part in (everywhere, texts) for hit in part if self._has(hit))

    def _has(self, hit: Hit) -> bool:
        return hit.kind in self.query.kinds and self.query.is_in(hit.text)

    def hits(self) -> Iterator[Hit]:
        """Every hit, in the order of the families and their levels."""
        for address in self.stops:
            yield from self.hits_at(address)


class SearchIndex:
    """Every text of some families, folded once, to be searched at each keystroke."""

    def __init__(self, families: Iterable[JobFamily] = ()) -> None:
        """Take the texts of these families in."""
        self.texts = {kind: _Texts() for kind in HitKind}
        self.addresses: list[str] = []
        self._places: dict[str, Place] = {}
        self._orders: dict[str, int] = {}
        self._words: dict[str, str] = {}
        self._last: Found | None = None
        for family in families:
            self.add(family)

    def add(self, family: JobFamily) -> None:
        """Take the texts of one more family in, below the others."""
        self._last = None
        first = len(self.addresses)
        for level in family.levels:
            place = Place(family, level)
            self._orders[place.address] = len(self.addresses)
            self._places[place.address] = place
            self.addresses.append(place.address)
        everywhere = range(first, len(self.addresses))
        for hit in _texts_of_family(family):
            self.texts[hit.kind].add(hit.text, everywhere, 1)
        places: dict[tuple[HitKind, str], list[int]] = {}
        for number, level in zip(everywhere, family.levels, strict=True):
            for hit in _texts_of_level(family, level):
                places.setdefault((hit.kind, hit.text), []).append(number)
        for (kind, text), numbers in places.items():
            self.texts[kind].add(text, tuple(numbers), len(numbers))

    def place(self, address: str) -> Place | None:
        """The level at an address, or None."""
        return self._places.get(address)

    def order(self, address: str) -> int:
        """The number of the level at an address in the order of all; -1 where there is none."""
        return self._orders.get(address, -1)

    def find(self, query: Query) -> Found:
        """Every text with all the terms of the query; none for an empty query."""
        if not query:
            return Found(self, query, {})
        last = self._last
        # Most keystrokes only add a letter: then what was found before is all that is looked at.
        within = last.texts if last and query.narrows(last.query) else {}
        found = {
            kind: self.texts[kind].find(query, within.get(kind))
            for kind in HitKind
            if kind in query.kinds
        }
        self._last = Found(self, query, found)
        return self._last

    def suggestion(self, query: Query) -> str:
        """A query that finds something, with the nearest word for each one that is nowhere."""
        if not self._words:
            # Only a mistake needs it.
            self._words = words_in(text for part in self.texts.values() for text in part.originals)
        return suggest_words(query.terms, self._words)


def _texts_of_family(family: JobFamily) -> Iterator[Hit]:
    """What holds at every level of a family."""
    for text in (family.name, family.summary):
        if text:
            yield Hit(kind=HitKind.FAMILY, family=family, level=None, text=text)
    for distinction in family.distinctions:
        text = joined(distinction.title, distinction.text)
        yield Hit(kind=HitKind.FAMILY, family=family, level=None, text=text, item=distinction)
    for item in family.responsibilities:
        yield _responsibility_hit(family, None, item)


def _texts_of_level(family: JobFamily, level: Level) -> Iterator[Hit]:
    for text in dict.fromkeys((level.name, level.full_title, level.summary, level.experience)):
        if text:
            yield Hit(kind=HitKind.LEVEL, family=family, level=level, text=text)
    for item in level.responsibilities:
        yield _responsibility_hit(family, level, item)
    for required in level.skills:
        skill, behaviour = required.skill, required.behaviour
        yield Hit(kind=HitKind.SKILL, family=family, level=level, text=skill.name, item=skill)
        if behaviour:
            yield Hit(
                kind=HitKind.BEHAVIOUR, family=family, level=level, text=behaviour, item=skill
            )


def _responsibility_hit(family: JobFamily, level: Level | None, item: Responsibility) -> Hit:
    text = joined(item.title, item.text)
    return Hit(kind=HitKind.RESPONSIBILITY, family=family, level=level, text=text, item=item)


def joined(title: str, text: str) -> str:
    """A title and its text as one line."""
    return f"{title}: {text}" if title and text else title or text
