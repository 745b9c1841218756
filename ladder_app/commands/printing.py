"""What a command prints: documents in a text format, and JSON."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.commands.format_options import add_format_option
from ladder_app.documents.export.formats import HTML, TEXT, OutputFormat, Subject
from ladder_app.streams import holds_every_character, terminal_width, write

if TYPE_CHECKING:
    from ladder_app.documents.blocks import Document
    from ladder_app.documents.export.documents import Pages


def add_printed_format(parser: argparse.ArgumentParser, formats: Sequence[OutputFormat]) -> None:
    """Add the option that names one of these formats, or JSON, for what a command prints."""
    add_format_option(parser, formats, TEXT, "the format of standard output", has_json=True)


def print_documents(
    documents: Sequence[Document],
    output_format: OutputFormat,
    subject: Subject[Pages],
    max_width: int,
) -> None:
    """Print documents in a text format; plain text fits the terminal up to `max_width`."""
    if output_format is TEXT:
        from ladder_app.documents.formats.plain_text import plain_text

        write(plain_text(documents, min(terminal_width(), max_width)))
        return
    from ladder_app.documents.export.documents import Pages

    text = output_format.write(subject, Pages(documents)).decode()
    if output_format is HTML and not holds_every_character():
        # The page declares UTF-8. In ASCII it is valid in any encoding.
        text = text.encode("ascii", "xmlcharrefreplace").decode()
    write(text)


def write_json(value: object) -> None:
    """Write a value to standard output as indented JSON, the same value in any encoding."""
    import msgspec

    text = msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
    write((text if holds_every_character() else _escaped_json(text)) + "\n")


def _escaped_json(text: str) -> str:
    import json

    # Outside of its strings JSON is ASCII anyway.
    return "".join(char if char.isascii() else json.dumps(char)[1:-1] for char in text)
