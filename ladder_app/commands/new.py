"""`new` begins a ladder file from a template; `format` says what may stand in one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import FINE, USAGE
from ladder_app.commands.output import add_replace, may_write, output_to, write_output
from ladder_app.documents.export.read_back import ladder_bytes
from ladder_app.files.problems import escaped
from ladder_app.files.templates import Template, file_name, new_ladder
from ladder_app.files.text import allowed
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands

_TEMPLATES = [template.value for template in Template]


def add(commands: Commands) -> None:
    """Add both commands."""
    parser = commands.add_parser("new", help="start a ladder file of your own", **help_of("new"))
    parser.add_argument("name", metavar="NAME", help="what the job family is called")
    parser.add_argument("--template", choices=_TEMPLATES, default=Template.THREE_LEVELS.value)
    parser.add_argument("-o", "--output", metavar="LADDER.yaml", help="else named after NAME")
    add_replace(parser)
    parser.set_defaults(run=_new)
    parser = commands.add_parser(
        "format", help="what a ladder file can contain", **help_of("format")
    )
    parser.set_defaults(run=_format)


def _new(options: argparse.Namespace) -> int:
    """Write the file and print its name."""
    name = options.output or file_name(options.name)
    if not allowed(options.name):
        tell("career-ladder: the job family needs a name.\n")
        return USAGE
    if not may_write([name], [], options.replace):
        return USAGE
    text = new_ladder(Template(options.template), options.name)
    output = output_to(name, "yaml")
    status = write_output(output, lambda: ladder_bytes(text))
    if status == FINE and not output.is_standard:
        write(f"{escaped(str(output.path))}\n")
    return status


def _format(_options: argparse.Namespace) -> int:
    """Print the reference of the format."""
    from ladder_app.files.reference import reference_text

    write(reference_text())
    return FINE
