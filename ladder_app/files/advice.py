"""Gives each piece of advice on a ladder its place in the file."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.advice.finding import Spot
from ladder_app.domain.advice.rules import advise
from ladder_app.domain.model import JobFamily
from ladder_app.files.problems import Placed, Report
from ladder_app.files.records import Item


def add_advice(family: JobFamily, root: Item, levels: Sequence[Item], report: Report) -> None:
    """Add the advice on a family, which was built without errors from these records."""
    for rule, finding in advise(family, report.checkpoint):
        place = _place(finding.spot, root, levels)
        report.advice(place, rule.name, finding.template, finding.values)


def _place(spot: Spot, root: Item, levels: Sequence[Item]) -> Placed:
    """The place of a value, or of the record that would have it."""
    is_of_level = spot[0] == "levels"
    item, rest = (levels[int(spot[1])], spot[2:]) if is_of_level else (root, spot)
    while len(rest) > 1:
        key, following = str(rest[0]), rest[1]
        if isinstance(following, int):
            item, rest = item.items(key)[following], rest[2:]
        else:
            # A record that stands alone, such as `pay`.
            item, rest = item.items(key)[0], rest[1:]
    return item.place(str(rest[0])) if rest else item
