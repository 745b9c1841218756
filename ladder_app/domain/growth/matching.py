"""Finds the items that entries belong to in a ladder that has changed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.compare.similarity import TooManyError, prepared, similar_pairs
from ladder_app.domain.growth.entries import Growth, ItemKey, Part
from ladder_app.domain.growth.items import Item


class Question(Struct, frozen=True):
    """An entry whose item is gone, and the item that it may belong to: only the person knows."""

    key: ItemKey
    words: str
    item: Item
    similarity: float


class Matching(Struct, frozen=True):
    """The entries whose items are not in the ladder: those with a similar item, and the rest."""

    questions: tuple[Question, ...]
    unmatched: tuple[ItemKey, ...]


def match_entries(growth: Growth, items: Sequence[Item]) -> Matching:
    """What to ask about entries whose items are not in the ladder.

    Entries with the id of an item belong to it and need no question. The others are compared,
    by the words that they were written for, with the items of the same part without an entry.
    Nothing is changed: `Growth.moved` does that with the answer, and what has no answer stays.
    """
    known = {item.key for item in items}
    lost = [key for key in growth.entries if key not in known]
    free = [item for item in items if item.key not in growth.entries]
    questions = [question for part in Part for question in _questions(growth, lost, free, part)]
    asked = {question.key for question in questions}
    return Matching(tuple(questions), tuple(key for key in lost if key not in asked))


def _questions(
    growth: Growth, lost: Sequence[ItemKey], free: Sequence[Item], part: Part
) -> list[Question]:
    keys = [key for key in lost if key.part is part and growth.entries[key].words]
    if not keys:
        # As nearly always: then no item's words need be prepared.
        return []
    items = [item for item in free if item.key.part is part]
    words = [growth.entries[key].words for key in keys]
    try:
        pairs = similar_pairs(list(map(prepared, words)), [prepared(i.words) for i in items])
    except TooManyError:
        # The entries stay, without a proposal.
        return []
    return [
        Question(keys[pair.one], words[pair.one], items[pair.other], pair.similarity)
        for pair in sorted(pairs, key=lambda pair: pair.one)
    ]
