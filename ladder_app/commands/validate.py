"""`validate`: every problem of some ladder files, with its location."""

from __future__ import annotations

import argparse
from pathlib import Path

from ladder_app.commands.ladders import status_of
from ladder_app.commands.printing import write_json
from ladder_app.documents.export.formats import FormatTable
from ladder_app.exit_status import ExitStatus
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.library import read_all
from ladder_app.files.problems import Problem, escaped
from ladder_app.streams import write_lines


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="for another program to read")
    output.add_argument("--sarif", action="store_true", help="SARIF, for code hosts")
    parser.set_defaults(run=_run, list_of="files")


def _run(options: argparse.Namespace) -> ExitStatus:
    """Print each problem as FILE:LINE:COLUMN."""
    _, files = with_distinct_ids((), read_all([Path(name) for name in options.files]))
    problems = [problem for file in files for problem in file.problems]
    if options.json:
        write_json([_values(problem) for problem in problems])
    elif options.sarif:
        from ladder_app.commands.sarif import sarif

        write_json(sarif(problems))
    else:
        write_lines(problems)
    return status_of(files)


def _values(problem: Problem) -> dict[str, object]:
    return {
        "file": escaped(problem.path),
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
    }
