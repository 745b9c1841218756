"""Suggestions for “Did you mean …?”: the known word closest to an unknown one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from ladder_app.domain.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_MAX_LENGTH_DIFFERENCE = 3
_MIN_SIMILARITY = 0.45


def closest(word: str, known: Iterable[str]) -> str:
    """The known word most similar to `word`, or an empty string if none is close."""
    # Imported late: needed only for a mistake.
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold()[:100], by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""


def words_in(texts: Iterable[str]) -> dict[str, str]:
    """Every word of three or more letters, by its folded form."""
    found: set[str] = set()
    for text in texts:
        found.update(_WORD.findall(text))
    return {fold(word): word for word in sorted(found, reverse=True)}


def suggest_words(terms: Iterable[str], known: Mapping[str, str]) -> str:
    """The words of the folded terms, each unknown one replaced by the closest known word.

    `known` maps folded words to words. The text is empty if every word is
    known, or if one has no close word.
    """
    words = [word for term in terms for word in term.split()]
    suggested = [word if _is_part(word, known) else nearest(word, known) for word in words]
    return " ".join(suggested) if all(suggested) and suggested != words else ""


def _is_part(word: str, known: Iterable[str]) -> bool:
    return any(word in each for each in known)


def nearest(word: str, known: Mapping[str, str]) -> str:
    """The known word closest to a folded one, by the pairs of letters that they share.

    The similarity is the Sørensen–Dice coefficient of the words with a space
    before and after. The text is empty if no word is similar enough.
    """
    pairs = _pairs(word)
    best, best_similarity = "", _MIN_SIMILARITY
    for folded, original in known.items():
        if abs(len(folded) - len(word)) > _MAX_LENGTH_DIFFERENCE:
            continue
        other = _pairs(folded)
        similarity = 2 * len(pairs & other) / (len(pairs) + len(other))
        if similarity > best_similarity:
            best, best_similarity = original, similarity
    return best


def _pairs(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(map("".join, pairwise(padded)))
