"""`validate`: every problem of some ladder and growth files, with its location."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from ladder_app.commands.format_options import add_text_formats, is_json
from ladder_app.commands.growth_file import checks_of
from ladder_app.commands.ladders import status_of, status_of_bad
from ladder_app.commands.printing import write_json
from ladder_app.documents.export.formats import FormatTable
from ladder_app.exit_status import ExitStatus
from ladder_app.files.distinct import with_distinct_ids
from ladder_app.files.growth.read_growth import GrowthFile, load_growth
from ladder_app.files.ladder_file import LadderFile
from ladder_app.files.library import bundled_ladders, read_all
from ladder_app.files.names import is_growth_file
from ladder_app.files.problems import Problem, Severity, escaped
from ladder_app.streams import write_lines


def add_arguments(parser: argparse.ArgumentParser, _formats: FormatTable) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--advise", action="store_true", help="also list what could be better")
    add_text_formats(parser, sarif="SARIF, for code hosts")
    parser.set_defaults(run=_run, list_of="files")


def _run(options: argparse.Namespace) -> ExitStatus:
    """Print each problem as FILE:LINE:COLUMN, and the advice on a file after its problems."""
    paths = list(dict.fromkeys(Path(name) for name in options.files))
    ladders = [path for path in paths if not is_growth_file(path)]
    files = dict(zip(ladders, _read(ladders, options.advise), strict=True))
    growth = _read_growth([path for path in paths if path not in files], files.values())
    found = {path: (*file.problems, *file.advice) for path, file in files.items()}
    found |= {path: file.problems for path, file in growth.items()}
    _write([problem for path in paths for problem in found[path]], options)
    return max([status_of(files.values()), *map(_status_of_growth, growth.values())])


def _write(problems: Sequence[Problem], options: argparse.Namespace) -> None:
    if is_json(options):
        write_json([_values(problem) for problem in problems])
    elif options.format == "sarif":
        from ladder_app.commands.sarif import sarif

        write_json(sarif(problems))
    else:
        write_lines(problems)


def _read_growth(paths: Sequence[Path], ladders: Iterable[LadderFile]) -> dict[Path, GrowthFile]:
    """The growth files, checked beside the ladders and the bundled ones."""
    if not paths:
        return {}
    files = (*bundled_ladders(), *ladders)
    checks = checks_of([file.family for file in files if file.family])
    return {path: load_growth(path, checks) for path in paths}


def _status_of_growth(file: GrowthFile) -> ExitStatus:
    return status_of_bad(file) if file.has_errors else ExitStatus.SUCCESS


def _read(paths: Sequence[Path], is_advised: bool) -> list[LadderFile]:
    adviser = None
    if is_advised:
        from ladder_app.files.advice import add_advice

        adviser = add_advice
    _, files = with_distinct_ids((), read_all(paths, adviser))
    return files


def _values(problem: Problem) -> dict[str, object]:
    values: dict[str, object] = {
        "file": escaped(problem.path),
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
    }
    return {**values, **_reason(problem)} if problem.severity is Severity.ADVICE else values


def _reason(advice: Problem) -> dict[str, str]:
    from ladder_app.documents.words.advice import rule_of

    rule = rule_of(advice)
    return {"reason": rule.reason, "source": rule.source, "url": rule.url} if rule else {}
