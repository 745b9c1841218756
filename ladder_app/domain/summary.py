"""A summary of one level: the values to show."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.compare.changes import (
    SkillChange,
    StatementChange,
    compare_skills,
    compare_statements,
)
from ladder_app.domain.model import JobFamily, Level, SkillKind, Source


class LevelSummary(Struct, frozen=True, kw_only=True):
    """A level compared with the previous one.

    `position` counts from 1 along the path to the level, and `path_length` is
    the length of the longest path through it.
    """

    family: JobFamily
    level: Level
    before: Level | None
    position: int
    path_length: int
    statements: tuple[StatementChange, ...]
    hard_skills: tuple[SkillChange, ...]
    soft_skills: tuple[SkillChange, ...]


def summarize(family: JobFamily, level: Level) -> LevelSummary:
    """The summary of a level, compared with the level that it follows."""
    before = family.previous(level)
    reach = family.reach
    below, above = reach.below(level.id), reach.above(level.id)
    changes = compare_skills(family.skills, before, level, reach.skills(below), reach.skills(above))
    position = 1 + below.steps
    return LevelSummary(
        family=family,
        level=level,
        before=before,
        position=position,
        path_length=position + above.steps,
        statements=compare_statements(before, level),
        hard_skills=tuple(c for c in changes if c.skill.kind is SkillKind.HARD),
        soft_skills=tuple(c for c in changes if c.skill.kind is SkillKind.SOFT),
    )


def sources_of(summary: LevelSummary) -> tuple[Source, ...]:
    """The sources of the level's own content, each once, in file order."""
    level, family = summary.level, summary.family
    used = {source.id for source in level.sources + family.summary_sources}
    used |= {s.id for item in level.responsibilities for s in item.sources}
    used |= {s.id for item in family.responsibilities for s in item.sources}
    used |= {s.id for item in level.skills for s in item.sources + item.skill.sources}
    used |= {s.id for s in level.pay.sources} if level.pay else set()
    return tuple(source for source in family.sources if source.id in used)
