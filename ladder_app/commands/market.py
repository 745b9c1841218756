"""`market`: what an occupation is paid in a place, and where a salary is in it."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from ladder_app.commands.format_options import add_text_formats, is_json
from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import status_of_bad
from ladder_app.commands.market_names import area_named, unknown_name
from ladder_app.commands.market_output import csv_text, market_text, market_values, occupations_text
from ladder_app.commands.printing import write_json
from ladder_app.commands.salary_request import RefusedError, salary_of
from ladder_app.documents.export.formats import FormatTable
from ladder_app.domain.market.lookup import UnknownNameError, find_occupation
from ladder_app.domain.market.standing import standing
from ladder_app.domain.market.wages import Market, Wages
from ladder_app.domain.model import Money, PayPeriod
from ladder_app.domain.pay.conversion import NoRate
from ladder_app.exit_status import ExitStatus
from ladder_app.files.market.bundled import BundledMarket
from ladder_app.files.market.read_wages import read_market
from ladder_app.streams import columns, write, write_error_lines, write_message

_NOTES = """\
Occupations and places have codes and names. The start of a name is enough if no other
begins like it. Without an OCCUPATION the command lists all. Without --area the place is
the whole country.

The wages that come with the program are those of the United States. A file of your own is
a CSV file with the columns occupation, area, p10, p25, p50, p75 and p90, the percentiles of
annual wages. It may have the columns employment, title, place, currency, month and source.
An empty cell was not released; #239200 means “at or above 239200”.
"""


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.description = "Show what an occupation is paid in a place, and where a salary is in it."
    add_notes(parser, _NOTES)
    parser.add_argument(
        "occupation", nargs="?", metavar="OCCUPATION", help="such as 'software developers'"
    )
    parser.add_argument("--area", metavar="PLACE", help="such as Denver or 0019740")
    parser.add_argument("--mine", metavar="AMOUNT", help="your salary, such as 105000 or '$52/h'")
    parser.add_argument("--data", metavar="FILE", help="a CSV file with wages of your own")
    add_text_formats(parser, csv="the wages as --data reads them")
    parser.set_defaults(run=_run, list_of="occupations")


def _run(options: argparse.Namespace) -> ExitStatus:
    """Print the wages of the occupation in the place."""
    if options.format == "csv" and options.mine is not None:
        write_message("--csv holds wages only. Leave out --mine, or write --json.")
        return ExitStatus.USAGE
    try:
        market = _market(options.data)
        if options.occupation is None:
            return _list(market, options)
        wages = _wages(market, options.occupation, options.area)
        salary = _salary(options.mine, wages)
    except RefusedError as error:
        if error.sentence:
            write_message(error.sentence)
        return error.status
    return _write(wages, salary, options)


def _list(market: Market, options: argparse.Namespace) -> ExitStatus:
    if options.area is not None or options.mine is not None or options.format:
        raise RefusedError("Name an OCCUPATION. `career-ladder market` lists all.")
    write(occupations_text(market))
    return ExitStatus.SUCCESS


def _market(name: str | None) -> Market:
    """The wages of this file, or those that come with the program."""
    bundled = BundledMarket()
    if name is None:
        return bundled.market
    file = read_market(Path(name), bundled.names)
    write_error_lines(file.problems)
    if file.market is None:
        raise RefusedError("", status_of_bad(file))
    return file.market


def _wages(market: Market, occupation: str, area: str | None) -> Wages:
    try:
        found = find_occupation(occupation, market.occupations.values())
    except UnknownNameError as error:
        raise RefusedError(unknown_name(error, "occupation", market)) from error
    return market.wages_of(found, area_named(market, area))


def _salary(text: str | None, wages: Wages) -> Money | None:
    if text is None:
        return None
    return salary_of(text, [wages.release.currency], [PayPeriod.YEAR])


def _write(wages: Wages, salary: Money | None, options: argparse.Namespace) -> ExitStatus:
    """Write the wages; a problem where no rate converts the salary."""
    today = date.today()
    found = standing(salary, wages) if salary else None
    if options.format == "csv":
        write(csv_text([wages]))
    elif is_json(options):
        write_json(market_values(wages, salary, found, today))
    else:
        write(market_text(wages, salary, found, today, columns()))
    if not isinstance(found, NoRate):
        return ExitStatus.SUCCESS
    write_message(f"--mine is in {found.currency}. Give it in {found.target}, as the wages are.")
    return ExitStatus.PROBLEMS
