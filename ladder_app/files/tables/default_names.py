"""The names of what a table leaves unnamed, to be translated by who shows them."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.text.translatable import translatable

FAMILY = translatable("Ladder")
TRACK = translatable("Main")
SHEET = translatable("Sheet {number}")


class DefaultNames(Struct, frozen=True, kw_only=True):
    """The names, in the reader's language; `sheet` has a place for its number."""

    family: str = FAMILY
    track: str = TRACK
    sheet: str = SHEET


ENGLISH_NAMES = DefaultNames()
