"""Checks that need all levels of a family."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.address import Place
from ladder_app.domain.expected import expected_skills, expected_statements
from ladder_app.domain.model import JobFamily, Level
from ladder_app.files.build import BuiltLevel
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
    for built in levels:
        _check_grown(family, built, report)
        _check_ended(family, built, report)


def _check_grown(family: JobFamily, built: BuiltLevel, report: Report) -> None:
    level = built.level
    items = built.item.items("responsibilities")
    for responsibility, item in zip(level.responsibilities, items, strict=True):
        # The lineage has been found for all levels at once. What is expected at the level before
        # is collected for a suggestion only: on a long path that takes long.
        found = {each for _, each in family.lineage.parents((level.id, responsibility.id))}
        for node in item.references.get("grows", ()):
            if node.value not in found:
                suggestion = report.suggestion(node.value, _statement_ids(family, level))
                report.warning(
                    node,
                    "grows-unknown",
                    "The level before has no responsibility “{word}”, so “{id}” is not shown as"
                    " grown from it. Correct the id.",
                    hint=DID_YOU_MEAN if suggestion else "",
                    word=node.value,
                    id=responsibility.id,
                    suggestion=suggestion,
                )


def _check_ended(family: JobFamily, built: BuiltLevel, report: Report) -> None:
    level = built.level
    ended = {each for _, each in family.lineage.level(level.id).ended}
    continued = {item.id for item in level.responsibilities}
    continued |= {item.skill.id for item in level.skills}
    continued |= {each for item in level.responsibilities for each in item.grows}
    for node in built.item.references.get("ends", ()):
        if node.value in continued:
            report.warning(
                node,
                "ends-stated",
                "This level itself states “{word}” or lets it grow, so it does not end here."
                " Remove one of the two.",
                word=node.value,
            )
        elif node.value not in ended and node.value not in _skill_ids(family, level):
            suggestion = report.suggestion(
                node.value, _statement_ids(family, level) | _skill_ids(family, level)
            )
            report.warning(
                node,
                "ends-unknown",
                "Nothing that is expected at the level before has the id “{word}”, so nothing ends."
                " Correct the id.",
                hint=DID_YOU_MEAN if suggestion else "",
                word=node.value,
                suggestion=suggestion,
            )


def _statement_ids(family: JobFamily, level: Level) -> set[str]:
    """The ids of the statements that are expected at the level before."""
    before = family.previous(level)
    found = expected_statements(Place(family, before)) if before else ()
    return {each.item.id for each in found}


def _skill_ids(family: JobFamily, level: Level) -> set[str]:
    """The ids of the skills that are expected at the level before."""
    before = family.previous(level)
    return set(expected_skills(Place(family, before))) if before else set()


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
