"""Amounts that keep their own direction in a text of the other one.

Source: Unicode Standard Annex #9, explicit directional isolates.
"""

from __future__ import annotations

import re

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
MARKS = "\u202a-\u202e\u2066-\u2069"
"""The characters that change the direction of a text, for a regular expression."""

_ISOLATED = re.compile(f"\u2068[^{MARKS}]*\u2069")


def isolated(text: str) -> str:
    """The text enclosed in marks that isolate its direction; an empty one stays empty."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def attached(text: str, mark: str) -> str:
    """The text with a mark after it, which is inside if the text is isolated: 1,000+."""
    if mark and text.endswith(POP_ISOLATE):
        return f"{text[:-1]}{mark}{POP_ISOLATE}"
    return f"{text}{mark}"


def without_isolates(text: str) -> str:
    """The text without the marks of whole isolates; a lone mark stays."""
    return _ISOLATED.sub(lambda found: found[0][1:-1], text)
