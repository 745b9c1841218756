"""The letters of many targets in one text, each on a line.

An object for each of a hundred thousand statements would take many times the memory, and
asking each of them would take longer than one search of the whole text.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import accumulate, islice

from ladder_app.domain.find.targets import Target
from ladder_app.domain.text.fuzzy import by_letters


class Lettered:
    """Some targets by their letters; `target_at` makes the target with a number."""

    def __init__(self, letters: Sequence[str], target_at: Callable[[int], Target]) -> None:
        """Put the letters of all targets together."""
        # No letters contain a line break, and two spaces end them, so that no match has one.
        self._text = "\n".join(("", *letters, ""))
        lengths = (len(each) + 1 for each in letters)
        self._starts = array("I", accumulate(lengths, initial=1))
        self.target_at = target_at

    @staticmethod
    def of(targets: Iterable[Target]) -> Lettered:
        """These targets themselves."""
        every = list(targets)
        return Lettered([target.letters for target in every], every.__getitem__)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def letters(self, number: int) -> str:
        """The letters of one target."""
        return self._text[self._starts[number] : self._starts[number + 1] - 1]

    def has_each(self, words: Iterable[str]) -> bool:
        """Whether each word is somewhere in it."""
        return all(word in self._text for word in words)

    def starting(self, start: str) -> Iterator[int]:
        """The numbers of the targets that start so."""
        return (self._number(at + 1) for at in self._find(f"\n{start}"))

    def with_all(self, words: Sequence[str]) -> Iterator[int]:
        """The numbers of the targets with all words."""
        longest = max(words, key=len)
        others = [word for word in dict.fromkeys(words) if word != longest]
        text = self._text
        for at in self._find(longest):
            start, end = self._line(at)
            if all(text.find(word, start, end) >= 0 for word in others):
                yield self._number(at)

    def by_letters(self, words: Sequence[str]) -> Iterator[int]:
        """The numbers of the targets with all words, each as it is or letter by letter."""
        longest = max(words, key=len)
        others = sorted({*words} - {longest}, key=str.isalpha)
        positions = merge(self._find(longest), self._find_by_letters(longest))
        last = -1
        for at in positions:
            start, end = self._line(at)
            # A target with the word as it is often has it letter by letter, too.
            if start > last and all(self._has_letters(word, start, end) for word in others):
                yield self._number(at)
            last = start

    def _has_letters(self, word: str, start: int, end: int) -> bool:
        if self._text.find(word, start, end) >= 0:
            return True
        return by_letters(word).search(self._text, start, end) is not None

    def _find(self, word: str) -> Iterator[int]:
        """A position of a word in each line that has it."""
        at = self._text.find(word)
        while at >= 0:
            yield at
            at = self._text.find(word, self._text.find("\n", at + 1))

    def _find_by_letters(self, word: str) -> Iterator[int]:
        pattern = by_letters(word)
        found = pattern.search(self._text)
        while found:
            yield found.start()
            found = pattern.search(self._text, self._text.find("\n", found.end()))

    def _line(self, at: int) -> tuple[int, int]:
        return self._text.rfind("\n", 0, at + 1) + 1, self._text.find("\n", at + 1)

    def _number(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1


class Pool:
    """Lettered targets, in the order for equally good matches.

    Most keystrokes only add a letter: then only those are searched that had all words before.
    """

    def __init__(self, parts: Sequence[Lettered] = ()) -> None:
        """Search these, in this order."""
        self._parts = parts
        self._last: tuple[str, ...] = ()
        self._within: Sequence[Lettered] = parts

    def targets(self) -> Iterator[Target]:
        """Every target, in order."""
        return (part.target_at(number) for part in self._parts for number in range(len(part)))

    def best(
        self, words: tuple[str, ...], limit: int, are_names: bool
    ) -> Iterable[tuple[Lettered, int]]:
        """The best matches, and some more.

        A worse kind of match is searched only if there are too few better ones. Only names
        are matched by their start and letter by letter: long texts contain nearly any letters.
        """
        start, word_starts = " " + " ".join(words), [f" {word}" for word in words]
        within = self._with_each(words)
        searches: list[tuple[Sequence[Lettered], Callable[[Lettered], Iterator[int]]]] = [
            (within, lambda part: part.with_all(word_starts)),
            (within, lambda part: part.with_all(words)),
        ]
        if are_names:
            searches.insert(0, (within, lambda part: part.starting(start)))
            searches.append((self._parts, lambda part: part.by_letters(words)))
        found: dict[tuple[int, int], tuple[Lettered, int]] = {}
        for parts, search in searches:
            hits = ((part, number) for part in parts for number in search(part))
            found.update(((id(hit[0]), hit[1]), hit) for hit in islice(hits, limit))
            if len(found) >= limit:
                break
        return found.values()

    def _with_each(self, words: tuple[str, ...]) -> Sequence[Lettered]:
        """Those in which each word is somewhere."""
        is_narrower = all(any(last in word for word in words) for last in self._last)
        parts = self._within if is_narrower else self._parts
        self._last, self._within = words, [part for part in parts if part.has_each(words)]
        return self._within
