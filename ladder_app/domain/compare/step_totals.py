"""Totals of a step from one level to another, such as the number of new statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.model import Skill
from ladder_app.domain.pay.exact import Figure


class SkillStep(Struct, frozen=True):
    """A skill and the number of steps that it rises on the scale; negative if it falls."""

    skill: Skill
    step: int


class StepTotals(Struct, frozen=True, kw_only=True):
    """The number of changes in statements and skills, and the pay progression.

    `risen` and `fallen` have the largest step first. `progression` is that of
    the midpoints; None if it cannot be calculated.
    """

    before: Place
    after: Place
    statements: Mapping[Change, int]
    skills: Mapping[Change, int]
    risen: tuple[SkillStep, ...]
    fallen: tuple[SkillStep, ...]
    progression: Figure | None

    @property
    def largest(self) -> tuple[SkillStep, ...]:
        """The skills that rise most; all by the same number of steps."""
        return tuple(found for found in self.risen if found.step == self.risen[0].step)


def step_totals(comparison: LevelComparison) -> tuple[StepTotals, ...]:
    """The totals of every column that is compared with another."""
    return tuple(
        _totals(comparison, reference, column)
        for column, reference in enumerate(comparison.references)
        if reference is not None
    )


def _totals(comparison: LevelComparison, reference: int, column: int) -> StepTotals:
    skills = [
        (row.skill, row.cells[column]) for row in comparison.hard_skills + comparison.soft_skills
    ]
    steps = [SkillStep(skill, cell.step) for skill, cell in skills if cell.step]
    steps.sort(key=lambda found: -abs(found.step))
    return StepTotals(
        before=comparison.columns[reference],
        after=comparison.columns[column],
        statements=Counter(row.cells[column].change for row in comparison.statements),
        skills=Counter(cell.change for _, cell in skills),
        risen=tuple(found for found in steps if found.step > 0),
        fallen=tuple(found for found in steps if found.step < 0),
        progression=comparison.pay[column].progression,
    )
