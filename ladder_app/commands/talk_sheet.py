"""`talk-sheet`: a level as a page to fill in, for the talk with one's manager."""

from __future__ import annotations

import argparse
from functools import partial

from ladder_app.commands.ladders import add_files, load, look_up_level, status_of_unknown_name
from ladder_app.commands.output import (
    add_format,
    add_output,
    add_page,
    add_replace,
    may_write,
    output_to,
    save,
)
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import DOCUMENTS, PDF, FormatTable
from ladder_app.documents.growth.sheet import talk_sheet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.exit_status import ExitStatus, first_failure


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    add_output(parser, DOCUMENTS, formats, is_required=True)
    parser.add_argument("--pay", action="store_true", help="with the pay range of the level")
    add_page(parser)
    add_format(parser, DOCUMENTS, formats, PDF)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    if not may_write([options.output], options.file, options.replace):
        return ExitStatus.USAGE
    families, status = load(options.file)
    place = look_up_level(families, options.level)
    if place is None:
        return status_of_unknown_name(status)
    sheet = talk_sheet(place, EnglishLocalizer(), with_pay=options.pay)
    output = output_to(options.output, options.format)
    return first_failure(save(output, DOCUMENTS, Pages([sheet], options.page), formats), status)
