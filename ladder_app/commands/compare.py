"""`compare`: two to six levels side by side, on the terminal or as a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ladder_app.commands.compare_json import comparison_values
from ladder_app.commands.format_options import is_json
from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import (
    add_files,
    all_found,
    load,
    look_up_level,
    status_of_unknown_name,
)
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    Output,
    add_output,
    add_page,
    add_replace,
    may_write,
    output_to,
    save,
)
from ladder_app.commands.pages import is_file_requested
from ladder_app.commands.printing import (
    add_printed_format,
    print_documents,
    write_json,
)
from ladder_app.documents.comparison.document import comparison_document
from ladder_app.documents.export.documents import Pages
from ladder_app.documents.export.formats import COMPARISON, FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.domain.compare.levels import LevelComparison, compare_levels
from ladder_app.domain.compare.options import MAX_COLUMNS, MIN_COLUMNS, ComparisonOptions
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import write_message

_MAX_WIDTH = 200

_NOTES = """\
Each level is compared with the one before it, or with --base.
"""


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.description = "Compare two to six levels, also of different families."
    add_notes(parser, _NOTES)
    parser.add_argument("levels", nargs="+", metavar="LEVEL", help="such as web-developer/junior")
    parser.add_argument(
        "--only-differences", action="store_true", help="skip what is the same at every level"
    )
    parser.add_argument("--base", metavar="LEVEL", help="compare the others with this level")
    add_printed_format(parser, formats.files_of(COMPARISON))
    add_output(parser, COMPARISON, formats)
    add_page(parser)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats), list_of="levels")


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    if not (
        is_one_format(options, COMPARISON, formats, is_printed=True)
        and may_write([options.output], options.file, options.replace)
    ):
        return ExitStatus.USAGE
    families, status = load(options.file)
    columns = all_found(look_up_level(families, name) for name in options.levels)
    if columns is None:
        return status_of_unknown_name(status)
    refusal = _refusal(columns, options.base)
    if refusal:
        write_message(refusal)
        return ExitStatus.USAGE
    base = [place.address for place in columns].index(options.base) if options.base else None
    return first_failure(_write(compare_levels(columns, base), options, formats), status)


def _refusal(columns: Sequence[Place], base: str | None) -> str:
    if not MIN_COLUMNS <= len(columns) <= MAX_COLUMNS:
        return f"give two to six levels to compare; these are {len(columns)}."
    addresses = [place.address for place in columns]
    if len(set(addresses)) < len(addresses):
        return "a level is given twice. Give each level once."
    if base and base not in addresses:
        return f"the base “{base}” is not one of the levels to compare. Name one of them."
    return ""


def _write(
    comparison: LevelComparison, options: argparse.Namespace, formats: FormatTable
) -> ExitStatus:
    is_file = is_file_requested(options)
    if is_json(options) and not is_file:
        write_json(comparison_values(comparison, differences_only=options.only_differences))
        return ExitStatus.SUCCESS
    shown = ComparisonOptions(only_differences=options.only_differences)
    document = comparison_document(comparison, EnglishLocalizer(), options=shown)
    content = Pages([document], options.page)
    if is_file:
        return save(Output(Path(options.output)), COMPARISON, content, formats)
    form = options.format or options.default_format
    output_format = formats.find(COMPARISON, Path(f"output.{form}"))
    if output_format.is_binary:
        output = output_to(STANDARD_OUTPUT, output_format.suffix[1:])
        return save(output, COMPARISON, content, formats)
    print_documents([document], output_format, COMPARISON, _MAX_WIDTH)
    return ExitStatus.SUCCESS
