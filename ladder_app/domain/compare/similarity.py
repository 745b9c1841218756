"""How alike two texts are, and which of them belong together where no id says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heapreplace

from msgspec import Struct

MAX_ALIKE = 100.0
LEAST_ALIKE = 68.0
"""Below this, two statements are taken for different ones.

Measured over every pair of the bundled ladders' statements, all of which say
different things: none is above 61.
"""
_MAX_SHARED = 200_000  # words, counted once for each pair of texts that shares one


class TooManyError(Exception):
    """There are too many texts with the same words to say which are alike."""


class Pair(Struct, frozen=True):
    """An item of one list and one of another, by their places, and how alike they are."""

    one: int
    other: int
    similarity: float = MAX_ALIKE


class Prepared(Struct, frozen=True):
    """A text made ready to be compared with many: folded, and the longer half of its words."""

    text: str
    words: tuple[str, ...]


def prepared(text: str) -> Prepared:
    """Make a text ready; the same whatever it is compared with."""
    words = text.casefold().split()
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return Prepared(" ".join(words), tuple(longest[: len(longest) // 2 + 1]))


def alike(
    texts: Sequence[Prepared], others: Sequence[Prepared], least: float = LEAST_ALIKE
) -> list[Pair]:
    """The likest pairs of a text of one list and one of the other, each text in at most one.

    Only texts that share a word of the longer half of each are looked at: two that share half
    of their words do, of the one that has more. It is greedy as `one_to_one` is, and so the
    same both ways.

    Raises:
        TooManyError: there is more to compare than anyone would wait for.
    """
    # Imported late: only a comparison of levels guesses.
    from rapidfuzz import fuzz, process

    found: list[_Rated] = []
    for text, near in zip(texts, _near(texts, others), strict=True):
        among = {other: others[other].text for other in near}
        found.append(
            process.extract(text.text, among, scorer=fuzz.ratio, score_cutoff=least, limit=None)
        )
    return _best(found)


_Rated = Sequence[tuple[str, float, int]]
"""Texts with their likeness and their numbers, the likest first."""


def _near(texts: Sequence[Prepared], others: Sequence[Prepared]) -> list[set[int]]:
    """For each text the numbers of the others that share a longer word with it."""
    having: dict[str, list[int]] = {}
    for number, other in enumerate(others):
        for word in other.words:
            having.setdefault(word, []).append(number)
    shared = [[having[word] for word in text.words if word in having] for text in texts]
    if sum(len(numbers) for each in shared for numbers in each) > _MAX_SHARED:
        raise TooManyError
    return [set().union(*each) for each in shared]


def _best(rated: Sequence[_Rated]) -> list[Pair]:
    """The pairs that `one_to_one` chooses among these; each item has its own in order already."""
    chosen: list[Pair] = []
    taken: set[int] = set()
    heads = [(-own[0][1], one + own[0][2], one, 0) for one, own in enumerate(rated) if own]
    heapify(heads)
    while heads:
        _, _, one, place = heads[0]
        own = rated[one]
        if own[place][2] not in taken:
            taken.add(own[place][2])
            chosen.append(Pair(one, own[place][2], own[place][1]))
            heappop(heads)
            continue
        left = (n for n in range(place + 1, len(own)) if own[n][2] not in taken)
        place = next(left, -1)
        if place < 0:
            heappop(heads)
        else:
            heapreplace(heads, (-own[place][1], one + own[place][2], one, place))
    return chosen


def one_to_one(pairs: Iterable[Pair]) -> list[Pair]:
    """The likest pairs, of which each item is in at most one.

    It is greedy. Of equally like pairs the one nearer to the beginning of both
    lists is first, and two with the same sum share no item: so the answer is the
    same whichever list is called the other.
    """
    given = list(pairs)
    if len(given) == len({pair.one for pair in given}) == len({pair.other for pair in given}):
        return given
    chosen: list[Pair] = []
    ones: set[int] = set()
    others: set[int] = set()
    for pair in sorted(given, key=lambda pair: (-pair.similarity, pair.one + pair.other)):
        if pair.one not in ones and pair.other not in others:
            ones.add(pair.one)
            others.add(pair.other)
            chosen.append(pair)
    return chosen
