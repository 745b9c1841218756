"""`list` and `show`: the levels there are, and one of them."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import (
    NO_FILE,
    USAGE,
    add_files,
    html_for_output,
    load,
    look_up,
    write_json,
)
from ladder_app.documents.localizer import EnglishLocalizer, pay_text_with_period
from ladder_app.documents.text_columns import columns_of, fitted
from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level
from ladder_app.streams import columns, is_terminal, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands

FORMATS = ("text", "markdown", "html", "json")


def add(commands: Commands) -> None:
    """Add both commands."""
    listing = commands.add_parser(
        "list", help="every family and level, with its address", **help_of("list")
    )
    # Files by name alone are still taken; the other commands have --file alone.
    listing.add_argument("files", nargs="*", help=argparse.SUPPRESS)
    add_files(listing)
    listing.add_argument("--json", action="store_true", help="for another program to read")
    listing.set_defaults(run=run_list)
    show = commands.add_parser("show", help="one level, or a whole family", **help_of("show"))
    show.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    show.add_argument("--format", choices=FORMATS, default="text")
    show.add_argument("--full", action="store_true", help="with the behavior of each skill")
    add_files(show)
    show.set_defaults(run=run_show)


def run_list(options: argparse.Namespace) -> int:
    """Print every family with its levels and their pay."""
    families, status = load([*options.files, *options.file])
    if options.json:
        write_json([_listed(family) for family in families])
        return status
    for family in families:
        write("".join(f"{line}\n" for line in family_lines(family, columns())))
    return status


def family_lines(family: JobFamily, width: int | None) -> Iterator[str]:
    """The family's name and its levels; where they do not fit, what they pay stands below."""
    yield from map(_bold, fitted(family.name, width))
    rows = [
        (Place(family, level).address, pay_text_with_period(level.pay, EnglishLocalizer()))
        for level in family.levels
    ]
    widest = max((columns_of(address) for address, _ in rows), default=0)
    lines = [f"  {address}{' ' * (widest - columns_of(address))}  {pay}" for address, pay in rows]
    if width is None or all(columns_of(line) <= width for line in lines):
        yield from lines
        return
    for address, pay in rows:
        yield f"  {address}"
        yield from fitted(pay, width, "    ")


def run_show(options: argparse.Namespace) -> int:
    """Print one level, or a family, in the format asked for."""
    families, status = load(options.file)
    found = look_up(families, options.level)
    if found is None:
        return NO_FILE if status == NO_FILE else USAGE
    if options.format == "json":
        write_json(found.level if isinstance(found, Place) else found)
        return status
    from ladder_app.documents.level.document import documents_of

    documents = documents_of([found], EnglishLocalizer(), options.full)
    if options.format == "markdown":
        from ladder_app.documents.formats.markdown import markdown as render
    elif options.format == "html":
        from ladder_app.documents.formats.html import html as render
    else:
        from ladder_app.documents.formats.plain_text import plain_text

        write(plain_text(documents, min(shutil.get_terminal_size().columns, 100)))
        return status
    text = render(documents)
    write(html_for_output(text) if options.format == "html" else text)
    return status


def _listed(family: JobFamily) -> dict[str, object]:
    return {
        "id": family.id,
        "name": family.name,
        "levels": [_listed_level(family, level) for level in family.levels],
    }


def _listed_level(family: JobFamily, level: Level) -> dict[str, object]:
    return {
        "address": Place(family, level).address,
        "name": level.name,
        "title": level.full_title,
        "pay": level.pay,
    }


def _bold(text: str) -> str:
    import os

    colored = is_terminal() and "NO_COLOR" not in os.environ
    return f"\x1b[1m{text}\x1b[0m" if colored else text
