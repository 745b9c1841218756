"""Texts without invisible characters: a text may come from any file."""

from __future__ import annotations

import re
import unicodedata

from ladder_app.documents.isolation import MARKS

# Control characters, and lone surrogates, which cannot be encoded.
_INVISIBLE = {"Cc", "Cs"}
# The marks that change the direction of a text.
_ISOLATED = re.compile(f"(\u2068[^{MARKS}]*\u2069)")
_DIRECTION = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """The text on one line, with � for each control character."""
    # None of the characters that are replaced is printable to Python either.
    if text.isprintable():
        return text
    # The program itself isolates amounts; a file cannot hold the marks for it.
    parts = _ISOLATED.split(text)
    return "".join(part if _ISOLATED.fullmatch(part) else _cleaned(part) for part in parts)


def _cleaned(text: str) -> str:
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if character in "\n\r\t\v\f\u0085\u2028\u2029":
        return " "
    if character in _DIRECTION or unicodedata.category(character) in _INVISIBLE:
        return "\N{REPLACEMENT CHARACTER}"
    return character
