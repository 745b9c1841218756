"""`talk-sheet`: a level as a page to fill in, for the talk with one's manager."""

from __future__ import annotations

import argparse
from functools import partial

from ladder_app.commands.growth_file import add_growth, write_growth_page
from ladder_app.commands.ladders import add_files
from ladder_app.commands.output import add_output
from ladder_app.commands.pages import add_page_options
from ladder_app.commands.salary_request import RefusedError, salary_of
from ladder_app.documents.blocks import Document
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.growth.sheet import SheetOptions, talk_sheet
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import Person
from ladder_app.exit_status import ExitStatus
from ladder_app.streams import write_message


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    add_growth(parser)
    add_output(parser, DOCUMENTS, formats, is_required=True)
    parser.add_argument("--pay", action="store_true", help="with the pay range of the level")
    parser.add_argument(
        "--mine",
        metavar="AMOUNT",
        help="with where your salary, such as 105000 or '$52/h', lies in that range",
    )
    add_page_options(parser, DOCUMENTS, formats)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    def compose(place: Place, person: Person | None) -> Document:
        pay_text = "" if options.mine is None else _pay_text(place, options.mine)
        sheet_options = SheetOptions(with_pay=options.pay, pay_text=pay_text)
        return talk_sheet(place, EnglishLocalizer(), person, sheet_options)

    try:
        return write_growth_page(formats, options, compose)
    except RefusedError as error:
        write_message(error.sentence)
        return error.status


def _pay_text(place: Place, mine: str) -> str:
    """Where the salary lies in the pay range of the level, in plain words.

    Raises:
        RefusedError: it is not one amount, or cannot be compared with the range.
    """
    # Imported when needed: few sheets have a salary.
    from ladder_app.documents.growth.pay import own_pay_text
    from ladder_app.documents.pay.request import PayRequest
    from ladder_app.documents.pay.tables import table_for
    from ladder_app.documents.words.pay import missing_rate_notes

    pay, localizer = place.level.pay, EnglishLocalizer()
    if pay is None:
        raise RefusedError(f"--mine: no pay is published for {place.level.full_title}.")
    salary = salary_of(mine, [pay.currency], [pay.period])
    table = table_for(PayRequest(family=place.family, salary=salary))
    for note in missing_rate_notes([table.row_of(place.level.id)], localizer):
        raise RefusedError(f"--mine: {note} `career-ladder salary --rates FILE` converts it.")
    return own_pay_text(table, place.level, localizer)
