"""Filters and sorts the rows of a comparison."""

from __future__ import annotations

from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.compare.levels import LevelComparison, only_differences
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.compare.skills import SkillRow, height
from ladder_app.domain.compare.statements import StatementRow


def arranged(comparison: LevelComparison, options: ComparisonOptions) -> LevelComparison:
    """The comparison with the rows that `options` ask for, in their order; columns and pay stay."""
    shown = only_differences(comparison) if options.only_differences else comparison
    if options.only_skills:
        shown = replace(shown, statements=())
    if not options.by_step:
        return shown
    columns = comparison.columns
    return replace(
        shown,
        statements=tuple(sorted(shown.statements, key=_statement_size, reverse=True)),
        hard_skills=_by_step(shown.hard_skills, columns),
        soft_skills=_by_step(shown.soft_skills, columns),
    )


def _by_step(rows: tuple[SkillRow, ...], columns: tuple[Place, ...]) -> tuple[SkillRow, ...]:
    return tuple(sorted(rows, key=lambda row: skill_size(row, columns), reverse=True))


def skill_size(row: SkillRow, columns: tuple[Place, ...]) -> tuple[int, int]:
    """The largest step in the row, and the number of steps.

    A skill that is new or no longer required counts all the steps up to its proficiency.
    """
    steps = [_step(cell, place) for cell, place in zip(row.cells, columns, strict=True)]
    return max(steps, default=0), sum(map(bool, steps))


def _step(cell: SkillChange, place: Place) -> int:
    requirement = cell.requirement if cell.change is Change.NEW else cell.earlier
    if _is_added_or_removed(cell.change) and requirement:
        return height(place.family, requirement.proficiency)
    return abs(cell.step or 0)


def _statement_size(row: StatementRow) -> tuple[int, int]:
    """A sort key: the number of new and removed cells, then the number of changed ones."""
    added_or_removed = sum(_is_added_or_removed(cell.change) for cell in row.cells)
    return added_or_removed, sum(cell.is_difference for cell in row.cells)


def _is_added_or_removed(change: Change) -> bool:
    return change is Change.NEW or change.is_left
