"""`import`: a spreadsheet or CSV file as a ladder file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.currencies import currency_refusal
from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import FINE, PROBLEMS, USAGE, status_of_bad
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.domain.model import PayPeriod
from ladder_app.streams import tell

if TYPE_CHECKING:
    from ladder_app.commands import Commands
    from ladder_app.files.tables.draft import Draft
    from ladder_app.files.tables.mapping import Mapping
    from ladder_app.files.tables.read_table import TableFile
    from ladder_app.files.tables.sheets import Sheet

_PERIODS = [period.value for period in PayPeriod]

_NOTES = """\
How the table was read goes to standard error, with every cell that is skipped.
Save it with --save-mapping, correct it there, and import again with --mapping.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "import", help="make a ladder file from a spreadsheet", **help_of("import", _NOTES)
    )
    parser.add_argument("table", metavar="TABLE", help="XLSX, XLS, ODS or CSV")
    parser.add_argument("-o", "--output", metavar="LADDER.yaml", help="else standard output")
    parser.add_argument("--sheet", default="", help="the sheet with the ladder")
    parser.add_argument("--name", default="", help="what the job family is called")
    parser.add_argument("--currency", default="", help="of amounts that do not state their own")
    parser.add_argument("--period", choices=_PERIODS, help="what these amounts are for")
    parser.add_argument("--mapping", metavar="M.yaml", help="how to read the table")
    parser.add_argument("--save-mapping", metavar="M.yaml", help="write how the table was read")
    add_replace(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the ladder; 1 when there is none in the table, 3 when a file cannot be used."""
    from ladder_app.files.tables.read_table import read_table

    if not _is_usable(options):
        return USAGE
    table = read_table(Path(options.table))
    if table.problems:
        _tell(table.problems)
        return status_of_bad(table)
    mapping, status = _mapping(options, table)
    if mapping is None:
        return status
    return _write(options, table, mapping)


def _is_usable(options: argparse.Namespace) -> bool:
    """Whether the options can be followed; tells why not."""
    refusal = currency_refusal(options.currency)
    if options.save_mapping == STANDARD_OUTPUT and options.output in (None, STANDARD_OUTPUT):
        refusal = "standard output takes the ladder or the mapping. Name a file for one of them."
    if refusal:
        tell(f"career-ladder: {refusal}\n")
        return False
    written = [options.output, options.save_mapping]
    return may_write(written, [options.table, options.mapping], options.replace)


def _mapping(options: argparse.Namespace, table: TableFile) -> tuple[Mapping | None, int]:
    from ladder_app.files.tables.mapping_file import read_mapping
    from ladder_app.files.tables.understand import likeliest_sheet, understand
    from ladder_app.files.text import allowed

    given = None
    if options.mapping:
        read = read_mapping(Path(options.mapping))
        _tell(read.problems)
        given = read.mapping
        if given is None:
            return None, status_of_bad(read)
    # A sheet's name is known without the characters that no file may hold.
    wanted = allowed(options.sheet) or (given.sheet if given else "")
    sheet = _sheet(table, wanted) if wanted else likeliest_sheet(table.sheets)
    if sheet is None:
        return None, USAGE
    return _with_options(given or understand(sheet), options, sheet), FINE


def _sheet(table: TableFile, name: str) -> Sheet | None:
    for sheet in table.sheets:
        if sheet.name == name:
            return sheet
    names = ", ".join(f"“{sheet.name}”" for sheet in table.sheets)
    tell(f"career-ladder: there is no sheet “{name}”. There is {names}.\n")
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


def _write(options: argparse.Namespace, table: TableFile, mapping: Mapping) -> int:
    from ladder_app.documents.export.read_back import ladder_bytes, mapping_bytes
    from ladder_app.files.tables.mapping_file import mapping_text
    from ladder_app.files.tables.session import Import
    from ladder_app.files.write_ladder import ladder_text

    if _sheet(table, mapping.sheet) is None:
        return USAGE
    made = Import(table=table, mapping=mapping).draft
    _say(table, made)
    if options.save_mapping:
        status = _save(options.save_mapping, mapping_text(mapping), mapping_bytes)
        if status != FINE:
            return status
    if made.family is None:
        return PROBLEMS
    return _save(options.output or STANDARD_OUTPUT, ladder_text(made.family), ladder_bytes)


def _say(table: TableFile, made: Draft) -> None:
    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.words.imports import not_taken_lines, understood
    from ladder_app.domain.pay.parse_amount import NO_CURRENCY
    from ladder_app.files.tables.pay_cells import NO_PERIOD

    localizer = EnglishLocalizer()
    lines = understood(table, made, localizer)
    lines += [f"  {line}" for line in not_taken_lines(made, localizer)]
    _tell(lines)
    if any(item.reason in (NO_PERIOD, NO_CURRENCY) for item in made.not_taken):
        tell("Give --currency and --period for amounts that do not state their own.\n")


def _tell(lines: Iterable[object]) -> None:
    tell("".join(f"{line}\n" for line in lines))


def _save(name: str, text: str, check: Callable[[str], bytes]) -> int:
    """Write a text that the program can read again; the exit status that comes of it."""
    return write_output(output_to(name, "yaml"), lambda: check(text))
