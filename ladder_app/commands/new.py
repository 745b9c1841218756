"""`new` begins a ladder file from a template; `format` says what may stand in one."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.ladders import FINE, USAGE
from ladder_app.commands.output import write_output
from ladder_app.files.problems import escaped
from ladder_app.files.templates import Template, file_name, new_ladder
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands

_TEMPLATES = [template.value for template in Template]


def add(commands: Commands) -> None:
    """Add both commands."""
    parser = commands.add_parser("new", help="begin a ladder file of your own")
    parser.add_argument("name", metavar="NAME", help="what the job family is called")
    parser.add_argument("--template", choices=_TEMPLATES, default=Template.THREE_LEVELS.value)
    parser.add_argument("-o", "--output", metavar="LADDER.yaml", help="else named after NAME")
    parser.set_defaults(run=_new)
    parser = commands.add_parser("format", help="what may stand in a ladder file")
    parser.set_defaults(run=_format)


def _new(options: argparse.Namespace) -> int:
    """Write the file, but never over another one."""
    path = Path(options.output or file_name(options.name))
    if not options.name.strip():
        tell("career-ladder: the job family needs a name.\n")
        return USAGE
    # A name that is too long for a file is told of when it is written.
    if os.path.lexists(path):
        tell(f"career-ladder: {escaped(str(path))} is there already. Choose another name by -o.\n")
        return USAGE
    text = new_ladder(Template(options.template), options.name)
    status = write_output(path, text.encode, ())
    if status == FINE:
        write(f"{escaped(str(path))}\n")
    return status


def _format(_options: argparse.Namespace) -> int:
    """Print the reference of the format."""
    from ladder_app.files.reference import reference_text

    write(reference_text())
    return FINE
