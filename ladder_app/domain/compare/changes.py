"""The statements and skills that are new, grown, unchanged or gone between two levels."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import Level, Responsibility, Skill, SkillRequirement


class Change(Enum):
    """How an item of a level compares with the other level.

    BASELINE: there is no level to compare with. ABSENT: neither level has the
    item. REWORDED: a statement has other words, but neither grew nor shrank.
    INCOMPARABLE: proficiencies on two scales, or amounts in two currencies.
    """

    NEW = "new"
    GROWN = "grown"
    REWORDED = "reworded"
    UNCHANGED = "unchanged"
    REDUCED = "reduced"
    GONE = "gone"
    INCOMPARABLE = "incomparable"
    BASELINE = "baseline"
    ABSENT = "absent"

    @property
    def is_difference(self) -> bool:
        """Whether the levels differ in the item."""
        return self not in (Change.UNCHANGED, Change.BASELINE, Change.ABSENT)


class Expectation(Enum):
    """Whether a skill is required at a level, or elsewhere on its path."""

    NOW = "now"
    LATER = "later"
    BEFORE = "before"
    NEVER = "never"


class StatementChange(Struct, frozen=True, kw_only=True):
    """A responsibility and its change; `before` is the statement that it grew from."""

    change: Change
    responsibility: Responsibility
    before: Responsibility | None = None


class SkillChange(Struct, frozen=True, kw_only=True):
    """A skill and the change in its required proficiency.

    `expectation` is NEVER if no level of the path requires the skill.
    """

    change: Change
    skill: Skill
    requirement: SkillRequirement | None = None
    before: SkillRequirement | None = None
    expectation: Expectation = Expectation.NOW


def compare_statements(before: Level | None, level: Level) -> tuple[StatementChange, ...]:
    """The responsibilities of `level`, then those of `before` that are gone.

    A statement is unchanged if the previous level has the same text, and grown
    if it names a statement there by `grows` or has the same id.
    """
    if before is None:
        return tuple(
            StatementChange(change=Change.BASELINE, responsibility=item)
            for item in level.responsibilities
        )
    changes = [_statement_change(before, item) for item in level.responsibilities]
    continued = {change.before.id for change in changes if change.before}
    gone = (
        StatementChange(change=Change.GONE, responsibility=item)
        for item in before.responsibilities
        if item.id not in continued
    )
    return (*changes, *gone)


def _statement_change(before: Level, item: Responsibility) -> StatementChange:
    for earlier in before.responsibilities:
        if (earlier.title, earlier.text) == (item.title, item.text):
            return StatementChange(change=Change.UNCHANGED, responsibility=item, before=earlier)
    for earlier in before.responsibilities:
        if earlier.id in (item.grows, item.id):
            return StatementChange(change=Change.GROWN, responsibility=item, before=earlier)
    return StatementChange(change=Change.NEW, responsibility=item)


def compare_skills(
    skills: Iterable[Skill],
    before: Level | None,
    level: Level,
    below: Container[str] = (),
    above: Container[str] = (),
) -> tuple[SkillChange, ...]:
    """One change for each of `skills`, in their order.

    `below` and `above` hold the ids of the skills of the levels below and above on the path.
    """
    required, earlier = _by_skill(level), _by_skill(before)
    places = (
        (required, Expectation.NOW),
        (earlier, Expectation.BEFORE),
        (below, Expectation.BEFORE),
        (above, Expectation.LATER),
    )
    return tuple(
        SkillChange(
            change=_skill_change(before is None, required.get(skill.id), earlier.get(skill.id)),
            skill=skill,
            requirement=required.get(skill.id),
            before=earlier.get(skill.id),
            expectation=_expectation(skill, places),
        )
        for skill in skills
    )


def _by_skill(level: Level | None) -> dict[str, SkillRequirement]:
    return {item.skill.id: item for item in level.skills} if level else {}


def _expectation(skill: Skill, places: Iterable[tuple[Container[str], Expectation]]) -> Expectation:
    return next((where for ids, where in places if skill.id in ids), Expectation.NEVER)


def _skill_change(
    is_first: bool, requirement: SkillRequirement | None, before: SkillRequirement | None
) -> Change:
    if requirement is None:
        return Change.GONE if before else Change.ABSENT
    if is_first:
        return Change.BASELINE
    if before is None:
        return Change.NEW
    step = requirement.proficiency.rank - before.proficiency.rank
    if step == 0:
        return Change.UNCHANGED
    return Change.GROWN if step > 0 else Change.REDUCED
