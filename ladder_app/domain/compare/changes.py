"""How the statements and skills of two levels compare."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.expected import Expected
from ladder_app.domain.model import Responsibility, Skill, SkillRequirement


class Change(Enum):
    """How an item of a level compares with the other level.

    CARRIED: the level does not state the item, but the one before it does, and it still holds.
    REDUCED: the item grows into that of the other level, or has a lower proficiency.
    REWORDED: a statement has other words, but neither grew nor shrank.
    MERGED: the statement is one of several that another row's statement grew from.
    ENDED: the level, or a track that is not cumulative, ends the item.
    NOT_ON_TRACK: the level begins another track, which does not list the item.
    NOT_LISTED: only the other level lists the item, and does not lead to this one.
    INCOMPARABLE: proficiencies on two scales, or amounts in two currencies.
    BASELINE: there is no level to compare with. ABSENT: neither level has the item.
    """

    NEW = "new"
    GROWN = "grown"
    REWORDED = "reworded"
    UNCHANGED = "unchanged"
    CARRIED = "carried-over"
    REDUCED = "reduced"
    MERGED = "merged"
    ENDED = "ended"
    NOT_ON_TRACK = "not-on-track"
    NOT_LISTED = "not-listed"
    INCOMPARABLE = "incomparable"
    BASELINE = "baseline"
    ABSENT = "absent"

    @property
    def is_difference(self) -> bool:
        """Whether the levels differ in the item."""
        return self not in _NO_DIFFERENCES

    @property
    def is_left(self) -> bool:
        """Whether only the other level has the item."""
        return self in _LEFT


_NO_DIFFERENCES = frozenset({Change.UNCHANGED, Change.CARRIED, Change.BASELINE, Change.ABSENT})
_LEFT = frozenset({Change.ENDED, Change.NOT_ON_TRACK, Change.NOT_LISTED})


class Expectation(Enum):
    """Whether a skill is required at a level, or elsewhere on its path."""

    NOW = "now"
    LATER = "later"
    BEFORE = "before"
    NEVER = "never"


class StatementChange(Struct, frozen=True, kw_only=True):
    """A statement that is expected at a level, compared with those of another level.

    `before` has the statements of the other level that it restates, grew from or grows into.
    `now` is None for a statement that only the other level has. `is_guess` means that only the
    similarity of their words connects the two.
    """

    change: Change
    now: Expected[Responsibility] | None = None
    before: tuple[Expected[Responsibility], ...] = ()
    is_guess: bool = False

    @property
    def responsibility(self) -> Responsibility | None:
        """The statement, if the level has it."""
        return self.now.item if self.now else None

    @property
    def earlier(self) -> Responsibility | None:
        """The first statement of the other level, if any."""
        return self.before[0].item if self.before else None

    @property
    def is_difference(self) -> bool:
        """Whether the statement differs from that of the other level."""
        return self.change.is_difference


class SkillChange(Struct, frozen=True, kw_only=True):
    """A skill and the change in its required proficiency.

    `step` is the difference in steps of the scale; None if a requirement is missing or the
    scales differ. `expectation` is NEVER if no level of the path requires the skill.
    """

    change: Change
    skill: Skill
    now: Expected[SkillRequirement] | None = None
    before: Expected[SkillRequirement] | None = None
    step: int | None = None
    expectation: Expectation = Expectation.NOW

    @property
    def requirement(self) -> SkillRequirement | None:
        """What the level requires, if anything."""
        return self.now.item if self.now else None

    @property
    def earlier(self) -> SkillRequirement | None:
        """What the other level requires, if anything."""
        return self.before.item if self.before else None

    @property
    def is_difference(self) -> bool:
        """Whether the requirement differs from that of the other level."""
        return self.change.is_difference
