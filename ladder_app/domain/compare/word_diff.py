"""Finds the words removed from a text and those inserted into it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

from ladder_app.domain.text.folding import Span

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


class WordDifference(Struct, frozen=True):
    """The spans of the earlier text that were removed, and the inserted spans of the later one."""

    removed: tuple[Span, ...]
    inserted: tuple[Span, ...]


def word_difference(before: str, after: str) -> WordDifference:
    """The words in which two texts differ, by their longest common subsequence.

    Punctuation does not count. Adjacent words form one span.
    """
    # Imported late: only a comparison of levels needs it.
    from rapidfuzz.distance import LCSseq

    earlier, later = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    shared_before: set[int] = set()
    shared_after: set[int] = set()
    words = [match[0] for match in earlier], [match[0] for match in later]
    for block in LCSseq.editops(*words).as_matching_blocks():
        shared_before.update(range(block.a, block.a + block.size))
        shared_after.update(range(block.b, block.b + block.size))
    return WordDifference(_spans(earlier, shared_before), _spans(later, shared_after))


def _spans(words: Sequence[re.Match[str]], shared: Collection[int]) -> tuple[Span, ...]:

    spans: list[Span] = []
    last = -1
    for index, word in enumerate(words):
        if index in shared:
            continue
        if spans and index == last + 1:
            spans[-1] = Span(spans[-1].start, word.end())
        else:
            spans.append(Span(word.start(), word.end()))
        last = index
    return tuple(spans)
