"""A level composed once, for window and paper alike. No Qt and no HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from ladder_app.documents.blocks import DetailLine
from ladder_app.documents.localizer import ABSENCES, Localizer
from ladder_app.documents.phrases import dots_text
from ladder_app.documents.words.skill_details import detail_lines
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.skills import height
from ladder_app.domain.model import (
    Distinction,
    JobFamily,
    Level,
    Responsibility,
    Skill,
    SkillKind,
    Source,
)
from ladder_app.domain.summary import LevelSummary
from ladder_app.domain.text.translatable import translatable

_BADGES = {Change.NEW: translatable("new"), Change.GROWN: translatable("grows")}
_SKILL_TITLES = {
    SkillKind.HARD: translatable("Hard skills"),
    SkillKind.SOFT: translatable("Soft skills"),
}


class PageStatement(Struct, frozen=True, kw_only=True):
    """A statement; `badge` is the word for its change, or empty."""

    item: Responsibility | Distinction
    change: Change = Change.UNCHANGED
    badge: str = ""


class Section(Struct, frozen=True):
    """Statements under a heading; there may be none."""

    heading: str
    statements: tuple[PageStatement, ...]


class PageSkill(Struct, frozen=True, kw_only=True):
    """A skill as `filled` of `total` dots, as text in `steps`, and as a word.

    Where the level does not expect the skill, the word is the reason. `growth` is the level
    that the skill grows from, in words, or empty.
    """

    item: Skill
    change: Change
    filled: int
    total: int
    steps: str
    word: str
    is_expected: bool
    growth: str = ""
    details: tuple[DetailLine, ...] = ()
    sources: tuple[Source, ...] = ()


class SkillGroup(Struct, frozen=True):
    """The skills of one kind, at least one."""

    kind: SkillKind
    title: str
    skills: tuple[PageSkill, ...]


class LevelPage(Struct, frozen=True, kw_only=True):
    """A level compared with the level before it.

    `at_level` has all its statements in the order of the file, `by_change` the same ones by
    their change, and `gone` those that only the level before has. `legend` explains the ▲
    beside a skill; it is empty at a first level.
    """

    title: str
    line: str
    at_level: Section
    by_change: tuple[Section, ...]
    gone: Section
    at_every_level: Section
    distinctions: Section
    skills: tuple[SkillGroup, ...]
    legend: str


def compose_level(summary: LevelSummary, localizer: Localizer) -> LevelPage:
    """Everything that is shown of a level, but for its pay and sources."""
    before = summary.before.name if summary.before else ""
    at_level = [item for item in summary.statements if item.change is not Change.GONE]
    gone = [item for item in summary.statements if item.change is Change.GONE]
    growth = localizer.tr("grows from {level}", level=before) if summary.before else ""
    groups = ((SkillKind.HARD, summary.hard_skills), (SkillKind.SOFT, summary.soft_skills))
    return LevelPage(
        title=summary.level.full_title,
        line=level_line(summary, localizer),
        at_level=_section(localizer.tr("At this level"), at_level, localizer),
        by_change=_by_change(at_level, before, localizer),
        gone=_section(
            localizer.tr("No longer stated since {level}", level=before), gone, localizer
        ),
        at_every_level=responsibility_section(summary.family, localizer),
        distinctions=distinction_section(summary.family, localizer),
        skills=tuple(
            SkillGroup(
                kind,
                localizer.tr(_SKILL_TITLES[kind]),
                tuple(_skill(item, summary, growth, localizer) for item in changes),
            )
            for kind, changes in groups
            if changes
        ),
        legend=localizer.tr("▲ grows from {level}", level=before) if summary.before else "",
    )


def responsibility_section(family: JobFamily, localizer: Localizer) -> Section:
    """The statements that hold for every level of a family."""
    heading = localizer.tr("At every level of {family}", family=family.name)
    return Section(heading, _unchanged(family.responsibilities))


def distinction_section(family: JobFamily, localizer: Localizer) -> Section:
    """How the levels of a family differ."""
    return Section(localizer.tr("How the levels differ"), _unchanged(family.distinctions))


def level_line(summary: LevelSummary, localizer: Localizer) -> str:
    """The position of a level on its path and what the level is, in one line."""
    position = localizer.tr(
        "Level {position} of {count}",
        position=localizer.number(summary.position),
        count=localizer.number(summary.path_length),
    )
    return " · ".join(filter(None, (position, level_text(summary.level))))


def level_text(level: Level) -> str:
    """The usual experience and the summary of a level, in one line."""
    return " · ".join(filter(None, (level.experience, level.summary)))


def _unchanged(items: Iterable[Responsibility | Distinction]) -> tuple[PageStatement, ...]:
    return tuple(PageStatement(item=item) for item in items)


def _section(heading: str, items: Iterable[StatementChange], localizer: Localizer) -> Section:
    return Section(heading, tuple(_statement(item, localizer) for item in items))


def _statement(item: StatementChange, localizer: Localizer) -> PageStatement:
    badge = _BADGES.get(item.change, "")
    return PageStatement(
        item=item.responsibility,
        change=item.change,
        badge=localizer.tr(badge) if badge else "",
    )


def _by_change(
    items: Sequence[StatementChange], before: str, localizer: Localizer
) -> tuple[Section, ...]:
    groups = (
        (translatable("At this level"), (Change.BASELINE,)),
        (translatable("What is new at this level"), (Change.NEW, Change.GROWN)),
        (translatable("As at {level}"), (Change.UNCHANGED,)),
    )
    return tuple(
        _section(
            localizer.tr(heading, level=before),
            [item for item in items if item.change in changes],
            localizer,
        )
        for heading, changes in groups
    )


def _skill(
    item: SkillChange, summary: LevelSummary, growth: str, localizer: Localizer
) -> PageSkill:
    required, total = item.requirement, len(summary.family.scale)
    filled = height(summary.family, required.proficiency) if required else 0
    return PageSkill(
        item=item.skill,
        change=item.change,
        filled=filled,
        total=total,
        steps=dots_text(filled, total, localizer),
        word=required.proficiency.name if required else localizer.tr(ABSENCES[item.expectation]),
        is_expected=required is not None,
        growth=growth if item.change in _BADGES else "",
        details=detail_lines(required, localizer),
        sources=required.sources if required else item.skill.sources,
    )
