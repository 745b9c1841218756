"""`salary`: the pay of the levels of a family side by side, and the position of a salary."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial

from ladder_app.commands.format_options import is_json
from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import add_files, load, look_up_all, status_of_unknown_name
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_format,
    add_output,
    add_page,
    add_replace,
    may_write,
    requested_output,
    save,
)
from ladder_app.commands.printing import write_json
from ladder_app.commands.salary_place import in_place
from ladder_app.commands.salary_request import RefusedError, salary_requests
from ladder_app.documents.chart.data import AxisStart
from ladder_app.documents.export.formats import PAY_CHART, SVG, FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.domain.address import Place
from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.table import PayTable
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import terminal_width, write, write_message

_NOTES = """\
A salary without a currency or period has those of the ranges. It is not stored anywhere.

A rates file gives how much of each currency one unit of the base buys:
  date: 2026-11-24
  source: who published the rates
  base: EUR
  rates: {USD: …, GBP: …}
"""


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.description = "Compare the pay of a family's levels, and find where a salary is."
    add_notes(parser, _NOTES)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="such as backend-developer")
    parser.add_argument("--mine", metavar="AMOUNT", help="your salary, such as 105000 or '$52/h'")
    parser.add_argument("--currency", default="", metavar="CODE", help="convert amounts to it")
    parser.add_argument("--rates", metavar="FILE", help="a file of exchange rates")
    parser.add_argument("--period", choices=[period.value for period in PayPeriod])
    parser.add_argument(
        "--hours-per-week", metavar="N", help="to convert ladder pay; 40 by default"
    )
    parser.add_argument(
        "--weeks-per-year", metavar="N", help="to convert ladder pay; 52 by default"
    )
    add_output(parser, PAY_CHART, formats)
    add_page(parser)
    parser.add_argument(
        "--axis",
        choices=[start.value for start in AxisStart],
        default=AxisStart.AUTOMATIC.value,
        help="where the axis of a chart starts",
    )
    parser.add_argument("--market", action="store_true", help="market references in a chart")
    parser.add_argument(
        "--area", metavar="PLACE", help="wages in a place of the United States, such as Denver"
    )
    add_format(parser, PAY_CHART, formats, SVG, has_json=True)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats), list_of="families")


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    """Print a table for each family, or save them."""
    inputs = [*options.file, options.rates]
    if not (
        is_one_format(options, PAY_CHART, formats)
        and may_write([options.output], inputs, options.replace)
    ):
        return ExitStatus.USAGE
    families, reading = load(options.file)
    found = look_up_all(families, options.families)
    if found is None:
        return status_of_unknown_name(reading)
    named = [item.family if isinstance(item, Place) else item for item in found]
    try:
        requests = in_place(salary_requests(named or families, options), options.area)
    except RefusedError as error:
        if error.sentence:
            write_message(error.sentence)
        return error.status
    tables = [table_for(request) for request in requests]
    written = _write(requests, tables, options, formats)
    return first_failure(written, reading, _status_of(requests, tables, options))


def _status_of(
    requests: Sequence[PayRequest], tables: Sequence[PayTable], options: argparse.Namespace
) -> ExitStatus:
    """A problem where a rate is missing, so that programs notice it too."""
    from ladder_app.commands.salary_text import ADD_RATE, lacks_rate

    if not any(map(lacks_rate, requests, tables)):
        return ExitStatus.SUCCESS
    if is_json(options) or options.output:
        write_message(f"A rate is missing, so not all amounts are converted. {ADD_RATE}")
    return ExitStatus.PROBLEMS


def _write(
    requests: Sequence[PayRequest],
    tables: Sequence[PayTable],
    options: argparse.Namespace,
    formats: FormatTable,
) -> ExitStatus:
    if is_json(options) and options.output in (None, STANDARD_OUTPUT):
        from ladder_app.commands.salary_json import pay_values

        pairs = zip(requests, tables, strict=True)
        write_json([pay_values(request, table) for request, table in pairs])
    elif options.output:
        return _save(requests, tables, options, formats)
    else:
        from ladder_app.commands.salary_text import table_text

        width = terminal_width()
        pairs = zip(requests, tables, strict=True)
        write("\n".join(table_text(request, table, width) for request, table in pairs))
    return ExitStatus.SUCCESS


def _save(
    requests: Sequence[PayRequest],
    tables: Sequence[PayTable],
    options: argparse.Namespace,
    formats: FormatTable,
) -> ExitStatus:
    from ladder_app.documents.export.pay import PayPicture

    picture = PayPicture(requests, tables, EnglishLocalizer(), options.page)
    return save(requested_output(options), PAY_CHART, picture, formats)
