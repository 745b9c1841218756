"""Two to six levels side by side, also of different tracks and families."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.options import MAX_COLUMNS, MIN_COLUMNS
from ladder_app.domain.compare.pay import PayCell, pay_cells
from ladder_app.domain.compare.skills import SkillRow, skill_rows
from ladder_app.domain.compare.statements import StatementRow, statement_rows
from ladder_app.domain.model import SkillKind


class LevelComparison(Struct, frozen=True, kw_only=True):
    """The levels as columns, in the order given, and rows with a cell for each of them.

    With a `base` every other column is compared with that one, else each with
    the column before it. The pay is one cell for each column. `are_guessed` is False where
    too many statements are said alike to guess which belong together.
    """

    columns: tuple[Place, ...]
    base: int | None
    statements: tuple[StatementRow, ...]
    hard_skills: tuple[SkillRow, ...]
    soft_skills: tuple[SkillRow, ...]
    pay: tuple[PayCell, ...]
    are_guessed: bool = True

    @property
    def references(self) -> tuple[int | None, ...]:
        """For each column the one it is compared with; None where there is none."""
        return references(len(self.columns), self.base)

    @property
    def is_difference(self) -> bool:
        """Whether the levels differ in anything that is compared."""
        return (
            any(row.is_difference for row in self.statements)
            or any(row.is_difference for row in self.hard_skills + self.soft_skills)
            or any(cell.is_difference for cell in self.pay)
        )


def references(count: int, base: int | None) -> tuple[int | None, ...]:
    """Which column each of so many is compared with."""
    if base is None:
        return (None, *range(count - 1))
    return tuple(None if number == base else base for number in range(count))


def compare_levels(columns: Sequence[Place], base: int | None = None) -> LevelComparison:
    """Compare two to six levels.

    Raises:
        ValueError: there are fewer or more, or no column has the number `base`.
    """
    if not MIN_COLUMNS <= len(columns) <= MAX_COLUMNS:
        raise ValueError("number of levels")
    if base is not None and base not in range(len(columns)):
        raise ValueError("base")
    compared_with = references(len(columns), base)
    skills = skill_rows(columns, compared_with)
    statements = statement_rows(columns, compared_with)
    return LevelComparison(
        columns=tuple(columns),
        base=base,
        statements=statements.rows,
        hard_skills=tuple(row for row in skills if row.skill.kind is SkillKind.HARD),
        soft_skills=tuple(row for row in skills if row.skill.kind is SkillKind.SOFT),
        pay=pay_cells(columns, compared_with),
        are_guessed=statements.are_guessed,
    )


def only_differences(comparison: LevelComparison) -> LevelComparison:
    """The same comparison without the rows in which nothing differs; the pay stays."""
    return replace(
        comparison,
        statements=tuple(row for row in comparison.statements if row.is_difference),
        hard_skills=tuple(row for row in comparison.hard_skills if row.is_difference),
        soft_skills=tuple(row for row in comparison.soft_skills if row.is_difference),
    )
