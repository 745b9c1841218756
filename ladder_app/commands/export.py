"""`export`: a whole family as a file that other programs read, or as linked pages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import FINE, NO_FILE, USAGE, add_files, load, look_up
from ladder_app.commands.output import (
    Output,
    add_format,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.domain.model import JobFamily
from ladder_app.streams import tell

if TYPE_CHECKING:
    from ladder_app.commands import Commands

FORMATS = ("yaml", "json", "csv", "xlsx")

_NOTES = """\
A name without a suffix is a folder, which gets linked HTML pages. YAML and JSON hold everything;
a table has all except sources, dates, market references and which statement grows from which.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "export",
        help="write a family as YAML, JSON, CSV, XLSX or linked pages",
        **help_of("export", _NOTES),
    )
    parser.add_argument("family", metavar="FAMILY")
    parser.add_argument("-o", "--output", required=True, metavar="OUT.yaml|.json|.csv|.xlsx|FOLDER")
    parser.add_argument("--matrix", action="store_true", help="CSV with the levels across")
    add_format(parser, FORMATS)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the family."""
    output = output_to(options.output, options.format)
    is_site = not output.path.suffix
    if not is_site and not may_write([options.output], options.file, options.replace):
        return USAGE
    families, status = load(options.file)
    family = look_up(families, options.family.partition("/")[0])
    if not isinstance(family, JobFamily):
        return NO_FILE if status == NO_FILE else USAGE
    written = _write_site(family, options) if is_site else _write(family, output, options)
    return written or status


def _write(family: JobFamily, output: Output, options: argparse.Namespace) -> int:
    return write_output(output, lambda: _render(family, output.path, options.matrix))


def _render(family: JobFamily, path: Path, is_matrix: bool) -> bytes:
    from ladder_app.documents.export.family import render_family

    return render_family(family, path, is_matrix=is_matrix)


def _write_site(family: JobFamily, options: argparse.Namespace) -> int:
    from ladder_app.documents.export.atomic_write import SaveError
    from ladder_app.documents.export.family import refuse_file, save_site, site_files
    from ladder_app.documents.localizer import EnglishLocalizer

    folder, localizer = Path(options.output), EnglishLocalizer()
    try:
        refuse_file(folder)
        pages = [str(path) for path in site_files(family, folder, localizer)]
        if not may_write(pages, options.file, options.replace):
            return USAGE
        save_site(family, folder, localizer)
    except SaveError as error:
        tell(f"career-ladder: {error}\n")
        return NO_FILE
    return FINE
