"""`new`: start a ladder file from a template."""

from __future__ import annotations

import argparse

from ladder_app.commands.output import add_replace, may_write, output_to, write_output
from ladder_app.documents.export.formats import LADDER, FormatTable
from ladder_app.documents.export.read_back import ladder_bytes
from ladder_app.exit_status import ExitStatus
from ladder_app.files.problems import escaped
from ladder_app.files.templates import Template, file_name, new_ladder
from ladder_app.files.text import allowed
from ladder_app.streams import write, write_message

_TEMPLATES = [template.value for template in Template]


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("name", metavar="NAME", help="the name of the job family")
    parser.add_argument("--template", choices=_TEMPLATES, default=Template.THREE_LEVELS.value)
    parser.add_argument(
        "-o",
        "--output",
        metavar=f"LADDER{LADDER.suffix}",
        help="the file to write; by default it is named after NAME",
    )
    add_replace(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> ExitStatus:
    name = options.output or file_name(options.name)
    if not allowed(options.name):
        write_message("the job family needs a name.")
        return ExitStatus.USAGE
    if not may_write([name], [], options.replace):
        return ExitStatus.USAGE
    text = new_ladder(Template(options.template), options.name)
    output = output_to(name, LADDER.long_name)
    status = write_output(output, lambda: ladder_bytes(text))
    if status is ExitStatus.SUCCESS and not output.is_standard:
        write(f"{escaped(str(output.path))}\n")
    return status
