"""`show`: one level, or a whole family."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from ladder_app.commands.format_options import is_json
from ladder_app.commands.ladders import add_files, load, look_up, status_of_unknown_name
from ladder_app.commands.printing import (
    add_printed_format,
    print_documents,
    write_json,
)
from ladder_app.documents.export.formats import DOCUMENTS, FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.domain.address import Place
from ladder_app.exit_status import ExitStatus

_MAX_WIDTH = 100


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("level", metavar="LEVEL", help="such as backend-developer/senior")
    add_printed_format(parser, [each for each in formats.files_of(DOCUMENTS) if not each.is_binary])
    parser.add_argument("--full", action="store_true", help="with every text and figure")
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    families, status = load(options.file)
    found = look_up(families, options.level)
    if found is None:
        return status_of_unknown_name(status)
    if is_json(options):
        write_json(found.level if isinstance(found, Place) else found)
        return status
    from ladder_app.documents.level.document import documents_of
    from ladder_app.documents.level.options import LevelOptions

    documents = documents_of([found], EnglishLocalizer(), LevelOptions(full=options.full))
    form = options.format or options.default_format
    output_format = formats.find(DOCUMENTS, Path(f"output.{form}"))
    print_documents(documents, output_format, DOCUMENTS, _MAX_WIDTH)
    return status
