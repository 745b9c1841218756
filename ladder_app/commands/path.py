"""`path`: every step from one level to another, and what each adds."""

from __future__ import annotations

import argparse
from functools import partial

from ladder_app.commands.compare_json import comparison_values
from ladder_app.commands.format_options import is_json
from ladder_app.commands.ladders import add_files, load, look_up_level, status_of_unknown_name
from ladder_app.commands.one_format import is_one_format
from ladder_app.commands.output import add_output, may_write
from ladder_app.commands.pages import add_page_options, is_file_requested, write_pages
from ladder_app.commands.printing import write_json
from ladder_app.documents.export.formats import PATH, FormatTable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.path.document import path_document
from ladder_app.domain.path.route import LevelPath, find_path
from ladder_app.exit_status import ExitStatus, first_failure
from ladder_app.streams import write_message

_MAX_WIDTH = 100


def add_arguments(parser: argparse.ArgumentParser, formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.description = (
        "List every step from one level to another along the ladder, up or down,"
        " over a fork, or to a level that the files call equivalent."
    )
    parser.add_argument("start", metavar="FROM", help="such as software-engineering/junior")
    parser.add_argument("goal", metavar="TO", help="such as software-engineering/staff")
    add_output(parser, PATH, formats)
    add_page_options(parser, PATH, formats, has_json=True)
    add_files(parser)
    parser.set_defaults(run=partial(_run, formats))


def _run(formats: FormatTable, options: argparse.Namespace) -> ExitStatus:
    if not (
        is_one_format(options, PATH, formats)
        and may_write([options.output], options.file, options.replace)
    ):
        return ExitStatus.USAGE
    families, status = load(options.file)
    start = look_up_level(families, options.start)
    goal = look_up_level(families, options.goal)
    if start is None or goal is None:
        return status_of_unknown_name(status)
    path = find_path(families, start, goal)
    if path is None:
        write_message(
            f"no step leads from “{start.address}” to “{goal.address}”."
            f" `career-ladder compare {start.address} {goal.address}` shows the difference."
        )
        return first_failure(status, ExitStatus.PROBLEMS)
    return first_failure(_write(path, options, formats), status)


def _write(path: LevelPath, options: argparse.Namespace, formats: FormatTable) -> ExitStatus:
    if is_json(options) and not is_file_requested(options):
        write_json(_values(path))
        return ExitStatus.SUCCESS
    document = path_document(path, EnglishLocalizer())
    return write_pages([document], PATH, options, formats, _MAX_WIDTH)


def _values(path: LevelPath) -> list[dict[str, object]]:
    return [
        {"kind": step.kind.value, **comparison_values(step.compared(), differences_only=True)}
        for step in path.steps
    ]
