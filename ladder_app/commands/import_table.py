"""`import`: convert a spreadsheet, a CSV file or a Markdown page to a ladder file."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from functools import partial
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
from ladder_app.commands.progress import progress
from ladder_app.documents.export.formats import LADDER, FormatTable
from ladder_app.domain.model import PayPeriod
from ladder_app.exit_status import ExitStatus
from ladder_app.streams import write_error, write_error_lines, write_message

if TYPE_CHECKING:
    from ladder_app.domain.model import JobFamily
    from ladder_app.files.tables.csv_text import CsvLook
    from ladder_app.files.tables.draft import Draft
    from ladder_app.files.tables.mapping_file import MappingFile
    from ladder_app.files.tables.read_table import TableFile
    from ladder_app.files.tables.session import Import

_PERIODS = [period.value for period in PayPeriod]
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}

_NOTES = """\
The table is read in several ways, and the reading that makes the likeliest ladder is used.
Standard error tells which one, and what was skipped. If it is wrong, begin with --sheet and
--layout, then --header-rows and --levels:

  --layout across       each level is a column      (Skill, Junior, Senior)
  --layout down         each level is a row         (Junior / Senior, below Level)
  --layout list         each row is one item        (Level, Skill, Proficiency)
  --levels C:F          the columns with the levels; with --layout down the rows, as 2:5
  --header-rows 3       the row that names the levels; with --layout down the column, as B
  --column D=skill      what a column means
  --row 9=pay           what a row means
  --scale "Basic < Good < Expert"

For more, save the mapping with --save-mapping, correct it, and import with --mapping.
A table with several job families needs a folder for -o; each becomes a ladder there.
"""


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    add_notes(parser, _NOTES)
    parser.add_argument("table", metavar="TABLE", help="XLSX, XLS, ODS, CSV or Markdown")
    parser.add_argument(
        "-o", "--output", metavar=f"LADDER{LADDER.suffix}", help="standard output by default"
    )
    parser.add_argument("--name", default="", help="the name of the job family")
    _add_reading(parser)
    parser.add_argument("--currency", default="", help="the currency of amounts without one")
    parser.add_argument("--period", choices=_PERIODS, help="the period of these amounts")
    parser.add_argument("--mapping", metavar="M.yaml", help="how to read the table")
    parser.add_argument("--save-mapping", metavar="M.yaml", help="write how the table was read")
    add_replace(parser)
    parser.set_defaults(run=_run)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sheet",
        action="append",
        default=[],
        help="the sheet with the ladder; several times for sheets of the same form",
    )
    parser.add_argument(
        "--sheet-names", choices=("level", "track"), help="what the name of each sheet is"
    )
    parser.add_argument("--region", default="", metavar="B2:F20", help="the cells to read")
    parser.add_argument("--layout", choices=("across", "down", "list"), help="how levels stand")
    parser.add_argument("--header-rows", default="", metavar="N", help="the row of the headings")
    parser.add_argument("--levels", default="", metavar="C:F", help="the columns of the levels")
    for name, example in (("--column", "D=skill"), ("--row", "9=pay")):
        parser.add_argument(
            name,
            action="append",
            default=[],
            metavar=example,
            help=f"what a {name[2:]} means; several times for several",
        )
    parser.add_argument(
        "--order",
        choices=("lowest-first", "highest-first", "by-name"),
        help="the order of the levels in the table",
    )
    parser.add_argument("--scale", default="", metavar="WORDS", help="proficiencies, lowest first")
    parser.add_argument("--delimiter", choices=tuple(_DELIMITERS), help="between cells of a CSV")
    parser.add_argument("--encoding", default="", help="the encoding of a CSV file, as cp1252")


def _run(options: argparse.Namespace) -> ExitStatus:
    """Write the ladder that is in the table."""
    from ladder_app.commands.import_choices import ChoiceError
    from ladder_app.files.tables.read_table import read_table

    if not _is_usable(options):
        return ExitStatus.USAGE
    saved, status = _saved_mapping(options)
    if status != ExitStatus.SUCCESS:
        return status
    try:
        with progress(f"Reading {Path(options.table).name}…"):
            table = read_table(Path(options.table), _look(options, saved))
            of = None if table.problems else _import(options, table_import=table, saved=saved)
            draft = of.draft if of else None
        write_error_lines(table.problems)
        return _write(options, of, draft) if of and draft else status_of_bad(table)
    except ChoiceError as error:
        write_message(str(error))
        return ExitStatus.USAGE
    except KeyboardInterrupt:
        write_message("interrupted. What was not finished was not written.")
        return ExitStatus.INTERRUPTED


def _is_usable(options: argparse.Namespace) -> bool:
    """Whether the options are usable; if not, the reason is reported."""
    from ladder_app.files.tables.csv_text import ENCODINGS

    refusal = currency_refusal(options.currency)
    if options.encoding and options.encoding.lower() not in ENCODINGS:
        refusal = f"“{options.encoding}” is no encoding. There is {', '.join(ENCODINGS)}."
    if options.save_mapping == STANDARD_OUTPUT and options.output in (None, STANDARD_OUTPUT):
        refusal = "standard output takes the ladder or the mapping. Name a file for one of them."
    if refusal:
        write_message(refusal)
        return False
    is_folder = bool(options.output) and os.path.isdir(options.output)  # noqa: PTH112
    output = None if is_folder else options.output
    names = [output, options.save_mapping]
    return may_write(names, [options.table, options.mapping], options.replace)


def _saved_mapping(options: argparse.Namespace) -> tuple[MappingFile | None, ExitStatus]:
    from ladder_app.files.tables.mapping_file import read_mapping

    if not options.mapping:
        return None, ExitStatus.SUCCESS
    read = read_mapping(Path(options.mapping))
    write_error_lines(read.problems)
    if read.mapping is None:
        return None, status_of_bad(read)
    return read, ExitStatus.SUCCESS


def _look(options: argparse.Namespace, saved: MappingFile | None) -> CsvLook:
    from ladder_app.files.tables.csv_text import CsvLook

    look = saved.look if saved else CsvLook()
    return CsvLook(
        options.encoding.lower() or look.encoding,
        _DELIMITERS.get(options.delimiter or "", look.delimiter),
    )


def _import(
    options: argparse.Namespace, *, table_import: TableFile, saved: MappingFile | None
) -> Import:
    from ladder_app.commands.import_choices import with_choices
    from ladder_app.files.tables.session import begin

    mapping = saved.mapping if saved else None
    return with_choices(begin(table_import), options, mapping)


def _write(options: argparse.Namespace, of: Import, draft: Draft) -> ExitStatus:
    from ladder_app.commands.import_choices import has_choices
    from ladder_app.documents.export.read_back import mapping_bytes
    from ladder_app.files.tables.mapping_file import mapping_text

    if not (of.is_ladder or has_choices(options)):
        return _refuse(of)
    _report(of, draft, has_choices(options))
    if options.save_mapping:
        text = partial(mapping_text, draft.mapping, of.table.look)
        status = _save(options.save_mapping, text, mapping_bytes)
        if status != ExitStatus.SUCCESS:
            return status
    if not draft.families:
        return ExitStatus.PROBLEMS
    if not draft.says_anything:
        write_message("no level says anything, and an empty ladder is not written.")
        return ExitStatus.PROBLEMS
    return _write_families(options, draft.families)


def _write_families(options: argparse.Namespace, families: Sequence[JobFamily]) -> ExitStatus:
    from ladder_app.documents.export.read_back import ladder_bytes
    from ladder_app.files.templates import file_name
    from ladder_app.files.write_ladder import ladder_text

    if len(families) == 1:
        return _save(
            options.output or STANDARD_OUTPUT, partial(ladder_text, families[0]), ladder_bytes
        )
    # Not Path.is_dir, which raises for a name that is too long.
    if not options.output or not os.path.isdir(options.output):  # noqa: PTH112
        write_message(
            f"the table has {len(families)} job families. Name a folder that exists with -o."
        )
        return ExitStatus.USAGE
    folder = Path(options.output)
    paths = [str(folder / file_name(family.id)) for family in families]
    if not may_write(paths, [options.table, options.mapping], options.replace):
        return ExitStatus.USAGE
    for path, family in zip(paths, families, strict=True):
        status = _save(path, partial(ladder_text, family), ladder_bytes)
        if status != ExitStatus.SUCCESS:
            return status
    return ExitStatus.SUCCESS


def _refuse(of: Import) -> ExitStatus:
    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.words.refused_imports import refusal_lines

    write_error_lines(refusal_lines(of, EnglishLocalizer()))
    return ExitStatus.PROBLEMS


def _report(of: Import, draft: Draft, has_choices: bool) -> None:
    from ladder_app.documents.localizer import EnglishLocalizer
    from ladder_app.documents.words.imports import reading_words, skipped_lines, understood
    from ladder_app.domain.pay.parse_amount import NO_CURRENCY
    from ladder_app.files.tables.pay_cells import NO_PERIOD

    localizer = EnglishLocalizer()
    lines = understood(of.table, draft, localizer)
    second = of.runner_up
    if second and not has_choices:
        words = reading_words(second.mapping, second.levels, localizer)
        # Above the last line, which counts the cells that are listed next.
        line = f"Nearly as likely: {words}. Choose with --sheet, --layout or --header-rows."
        lines.insert(-1, line)
    lines += [f"  {line}" for line in skipped_lines(draft, localizer)]
    write_error_lines(lines)
    if any(item.reason in (NO_PERIOD, NO_CURRENCY) for item in draft.skipped):
        write_error("Give --currency and --period for amounts without them.\n")


def _save(name: str, text: Callable[[], str], check: Callable[[str], bytes]) -> ExitStatus:
    """Write a text that the program can read again; returns the exit status."""

    def made() -> bytes:
        with progress("Checking that it can be read again…"):
            return check(text())

    return write_output(output_to(name, LADDER.long_name), made)
