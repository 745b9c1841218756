"""`print`: levels or whole families as a file. A PDF needs Qt, but no display."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial

from ladder_app.commands.ladders import add_files, load, look_up_all, status_of_unknown_name
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import add_output, may_write
from ladder_app.commands.pages import add_page_options, save_pages
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.level.document import documents_of
from ladder_app.documents.level.options import LevelOptions
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import write_message


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("levels", nargs="+", metavar="LEVEL", help="or the id of a family")
    add_output(parser, DOCUMENTS, formats, is_required=True)
    parser.add_argument("--full", action="store_true", help="with every text and figure")
    parser.add_argument(
        "--behaviors", action="store_true", help="with the behavior that shows each skill"
    )
    parser.add_argument(
        "--no-carried", action="store_true", help="without what is carried over from earlier levels"
    )
    parser.add_argument(
        "--name-lines", action="store_true", help="with lines to write name, date and manager on"
    )
    parser.add_argument(
        "--overview", action="store_true", help="only the page of a family, without its levels"
    )
    add_page_options(parser, DOCUMENTS, formats)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats), list_of="levels")


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    if not (
        is_one_format(options, DOCUMENTS, formats)
        and may_write([options.output], options.file, options.replace)
    ):
        return ExitStatus.USAGE
    families, status = load(options.file)
    items = look_up_all(families, options.levels)
    if items is None:
        return status_of_unknown_name(status)
    if options.overview and not _are_families(items):
        return ExitStatus.USAGE
    documents = documents_of(
        _overviews(items) if options.overview else items, EnglishLocalizer(), _included(options)
    )
    return first_failure(save_pages(documents, DOCUMENTS, options, formats), status)


def _included(options: argparse.Namespace) -> LevelOptions:
    return LevelOptions(
        full=options.full,
        behaviors=options.behaviors,
        carried=not options.no_carried,
        name_lines=options.name_lines,
    )


def _are_families(items: Sequence[JobFamily | Place]) -> bool:
    """Whether all of these are families; a level is reported."""
    level = next((item.address for item in items if isinstance(item, Place)), "")
    if level:
        write_message(
            f"--overview prints the page of a family, and “{level}” is a level."
            " Name its family instead."
        )
    return not level


def _overviews(items: Sequence[JobFamily | Place]) -> list[Group]:
    return [Group(item) for item in items if isinstance(item, JobFamily)]
