"""Texts without accents, and without case: what words are compared by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache

from msgspec import Struct

_RUN_OF_SPACES = re.compile("  +")


class Span(Struct, frozen=True):
    """A stretch of a text, in characters; `end` is behind the last one."""

    start: int
    end: int


class _Table(dict[int, str]):
    """What `str.translate` asks, worked out for each character when it first comes."""

    def __init__(self, fold_character: Callable[[str], str]) -> None:
        super().__init__()
        self._fold_character = fold_character

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._fold_character(chr(code))
        return folded


def _without_accent(character: str) -> str:
    """The character without its marks; nothing for a mark, a blank for any white space."""
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
    return folded if len(folded) == 1 else base


@cache
def _table(match_case: bool) -> _Table:
    return _Table(_without_accent if match_case else _without_accent_and_case)


def fold(text: str, match_case: bool = False) -> str:
    """The text without accents and, unless it is to match, without case; one blank for several."""
    if text.isascii() and text.isprintable():
        folded = text if match_case else text.lower()
    else:
        folded = text.translate(_table(match_case))
    return _RUN_OF_SPACES.sub(" ", folded) if "  " in folded else folded


def fold_in_place(text: str, match_case: bool = False) -> tuple[str, Sequence[int]]:
    """The folded text, its blanks not joined, and where each character of it stands in the text."""
    if text.isascii() and text.isprintable():
        return (text if match_case else text.lower()), range(len(text))
    table = _table(match_case)
    folded = text.translate(table)
    if len(folded) == len(text):
        return folded, range(len(text))
    kept = [place for place, character in enumerate(text) if table[ord(character)]]
    return folded, kept


def span_in(text: str, places: Sequence[int], start: int, end: int) -> Span:
    """A stretch of the folded text as one of the text itself, with the marks of its last letter."""
    last = places[end - 1] + 1
    while last < len(text) and unicodedata.combining(text[last]):
        last += 1
    return Span(places[start], last)


def join_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches in order, as one where they overlap or touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return tuple(joined)
