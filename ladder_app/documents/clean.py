"""Takes out of a text what isn't to be seen: it may come from any file."""

from __future__ import annotations

import unicodedata

# Control characters and lone surrogates, which no file can hold.
_UNSEEN = {"Cc", "Cs"}
# The marks that make a text read in another order than it is written.
_DIRECTION = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """One line of text: white space as single spaces, control characters as �."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in "\n\r\t\v\f\u0085\u2028\u2029":
        return " "
    if character in _DIRECTION or unicodedata.category(character) in _UNSEEN:
        return "\N{REPLACEMENT CHARACTER}"
    return character
