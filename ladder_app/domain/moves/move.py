"""A move from one level to another: what transfers, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.compare.skills import height
from ladder_app.domain.model import Responsibility


class MoveKind(Enum):
    """How the level that a move leads to is connected with the one that it starts from.

    EQUIVALENT: either of the two names the other as equivalent. NEXT and PREVIOUS: a level after
    or before it in its family. OTHER: a level of another family, or on another branch of its own.
    """

    EQUIVALENT = "equivalent"
    NEXT = "next"
    PREVIOUS = "previous"
    OTHER = "other"


class Move(Struct, frozen=True, kw_only=True):
    """A move to the level `goal`.

    `missing_steps` is the number of steps to learn: for a skill of both levels those from the
    one proficiency to the other, for a new one all steps up to its proficiency, and one for a
    skill on another scale, where the number cannot be known. `transferred_steps` is the number
    of steps that both levels have. `skills` has every skill of either level. `statements` are
    those of `statement_count` at the goal that the start expects in the same words.
    """

    goal: Place
    kind: MoveKind
    missing_steps: int
    transferred_steps: int
    skills: tuple[SkillChange, ...]
    statements: tuple[Responsibility, ...]
    statement_count: int

    @property
    def transferred(self) -> tuple[SkillChange, ...]:
        """The skills that the goal asks for no higher than the start."""
        return self._skills(lambda item: item.step is not None and item.step <= 0)

    @property
    def rising(self) -> tuple[SkillChange, ...]:
        """The skills of both that the goal asks for higher; `step` is how much."""
        return self._skills(lambda item: item.change is Change.GROWN)

    @property
    def missing(self) -> tuple[SkillChange, ...]:
        """The skills that only the goal asks for."""
        return self._skills(lambda item: item.change is Change.NEW)

    @property
    def incomparable(self) -> tuple[SkillChange, ...]:
        """The skills of both whose proficiencies are on two scales."""
        return self._skills(lambda item: item.change is Change.INCOMPARABLE)

    @property
    def unused(self) -> tuple[SkillChange, ...]:
        """The skills that only the start asks for."""
        return self._skills(lambda item: item.change.is_left)

    def steps_to(self, item: SkillChange) -> int:
        """The steps to learn of one skill: those that it counts in `missing_steps`."""
        if item.change is Change.INCOMPARABLE:
            return 1
        if item.change is Change.NEW and item.requirement is not None:
            return height(self.goal.family, item.requirement.proficiency)
        return max(item.step or 0, 0)

    def _skills(self, is_meant: Callable[[SkillChange], bool]) -> tuple[SkillChange, ...]:
        return tuple(item for item in self.skills if is_meant(item))
