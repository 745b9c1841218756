"""A level composed once, for window and paper alike. No Qt and no HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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

_BADGES = {
    Change.NEW: translatable("new"),
    Change.GROWN: translatable("grows"),
    Change.REWORDED: translatable("reworded"),
}
_WORDS = {
    Change.NEW: translatable("{proficiency}, new"),
    Change.CARRIED: translatable("{proficiency}, carried over"),
}
_ABSENT = {
    Change.ENDED: translatable("Ended"),
    Change.NOT_ON_TRACK: translatable("Not listed on this track"),
}
_SKILL_TITLES = {
    SkillKind.HARD: translatable("Hard skills"),
    SkillKind.SOFT: translatable("Soft skills"),
}


class PageStatement(Struct, frozen=True, kw_only=True):
    """A statement; `badge` is the word for its change, or empty.

    `earlier` has the words of the statements that it grew from, or is empty.
    """

    item: Responsibility | Distinction
    change: Change = Change.UNCHANGED
    badge: str = ""
    earlier: str = ""


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
    their change. `left` has those that only the level before has, by their reason. `carried`
    has the number of statements that still hold from the levels before, and `carried_heading`
    the words for that. `legend` explains the ▲ beside a skill; it is empty at a first level.
    """

    title: str
    line: str
    at_level: Section
    by_change: tuple[Section, ...]
    left: tuple[Section, ...]
    carried: int
    carried_heading: str
    at_every_level: Section
    distinctions: Section
    skills: tuple[SkillGroup, ...]
    legend: str


def compose_level(summary: LevelSummary, localizer: Localizer) -> LevelPage:
    """Everything that is shown of a level, but for its pay and sources."""
    before = summary.before.name if summary.before else ""
    at_level = [item for item in summary.statements if not item.change.is_left]
    groups = ((SkillKind.HARD, summary.hard_skills), (SkillKind.SOFT, summary.soft_skills))
    return LevelPage(
        title=summary.level.full_title,
        line=level_line(summary, localizer),
        at_level=_section(localizer.tr("At this level"), at_level, localizer),
        by_change=_sections(_STATED, at_level, before, localizer),
        left=_sections(_LEFT, summary.statements, before, localizer),
        carried=summary.carried_count,
        carried_heading=localizer.tr("Still expected from {level}", level=before),
        at_every_level=responsibility_section(summary.family, localizer),
        distinctions=distinction_section(summary.family, localizer),
        skills=tuple(
            SkillGroup(
                kind,
                localizer.tr(_SKILL_TITLES[kind]),
                tuple(_skill(item, summary, localizer) for item in changes),
            )
            for kind, changes in groups
            if changes
        ),
        legend=localizer.tr("▲ grows from {level}", level=before) if summary.before else "",
    )


def carried_section(summary: LevelSummary, localizer: Localizer) -> Section:
    """The statements that still hold from the levels before, the nearest level first."""
    before = summary.before.name if summary.before else ""
    return Section(
        localizer.tr("Still expected from {level}", level=before),
        tuple(PageStatement(item=found.item, change=Change.CARRIED) for found in summary.carried()),
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


_Headings = Sequence[tuple[str, tuple[Change, ...]]]
_STATED: _Headings = (
    (translatable("At this level"), (Change.BASELINE,)),
    (
        translatable("What changes at this level"),
        (Change.NEW, Change.GROWN, Change.REWORDED),
    ),
    (translatable("As at {level}"), (Change.UNCHANGED,)),
)
_LEFT: _Headings = (
    (translatable("Ended since {level}"), (Change.ENDED,)),
    (translatable("Not listed on this track"), (Change.NOT_ON_TRACK,)),
)


def _sections(
    headings: _Headings, items: Sequence[StatementChange], before: str, localizer: Localizer
) -> tuple[Section, ...]:
    """The statements under the heading of their change; a section can be empty."""
    return tuple(
        _section(
            localizer.tr(heading, level=before),
            [item for item in items if item.change in changes],
            localizer,
        )
        for heading, changes in headings
    )


def _section(heading: str, items: Iterable[StatementChange], localizer: Localizer) -> Section:
    return Section(
        heading, tuple(found for item in items for found in _statements(item, localizer))
    )


def _statements(item: StatementChange, localizer: Localizer) -> Iterator[PageStatement]:
    badge = _BADGES.get(item.change, "")
    statement = item.responsibility or item.earlier
    if statement is None:
        return
    yield PageStatement(
        item=statement,
        change=item.change,
        badge=localizer.tr(badge) if badge else "",
        earlier=_earlier(item, localizer),
    )


def _earlier(item: StatementChange, localizer: Localizer) -> str:
    if item.change not in (Change.GROWN, Change.REWORDED):
        return ""
    return localizer.tr("from: {text}", text=" ".join(found.item.text for found in item.before))


def _skill(item: SkillChange, summary: LevelSummary, localizer: Localizer) -> PageSkill:
    required, total = item.requirement, len(summary.family.scale)
    filled = height(summary.family, required.proficiency) if required else 0
    return PageSkill(
        item=item.skill,
        change=item.change,
        filled=filled,
        total=total,
        steps=dots_text(filled, total, localizer),
        word=_word(item, localizer),
        is_expected=required is not None,
        growth=_growth(item, localizer),
        details=detail_lines(required, localizer),
        sources=required.sources if required else item.skill.sources,
    )


def _word(item: SkillChange, localizer: Localizer) -> str:
    """The proficiency, and that it is new or carried over; or why there is none."""
    if item.requirement is None:
        return localizer.tr(_ABSENT.get(item.change) or ABSENCES[item.expectation])
    proficiency = item.requirement.proficiency.name
    text = _WORDS.get(item.change, "")
    return localizer.tr(text, proficiency=proficiency) if text else proficiency


def _growth(item: SkillChange, localizer: Localizer) -> str:
    if item.change is not Change.GROWN or item.before is None:
        return ""
    return localizer.tr("grows from {level}", level=item.before.level.name)
