"""`talk-sheet`: a level as a page to fill in, for the talk with one's manager."""

from __future__ import annotations

import argparse
from functools import partial

from ladder_app.commands.growth_file import add_growth, write_growth_page
from ladder_app.commands.ladders import add_files
from ladder_app.commands.output import add_output
from ladder_app.commands.pages import add_page_options
from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.growth.sheet import SheetOptions, talk_sheet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Person
from ladder_app.exit_status import ExitStatus


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    add_growth(parser)
    add_output(parser, DOCUMENTS, formats, is_required=True)
    parser.add_argument("--pay", action="store_true", help="with the pay range of the level")
    add_page_options(parser, DOCUMENTS, formats)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    def compose(place: Place, person: Person | None) -> Document:
        return talk_sheet(place, EnglishLocalizer(), person, SheetOptions(with_pay=options.pay))

    return write_growth_page(formats, options, compose)
