"""`validate`: every problem of some ladder files, with its place."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ladder_app.commands.examples import help_of
from ladder_app.commands.ladders import status_of, write_json
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.library import read_all
from ladder_app.files.problems import Problem, escaped
from ladder_app.streams import write

if TYPE_CHECKING:
    from ladder_app.commands import Commands


def add(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "validate", help="say what is wrong with ladder files", **help_of("validate")
    )
    parser.add_argument("files", nargs="+", metavar="FILE")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="for another program to read")
    shape.add_argument("--sarif", action="store_true", help="SARIF, which code hosts show")
    parser.set_defaults(run=run, list_of="files")


def run(options: argparse.Namespace) -> int:
    """Print each problem as FILE:LINE:COL; 1 when a file has errors, 3 when one can't be read."""
    _, files = with_distinct_ids((), read_all([Path(name) for name in options.files]))
    problems = [problem for file in files for problem in file.problems]
    if options.json:
        write_json([_described(problem) for problem in problems])
    elif options.sarif:
        from ladder_app.commands.sarif import sarif

        write_json(sarif(problems))
    else:
        write("".join(f"{problem}\n" for problem in problems))
    return status_of(files)


def _described(problem: Problem) -> dict[str, object]:
    return {
        "file": escaped(problem.path),
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
    }
