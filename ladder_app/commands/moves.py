"""`moves`: the levels that are nearest to a level, what transfers to them and what is missing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial

from ladder_app.commands.format_options import is_json
from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import (
    add_files,
    all_found,
    load,
    look_up_family,
    look_up_level,
    status_of_unknown_name,
)
from ladder_app.commands.moves_json import moves_values
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import add_output, may_write
from ladder_app.commands.pages import add_page_options, is_file_requested, write_pages
from ladder_app.commands.printing import write_json
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.moves.document import moves_document
from ladder_app.domain.address import Place
from ladder_app.domain.moves.move import Move
from ladder_app.domain.moves.nearest import DEFAULT_LIMIT, nearest_levels
from ladder_app.exit_status import ExitStatus, first_failure

_MAX_WIDTH = 100
_NOTES = """\
Equivalent levels are first, as the ladders name them. The others follow by the steps of
skills to learn, the fewest first; then by the steps that transfer, the most first; then by
address. Two skills are the same if they have the same id or the same name; what another
family calls by another name counts as new. A new skill counts every step of its scale up to
the one that is asked for, a skill to raise the steps between, and a skill on another scale
counts one, since the two scales cannot be compared.
Statements are the same only in the same words, and do not count for the order.

In its own family the previous and the next level of LEVEL count, and those on other
branches; in other families the levels that share a skill, except those that the ladders
place lower: below LEVEL, or below an equivalent of it or of a level below it.
"""


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "List the levels of all families with the least to learn for someone at LEVEL:"
        " what transfers, and what is missing."
    )
    add_notes(parser, _NOTES)
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="NUMBER",
        help=f"the most levels to list; {DEFAULT_LIMIT} by default",
    )
    parser.add_argument(
        "--family",
        action="append",
        default=[],
        metavar="FAMILY",
        help="only levels of this family; can be given several times",
    )
    add_output(parser, DOCUMENTS, formats)
    add_page_options(parser, DOCUMENTS, formats, has_json=True)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _limit(text: str) -> int:
    limit = int(text) if text.isascii() and text.isdigit() else 0
    if not limit:
        raise argparse.ArgumentTypeError(f"“{text[:40]}” is no number from 1, such as 5")
    return limit


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    if not (
        is_one_format(options, DOCUMENTS, formats)
        and may_write([options.output], options.file, options.replace)
    ):
        return ExitStatus.USAGE
    families, status = load(options.file)
    place = look_up_level(families, options.level)
    requested = all_found(look_up_family(families, name) for name in options.family)
    if place is None or requested is None:
        return status_of_unknown_name(status)
    moves = nearest_levels(requested or families, place, options.limit)
    return first_failure(_write(place, moves, options, formats), status)


def _write(
    place: Place, moves: Sequence[Move], options: argparse.Namespace, formats: FormatTable
) -> ExitStatus:
    if is_json(options) and not is_file_requested(options):
        write_json(moves_values(place, moves))
        return ExitStatus.SUCCESS
    document = moves_document(place, moves, EnglishLocalizer())
    return write_pages([document], DOCUMENTS, options, formats, _MAX_WIDTH)
