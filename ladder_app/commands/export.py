"""`export`: a whole family as data for other programs, or as linked pages."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from ladder_app.commands.help_texts import add_notes
from ladder_app.commands.ladders import add_files, load, look_up, status_of_unknown_name
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import (
    Output,
    add_format,
    add_output,
    add_replace,
    may_write,
    requested_output,
    save,
)
from ladder_app.documents.export.family import FamilyData, refuse_file, save_folder
from ladder_app.documents.export.formats import (
    CSV_MATRIX,
    FAMILY,
    LADDER,
    FormatTable,
    OutputFormat,
)
from ladder_app.documents.export.save_error import SaveError
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.model import JobFamily
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import write_message

_NOTES = """\
A name without a suffix is a folder for linked HTML pages. YAML, JSON, XLSX and CSV hold everything
and are read again as the same family. A matrix (--matrix) lacks what does not fit below a level;
what that is, is reported.
"""


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    add_notes(parser, _NOTES)
    parser.add_argument("family", metavar="FAMILY")
    add_output(parser, FAMILY, formats, is_required=True)
    parser.add_argument("--matrix", action="store_true", help="CSV with the levels across")
    add_format(parser, FAMILY, formats, LADDER)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    output = requested_output(options)
    if not (is_one_format(options, FAMILY, formats) and _is_matrix_possible(options, output)):
        return ExitStatus.USAGE
    folder_format = None if output.path.suffix else formats.find_folder(FAMILY)
    if folder_format is None and not may_write([options.output], options.file, options.replace):
        return ExitStatus.USAGE
    families, status = load(options.file)
    family = look_up(families, options.family.partition("/")[0])
    if not isinstance(family, JobFamily):
        return status_of_unknown_name(status)
    content = FamilyData(family, EnglishLocalizer())
    if folder_format is not None:
        return first_failure(_write_folder(folder_format, content, options), status)
    usable = formats.preferring(CSV_MATRIX) if options.matrix else formats
    return first_failure(save(output, FAMILY, content, usable), status)


def _is_matrix_possible(options: argparse.Namespace, output: Output) -> bool:
    """Whether the output is CSV where a matrix is asked for; if not, that is reported."""
    is_possible = not options.matrix or output.path.suffix.lower() in CSV_MATRIX.suffixes
    if not is_possible:
        write_message(
            "--matrix is a form of CSV. Write a .csv file, add --format csv to -o -, or leave"
            " out --matrix."
        )
    return is_possible


def _write_folder(
    folder_format: OutputFormat, content: FamilyData, options: argparse.Namespace
) -> ExitStatus:
    folder = Path(options.output)
    try:
        refuse_file(folder)
        files = folder_format.write_folder(FAMILY, content)
        names = [str(folder / name) for name in files]
        if not may_write(names, options.file, options.replace):
            return ExitStatus.USAGE
        save_folder(files, folder)
    except SaveError as error:
        write_message(error)
        return ExitStatus.UNAVAILABLE
    return ExitStatus.SUCCESS
