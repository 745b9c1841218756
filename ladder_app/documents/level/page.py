"""A level composed once, for window and paper alike. No Qt and no HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from ladder_app.documents.blocks import DetailLine
from ladder_app.documents.level.related import Related, related_of
from ladder_app.documents.localizer import ABSENCES, Localizer
from ladder_app.documents.phrases import dots_text
from ladder_app.documents.source_marks import SourceMarks, source_marks
from ladder_app.documents.words.skill_details import detail_lines
from ladder_app.documents.words.step import earlier_text
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
from ladder_app.domain.summary import LevelSummary, sources_of
from ladder_app.domain.text.translatable import translatable

_BADGES = {
    Change.NEW: translatable("new"),
    Change.GROWN: translatable("grows"),
    Change.REWORDED: translatable("reworded"),
}
_WORDS = {
    Change.NEW: translatable("{proficiency}, new"),
    Change.CARRIED: translatable("{proficiency}, carried over"),
    Change.REDUCED: translatable("{proficiency}, lower"),
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

    `earlier` has the words of the statements that it grew from, or is empty; `source_mark` has
    the numbers of its sources.
    """

    item: Responsibility | Distinction
    change: Change = Change.UNCHANGED
    badge: str = ""
    earlier: str = ""
    source_mark: str = ""


class Section(Struct, frozen=True):
    """Statements under a heading; there may be none."""

    heading: str
    statements: tuple[PageStatement, ...]


class PageSkill(Struct, frozen=True, kw_only=True):
    """A skill as `filled` of `total` dots, as text in `steps`, and as a word.

    Where the level does not expect the skill, the word is the reason. `growth` is the level
    that the skill grows from, in words, or empty. `meaning` describes the step of the scale.
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
    source_mark: str = ""
    meaning: str = ""


class PageStep(Struct, frozen=True, kw_only=True):
    """A step of the proficiency scale, as `filled` of `total` dots and as text in `steps`."""

    name: str
    description: str
    filled: int
    total: int
    steps: str
    sources: tuple[Source, ...] = ()
    source_mark: str = ""


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
    the words for that. `legend` explains the ▲ beside a skill; it is empty at a first level and
    without skills. `scale` has the steps that the family describes, `related` what the level says
    to see also.
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
    scale: tuple[PageStep, ...]
    related: tuple[Related, ...]


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


def compose_level(
    summary: LevelSummary, localizer: Localizer, marks: SourceMarks | None = None
) -> LevelPage:
    """Everything that is shown of a level, but for its pay and sources.

    Without `marks`, the sources of the level are numbered in the order of the file.
    """
    before = summary.before.name if summary.before else ""
    marks = marks or source_marks(level_sources(summary))
    composer = _Composer(summary, localizer, marks)
    skills = composer.skills()
    at_level = [item for item in summary.statements if not item.change.is_left]
    return LevelPage(
        title=summary.level.full_title,
        line=level_line(summary, localizer),
        at_level=composer.section(localizer.tr("At this level"), at_level),
        by_change=composer.sections(_STATED, at_level),
        left=composer.sections(_LEFT, summary.statements),
        carried=summary.carried_count,
        carried_heading=_carried_heading(summary, localizer),
        at_every_level=responsibility_section(summary.family, localizer, marks),
        distinctions=distinction_section(summary.family, localizer, marks),
        skills=skills,
        legend=localizer.tr("▲ grows from {level}", level=before) if before and skills else "",
        scale=scale_steps(summary.family, localizer, marks),
        related=related_of(summary.family, summary.level.see_also),
    )


def level_sources(summary: LevelSummary) -> tuple[Source, ...]:
    """The sources of everything on a level's page but for the market, in the order of the file."""
    family = summary.family
    shown = [item.sources for item in family.distinctions]
    shown += [step.sources for step in family.scale if step.description]
    used = {*sources_of(summary), *(source for sources in shown for source in sources)}
    return tuple(source for source in family.sources if source in used)


def scale_steps(
    family: JobFamily, localizer: Localizer, marks: SourceMarks
) -> tuple[PageStep, ...]:
    """The steps of a family's scale that it describes."""
    total = len(family.scale)
    return tuple(
        PageStep(
            name=step.name,
            description=step.description,
            filled=number,
            total=total,
            steps=dots_text(number, total, localizer),
            sources=step.sources,
            source_mark=marks.mark(step.sources),
        )
        for number, step in enumerate(family.scale, start=1)
        if step.description
    )


def carried_section(
    summary: LevelSummary, localizer: Localizer, marks: SourceMarks | None = None
) -> Section:
    """The statements that still hold from the levels before, the nearest level first."""
    marks = marks or source_marks(level_sources(summary))
    return Section(
        _carried_heading(summary, localizer),
        tuple(
            PageStatement(
                item=found.item,
                change=Change.CARRIED,
                source_mark=marks.mark(found.item.sources),
            )
            for found in summary.carried()
        ),
    )


def _carried_heading(summary: LevelSummary, localizer: Localizer) -> str:
    before = summary.before.name if summary.before else ""
    return localizer.tr("Still expected from {level}", level=before)


def responsibility_section(family: JobFamily, localizer: Localizer, marks: SourceMarks) -> Section:
    """The statements that hold for every level of a family."""
    heading = localizer.tr("At every level of {family}", family=family.name)
    return Section(heading, _unchanged(family.responsibilities, marks))


def distinction_section(family: JobFamily, localizer: Localizer, marks: SourceMarks) -> Section:
    """How the levels of a family differ."""
    return Section(localizer.tr("How the levels differ"), _unchanged(family.distinctions, marks))


def _unchanged(
    items: Iterable[Responsibility | Distinction], marks: SourceMarks
) -> tuple[PageStatement, ...]:
    return tuple(PageStatement(item=item, source_mark=marks.mark(item.sources)) for item in items)


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


class _Composer:
    """Composes the statements and skills of one level."""

    def __init__(self, summary: LevelSummary, localizer: Localizer, marks: SourceMarks) -> None:
        self._summary = summary
        self._localizer = localizer
        self._marks = marks

    def sections(
        self, headings: _Headings, items: Sequence[StatementChange]
    ) -> tuple[Section, ...]:
        """The statements under the heading of their change; a section can be empty."""
        before = self._summary.before
        level = before.name if before else ""
        return tuple(
            self.section(
                self._localizer.tr(heading, level=level),
                [item for item in items if item.change in changes],
            )
            for heading, changes in headings
        )

    def section(self, heading: str, items: Iterable[StatementChange]) -> Section:
        """Statements under a heading."""
        return Section(heading, tuple(found for item in items for found in self._statement(item)))

    def skills(self) -> tuple[SkillGroup, ...]:
        """The skills by their kind."""
        summary = self._summary
        groups = ((SkillKind.HARD, summary.hard_skills), (SkillKind.SOFT, summary.soft_skills))
        return tuple(
            SkillGroup(
                kind, self._localizer.tr(_SKILL_TITLES[kind]), tuple(map(self._skill, items))
            )
            for kind, items in groups
            if items
        )

    def _statement(self, item: StatementChange) -> Iterator[PageStatement]:
        badge = _BADGES.get(item.change, "")
        statement = item.responsibility or item.earlier
        if statement is not None:
            yield PageStatement(
                item=statement,
                change=item.change,
                badge=self._localizer.tr(badge) if badge else "",
                earlier=earlier_text(item, self._localizer),
                source_mark=self._marks.mark(statement.sources),
            )

    def _skill(self, item: SkillChange) -> PageSkill:
        family, required = self._summary.family, item.requirement
        filled, total = height(family, required.proficiency) if required else 0, len(family.scale)
        sources = (required.sources if required else ()) or item.skill.sources
        return PageSkill(
            item=item.skill,
            change=item.change,
            filled=filled,
            total=total,
            steps=dots_text(filled, total, self._localizer),
            word=self._word(item),
            is_expected=required is not None,
            growth=self._growth(item),
            details=detail_lines(required, self._localizer),
            sources=sources,
            source_mark=self._marks.mark(sources),
            meaning=required.proficiency.description if required else "",
        )

    def _word(self, item: SkillChange) -> str:
        """The proficiency, and that it is new, carried over or lower; or why there is none."""
        if item.requirement is None:
            return self._localizer.tr(_ABSENT.get(item.change) or ABSENCES[item.expectation])
        proficiency = item.requirement.proficiency.name
        text = _WORDS.get(item.change, "")
        return self._localizer.tr(text, proficiency=proficiency) if text else proficiency

    def _growth(self, item: SkillChange) -> str:
        before = self._summary.before
        if item.change is not Change.GROWN or before is None:
            return ""
        return self._localizer.tr("grows from {level}", level=before.name)
