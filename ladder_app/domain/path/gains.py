"""Finds what each step of a path adds to the level before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import (
    Change,
    SkillChange,
    StatementChange,
    compare_skills,
    compare_statements,
)
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.ranges import midpoint_progression

_GAINS = (Change.NEW, Change.GROWN)


class StepGain(Struct, frozen=True, kw_only=True):
    """The gains of one step: new and grown statements, new and rising skills, a higher midpoint.

    `progression` is the rise of the midpoint as a fraction; None if a range is
    missing or their units differ.
    """

    before: Place
    after: Place
    statements: tuple[StatementChange, ...]
    skills: tuple[SkillChange, ...]
    progression: Figure | None
    is_down: bool = False


def gains_along(places: Sequence[Place]) -> tuple[StepGain, ...]:
    """The gains of each of these levels over the one before it."""
    return tuple(_gain(before, after) for before, after in pairwise(places))


def _gain(before: Place, after: Place) -> StepGain:
    if before.family is after.family and before.family.previous(before.level) is after.level:
        return StepGain(
            before=before, after=after, statements=(), skills=(), progression=None, is_down=True
        )
    statements = compare_statements(before.level, after.level)
    skills = compare_skills(after.family.skills, before.level, after.level)
    lower, upper = before.level.pay, after.level.pay
    return StepGain(
        before=before,
        after=after,
        statements=tuple(item for item in statements if item.change in _GAINS),
        skills=tuple(item for item in skills if item.change in _GAINS),
        progression=midpoint_progression(lower, upper) if lower and upper else None,
    )
