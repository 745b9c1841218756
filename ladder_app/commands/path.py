"""`path`: every step from one level to another, with what each adds."""

from __future__ import annotations

import argparse
import shutil
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import (
    NO_FILE,
    PROBLEMS,
    USAGE,
    add_files,
    load,
    look_up_level,
    write_json,
)
from ladder_app.commands.output import (
    STANDARD_OUTPUT,
    add_format,
    add_replace,
    may_write,
    output_to,
    write_output,
)
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.streams import tell, write

if TYPE_CHECKING:
    from ladder_app.commands import Commands
    from ladder_app.domain.path.route import LevelPath

FORMATS = ("pdf", "html", "md", "txt")
_WIDEST = 100


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "path",
        help="the steps from one level to another",
        description="List every step from one level to another along the ladder, up or down,"
        " over a fork, or to a level that the files call equivalent.",
        **help_of("path"),
    )
    parser.add_argument("start", metavar="FROM", help="such as software-engineering/junior")
    parser.add_argument("goal", metavar="TO", help="such as software-engineering/staff")
    parser.add_argument("--json", action="store_true", help="for another program to read")
    parser.add_argument("-o", "--output", metavar="OUT.pdf|.html|.md|.txt", help="write a file")
    add_format(parser, FORMATS)
    add_replace(parser)
    add_files(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the steps, or say that there are none."""
    if not may_write([options.output], options.file, options.replace):
        return USAGE
    families, status = load(options.file)
    start = look_up_level(families, options.start)
    goal = look_up_level(families, options.goal)
    if start is None or goal is None:
        return NO_FILE if status == NO_FILE else USAGE
    # Imported late: the other commands need none of it.
    from ladder_app.domain.path.route import find_path

    path = find_path(families, start, goal)
    if path is None:
        tell(
            f"career-ladder: no step leads from “{start.address}” to “{goal.address}”."
            f" `career-ladder compare {start.address} {goal.address}` shows the difference.\n"
        )
        return status or PROBLEMS
    return _give(path, options) or status


def _give(path: LevelPath, options: argparse.Namespace) -> int:
    if options.json and options.output in (None, STANDARD_OUTPUT):
        from ladder_app.commands.compare_json import described

        write_json(
            [
                {"kind": step.kind.value, **described(step.compared(), differences_only=True)}
                for step in path.steps
            ]
        )
        return 0
    from ladder_app.documents.path.document import path_document

    document = path_document(path, EnglishLocalizer())
    if options.output:
        from ladder_app.documents.export.documents import render

        output = output_to(options.output, options.format)
        return write_output(output, lambda: render([document], output.path))
    from ladder_app.documents.formats.plain_text import plain_text

    width = min(shutil.get_terminal_size().columns, _WIDEST)
    write(plain_text([document], width))
    return 0
