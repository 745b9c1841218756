"""What can only be checked when every level of a family is known."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.build import BuiltLevel
from ladder_app.files.problems import DID_YOU_MEAN, Report


def check_order(levels: Sequence[BuiltLevel], report: Report) -> None:
    """Report every `follows` that names no level, its own level, or closes a circle."""
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
    _report_circles(levels, by_id, report)


def check_growth(levels: Sequence[BuiltLevel], report: Report) -> None:
    """Warn of every `grows` that names nothing at the level before."""
    by_id = {built.level.id: built for built in levels}
    for built in levels:
        before = by_id.get(_before(built))
        known = {found.id for found in before.level.responsibilities} if before else set()
        items = built.item.items("responsibilities")
        for responsibility, item in zip(built.level.responsibilities, items, strict=True):
            if not responsibility.grows or responsibility.grows in known:
                continue
            suggestion = report.suggestion(responsibility.grows, known)
            report.warning(
                item.place("grows"),
                "grows-unknown",
                "The level before has no responsibility “{word}”; nothing is shown as grown.",
                hint=DID_YOU_MEAN if suggestion else "",
                word=responsibility.grows,
                suggestion=suggestion,
            )


def _before(built: BuiltLevel) -> str:
    return built.level.follows or built.above


def _report_circles(
    levels: Sequence[BuiltLevel], by_id: dict[str, BuiltLevel], report: Report
) -> None:
    done: set[str] = set()
    for start in levels:
        walked: dict[str, BuiltLevel] = {}
        current: BuiltLevel | None = start
        while current and current.level.id not in done and current.level.id not in walked:
            walked[current.level.id] = current
            current = by_id.get(_before(current))
        if current and current.level.id in walked:
            ids = list(walked)
            circle = ids[ids.index(current.level.id) :]
            _report_circle([by_id[level_id] for level_id in circle], report)
        done.update(walked)


def _report_circle(circle: Sequence[BuiltLevel], report: Report) -> None:
    stated = [built for built in circle if built.level.follows]
    # A level that follows itself was reported as such, and so was an id that came twice, which
    # is all that can close a circle without a `follows`.
    if len(circle) == 1 or not stated:
        return
    first = min(stated, key=lambda built: (built.item.line, built.item.column))
    report.error(
        first.item.place("follows"),
        "follows-cycle",
        "The levels follow one another in a circle: {levels}. Remove one “follows”.",
        levels=", ".join(built.level.id for built in circle[:8]),
    )
