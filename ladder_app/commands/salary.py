"""`salary`: what the levels of a family pay beside one another, and where a salary stands."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import (
    FINE,
    NO_FILE,
    PROBLEMS,
    USAGE,
    add_files,
    load,
    look_up,
    write_json,
)
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_format,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.documents.chart.data import AxisStart
from ladder_app.domain.address import Place
from ladder_app.domain.model import PayPeriod
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands
    from ladder_app.documents.pay.request import PayRequest
    from ladder_app.domain.pay.table import PayTable

FORMATS = ("svg", "png", "pdf", "csv")

_NOTES = """\
A salary without a currency or period is in those that are shown. It is kept nowhere.

A rates file says how much of each currency one unit of the base is:
  date: 2026-11-24
  source: who published the rates
  base: EUR
  rates: {USD: …, GBP: …}
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "salary",
        help="what the levels pay, and where a salary stands",
        description="Compare what the levels of a family pay, and see where a salary stands.",
        **help_of("salary", _NOTES),
    )
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="such as backend-developer")
    parser.add_argument("--mine", metavar="AMOUNT", help="your salary, such as 105000 or '$52/h'")
    parser.add_argument("--currency", default="", metavar="CODE", help="show amounts in it")
    parser.add_argument("--rates", metavar="FILE", help="a file of exchange rates")
    parser.add_argument("--period", choices=[period.value for period in PayPeriod])
    parser.add_argument("--hours-per-week", metavar="N", help="to convert periods; else 40")
    parser.add_argument("--weeks-per-year", metavar="N", help="to convert periods; else 52")
    parser.add_argument("--json", action="store_true", help="for another program to read")
    parser.add_argument("-o", "--output", metavar="OUT.svg|.png|.pdf|.csv", help="write a file")
    parser.add_argument(
        "--axis",
        choices=[start.value for start in AxisStart],
        default="automatic",
        help="where the axis of a picture begins",
    )
    parser.add_argument("--market", action="store_true", help="market references in a picture")
    add_format(parser, FORMATS)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=run, list_of="families")


def run(options: argparse.Namespace) -> int:
    """Print a table for each family."""
    # Imported late: the other commands need none of it.
    from ladder_app.commands.salary_request import RefusedError, salary_requests
    from ladder_app.documents.pay.tables import table_for

    if not may_write([options.output], [*options.file, options.rates], options.replace):
        return USAGE
    families, status = load(options.file)
    found = [look_up(families, name) for name in options.families]
    wanted = [item.family if isinstance(item, Place) else item for item in found if item]
    if len(wanted) < len(found):
        return NO_FILE if status == NO_FILE else USAGE
    try:
        requests = salary_requests(wanted or families, options)
        tables = [table_for(request) for request in requests]
        # Told with the figures; a program asks for it by the status.
        lacks_rate = any(row.salary_no_rate for table in tables for row in table.rows)
        status = status or (PROBLEMS if lacks_rate else FINE)
        is_json = options.json and options.output == STANDARD_OUTPUT
        if options.output and not is_json:
            return _save(requests, options) or status
        _write(tables, options)
    except RefusedError as error:
        if error.sentence:
            tell(f"career-ladder: {error.sentence}\n")
        return error.status
    return status


def _write(tables: Sequence[PayTable], options: argparse.Namespace) -> None:
    if options.json:
        from ladder_app.commands.salary_json import described

        write_json([described(table) for table in tables])
        return
    from ladder_app.commands.salary_text import table_text

    width = shutil.get_terminal_size().columns
    write("\n".join(table_text(table, width) for table in tables))


def _save(requests: Sequence[PayRequest], options: argparse.Namespace) -> int:
    from ladder_app.documents.export.pay import render_pay
    from ladder_app.documents.localizer import EnglishLocalizer

    output = output_to(options.output, options.format)

    def render() -> bytes:
        return render_pay(requests, output.path, EnglishLocalizer())

    return write_output(output, render)
