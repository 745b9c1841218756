"""Builds the job family in the text of a ladder file, and reports each problem with its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ladder_app.domain.model import JobFamily
from ladder_app.files.build import FamilyBuilder
from ladder_app.files.checks import check_growth, check_order
from ladder_app.files.format_family import FAMILY
from ladder_app.files.nodes import Node, ScalarNode, read_nodes
from ladder_app.files.problems import FILE_START, Report
from ladder_app.files.records import Item, read_record
from ladder_app.files.release import release_items, release_nodes

Adviser = Callable[[JobFamily, Item, Sequence[Item], Report], None]
"""Adds advice on a family to a report; it gets the records of the family and of its levels."""


def parse_family(
    text: str, report: Report, adviser: Adviser | None, advice: Report
) -> JobFamily | None:
    """The family in the text of a file, or None after its problems were reported."""
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
