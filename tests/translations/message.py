"""A text that the program translates."""

from __future__ import annotations

from msgspec import Struct

LOCALIZER = "Localizer"
"""The context of the texts that go through a localizer."""


class Message(Struct, frozen=True, order=True):
    """A text in its context; `one` is the English singular where it has plural forms."""

    context: str
    source: str
    one: str = ""
