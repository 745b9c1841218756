"""A summary of one level: the values to show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.relation import Around
from ladder_app.domain.expected import Expected, carried_statements
from ladder_app.domain.model import (
    JobFamily,
    Level,
    Responsibility,
    Skill,
    SkillKind,
    SkillRequirement,
    Source,
)

if TYPE_CHECKING:
    from ladder_app.domain.compare.step import Step


class LevelSummary(Struct, frozen=True, kw_only=True):
    """A level compared with the previous one.

    `position` counts from 1 along the path to the level, and `path_length` is
    the length of the longest path through it. `step` is None for a first level.
    `statements` has those of the level, then those that are left behind. The
    skills are all those of the family.
    """

    family: JobFamily
    level: Level
    before: Level | None
    position: int
    path_length: int
    step: Step | None
    statements: tuple[StatementChange, ...]
    hard_skills: tuple[SkillChange, ...]
    soft_skills: tuple[SkillChange, ...]

    @property
    def carried_count(self) -> int:
        """The number of statements of the levels before that still hold."""
        return self.step.carried if self.step else 0

    def carried(self) -> tuple[Expected[Responsibility], ...]:
        """The statements of the levels before that still hold, the nearest level first."""
        return carried_statements(Place(self.family, self.level))


def summarize(family: JobFamily, level: Level) -> LevelSummary:
    """The summary of a level, compared with the level that it follows."""
    before = family.previous(level)
    step = _step(family, before, level) if before else None
    reach = family.reach
    position = 1 + reach.below(level.id).steps
    skills = tuple(_skills(family, level, step))
    return LevelSummary(
        family=family,
        level=level,
        before=before,
        position=position,
        path_length=position + reach.above(level.id).steps,
        step=step,
        statements=step.statements if step else _first_statements(level),
        hard_skills=tuple(item for item in skills if item.skill.kind is SkillKind.HARD),
        soft_skills=tuple(item for item in skills if item.skill.kind is SkillKind.SOFT),
    )


def _step(family: JobFamily, before: Level, level: Level) -> Step:
    # Imported late: the first window, which shows a first level, does without.
    from ladder_app.domain.compare.step import step_between

    return step_between(Place(family, before), Place(family, level))


def _first_statements(level: Level) -> tuple[StatementChange, ...]:
    return tuple(
        StatementChange(change=Change.BASELINE, now=Expected(item, level))
        for item in level.responsibilities
    )


def _skills(family: JobFamily, level: Level, step: Step | None) -> Iterator[SkillChange]:
    """A change for each skill of the family."""
    around = Around(Place(family, level))
    if step:
        changes = {item.skill.id: item for item in step.skills}
    else:
        changes = {
            item.skill.id: SkillChange(
                change=Change.BASELINE, skill=item.skill, now=Expected(item, level)
            )
            for item in level.skills
        }
    for skill in family.skills:
        yield changes.get(skill.id) or SkillChange(
            change=Change.ABSENT, skill=skill, expectation=around.expectation(skill)
        )


def sources_of(summary: LevelSummary) -> tuple[Source, ...]:
    """The sources of what a level states, of what carries over to it, and of every level.

    Each is there once, in the order of the file.
    """
    level, family = summary.level, summary.family
    used = {source.id for source in level.sources + family.summary_sources}
    used |= {source.id for item in _shown_items(summary) for source in item.sources}
    used |= {source.id for source in level.pay.sources} if level.pay else set()
    if not family.statement_sources <= used:
        # Only then: thousands of statements can carry over.
        used |= {source.id for found in summary.carried() for source in found.item.sources}
    return tuple(source for source in family.sources if source.id in used)


def _shown_items(summary: LevelSummary) -> Iterator[Responsibility | Skill | SkillRequirement]:
    """What has sources on the level's page, without the statements that carry over."""
    yield from summary.family.responsibilities
    for statement in summary.statements:
        yield from filter(None, (statement.responsibility, statement.earlier))
    for change in summary.hard_skills + summary.soft_skills:
        yield change.skill
        if change.requirement:
            yield change.requirement
