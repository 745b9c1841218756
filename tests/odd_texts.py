"""Texts in which a character is not one unit of UTF-16, one letter, or read from the left."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    "team", "Ships", "10", "a", "é", "e\u0301", "ñ\u0323\u0307", "ß", "ﬁ",
    "\N{ROCKET}", "\U0001d54f", "\N{CJK UNIFIED IDEOGRAPH-20BB7}",
    "\N{WOMAN}\u200d\N{PERSONAL COMPUTER}", "\N{THUMBS UP SIGN}\U0001f3fd",
    "\N{REGIONAL INDICATOR SYMBOL LETTER D}\N{REGIONAL INDICATOR SYMBOL LETTER E}", "1\ufe0f\u20e3",
    "שלום", "مرحبا", "می\u200cخواهم", "\u200fאב\u200e", "हिन्दी", "ไทย", "한국어", "日本",
)  # fmt: skip
"""Letters, digits, accents, emoji of one and of several characters, and other scripts."""

WORDS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)


def at_qt(text: str, start: int, length: int) -> str:
    """What Qt has at a position, as a text."""
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le")
