"""Compares two to six levels, also of different tracks and families."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import MAX_COLUMNS, MIN_COLUMNS
from ladder_app.domain.compare.pay import PayCell, pay_cells
from ladder_app.domain.compare.skills import SkillRow, skill_rows
from ladder_app.domain.compare.statements import StatementRow, statement_rows
from ladder_app.domain.compare.step import Step, step_between
from ladder_app.domain.model import SkillKind


class LevelComparison(Struct, frozen=True, kw_only=True):
    """Levels as columns in the given order, and rows with one cell per column.

    With a `base`, every other column is compared with that one; without, each is compared
    with the column before it. `steps` and `pay` have one entry per column; a column that is not
    compared with another has no step.
    """

    columns: tuple[Place, ...]
    base: int | None
    statements: tuple[StatementRow, ...]
    hard_skills: tuple[SkillRow, ...]
    soft_skills: tuple[SkillRow, ...]
    pay: tuple[PayCell, ...]
    steps: tuple[Step | None, ...]

    @property
    def references(self) -> tuple[int | None, ...]:
        """For each column the number of the column to compare it with, or None."""
        return references(len(self.columns), self.base)

    @property
    def are_guessed(self) -> bool:
        """False if too many statements resemble each other to find those that were reworded."""
        return all(step.are_guessed for step in self.steps if step)

    @property
    def is_difference(self) -> bool:
        """Whether the levels differ in anything."""
        return (
            any(row.is_difference for row in self.statements)
            or any(row.is_difference for row in self.hard_skills + self.soft_skills)
            or any(cell.is_difference for cell in self.pay)
        )


def references(count: int, base: int | None) -> tuple[int | None, ...]:
    """For each of `count` columns the number of the column to compare it with, or None."""
    if base is None:
        return (None, *range(count - 1))
    return tuple(None if number == base else base for number in range(count))


def compare_levels(columns: Sequence[Place], base: int | None = None) -> LevelComparison:
    """Compare two to six levels.

    Raises:
        ValueError: there are fewer or more levels, or `base` is not the number of a column.
    """
    if not MIN_COLUMNS <= len(columns) <= MAX_COLUMNS:
        raise ValueError("number of levels")
    if base is not None and base not in range(len(columns)):
        raise ValueError("base")
    column_references = references(len(columns), base)
    skills = skill_rows(columns, column_references)
    steps = tuple(
        None if reference is None else step_between(columns[reference], place)
        for place, reference in zip(columns, column_references, strict=True)
    )
    return LevelComparison(
        columns=tuple(columns),
        base=base,
        statements=statement_rows(columns, column_references, steps),
        hard_skills=tuple(row for row in skills if row.skill.kind is SkillKind.HARD),
        soft_skills=tuple(row for row in skills if row.skill.kind is SkillKind.SOFT),
        pay=pay_cells(columns, column_references),
        steps=steps,
    )


def only_differences(comparison: LevelComparison) -> LevelComparison:
    """The comparison without the rows in which nothing differs; pay stays."""
    return replace(
        comparison,
        statements=tuple(row for row in comparison.statements if row.is_difference),
        hard_skills=tuple(row for row in comparison.hard_skills if row.is_difference),
        soft_skills=tuple(row for row in comparison.soft_skills if row.is_difference),
    )
