"""`import`: convert a spreadsheet or CSV file to a ladder file."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.currencies import currency_refusal
from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import status_of_bad
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.documents.export.formats import LADDER, FormatTable
from ladder_app.domain.model import PayPeriod
from ladder_app.exit_status import ExitStatus
from ladder_app.streams import write_error, write_error_lines, write_message

if TYPE_CHECKING:
    from ladder_app.files.tables.draft import Draft
    from ladder_app.files.tables.mapping import Mapping
    from ladder_app.files.tables.read_table import TableFile
    from ladder_app.files.tables.sheets import Sheet

_PERIODS = [period.value for period in PayPeriod]

_NOTES = """\
Standard error lists how the table was understood, and every cell that was skipped.
Save the mapping with --save-mapping, correct it, and import again with --mapping.
"""


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    add_notes(parser, _NOTES)
    parser.add_argument("table", metavar="TABLE", help="XLSX, XLS, ODS or CSV")
    parser.add_argument(
        "-o", "--output", metavar=f"LADDER{LADDER.suffix}", help="standard output by default"
    )
    parser.add_argument("--sheet", default="", help="the sheet with the ladder")
    parser.add_argument("--name", default="", help="the name of the job family")
    parser.add_argument("--currency", default="", help="the currency of amounts without one")
    parser.add_argument("--period", choices=_PERIODS, help="the period of these amounts")
    parser.add_argument("--mapping", metavar="M.yaml", help="how to read the table")
    parser.add_argument("--save-mapping", metavar="M.yaml", help="write how the table was read")
    add_replace(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> ExitStatus:
    """Write the ladder that is in the table."""
    from ladder_app.files.tables.read_table import read_table

    if not _is_usable(options):
        return ExitStatus.USAGE
    table = read_table(Path(options.table))
    if table.problems:
        write_error_lines(table.problems)
        return status_of_bad(table)
    mapping, status = _mapping(options, table)
    if mapping is None:
        return status
    return _write(options, table, mapping)


def _is_usable(options: argparse.Namespace) -> bool:
    """Whether the options are usable; if not, the reason is reported."""
    refusal = currency_refusal(options.currency)
    if options.save_mapping == STANDARD_OUTPUT and options.output in (None, STANDARD_OUTPUT):
        refusal = "standard output takes the ladder or the mapping. Name a file for one of them."
    if refusal:
        write_message(refusal)
        return False
    names = [options.output, options.save_mapping]
    return may_write(names, [options.table, options.mapping], options.replace)


def _mapping(options: argparse.Namespace, table: TableFile) -> tuple[Mapping | None, ExitStatus]:
    from ladder_app.files.tables.mapping_file import read_mapping
    from ladder_app.files.tables.understand import likeliest_sheet, understand
    from ladder_app.files.text import allowed

    saved = None
    if options.mapping:
        read = read_mapping(Path(options.mapping))
        write_error_lines(read.problems)
        saved = read.mapping
        if saved is None:
            return None, status_of_bad(read)
    # Sheet names are read without the characters that no file can hold.
    name = allowed(options.sheet) or (saved.sheet if saved else "")
    sheet = _sheet(table, name) if name else likeliest_sheet(table.sheets)
    if sheet is None:
        return None, ExitStatus.USAGE
    return _with_options(saved or understand(sheet), options, sheet), ExitStatus.SUCCESS


def _sheet(table: TableFile, name: str) -> Sheet | None:
    for sheet in table.sheets:
        if sheet.name == name:
            return sheet
    names = ", ".join(f"“{sheet.name}”" for sheet in table.sheets)
    write_message(f"there is no sheet “{name}”. There is {names}.")
    return None


def _with_options(mapping: Mapping, options: argparse.Namespace, sheet: Sheet) -> Mapping:
    from msgspec.structs import replace

    period = PayPeriod(options.period) if options.period else mapping.period
    return replace(
        mapping,
        sheet=sheet.name,
        name=options.name or mapping.name,
        currency=options.currency.upper() or mapping.currency,
        period=period,
    )


def _write(options: argparse.Namespace, table: TableFile, mapping: Mapping) -> ExitStatus:
    from ladder_app.documents.export.read_back import ladder_bytes, mapping_bytes
    from ladder_app.files.tables.mapping_file import mapping_text
    from ladder_app.files.tables.session import Import
    from ladder_app.files.write_ladder import ladder_text

    if _sheet(table, mapping.sheet) is None:
        return ExitStatus.USAGE
    draft = Import(table=table, mapping=mapping).draft
    _report(table, draft)
    if options.save_mapping:
        status = _save(options.save_mapping, mapping_text(mapping), mapping_bytes)
        if status != ExitStatus.SUCCESS:
            return status
    if draft.family is None:
        return ExitStatus.PROBLEMS
    return _save(options.output or STANDARD_OUTPUT, ladder_text(draft.family), ladder_bytes)


def _report(table: TableFile, draft: Draft) -> None:
    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.words.imports import skipped_lines, understood
    from ladder_app.domain.pay.parse_amount import NO_CURRENCY
    from ladder_app.files.tables.pay_cells import NO_PERIOD

    localizer = EnglishLocalizer()
    lines = understood(table, draft, localizer)
    lines += [f"  {line}" for line in skipped_lines(draft, localizer)]
    write_error_lines(lines)
    if any(item.reason in (NO_PERIOD, NO_CURRENCY) for item in draft.skipped):
        write_error("Give --currency and --period for amounts without them.\n")


def _save(name: str, text: str, check: Callable[[str], bytes]) -> ExitStatus:
    """Write a text that the program can read again; returns the exit status."""
    return write_output(output_to(name, LADDER.long_name), lambda: check(text))
