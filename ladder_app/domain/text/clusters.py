"""Where a text can be cut: not between a letter and its accent, nor inside an emoji."""

from __future__ import annotations

import unicodedata

_JOINER = "\N{ZERO WIDTH JOINER}"
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def cut_at(text: str, length: int) -> str:
    """The first `length` characters, or fewer, so that the last one keeps what belongs to it."""
    while 0 < length < len(text) and not _can_cut(text, length):
        length -= 1
    return text[:length]


def _can_cut(text: str, index: int) -> bool:
    return not _continues(text[index]) and text[index - 1] != _JOINER


def _continues(character: str) -> bool:
    """Whether the character belongs to the one before it."""
    if character.isascii():
        return False
    return (
        character == _JOINER
        or ord(character) in _SKIN_TONES
        or unicodedata.category(character) in ("Mn", "Mc", "Me")
    )
