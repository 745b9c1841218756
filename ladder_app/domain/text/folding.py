"""Folds texts, removing accents and case, so that words can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache

from msgspec import Struct

_RUN_OF_SPACES = re.compile("  +")
_SAME = {
    # People type the straight form, and word processors write the others.
    **dict.fromkeys("‘’‛ʼ＇", "'"),
    **dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}", "-"),
    "\N{SOFT HYPHEN}": "",
    "ß": "ss",
    "ẞ": "SS",
    "ı": "i",
}
"""Characters that no normal form takes for the same, and what they are found by."""


class Span(Struct, frozen=True):
    """A range of characters in a text; `end` is after the last one."""

    start: int
    end: int


class _Table(dict[int, str]):
    """A table for `str.translate`, filled as characters are first seen."""

    def __init__(self, fold_character: Callable[[str], str]) -> None:
        super().__init__()
        self._fold_character = fold_character

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._fold_character(chr(code))
        return folded


def _without_accent(character: str) -> str:
    """The character without marks; empty for a mark, a space for any white space, ss for ß."""
    if character in _SAME:
        return _SAME[character]
    if unicodedata.combining(character):
        return ""
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFD", character)
    base = "".join(part for part in parts if not unicodedata.combining(part))
    return base if len(base) == 1 else character


def _without_accent_and_case(character: str) -> str:
    base = _without_accent(character)
    folded = base.casefold()
    return folded if len(folded) == len(base) else base


@cache
def _table(match_case: bool) -> _Table:
    return _Table(_without_accent if match_case else _without_accent_and_case)


def fold(text: str, match_case: bool = False) -> str:
    """The text without accents, with runs of spaces as one, and without case unless it matters."""
    if text.isascii() and text.isprintable():
        folded = text if match_case else text.lower()
    else:
        folded = text.translate(_table(match_case))
    return _RUN_OF_SPACES.sub(" ", folded) if "  " in folded else folded


def fold_in_place(text: str, match_case: bool = False) -> tuple[str, Sequence[int]]:
    """The folded text with all its spaces, and the position of each character in `text`."""
    if text.isascii() and text.isprintable():
        return (text if match_case else text.lower()), range(len(text))
    table = _table(match_case)
    parts = [table[ord(character)] for character in text]
    positions = [position for position, part in enumerate(parts) for _ in part]
    return "".join(parts), positions


def span_in(text: str, positions: Sequence[int], start: int, end: int) -> Span:
    """The span in `text` of a range of its folded form, with the marks of the last letter."""
    last = positions[end - 1] + 1
    while last < len(text) and unicodedata.combining(text[last]):
        last += 1
    return Span(positions[start], last)


def join_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order, merged if they overlap or touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return tuple(joined)
