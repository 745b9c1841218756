"""«Did you mean …?»: the known word nearest to one that isn't known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from ladder_app.domain.text.folding import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_MAX_LONGER = 3
_LEAST_ALIKE = 0.45


def closest(word: str, known: Iterable[str]) -> str:
    """The known word most like `word`, or an empty string where none is near."""
    # Imported late: only a mistake needs it.
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold()[:100], by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""


def words_in(texts: Iterable[str]) -> dict[str, str]:
    """Every word of three or more letters, by what it is once folded."""
    found: set[str] = set()
    for text in texts:
        found.update(_WORD.findall(text))
    return {fold(word): word for word in sorted(found, reverse=True)}


def suggest_words(terms: Iterable[str], known: Mapping[str, str]) -> str:
    """The words of the folded terms, with the nearest known one for each that is not known.

    `known` has the words by what they are once folded. The text is empty where
    nothing is near, or every word is known.
    """
    words = [word for term in terms for word in term.split()]
    meant = [word if _is_part(word, known) else nearest(word, known) for word in words]
    return " ".join(meant) if all(meant) and meant != words else ""


def _is_part(word: str, known: Iterable[str]) -> bool:
    return any(word in each for each in known)


def nearest(word: str, known: Mapping[str, str]) -> str:
    """The known word nearest to a folded one, by the pairs of letters that they share.

    The text is empty where none shares at least half of them (the Sørensen–Dice
    coefficient, of the words with a blank before and behind).
    """
    pairs = _pairs(word)
    best, most = "", _LEAST_ALIKE
    for folded, written in known.items():
        if abs(len(folded) - len(word)) > _MAX_LONGER:
            continue
        other = _pairs(folded)
        alike = 2 * len(pairs & other) / (len(pairs) + len(other))
        if alike > most:
            best, most = written, alike
    return best


def _pairs(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(map("".join, pairwise(padded)))
