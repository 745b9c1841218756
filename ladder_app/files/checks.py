"""Checks that need all levels of a family."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_skills, expected_statements
from ladder_app.domain.model import JobFamily
from ladder_app.files.build import BuiltLevel
from ladder_app.files.nodes import ScalarNode
from ladder_app.files.problems import DID_YOU_MEAN, Report


def check_order(levels: Sequence[BuiltLevel], report: Report) -> None:
    """Report each `follows` that names no level, names its own level, or closes a cycle."""
    by_id = {built.level.id: built for built in levels}
    for built in levels:
        follows = built.level.follows
        if not follows:
            continue
        place = built.item.place("follows")
        if follows == built.level.id:
            report.error(
                place,
                "follows-itself",
                "The level “{level}” cannot follow itself. Name another level.",
                level=follows,
            )
        elif follows not in by_id:
            report.unknown(
                place,
                "follows-unknown",
                "There is no level “{word}” in this file. Correct the id.",
                follows,
                by_id.keys(),
            )
    _report_cycles(levels, by_id, report)


def check_growth(family: JobFamily, levels: Sequence[BuiltLevel], report: Report) -> None:
    """Warn of each id in `grows` and `ends` that nothing expected at the level before has.

    The levels must not follow each other in a circle.
    """
    by_id = {built.level.id: built for built in levels}
    for built in levels:
        before = by_id.get(_before(built))
        own = {found.id for found in before.level.responsibilities} if before else set()
        place = Place(family, before.level) if before else None
        items = built.item.items("responsibilities")
        for responsibility, item in zip(built.level.responsibilities, items, strict=True):
            for node in item.references.get("grows", ()):
                if node.value not in own:
                    _check_grown(responsibility.id, node, place, report)
        for node in built.item.references.get("ends", ()):
            _check_ended(node, built, place, report)


def _check_grown(statement_id: str, node: ScalarNode, before: Place | None, report: Report) -> None:
    known = _statement_ids(before)
    if node.value in known:
        return
    suggestion = report.suggestion(node.value, known)
    report.warning(
        node,
        "grows-unknown",
        "The level before has no responsibility “{word}”, so “{id}” is not shown as grown from it."
        " Correct the id.",
        hint=DID_YOU_MEAN if suggestion else "",
        word=node.value,
        id=statement_id,
        suggestion=suggestion,
    )


def _check_ended(node: ScalarNode, built: BuiltLevel, before: Place | None, report: Report) -> None:
    known = _statement_ids(before) | _skill_ids(before)
    stated = {item.id for item in built.level.responsibilities}
    stated |= {item.skill.id for item in built.level.skills}
    if node.value in stated:
        report.warning(
            node,
            "ends-stated",
            "This level itself states “{word}”, so it does not end here. Remove one of the two.",
            word=node.value,
        )
    elif node.value not in known:
        suggestion = report.suggestion(node.value, known)
        report.warning(
            node,
            "ends-unknown",
            "Nothing that is expected at the level before has the id “{word}”, so nothing ends."
            " Correct the id.",
            hint=DID_YOU_MEAN if suggestion else "",
            word=node.value,
            suggestion=suggestion,
        )


def _statement_ids(place: Place | None) -> set[str]:
    return {found.item.id for found in expected_statements(place)} if place else set()


def _skill_ids(place: Place | None) -> set[str]:
    return set(expected_skills(place)) if place else set()


def _before(built: BuiltLevel) -> str:
    return built.level.follows or built.above


def _report_cycles(
    levels: Sequence[BuiltLevel], by_id: dict[str, BuiltLevel], report: Report
) -> None:
    done: set[str] = set()
    for start in levels:
        visited: dict[str, BuiltLevel] = {}
        current: BuiltLevel | None = start
        while current and current.level.id not in done and current.level.id not in visited:
            visited[current.level.id] = current
            current = by_id.get(_before(current))
        if current and current.level.id in visited:
            ids = list(visited)
            cycle = ids[ids.index(current.level.id) :]
            _report_cycle([by_id[level_id] for level_id in cycle], report)
        done.update(visited)


def _report_cycle(cycle: Sequence[BuiltLevel], report: Report) -> None:
    with_follows = [built for built in cycle if built.level.follows]
    # A level that follows itself was reported before, and so was a duplicate id, the only other
    # thing that can close a cycle without a `follows`.
    if len(cycle) == 1 or not with_follows:
        return
    first = min(with_follows, key=lambda built: (built.item.line, built.item.column))
    report.error(
        first.item.place("follows"),
        "follows-cycle",
        "The levels follow each other in a circle: {levels}. Remove one “follows”.",
        levels=", ".join(built.level.id for built in cycle[:8]),
    )
