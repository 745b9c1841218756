"""`print`: levels or whole families as a file. A PDF needs Qt, but no display."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import NO_FILE, USAGE, add_files, load, look_up
from ladder_app.commands.output import (
    add_format,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.documents.export.documents import render
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.localizer import EnglishLocalizer

if TYPE_CHECKING:
    from ladder_app.commands import Commands

FORMATS = ("pdf", "html", "md", "txt")


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "print", help="write levels or a whole family to a file", **help_of("print")
    )
    parser.add_argument("levels", nargs="+", metavar="LEVEL", help="or a family's id")
    parser.add_argument("-o", "--output", required=True, metavar="OUT.pdf|.html|.md|.txt")
    parser.add_argument("--full", action="store_true", help="with the behavior of each skill")
    parser.add_argument(
        "--page", choices=("A4", "Letter"), default="A4", help="the PDF's page size"
    )
    add_format(parser, FORMATS)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=run, list_of="levels")


def run(options: argparse.Namespace) -> int:
    """Write the levels to the file."""
    if not may_write([options.output], options.file, options.replace):
        return USAGE
    families, status = load(options.file)
    found = [look_up(families, name) for name in options.levels]
    wanted = [item for item in found if item is not None]
    if len(wanted) < len(found):
        return NO_FILE if status == NO_FILE else USAGE
    documents = documents_of(wanted, EnglishLocalizer(), options.full)
    output = output_to(options.output, options.format)
    return write_output(output, lambda: render(documents, output.path, options.page)) or status
