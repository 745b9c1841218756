"""`packet`: the evidence for a level and the gaps, for a promotion."""

from __future__ import annotations

import argparse
from functools import partial

from ladder_app.commands.growth_file import add_growth, write_growth_page
from ladder_app.commands.ladders import add_files
from ladder_app.commands.output import add_output
from ladder_app.commands.pages import add_page_options
from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.growth.packet import packet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Person


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    add_growth(parser, is_required=True)
    add_output(parser, DOCUMENTS, formats, is_required=True)
    add_page_options(parser, DOCUMENTS, formats)
    add_files(parser)
    parser.set_defaults(run=partial(write_growth_page, formats, compose=_compose))


def _compose(place: Place, person: Person | None) -> Document:
    return packet(place, person or Person(), EnglishLocalizer())
