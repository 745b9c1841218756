"""A few typed letters matched with names: how well, and which letters of the name they are.

Each typed word must be found: as a word's beginning, within a word, or else
letter by letter, the first letter beginning a word and each other one going on
in the word or beginning a later one, so that “snr be” is Senior Back-end
Developer. Case, accents and punctuation don't matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from ladder_app.domain.text.folding import Span, fold, fold_in_place, join_spans, span_in

_NO_LETTER = re.compile(r"[\W_]")
_MAX_LETTERS = 12  # of a word that is looked for letter by letter


class Grade(IntEnum):
    """How well a name is what was typed, best first."""

    WHOLE = 0
    START = 1
    WORDS = 2
    WITHIN = 3
    LETTERS = 4


def typed_words(text: str) -> tuple[str, ...]:
    """The words that were typed, folded."""
    return tuple(_NO_LETTER.sub(" ", fold(text)).split())


def letters_of(name: str, detail: str = "") -> str:
    """What typed words are looked for in: the folded name, and what stands beside it.

    A blank stands before each word, two behind the name and the detail.
    """
    parts = (" " + " ".join(typed_words(part)) for part in (name, detail) if part)
    return "  ".join(parts) + "  "


def grade(letters: str, words: Sequence[str]) -> Grade | None:
    """How well the `letters_of` a name match; None where a typed word is not found."""
    start = " " + " ".join(words)
    if letters.startswith(start):
        return Grade.WHOLE if letters.startswith(start + "  ") else Grade.START
    if all(f" {word}" in letters for word in words):
        return Grade.WORDS
    if all(word in letters for word in words):
        return Grade.WITHIN
    if all(word in letters or by_letters(word).search(letters) for word in words):
        return Grade.LETTERS
    return None


def spread(letters: str, words: Iterable[str]) -> int:
    """Over how many letters the words are spread that are found only letter by letter."""
    found = (by_letters(word).search(letters) for word in words if word not in letters)
    return sum(match.end() - match.start() for match in found if match)


def matched_spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """The stretches of the text that are letters of the typed words."""
    folded, places = fold_in_place(text)
    letters = " " + _NO_LETTER.sub(" ", folded)
    found = [part for word in words for part in _parts(letters, word)]
    return join_spans([span_in(text, places, start - 1, end - 1) for start, end in found])


def _parts(letters: str, word: str) -> list[tuple[int, int]]:
    at = letters.find(f" {word}") + 1 or letters.find(word)
    if at > 0:
        return [(at, at + len(word))]
    match = by_letters(word).search(letters)
    if match is None:
        return []
    return [match.span(group) for group in range(1, match.re.groups + 1) if match[group]]


@lru_cache(maxsize=64)
def by_letters(word: str) -> re.Pattern[str]:
    """What finds a word letter by letter; one with a digit, or a very long one, is never found."""
    if len(word) > _MAX_LETTERS or not word.isalpha():
        return _NEVER
    first, *others = (f"({re.escape(letter)})" for letter in word)
    # Atomic groups: without a way back the time cannot grow with the powers of the length.
    on = "".join(f"(?>[^ ]*?{letter}|.*? {letter})" for letter in others)
    jump = "".join(f"(?>.*? {letter}|[^ ]*?{letter})" for letter in others)
    return re.compile(f" {first}(?:{on}|{jump})")


_NEVER = re.compile(r"(?!)")
