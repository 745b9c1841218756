"""Which rows of a comparison are seen, and in which order."""

from __future__ import annotations

from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import LevelComparison, only_differences
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.compare.skills import SkillCell, SkillRow, height
from ladder_app.domain.compare.statements import StatementRow

_WHOLE = frozenset({Change.NEW, Change.GONE})


def arranged(comparison: LevelComparison, choice: ComparisonOptions) -> LevelComparison:
    """The rows that are wanted, in the wanted order. The pay stays, and so do the columns."""
    shown = only_differences(comparison) if choice.only_differences else comparison
    if choice.only_skills:
        shown = replace(shown, statements=())
    if not choice.by_step:
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
    """The largest step in the row, and how many there are.

    A skill that is new or not expected any more moves by all the steps up to its proficiency.
    """
    steps = [_step(cell, place) for cell, place in zip(row.cells, columns, strict=True)]
    return max(steps, default=0), sum(map(bool, steps))


def _step(cell: SkillCell, place: Place) -> int:
    moving = cell.requirement if cell.change is Change.NEW else cell.before
    if cell.change in _WHOLE and moving:
        return height(place.family, moving.proficiency)
    return abs(cell.step or 0)


def _statement_size(row: StatementRow) -> tuple[int, int]:
    """New and gone ones before those that changed, each by how often they do."""
    whole = sum(cell.change in _WHOLE for cell in row.cells)
    return whole, sum(cell.is_difference for cell in row.cells)
