"""A summary of one level: the values to show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, Expectation, SkillChange, StatementChange
from ladder_app.domain.expected import Expected, carried_statements
from ladder_app.domain.model import JobFamily, Level, Responsibility, SkillKind, Source

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
    reach = family.reach
    below, above = (reach.skills(side) for side in (reach.below(level.id), reach.above(level.id)))
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
        found = changes.get(skill.id) or SkillChange(change=Change.ABSENT, skill=skill)
        if found.now is None:
            is_before = found.before is not None or skill.id in below
            is_later = skill.id in above
            found = replace(found, expectation=_expectation(is_before, is_later))
        yield found


def _expectation(is_before: bool, is_later: bool) -> Expectation:
    if is_before:
        return Expectation.BEFORE
    return Expectation.LATER if is_later else Expectation.NEVER


def sources_of(summary: LevelSummary) -> tuple[Source, ...]:
    """The sources of the level's own content, each once, in file order."""
    level, family = summary.level, summary.family
    used = {source.id for source in level.sources + family.summary_sources}
    used |= {s.id for item in level.responsibilities for s in item.sources}
    used |= {s.id for item in family.responsibilities for s in item.sources}
    used |= {s.id for item in level.skills for s in item.sources + item.skill.sources}
    used |= {s.id for s in level.pay.sources} if level.pay else set()
    return tuple(source for source in family.sources if source.id in used)
