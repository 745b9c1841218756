"""Reads a ladder file as a job family, or reports each problem with its line and column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from ladder_app.domain.model import JobFamily
from ladder_app.files.problems import Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.text import decode

if TYPE_CHECKING:
    from ladder_app.files.parsing import Adviser


class LadderFile(Struct, frozen=True, kw_only=True):
    """The content of a file: a family unless there is an error, and the problems by place.

    `was_read` is False if the file could not be read at all. `advice` is empty unless it was
    requested.
    """

    path: str
    family: JobFamily | None
    problems: tuple[Problem, ...]
    was_read: bool = True
    advice: tuple[Problem, ...] = ()


def read_ladder(
    path: Path, checkpoint: Callable[[], None] | None = None, adviser: Adviser | None = None
) -> LadderFile:
    """Read a ladder file. Errors are reported as problems, never raised.

    A pipe or a device is refused without waiting for it. `checkpoint` is called between small
    pieces of the file; only its exceptions are raised. The `adviser` sees a file without errors.
    """
    report = Report(str(path), checkpoint)
    data = read_bytes(path, report)
    if data is not None:
        return _parse(data, report, adviser)
    return LadderFile(path=report.path, family=None, problems=report.problems(), was_read=False)


def parse_ladder(data: bytes, path: str) -> LadderFile:
    """The ladder in the bytes of a file; `path` only names the file in problems."""
    return _parse(data, Report(path))


def _parse(data: bytes, report: Report, adviser: Adviser | None = None) -> LadderFile:
    # The reader of YAML and the format are imported late: bundled ladders need neither.
    from ladder_app.files.parsing import parse_family

    advice = Report(report.path, report.checkpoint)
    text = decode(data, report)
    family = parse_family(text, report, adviser, advice) if text is not None else None
    return LadderFile(
        path=report.path,
        family=None if report.has_errors else family,
        problems=report.problems(),
        advice=advice.problems(),
    )
