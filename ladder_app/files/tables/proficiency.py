"""Which short words of a table are its proficiencies, and which of them means more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ladder_app.files.tables.words import is_not_expected, known_rank

_MAX_WORDS = 12
_MAX_CHARACTERS = 30
_NUMBER = re.compile(r"([0-9]{1,2})(?:\.[05])?(?: ?/ ?[0-9]{1,2})?")
_BEGINNING = re.compile(r"([^:–—\n]{1,30})(?::|\s[–—-]\s|\n)")
_FILLED = "●■★◼⬤✦"
_EMPTY = "○□☆◻◯✧"
_MARKS = re.compile(f"[{_FILLED}{_EMPTY} ]+")
_TICK = re.compile("[xX✓✔☑]|yes", re.IGNORECASE)


def proficiency_words(cells: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """The words for proficiencies among cells, lowest first.

    Each cell comes with the place of its level, counted from the lowest: a
    word that nobody knows means the more, the higher the levels it stands at.
    """
    seen = list(cells)
    placed = [(order, text) for order, text in seen if _may_be_word(text)]
    known = [(order, text) for order, text in placed if _is_usual(text)]
    # Words that no list knows are taken when few of them fill many cells.
    found = placed if _are_few(text for _, text in placed) else known
    # Or a cell begins with one: “Expert: designs …”.
    found = found + [(order, word) for order, text in seen if (word := _first_word(text))]
    places: dict[str, list[int]] = {}
    for order, text in found:
        places.setdefault(text, []).append(order)
    words = _without_case(places)
    if all(_is_usual(word) for word in words):
        return tuple(
            sorted(words, key=lambda word: (_usual_rank(word), _place(places[word]), word))
        )
    return tuple(sorted(words, key=lambda word: (_place(places[word]), _usual_rank(word), word)))


def rating_rows(rows: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """The rows with a usual word for a proficiency, or a word that another row has as well."""
    kept = list(rows)
    words = [{text.casefold() for text in row if _may_be_word(text)} for row in kept]
    seen = Counter(word for row in words for word in row)
    return [
        row
        for row, row_words in zip(kept, words, strict=True)
        if any(seen[word] > 1 for word in row_words)
        or any(_is_usual(text) or _first_word(text) for text in row)
    ]


def _may_be_word(text: str) -> bool:
    return (
        0 < len(text) <= _MAX_CHARACTERS
        and "\n" not in text
        and len(text.split()) <= 3
        and not is_not_expected(text)
    )


def _first_word(text: str) -> str:
    begins = _BEGINNING.match(text)
    word = begins[1].strip() if begins else ""
    # “5 – 8 years” begins with a number that rates nothing.
    is_number = text[len(word) :].startswith(":") and _NUMBER.fullmatch(word)
    return word if known_rank(word) is not None or is_number else ""


def _is_usual(text: str) -> bool:
    patterns = (_NUMBER, _MARKS, _TICK)
    return known_rank(text) is not None or any(pattern.fullmatch(text) for pattern in patterns)


def _are_few(texts: Iterable[str]) -> bool:
    counts = Counter(text.casefold() for text in texts)
    return 1 < len(counts) <= _MAX_WORDS and sum(counts.values()) >= 3 * len(counts)


def _without_case(places: dict[str, list[int]]) -> list[str]:
    """Each word once, as it was first written; the others' places are added to it."""
    first: dict[str, str] = {}
    for word in list(places):
        kept = first.setdefault(word.casefold(), word)
        if kept != word:
            places[kept] += places[word]
    return list(first.values())


def _usual_rank(word: str) -> float:
    number = _NUMBER.fullmatch(word)
    if number:
        return float(number[1])
    if _MARKS.fullmatch(word):
        return float(sum(word.count(mark) for mark in _FILLED))
    return float(known_rank(word) or 0)


def _place(places: Sequence[int]) -> float:
    """The mean place of the levels a word stands at."""
    return sum(places) / len(places)


def split_word(text: str, scale: Sequence[str]) -> tuple[str, str] | None:
    """A cell's proficiency, as the scale writes it, and what else it says: `Expert: designs …`.

    None where it does not begin with a word of the scale.
    """
    for word in sorted(scale, key=len, reverse=True):
        if text.casefold() == word.casefold():
            return word, ""
        begins = re.match(
            rf"{re.escape(word)}\s*(?:[:–—\n-]\s*|\(\s*(?=.*\)$))", text, re.IGNORECASE
        )
        if begins and text[begins.end() :].strip():
            rest = text[begins.end() :].strip()
            return word, rest.removesuffix(")") if "(" in begins[0] else rest
    return None
