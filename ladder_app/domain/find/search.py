"""Finding text over every family: titles, statements, skills and behaviours."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.find.query import HitKind, Query
from ladder_app.domain.model import (
    Item,
    JobFamily,
    Level,
    Responsibility,
)
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.suggest import suggest_words, words_in

_TEXTS_A_STEP = 2000
_MAX_LETTERS = 80


class Hit(Struct, frozen=True, kw_only=True):
    """One text that has every word. `level` is None for what holds at every level.

    `item` is the statement, skill or distinction that the text is of, if it is of one.
    """

    kind: HitKind
    family: JobFamily
    level: Level | None
    text: str
    item: Item | None = None


class Texts:
    """The texts of one kind, each once a family, with the numbers of the levels they stand at."""

    def __init__(self) -> None:
        """Begin with none."""
        self.originals: list[str] = []
        self._folded: list[str] = []
        self._cased: list[str] = []
        self._first: list[int] = []
        self._places: dict[int, Sequence[int]] = {}
        self._more: dict[int, int] = {}
        self._by_letter: dict[str, Sequence[int]] = {}
        self._alphabet: frozenset[str] | None = None

    def add(self, text: str, places: Sequence[int], uses: int) -> None:
        """Take in a text that stands at these levels and counts as so many hits."""
        number = len(self.originals)
        self._by_letter, self._alphabet = {}, None
        self.originals.append(text)
        self._folded.append(fold(text))
        self._first.append(places[0])
        if len(places) > 1:
            self._places[number] = places
        if uses > 1:
            self._more[number] = uses - 1

    def prepare(self) -> Iterator[None]:
        """Remember which texts have each letter: those that have a word are all among them."""
        letters: set[str] = set()
        for begin in range(0, len(self._folded), _TEXTS_A_STEP):
            letters.update("".join(self._folded[begin : begin + _TEXTS_A_STEP]))
            yield
        self._alphabet = frozenset(letters)
        for letter in sorted(filter(str.isalnum, letters))[:_MAX_LETTERS]:
            found = [number for number, text in enumerate(self._folded) if letter in text]
            self._by_letter[letter] = array("I", found)
            yield

    def find(
        self, query: Query, before: Sequence[int] | None, known: Iterable[str]
    ) -> Sequence[int]:
        """The numbers of the texts with every term.

        They are among those `before`, which have all the `known` terms, if these are given.
        """
        texts = self._cased_texts() if query.match_case else self._folded
        ways: list[tuple[Sequence[int], set[str]]] = [(range(len(texts)), set())]
        if before is not None:
            ways.append((before, set(known)))
        if not query.match_case:
            ways += ((self._with_letters(term), self._letters_in(term)) for term in query.terms)
        found, known = min(ways, key=lambda way: (len(way[0]), -len(way[1])))
        for term in sorted(set(query.terms).difference(known), key=len, reverse=True):
            found = [number for number in found if term in texts[number]]
        if query.whole_words:
            found = [number for number in found if query.is_in_folded(texts[number])]
        return found

    def _with_letters(self, term: str) -> Sequence[int]:
        """The numbers of the texts with the rarest letter of a term; of all if none is known."""
        if self._alphabet is not None and not self._alphabet.issuperset(term):
            return ()
        known = (self._by_letter[letter] for letter in term if letter in self._by_letter)
        return min(known, key=len, default=range(len(self._folded)))

    def _letters_in(self, term: str) -> set[str]:
        """The term itself where it is a letter that the texts are known of."""
        return {term} if term in self._by_letter else set()

    def _cased_texts(self) -> list[str]:
        # Few ever ask for it, so it is made when first asked for.
        self._cased += [fold(text, match_case=True) for text in self.originals[len(self._cased) :]]
        return self._cased

    def count(self, numbers: Sequence[int]) -> int:
        """How many hits these texts are."""
        more = self._more
        return len(numbers) + (sum(more[n] for n in numbers if n in more) if more else 0)

    def add_levels(self, numbers: Sequence[int], levels: set[int]) -> None:
        """Add the numbers of the levels that these texts stand at."""
        levels.update(map(self._first.__getitem__, numbers))
        if self._places:
            more = [self._places[number] for number in numbers if number in self._places]
            levels.update(*more)

    def add_stops(self, numbers: Sequence[int], levels: set[int]) -> None:
        """The same, but for what holds at every level only the first one."""
        levels.update(map(self._first.__getitem__, numbers))
        more = (self._places.get(number, ()) for number in numbers)
        levels.update(*(places for places in more if not isinstance(places, range)))


class Found:
    """What a query found: how much of each kind, and at which levels."""

    def __init__(
        self, index: SearchIndex, query: Query, texts: Mapping[HitKind, Sequence[int]]
    ) -> None:
        """Hold the numbers of the texts that were found in an index."""
        self.query = query
        self.texts = texts
        self._index = index

    @cached_property
    def counts(self) -> dict[HitKind, int]:
        """How many hits of each kind there are; only the kinds that there are any of."""
        found = {k: self._index.texts[k].count(numbers) for k, numbers in self.texts.items()}
        return {kind: count for kind, count in found.items() if count}

    @cached_property
    def total(self) -> int:
        """How many hits there are."""
        return sum(self.counts.values())

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of the levels with a hit, also of what holds at every level."""
        addresses, numbers = self._index.addresses, set[int]()
        for kind, texts in sorted(self.texts.items(), key=lambda each: len(each[1])):
            self._index.texts[kind].add_levels(texts, numbers)
            # One letter stands nearly everywhere, which a few texts show already.
            if len(numbers) == len(addresses):
                return self._index.every_address
        return frozenset(map(addresses.__getitem__, numbers))

    @cached_property
    def stops(self) -> tuple[str, ...]:
        """The addresses to go to one after the other, to see every hit once, in order.

        What holds at every level of a family is seen at the first one.
        """
        numbers: set[int] = set()
        for kind, texts in self.texts.items():
            self._index.texts[kind].add_stops(texts, numbers)
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
        self.texts = {kind: Texts() for kind in HitKind}
        self.addresses: list[str] = []
        self._places: dict[str, Place] = {}
        self._orders: dict[str, int] = {}
        self._words: dict[str, str] = {}
        self._last: Found | None = None
        for family in families:
            self.add(family)

    def add(self, family: JobFamily) -> None:
        """Take the texts of one more family in, below the others."""
        for _ in self.adding(family):
            pass

    def adding(self, family: JobFamily) -> Iterator[None]:
        """Take one more family in, in steps for when nobody waits; it is in after the last."""
        self._last = None
        self.__dict__.pop("every_address", None)
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
            yield
            for hit in _texts_of_level(family, level):
                places.setdefault((hit.kind, hit.text), []).append(number)
        for row, ((kind, text), numbers) in enumerate(places.items()):
            self.texts[kind].add(text, tuple(numbers), len(numbers))
            if row % _TEXTS_A_STEP == 0:
                yield

    def prepare(self) -> Iterator[None]:
        """Make searches quick, in steps for when nobody waits. They are right without as well."""
        for part in self.texts.values():
            yield from part.prepare()

    @cached_property
    def every_address(self) -> frozenset[str]:
        """The addresses of all levels."""
        return frozenset(self.addresses)

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
        is_more = last is not None and query.narrows(last.query)
        within, known = (last.texts, last.query.terms) if last and is_more else ({}, ())
        found = {
            kind: self.texts[kind].find(query, within.get(kind), known)
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
