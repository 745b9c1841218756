"""Which words were taken out of a text and which were put in, to mark them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ladder_app.domain.text.folding import Span

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


class WordDifference(Struct, frozen=True):
    """The stretches of the earlier text that are gone, and those of the later one that are new."""

    removed: tuple[Span, ...]
    inserted: tuple[Span, ...]


def word_difference(before: str, after: str) -> WordDifference:
    """The words in which two texts differ, by the longest run of words they share.

    Punctuation does not count. Neighbouring words are one stretch.
    """
    # Imported late: only a comparison of levels marks words.
    from rapidfuzz.distance import LCSseq

    earlier, later = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    kept_before: set[int] = set()
    kept_after: set[int] = set()
    words = [match[0] for match in earlier], [match[0] for match in later]
    for block in LCSseq.editops(*words).as_matching_blocks():
        kept_before.update(range(block.a, block.a + block.size))
        kept_after.update(range(block.b, block.b + block.size))
    return WordDifference(_spans(earlier, kept_before), _spans(later, kept_after))


def _spans(words: Sequence[re.Match[str]], kept: Iterable[int]) -> tuple[Span, ...]:
    unmarked = set(kept)
    spans: list[Span] = []
    last = -1
    for index, word in enumerate(words):
        if index in unmarked:
            continue
        if spans and index == last + 1:
            spans[-1] = Span(spans[-1].start, word.end())
        else:
            spans.append(Span(word.start(), word.end()))
        last = index
    return tuple(spans)
