"""Matches typed letters with names: how well a name matches, and which of its letters.

Each typed word must match: at the start of a word, inside a word, or letter by
letter. Letter by letter, the first letter starts a word, and each next one
continues in that word or starts a later one: “snr be” matches “Senior Back-end
Developer”. Case, accents and punctuation are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from ladder_app.domain.text.folding import Span, fold, fold_in_place, join_spans, span_in

_NO_LETTER = re.compile(r"[\W_]")
_MAX_LETTERS = 12  # of a word that is matched letter by letter


class Grade(IntEnum):
    """How well a name matches the typed words, best first."""

    WHOLE = 0
    START = 1
    WORDS = 2
    WITHIN = 3
    LETTERS = 4


def typed_words(text: str) -> tuple[str, ...]:
    """The typed words, folded."""
    return tuple(_NO_LETTER.sub(" ", fold(text)).split())


def letters_of(name: str, detail: str = "") -> str:
    """The text in which typed words are searched: the folded name and detail.

    A space precedes each word, and two follow the name and the detail.
    """
    parts = (" " + " ".join(typed_words(part)) for part in (name, detail) if part)
    return "  ".join(parts) + "  "


def grade(letters: str, words: Sequence[str]) -> Grade | None:
    """How well the `letters_of` a name match; None if a typed word is not found."""
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
    """The number of letters that the words found only letter by letter extend over."""
    found = (by_letters(word).search(letters) for word in words if word not in letters)
    return sum(match.end() - match.start() for match in found if match)


def matched_spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """The spans of the text that match the typed words."""
    folded, positions = fold_in_place(text)
    letters = " " + _NO_LETTER.sub(" ", folded)
    found = [part for word in words for part in _parts(letters, word)]
    return join_spans([span_in(text, positions, start - 1, end - 1) for start, end in found])


def _parts(letters: str, word: str) -> list[tuple[int, int]]:
    start = letters.find(f" {word}") + 1 or letters.find(word)
    if start > 0:
        return [(start, start + len(word))]
    match = by_letters(word).search(letters)
    if match is None:
        return []
    return [match.span(group) for group in range(1, match.re.groups + 1) if match[group]]


@lru_cache(maxsize=64)
def by_letters(word: str) -> re.Pattern[str]:
    """A pattern that finds a word letter by letter; never if it has a digit or is very long."""
    if len(word) > _MAX_LETTERS or not word.isalpha():
        return _NEVER
    first, *others = (f"({re.escape(letter)})" for letter in word)
    # Atomic groups prevent backtracking, so that the time cannot grow exponentially.
    continue_first = "".join(f"(?>[^ ]*?{letter}|.*? {letter})" for letter in others)
    jump_first = "".join(f"(?>.*? {letter}|[^ ]*?{letter})" for letter in others)
    return re.compile(f" {first}(?:{continue_first}|{jump_first})")


_NEVER = re.compile(r"(?!)")
