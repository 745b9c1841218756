"""How alike two texts are, and which of them belong together where no id says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

MOST_ALIKE = 100.0
LEAST_ALIKE = 68.0
"""Below this, two statements are taken for different ones.

Measured over every pair of the bundled ladders' statements, all of which say
different things: none is above 61.
"""


class Pair(Struct, frozen=True):
    """An item of one list and one of another, by their places, and how alike they are."""

    one: int
    other: int
    likeness: float = MOST_ALIKE


def alike(texts: Sequence[str], others: Sequence[str], least: float = LEAST_ALIKE) -> list[Pair]:
    """Every text of one list with every one of the other that it is like; the same both ways."""
    # Imported late: only a comparison of levels guesses.
    from rapidfuzz import fuzz, process

    folded = [_folded(text) for text in texts]
    other_folded = [_folded(text) for text in others]
    pairs = []
    for one, text in enumerate(folded):
        found = process.extract(
            text, other_folded, scorer=fuzz.ratio, score_cutoff=least, limit=None
        )
        pairs += [Pair(one, other, likeness) for _, likeness, other in found]
    return pairs


def one_to_one(pairs: Iterable[Pair]) -> list[Pair]:
    """The likest pairs, of which each item is in at most one.

    It is greedy. Of equally like pairs the one nearer to the beginning of both
    lists is first, and two with the same sum share no item: so the answer is the
    same whichever list is called the other.
    """
    chosen: list[Pair] = []
    ones: set[int] = set()
    others: set[int] = set()
    for pair in sorted(pairs, key=lambda pair: (-pair.likeness, pair.one + pair.other)):
        if pair.one not in ones and pair.other not in others:
            ones.add(pair.one)
            others.add(pair.other)
            chosen.append(pair)
    return chosen


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
