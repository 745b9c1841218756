"""`search`: where some words stand, over every family."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from ladder_app.commands.ladders import load, write_json
from ladder_app.ladder.address import Place
from ladder_app.ladder.query import read_query
from ladder_app.ladder.search import Hit, SearchIndex

if TYPE_CHECKING:
    from ladder_app.commands import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("search", help="find words in titles, statements and skills")
    parser.add_argument("words", nargs="+", metavar="WORDS")
    parser.add_argument("-w", "--whole-words", action="store_true", help="“code” finds no “decode”")
    parser.add_argument("--match-case", action="store_true", help="“Go” finds no “good”")
    parser.add_argument("--json", action="store_true", help="for another program to read")
    parser.add_argument("--file", action="append", default=[], help="a ladder file of your own")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print every text that has all the words and "quoted phrases", with its address."""
    families, status = load(options.file)
    query = read_query(
        _typed(options.words), whole_words=options.whole_words, match_case=options.match_case
    )
    index = SearchIndex(families)
    hits = list(index.find(query).hits())
    if options.json:
        write_json([_described(hit) for hit in hits])
        return status
    for hit in hits:
        sys.stdout.write(f"{_address(hit)}: {hit.kind.value}: {hit.text}\n")
    if not hits:
        meant = index.suggestion(query)
        also = f" Did you mean “{meant}”?" if meant else ""
        sys.stderr.write(f"career-ladder: nothing found.{also}\n")
    return status


def _typed(words: list[str]) -> str:
    """The words as they were typed: one with blanks was in quotation marks, so it is a phrase."""
    return " ".join(f'"{word}"' if " " in word and len(words) > 1 else word for word in words)


def _address(hit: Hit) -> str:
    return Place(hit.family, hit.level).address if hit.level else hit.family.id


def _described(hit: Hit) -> dict[str, str]:
    return {"address": _address(hit), "kind": hit.kind.value, "text": hit.text}
