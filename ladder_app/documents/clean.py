"""Texts without invisible characters: a text may come from any file."""

from __future__ import annotations

import re

from ladder_app.documents.isolation import MARKS

# Ends of lines, and separators of lines and paragraphs.
_BREAKS = "\n\r\t\v\f\u0085\u2028\u2029"
# Control characters (category Cc), lone surrogates (Cs), which cannot be encoded, and the marks
# that change the direction of a text.
_REPLACED = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{MARKS}]")
_ISOLATED = re.compile(f"(\u2068[^{MARKS}]*\u2069)")


def printable(text: str) -> str:
    """The text on one line, with � for each control character."""
    # None of the characters that are replaced is printable to Python either.
    if text.isprintable() or not _REPLACED.search(text):
        return text
    # The program itself isolates amounts; a file cannot hold the marks for it.
    parts = _ISOLATED.split(text)
    return "".join(part if _ISOLATED.fullmatch(part) else _cleaned(part) for part in parts)


def _cleaned(text: str) -> str:
    return _REPLACED.sub(_replacement, text)


def _replacement(found: re.Match[str]) -> str:
    return " " if found[0] in _BREAKS else "\N{REPLACEMENT CHARACTER}"
