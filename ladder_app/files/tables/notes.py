"""What a person should know of how a file was read, beside its cells."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.text.translatable import translatable

GUESSED = translatable(
    "The encoding {encoding} was guessed. If letters look wrong, choose another with --encoding."
)
UNCLOSED = translatable(
    "A quotation mark is not closed: the cell that begins in row {row} goes on to the end of the "
    "file."
)
SEPARATOR = translatable("The first line names the delimiter, and is no cell.")
MARKDOWN_LISTS = translatable(
    "Headings name the levels, and the lists below them are what each level does."
)


class Note(Struct, frozen=True, kw_only=True):
    """A sentence with its values, to be translated."""

    template: str
    values: dict[str, str] = {}
