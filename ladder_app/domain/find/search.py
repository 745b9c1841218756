"""Searches the texts of all families: titles, statements, skills and their details."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress

from msgspec import Struct

from ladder_app.domain.find.query import MatchKind, Query
from ladder_app.domain.model import (
    Item,
    JobFamily,
    Level,
    Responsibility,
)
from ladder_app.domain.text.folding import fold
from ladder_app.domain.text.suggest import suggest_words, words_in

_TEXTS_PER_STEP = 2000
_MAX_INDEXED_LETTERS = 80


class Match(Struct, frozen=True, kw_only=True):
    """One text that has all words. `level` is None for a text that applies to every level.

    `item` is the statement, skill or distinction that the text belongs to, if any.
    """

    kind: MatchKind
    family: JobFamily
    level: Level | None
    text: str
    item: Item | None = None


class Texts:
    """The texts of one kind, each once per family, with the numbers of their levels."""

    def __init__(self) -> None:
        """Create an empty collection."""
        self.originals: list[str] = []
        self._folded: list[str] = []
        self._cased: list[str] = []
        self._first_level: list[int] = []
        self._levels: dict[int, Sequence[int]] = {}
        self._of_families: set[int] = set()
        self._repeats: dict[int, int] = {}
        self._by_letter: dict[str, bytes] = {}
        self._alphabet: frozenset[str] | None = None

    def add(self, text: str, levels: Sequence[int], uses: int) -> None:
        """Add a text of these levels that counts as `uses` matches."""
        number = len(self.originals)
        self._by_letter, self._alphabet = {}, None
        self.originals.append(text)
        self._folded.append(fold(text))
        self._first_level.append(levels[0])
        if len(levels) > 1:
            self._levels[number] = levels
        if isinstance(levels, range):
            self._of_families.add(number)
        if uses > 1:
            self._repeats[number] = uses - 1

    def prepare_in_steps(self) -> Iterator[None]:
        """Index the texts by letter: a search only visits the texts with all of its letters.

        A byte for each text says whether it has the letter; numbers would take four times as much.
        """
        letters: set[str] = set()
        for begin in range(0, len(self._folded), _TEXTS_PER_STEP):
            letters.update("".join(self._folded[begin : begin + _TEXTS_PER_STEP]))
            yield
        self._alphabet = frozenset(letters)
        for letter in sorted(filter(str.isalnum, letters))[:_MAX_INDEXED_LETTERS]:
            self._by_letter[letter] = bytes([letter in text for text in self._folded])
            yield

    def find(
        self, query: Query, before: Sequence[int] | None, known: Iterable[str]
    ) -> Sequence[int]:
        """The numbers of the texts with all terms.

        If `before` is given, they are among these texts, which have all the `known` terms.
        """
        texts = self._cased_texts() if query.match_case else self._folded
        found: Sequence[int] = range(len(texts)) if before is None else before
        known = set() if before is None else set(known)
        letters = "" if query.match_case else "".join(query.terms)
        if self._alphabet is not None and not self._alphabet.issuperset(letters):
            return ()
        masks = [self._by_letter[letter] for letter in set(letters) if letter in self._by_letter]
        if masks and min(mask.count(1) for mask in masks) < len(found):
            found = _common(masks)
            known = {term for term in query.terms if term in self._by_letter}
        for term in sorted(set(query.terms).difference(known), key=len, reverse=True):
            found = [number for number in found if term in texts[number]]
        if query.whole_words:
            found = [number for number in found if query.is_in_folded(texts[number])]
        return found

    def _cased_texts(self) -> list[str]:
        # Made when first needed: few searches match case.
        self._cased += [fold(text, match_case=True) for text in self.originals[len(self._cased) :]]
        return self._cased

    def count(self, numbers: Sequence[int]) -> int:
        """The number of matches in these texts."""
        more = self._repeats
        return len(numbers) + (sum(more[n] for n in numbers if n in more) if more else 0)

    def add_levels(self, numbers: Sequence[int], levels: set[int]) -> None:
        """Add the numbers of the levels of these texts."""
        levels.update(map(self._first_level.__getitem__, numbers))
        if self._levels:
            more = [self._levels[number] for number in numbers if number in self._levels]
            levels.update(*more)

    def add_stops(self, numbers: Sequence[int], levels: set[int], firsts: set[int]) -> None:
        """Add the same numbers; for a text of every level, that of the first to `firsts`."""
        of_families = self._of_families.intersection(numbers) if self._of_families else set()
        firsts.update(map(self._first_level.__getitem__, of_families))
        self.add_levels([n for n in numbers if n not in of_families], levels)


def _common(masks: Sequence[bytes]) -> Sequence[int]:
    """The positions that are set in all masks of the same length."""
    length, common = len(masks[0]), int.from_bytes(masks[0])
    for mask in masks[1:]:
        common &= int.from_bytes(mask)
    return list(compress(range(length), common.to_bytes(length)))


class SearchResult:
    """The result of a query: the number of matches of each kind, and their levels."""

    def __init__(
        self, index: SearchIndex, query: Query, texts: Mapping[MatchKind, Sequence[int]]
    ) -> None:
        """Create a result from the numbers of the texts found in `index`."""
        self.query = query
        self.texts = texts
        self._index = index

    @cached_property
    def counts(self) -> dict[MatchKind, int]:
        """The number of matches of each kind that has any."""
        found = {k: self._index.texts[k].count(numbers) for k, numbers in self.texts.items()}
        return {kind: count for kind, count in found.items() if count}

    @cached_property
    def total(self) -> int:
        """The number of matches."""
        return sum(self.counts.values())

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of all levels with a match, including texts that apply to every level."""
        addresses, numbers = self._index.addresses, set[int]()
        for kind, texts in sorted(self.texts.items(), key=lambda each: len(each[1])):
            self._index.texts[kind].add_levels(texts, numbers)
            # One letter occurs at nearly every level, so that a few texts cover all of them.
            if len(numbers) == len(addresses):
                return self._index.every_address()
        return frozenset(map(addresses.__getitem__, numbers))

    @cached_property
    def stops(self) -> tuple[str, ...]:
        """The addresses to visit, in order, to see every match once.

        A match that applies to every level of a family is seen at the family.
        """
        levels: set[int] = set()
        firsts: set[int] = set()
        for kind, texts in self.texts.items():
            self._index.texts[kind].add_stops(texts, levels, firsts)
        addresses = self._index.addresses
        stops = [addresses[number] for number in levels]
        stops += (addresses[number].partition("/")[0] for number in firsts)
        return tuple(sorted(stops, key=self._index.order))

    def order(self, address: str) -> int:
        """The position of what has the address; -1 if there is nothing."""
        return self._index.order(address)

    def matches_at(self, address: str) -> tuple[Match, ...]:
        """The matches to see at one of the stops, in file order."""
        return tuple(match for match in self._index.texts_at(address) if self._is_match(match))

    def _is_match(self, match: Match) -> bool:
        return match.kind in self.query.kinds and self.query.is_in(match.text)

    def matches(self) -> Iterator[Match]:
        """All matches, in the order of the families and their levels."""
        for address in self.stops:
            yield from self.matches_at(address)


class SearchIndex:
    """The texts of some families, folded once so that each keystroke can search them."""

    def __init__(self, families: Iterable[JobFamily] = ()) -> None:
        """Index the texts of these families."""
        self.texts = {kind: Texts() for kind in MatchKind}
        self.addresses: list[str] = []
        self._families: dict[str, JobFamily] = {}
        self._orders: dict[str, int] = {}
        self._words: dict[str, str] = {}
        self._last: SearchResult | None = None
        self._every_address: frozenset[str] | None = None
        for family in families:
            self.add(family)

    def add(self, family: JobFamily) -> None:
        """Add the texts of one more family after the others."""
        for _ in self.add_in_steps(family):
            pass

    def add_in_steps(self, family: JobFamily) -> Iterator[None]:
        """Add one more family in small steps for idle time; it is complete after the last step."""
        self._last = None
        self._every_address = None
        first = len(self.addresses)
        self._families[family.id] = family
        self._orders[family.id] = len(self._orders)
        for address in family.addresses:
            self._orders[address] = len(self._orders)
            self.addresses.append(address)
        everywhere = range(first, len(self.addresses))
        for match in _texts_of_family(family):
            self.texts[match.kind].add(match.text, everywhere, 1)
        texts: dict[tuple[MatchKind, str], list[int]] = {}
        for number, level in zip(everywhere, family.levels, strict=True):
            yield
            for match in _texts_of_level(family, level):
                texts.setdefault((match.kind, match.text), []).append(number)
        for row, ((kind, text), numbers) in enumerate(texts.items()):
            self.texts[kind].add(text, tuple(numbers), len(numbers))
            if row % _TEXTS_PER_STEP == 0:
                yield

    def prepare_in_steps(self) -> Iterator[None]:
        """Speed searches up, in small steps for idle time; results are the same without."""
        for part in self.texts.values():
            yield from part.prepare_in_steps()

    def every_address(self) -> frozenset[str]:
        """The addresses of all levels."""
        if self._every_address is None:
            self._every_address = frozenset(self.addresses)
        return self._every_address

    def texts_at(self, address: str) -> Iterator[Match]:
        """The texts of a level, or those of a family that apply to every level of it."""
        family_id, _, level_id = address.partition("/")
        family = self._families.get(family_id)
        level = family.level(level_id) if family else None
        if family and level:
            yield from _texts_of_level(family, level)
        elif family and not level_id:
            yield from _texts_of_family(family)

    def order(self, address: str) -> int:
        """The position of a family or level; a track's is that of the family; -1 for others."""
        return self._orders.get(address, self._orders.get(address.partition("/")[0], -1))

    def find(self, query: Query) -> SearchResult:
        """All texts with all terms of the query; none for an empty query."""
        if not query:
            return SearchResult(self, query, {})
        last = self._last
        # Most keystrokes only add a letter: then only the texts found before are searched.
        is_narrower = last is not None and query.narrows(last.query)
        within, known = (last.texts, last.query.terms) if last and is_narrower else ({}, ())
        found = {
            kind: self.texts[kind].find(query, within.get(kind), known)
            for kind in MatchKind
            if kind in query.kinds
        }
        self._last = SearchResult(self, query, found)
        return self._last

    def suggestion(self, query: Query) -> str:
        """A query that finds something: each word that occurs nowhere becomes the closest one."""
        if not self._words:
            # Built when first needed: only a mistake needs it.
            self._words = words_in(text for part in self.texts.values() for text in part.originals)
        return suggest_words(query.terms, self._words)


def _texts_of_family(family: JobFamily) -> Iterator[Match]:
    """The texts that apply to every level of a family."""
    for text in (family.name, family.summary):
        if text:
            yield Match(kind=MatchKind.FAMILY, family=family, level=None, text=text)
    for distinction in family.distinctions:
        text = joined(distinction.title, distinction.text)
        yield Match(kind=MatchKind.FAMILY, family=family, level=None, text=text, item=distinction)
    for item in family.responsibilities:
        yield _responsibility_match(family, None, item)


def _texts_of_level(family: JobFamily, level: Level) -> Iterator[Match]:
    for text in dict.fromkeys((level.name, level.full_title, level.summary, level.experience)):
        if text:
            yield Match(kind=MatchKind.LEVEL, family=family, level=level, text=text)
    for item in level.responsibilities:
        yield _responsibility_match(family, level, item)
    for required in level.skills:
        skill = required.skill
        yield Match(kind=MatchKind.SKILL, family=family, level=level, text=skill.name, item=skill)
        for detail, text in required.details.items():
            kind = MatchKind(detail.value)
            yield Match(kind=kind, family=family, level=level, text=text, item=skill)


def _responsibility_match(family: JobFamily, level: Level | None, item: Responsibility) -> Match:
    text = joined(item.title, item.text)
    return Match(kind=MatchKind.RESPONSIBILITY, family=family, level=level, text=text, item=item)


def joined(title: str, text: str) -> str:
    """A title and its text as one line."""
    return f"{title}: {text}" if title and text else title or text
