"""Reads a ladder file as a job family, or reports each problem with its line and column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from ladder_app.domain.model import JobFamily
from ladder_app.files.build import FamilyBuilder
from ladder_app.files.checks import check_growth, check_order
from ladder_app.files.format_family import FAMILY
from ladder_app.files.nodes import Node, ScalarNode, read_nodes
from ladder_app.files.problems import FILE_START, Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.records import Item, read_record
from ladder_app.files.release import release_items, release_nodes
from ladder_app.files.text import decode


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


Adviser = Callable[[JobFamily, Item, Sequence[Item], Report], None]
"""Adds advice on a family to a report; it gets the records of the family and of its levels."""


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
    advice = Report(report.path, report.checkpoint)
    text = decode(data, report)
    family = _parse_text(text, report, adviser, advice) if text is not None else None
    return LadderFile(
        path=report.path,
        family=None if report.has_errors else family,
        problems=report.problems(),
        advice=advice.problems(),
    )


def _parse_text(
    text: str, report: Report, adviser: Adviser | None, advice: Report
) -> JobFamily | None:
    root = read_nodes(text, report)
    if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
        if not report.has_errors:
            report.error(
                FILE_START,
                "file-empty",
                "The file is empty. A ladder needs “name:” and “levels:”.",
            )
        return None
    family = family_from_node(root, report, adviser, advice)
    if report.is_shared:
        release_nodes(root, report.checkpoint)
    return family


def family_from_node(
    root: Node, report: Report, adviser: Adviser | None = None, advice: Report | None = None
) -> JobFamily | None:
    """The family in the tree of a file, with its problems reported; the adviser adds advice."""
    item = read_record(root, FAMILY, report)
    if item is None:
        return None
    builder = FamilyBuilder(item, report)
    family = builder.build()
    check_order(builder.levels, report)
    if not report.has_errors:
        check_growth(family, builder.levels, report)
        if adviser is not None and advice is not None:
            adviser(family, item, [built.item for built in builder.levels], advice)
    if report.is_shared:
        release_items(item, report.checkpoint)
    return family
