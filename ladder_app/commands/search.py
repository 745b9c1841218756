"""`search`: where some words stand, over every family."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ladder_app.commands.ladders import add_files, load, write_json
from ladder_app.documents.clean import printable
from ladder_app.documents.text_columns import columns_of, wrapped
from ladder_app.ladder.address import Place
from ladder_app.ladder.search import Hit, SearchIndex
from ladder_app.streams import columns, tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("search", help="find words in titles, statements and skills")
    parser.add_argument("words", nargs="+", metavar="WORDS")
    parser.add_argument("--json", action="store_true", help="for another program to read")
    add_files(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print every text that has all the words, with its address."""
    families, status = load(options.file)
    hits = SearchIndex(families).find(" ".join(options.words))
    if options.json:
        write_json([_described(hit) for hit in hits])
        return status
    for hit in hits:
        write("".join(f"{line}\n" for line in _lines(hit, columns())))
    if not hits:
        tell("career-ladder: nothing found.\n")
    return status


def _lines(hit: Hit, width: int | None) -> list[str]:
    """Where it stands, never cut, and the text; both in one line where they fit."""
    place, text = f"{_address(hit)}: {hit.kind.value}: ", printable(hit.text)
    if width is None or columns_of(place + text) <= width:
        return [place + text]
    if columns_of(place) <= width // 2:
        return wrapped(text, width, place, "    ")
    return [place.rstrip(), *wrapped(text, width, "    ")]


def _address(hit: Hit) -> str:
    return Place(hit.family, hit.level).address if hit.level else hit.family.id


def _described(hit: Hit) -> dict[str, str]:
    return {"address": _address(hit), "kind": hit.kind.value, "text": hit.text}
