"""A move from one level to another: what transfers, and what is missing."""

from __future__ import annotations

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


class Part(Enum):
    """What becomes of a skill on a move.

    TRANSFERRED: the goal asks for it no higher than the start. RISING: it asks for it higher.
    MISSING: only the goal asks for it. UNUSED: only the start does. INCOMPARABLE: both ask for
    it, on two scales.
    """

    TRANSFERRED = "transferred"
    RISING = "to-raise"
    MISSING = "new"
    INCOMPARABLE = "on-another-scale"
    UNUSED = "not-asked-for"


_PARTS = {
    Change.GROWN: Part.RISING,
    Change.NEW: Part.MISSING,
    Change.INCOMPARABLE: Part.INCOMPARABLE,
}


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

    def part(self, part: Part) -> tuple[SkillChange, ...]:
        """The skills of a part, in the order of the families' own lists."""
        return tuple(item for item in self.skills if _part_of(item) is part)

    def steps_to(self, item: SkillChange) -> int:
        """The steps to learn of one skill: those that it counts in `missing_steps`."""
        if item.change is Change.INCOMPARABLE:
            return 1
        if item.change is Change.NEW and item.requirement is not None:
            return height(self.goal.family, item.requirement.proficiency)
        return max(item.step or 0, 0)


def _part_of(item: SkillChange) -> Part:
    part = _PARTS.get(item.change)
    if part is not None:
        return part
    return Part.UNUSED if item.change.is_left else Part.TRANSFERRED
