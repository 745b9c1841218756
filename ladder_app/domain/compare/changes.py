"""What is new, grown, unchanged or gone between two levels."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import Level, Responsibility, Skill, SkillRequirement


class Change(Enum):
    """How an item of a level stands to the level before.

    BASELINE says that there is no level before to compare with; ABSENT that
    neither level has the item. REWORDED is a statement said otherwise that
    neither grew nor was taken back; INCOMPARABLE are steps of two scales, or
    amounts in two currencies.
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


class Expectation(Enum):
    """Whether a skill is expected at a level, or where else on its path it is."""

    NOW = "now"
    LATER = "later"
    BEFORE = "before"
    NEVER = "never"


class StatementChange(Struct, frozen=True, kw_only=True):
    """A responsibility and what became of it; `before` is what it grew from."""

    change: Change
    responsibility: Responsibility
    before: Responsibility | None = None


class SkillChange(Struct, frozen=True, kw_only=True):
    """A skill and how its required proficiency moved.

    `expectation` is NEVER where no level of the ladder's path expects the skill.
    """

    change: Change
    skill: Skill
    requirement: SkillRequirement | None = None
    before: SkillRequirement | None = None
    expectation: Expectation = Expectation.NOW


def compare_statements(before: Level | None, level: Level) -> tuple[StatementChange, ...]:
    """Every responsibility of `level`, then those of `before` that are gone.

    A statement is unchanged when its text stands at the level before, and
    grown when it names a statement there by `grows` or shares its id.
    """
    if before is None:
        return tuple(
            StatementChange(change=Change.BASELINE, responsibility=item)
            for item in level.responsibilities
        )
    changes = [_statement_change(before, item) for item in level.responsibilities]
    kept = {change.before.id for change in changes if change.before}
    gone = (
        StatementChange(change=Change.GONE, responsibility=item)
        for item in before.responsibilities
        if item.id not in kept
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

    `below` are the ids of the skills at the levels that lead to this one, `above` of those
    at the levels it leads to.
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
    return next((text for ids, text in places if skill.id in ids), Expectation.NEVER)


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
