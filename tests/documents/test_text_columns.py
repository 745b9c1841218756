"""The width of texts in a terminal, and texts without invisible characters."""

from __future__ import annotations

import sys
import unicodedata

from ladder_app.documents.clean import printable
from ladder_app.documents.isolation import FIRST_STRONG_ISOLATE, POP_ISOLATE
from ladder_app.documents.text_columns import columns_of

EVERY = [chr(code) for code in range(sys.maxunicode + 1)]


def test_every_character_has_the_width_that_unicode_gives_it() -> None:
    wrong = [
        character
        for character in EVERY
        if columns_of(character)
        != (
            0
            if unicodedata.combining(character) or character in FIRST_STRONG_ISOLATE + POP_ISOLATE
            else 2
            if unicodedata.east_asian_width(character) in "WF"
            else 1
        )
    ]
    assert wrong == []


def test_what_python_calls_printable_is_neither_a_control_nor_a_direction() -> None:
    kept = [character for character in EVERY if printable(character) == character]
    invisible = {
        character
        for character in kept
        if unicodedata.category(character) in {"Cc", "Cs"}
        or character in "\u202a\u202e\u2066\u2069"
    }
    assert invisible == set()
    assert printable("a\u2028b\nc\x07") == "a b c\N{REPLACEMENT CHARACTER}"
