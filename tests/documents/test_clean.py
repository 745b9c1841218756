"""What a text from a file may hold is visible, and on one line."""

from __future__ import annotations

import sys
import unicodedata

from ladder_app.documents.clean import printable

BREAKS = set("\n\r\t\v\f\u0085\u2028\u2029")
DIRECTIONS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def expected(character: str) -> str:
    if character in BREAKS:
        return " "
    is_invisible = unicodedata.category(character) in ("Cc", "Cs")
    return "\N{REPLACEMENT CHARACTER}" if is_invisible or character in DIRECTIONS else character


def test_only_invisible_characters_are_replaced() -> None:
    characters = [chr(code) for code in range(0x3000)] + ["\ud800", "\udfff", chr(sys.maxunicode)]
    assert [printable(each) for each in characters] == [expected(each) for each in characters]


def test_an_amount_that_is_isolated_keeps_its_marks_and_a_lone_mark_goes() -> None:
    assert printable("\u2068$5\u2069 a\nb \u2068") == "\u2068$5\u2069 a b \N{REPLACEMENT CHARACTER}"


def test_a_text_with_a_source_mark_is_not_put_together_again() -> None:
    """It takes long, and most texts with several sources have a mark with a narrow space."""
    text = "Builds systems\N{NARROW NO-BREAK SPACE}\N{SUPERSCRIPT ONE}"
    assert printable(text) is text
