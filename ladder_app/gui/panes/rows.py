"""The rows of the Responsibilities and Skills panes, made from a composed level."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.documents.level.page import LevelPage, PageSkill, PageStatement, Section
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import titled_text
from ladder_app.domain.model import Item, SkillKind, Source
from ladder_app.domain.text.translatable import translatable

# Shorter than on paper: the pane around them is titled "Skills".
_SKILL_TITLES = {SkillKind.HARD: translatable("Hard"), SkillKind.SOFT: translatable("Soft")}


class Row(Struct, frozen=True, kw_only=True):
    """One line of a pane. `plain` is all its text, to copy and to read aloud.

    `tip` is text that may not fit, and `item` the subject of the line. A note is about the
    pane and is not in the file.
    """

    plain: str
    text: str
    lead: str = ""
    is_heading: bool = False
    is_note: bool = False
    badge: str = ""
    tip: str = ""
    sources: tuple[Source, ...] = ()
    item: Item | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that can be searched."""
        return () if self.is_heading or self.is_note else (self.text,)


class SkillRow(Row, frozen=True, kw_only=True):
    """A skill: `filled` of `steps` dots, its word, and the lines below it."""

    kind: SkillKind
    word: str
    filled: int
    steps: int
    grows: bool
    details: tuple[str, ...] = ()

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


def responsibility_rows(page: LevelPage, localizer: Localizer) -> list[Row]:
    """The statements of the level, of every level, the distinctions, and what is gone."""
    sections = (page.at_level, page.at_every_level, page.distinctions, page.gone)
    rows = [row for section in sections for row in _section_rows(section)]
    empty = localizer.tr("No responsibilities are stated for this level.")
    return rows or [note(empty)]


def skill_rows(page: LevelPage, localizer: Localizer) -> list[Row]:
    """The hard skills, then the soft ones."""
    rows: list[Row] = []
    for group in page.skills:
        rows.append(heading(localizer.tr(_SKILL_TITLES[group.kind])))
        rows.extend(_skill_row(skill) for skill in group.skills)
    return rows or [note(localizer.tr("No skills are stated for this level."))]


def _section_rows(section: Section) -> list[Row]:
    rows = [_statement_row(statement) for statement in section.statements]
    return [heading(section.heading), *rows] if rows else []


def _statement_row(statement: PageStatement) -> Row:
    item, badge = statement.item, statement.badge
    text = titled_text(item.title, item.text)
    plain = f"{text} ({badge})" if badge else text
    return Row(
        plain=plain, text=text, lead=item.title, badge=badge, sources=item.sources, item=item
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
        sources=skill.sources,
        item=skill.item,
    )


def source_titles(sources: Iterable[Source]) -> str:
    """The titles of the sources, as one line."""
    return "; ".join(source.title for source in sources)
