"""Measures the similarity of texts and pairs the most similar ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heapreplace

from msgspec import Struct

MAX_SIMILARITY = 100.0
MIN_SIMILARITY = 68.0
"""The similarity from which two statements are taken to be the same one reworded.

No pair of the bundled ladders' statements, which all differ in meaning, is
above 61.
"""
_MAX_SHARED_WORDS = 200_000  # a word counts once for each pair of texts that share it


class TooManyError(Exception):
    """There are too many texts with the same words to find the similar ones."""


class Pair(Struct, frozen=True):
    """The positions of an item in one list and of one in another, and their similarity."""

    one: int
    other: int
    similarity: float = MAX_SIMILARITY


class Prepared(Struct, frozen=True):
    """A text prepared for many comparisons: folded, with the longer half of its words."""

    text: str
    words: tuple[str, ...]


def prepared(text: str) -> Prepared:
    """The text prepared for comparisons with any other."""
    words = text.casefold().split()
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return Prepared(" ".join(words), tuple(longest[: len(longest) // 2 + 1]))


def similar_pairs(
    texts: Sequence[Prepared], others: Sequence[Prepared], cutoff: float = MIN_SIMILARITY
) -> list[Pair]:
    """The most similar pairs of a text from each list, with each text in at most one pair.

    Only texts are compared that share a word of the longer half of each. Two texts that share
    half of the words of the longer text always do. The choice is greedy as in `one_to_one`,
    so that swapping the lists gives the same pairs.

    Raises:
        TooManyError: the comparison would take too long.
    """
    # Imported late: only a comparison of levels needs it.
    from rapidfuzz import fuzz, process

    found: list[_Rated] = []
    for text, candidates in zip(texts, _candidates(texts, others), strict=True):
        among = {other: others[other].text for other in candidates}
        found.append(
            process.extract(text.text, among, scorer=fuzz.ratio, score_cutoff=cutoff, limit=None)
        )
    return _best(found)


_Rated = Sequence[tuple[str, float, int]]
"""Texts with their similarity and their numbers, the most similar first."""


def _candidates(texts: Sequence[Prepared], others: Sequence[Prepared]) -> list[set[int]]:
    """For each text the numbers of the other texts that share a longer word with it."""
    having: dict[str, list[int]] = {}
    for number, other in enumerate(others):
        for word in other.words:
            having.setdefault(word, []).append(number)
    shared = [[having[word] for word in text.words if word in having] for text in texts]
    if sum(len(numbers) for each in shared for numbers in each) > _MAX_SHARED_WORDS:
        raise TooManyError
    return [set().union(*each) for each in shared]


def _best(rated: Sequence[_Rated]) -> list[Pair]:
    """The pairs that `one_to_one` selects, found faster: each item's own list is sorted."""
    selected: list[Pair] = []
    taken: set[int] = set()
    heads = [(-own[0][1], one + own[0][2], one, 0) for one, own in enumerate(rated) if own]
    heapify(heads)
    while heads:
        _, _, one, place = heads[0]
        own = rated[one]
        if own[place][2] not in taken:
            taken.add(own[place][2])
            selected.append(Pair(one, own[place][2], own[place][1]))
            heappop(heads)
            continue
        left = (n for n in range(place + 1, len(own)) if own[n][2] not in taken)
        place = next(left, -1)
        if place < 0:
            heappop(heads)
        else:
            heapreplace(heads, (-own[place][1], one + own[place][2], one, place))
    return selected


def one_to_one(pairs: Iterable[Pair]) -> list[Pair]:
    """The most similar pairs, with each item in at most one pair.

    The selection is greedy. Of equally similar pairs, the one with the smallest
    sum of positions comes first. Pairs with the same sum share no item, so that
    swapping the lists gives the same pairs.
    """
    every = list(pairs)
    if len(every) == len({pair.one for pair in every}) == len({pair.other for pair in every}):
        return every
    selected: list[Pair] = []
    ones: set[int] = set()
    others: set[int] = set()
    for pair in sorted(every, key=lambda pair: (-pair.similarity, pair.one + pair.other)):
        if pair.one not in ones and pair.other not in others:
            ones.add(pair.one)
            others.add(pair.other)
            selected.append(pair)
    return selected
