"""The rows of the Responsibilities and Skills panes, made from a composed level."""

from __future__ import annotations

from collections.abc import Iterable, Set

from msgspec import Struct

from ladder_app.documents.level.page import (
    LevelPage,
    PageSkill,
    PageStatement,
    PageStep,
    Section,
)
from ladder_app.documents.level.related import Related
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import titled_text
from ladder_app.domain.model import Item, SkillKind, Source
from ladder_app.domain.text.translatable import translatable

# Shorter than on paper: the pane around them is titled "Skills".
_SKILL_TITLES = {SkillKind.HARD: translatable("Hard"), SkillKind.SOFT: translatable("Soft")}


CARRIED = "carried"
"""The fold of the statements that still hold from the levels before."""

SCALE = "scale"
"""The fold of the steps of the proficiency scale."""


class Row(Struct, frozen=True, kw_only=True):
    """One line of a pane. `plain` is all its text, to copy and to read aloud.

    `tip` is text that may not fit, and `item` the subject of the line. A note is about the
    pane and is not in the file. `fold` identifies a row with more to show, which is shown if it
    `is_open`; `details` are lines below the text. `source_mark` has the numbers of the sources.
    `address` is that of a family or a level that the row leads to.
    """

    plain: str
    text: str
    lead: str = ""
    is_heading: bool = False
    is_note: bool = False
    badge: str = ""
    tip: str = ""
    fold: str = ""
    is_open: bool = False
    details: tuple[str, ...] = ()
    source_mark: str = ""
    sources: tuple[Source, ...] = ()
    item: Item | None = None
    address: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that can be searched."""
        return () if self.is_heading or self.is_note or self.address else (self.text,)


class SkillRow(Row, frozen=True, kw_only=True):
    """A skill: `filled` of `steps` dots, its word, and the lines below it."""

    kind: SkillKind
    word: str
    filled: int
    steps: int
    grows: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that can be searched."""
        return (self.text, *self.details)


def heading(text: str) -> Row:
    """A heading for the rows below it."""
    return Row(plain=text, text=text, is_heading=True)


def note(text: str) -> Row:
    """The reason why there are no other rows."""
    return Row(plain=text, text=text, is_note=True)


def responsibility_rows(
    page: LevelPage,
    localizer: Localizer,
    opened: Set[str] = frozenset(),
    carried: Section | None = None,
) -> list[Row]:
    """The statements of the level, carried over, of every level; the distinctions, and what ends.

    What to see also is last. `opened` has the folds that are open, and `carried` the statements of
    that fold if it is.
    """
    rows = _section_rows(page.at_level, opened) + _carried_rows(page, localizer, carried)
    for section in (page.at_every_level, page.distinctions, *page.left):
        rows += _section_rows(section)
    if page.related:
        rows += [heading(localizer.tr("See also")), *map(related_row, page.related)]
    empty = localizer.tr("No responsibilities are stated for this level.")
    return rows or [note(empty)]


def related_row(related: Related) -> Row:
    """A family or a level to see also."""
    return Row(plain=related.text, text=related.text, address=related.address)


def skill_rows(page: LevelPage, localizer: Localizer, opened: Set[str] = frozenset()) -> list[Row]:
    """What the steps of the scale mean if that is open, the hard skills, then the soft ones."""
    rows = _scale_rows(page, localizer, opened) if page.skills else []
    for group in page.skills:
        rows.append(heading(localizer.tr(_SKILL_TITLES[group.kind])))
        rows.extend(_skill_row(skill) for skill in group.skills)
    return rows or [note(localizer.tr("No skills are stated for this level."))]


def _scale_rows(page: LevelPage, localizer: Localizer, opened: Set[str]) -> list[Row]:
    """The heading of the scale, and its steps if it is open."""
    if not page.scale:
        return []
    text, is_open = localizer.tr("What the skill levels mean"), SCALE in opened
    first = Row(plain=text, text=text, is_heading=True, fold=SCALE, is_open=is_open)
    return [first, *map(step_row, page.scale)] if is_open else [first]


def step_row(step: PageStep) -> Row:
    """A step of the proficiency scale with what it means."""
    return SkillRow(
        plain=f"{step.name}, {step.steps}. {step.description}",
        text=step.name,
        kind=SkillKind.HARD,
        word="",
        filled=step.filled,
        steps=step.total,
        grows=False,
        details=(step.description,),
        sources=step.sources,
        source_mark=step.source_mark,
    )


def _carried_rows(page: LevelPage, localizer: Localizer, carried: Section | None) -> list[Row]:
    """The heading of what still holds from the levels before, and the statements if it is open."""
    if not page.carried:
        return []
    count = localizer.number(page.carried)
    text = localizer.tr("{heading} ({count})", heading=page.carried_heading, count=count)
    rows = [statement_row(statement) for statement in carried.statements] if carried else []
    first = Row(plain=text, text=text, is_heading=True, fold=CARRIED, is_open=carried is not None)
    return [first, *rows]


def _section_rows(section: Section, opened: Set[str] = frozenset()) -> list[Row]:
    rows = [statement_row(statement, opened) for statement in section.statements]
    return [heading(section.heading), *rows] if rows else []


def statement_row(statement: PageStatement, opened: Set[str] = frozenset()) -> Row:
    """A statement; `opened` has the folds that are open."""
    item, badge = statement.item, statement.badge
    text = titled_text(item.title, item.text)
    fold = f"{text}\n{statement.earlier}" if statement.earlier else ""
    details = (statement.earlier,) if fold in opened else ()
    plain = f"{text} ({badge})" if badge else text
    return Row(
        plain="\n".join((plain, *details)),
        text=text,
        lead=item.title,
        badge=badge,
        sources=item.sources,
        item=item,
        tip=statement.earlier,
        fold=fold,
        is_open=bool(details),
        details=details,
        source_mark=statement.source_mark,
    )


def _skill_row(skill: PageSkill) -> SkillRow:
    name, details = skill.item.name, tuple(each.line for each in skill.details)
    parts = [f"{name}: {skill.word}", skill.steps if skill.is_expected else "", skill.growth]
    plain = ". ".join([", ".join(filter(None, parts)), *details])
    return SkillRow(
        plain=plain,
        text=name,
        kind=skill.item.kind,
        word=skill.word,
        filled=skill.filled,
        steps=skill.total,
        grows=bool(skill.growth),
        details=details,
        tip=_tip(skill),
        sources=skill.sources,
        source_mark=skill.source_mark,
        item=skill.item,
    )


def _tip(skill: PageSkill) -> str:
    """What the skill is, and what its proficiency means."""
    meaning = f"{skill.word}: {skill.meaning}" if skill.meaning else ""
    return "\n".join(filter(None, (skill.item.summary, meaning)))


def source_titles(sources: Iterable[Source]) -> str:
    """The titles of the sources, as one line."""
    return "; ".join(source.title for source in sources)
