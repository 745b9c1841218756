"""`export`: a whole family as a file that other programs read, or as linked pages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.ladders import FINE, NO_FILE, USAGE, add_files, load, look_up
from ladder_app.commands.output import is_in_the_way, write_output
from ladder_app.ladder.model import JobFamily
from ladder_app.streams import tell

if TYPE_CHECKING:
    from ladder_app.commands import Commands

_EPILOG = """\
A name without an ending is a folder, which gets linked HTML pages. YAML and JSON hold everything;
a table holds all but sources, dates, market references and which statement grows from which.
"""


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "export", help="write a family as YAML, JSON, CSV, XLSX or linked pages", epilog=_EPILOG
    )
    parser.add_argument("family", metavar="FAMILY")
    parser.add_argument("-o", "--output", required=True, metavar="OUT.yaml|.json|.csv|.xlsx|FOLDER")
    parser.add_argument("--matrix", action="store_true", help="CSV with the levels across")
    add_files(parser)
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the family."""
    if is_in_the_way(options.output, options.replace):
        return USAGE
    families, status = load(options.file)
    family = look_up(families, options.family.partition("/")[0])
    if not isinstance(family, JobFamily):
        return NO_FILE if status == NO_FILE else USAGE
    path = Path(options.output)
    if not path.suffix:
        return _write_site(family, path) or status
    return write_output(path, lambda: _render(family, path, options.matrix), ()) or status


def _render(family: JobFamily, path: Path, is_matrix: bool) -> bytes:
    from ladder_app.documents.saving.export import render_family

    return render_family(family, path, is_matrix=is_matrix)


def _write_site(family: JobFamily, folder: Path) -> int:
    from ladder_app.documents.saving.export import save_site
    from ladder_app.documents.saving.save import SaveError
    from ladder_app.documents.wording import PlainWording

    try:
        save_site(family, folder, PlainWording())
    except SaveError as error:
        tell(f"career-ladder: {error}\n")
        return NO_FILE
    return FINE
