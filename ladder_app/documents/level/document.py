"""Documents of levels and of families."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    SkillRow,
    SkillRows,
    Skills,
    Statement,
    Statements,
)
from ladder_app.documents.level.family import group_document
from ladder_app.documents.level.page import (
    LevelPage,
    PageSkill,
    Section,
    carried_section,
    compose_level,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.blocks import MAX_BARS, pay_blocks
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.phrases import source_line, titled_text
from ladder_app.documents.sources import source_blocks
from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily, Level, Source
from ladder_app.domain.summary import LevelSummary, sources_of, summarize

_MAX_CARRIED = 5
"""The number of carried-over statements that a summary repeats; more are counted."""


def level_document(
    summary: LevelSummary,
    localizer: Localizer,
    full: bool = False,
    *,
    within_family: bool = False,
    pay: PayRequest | None = None,
) -> Document:
    """One level; `full` adds behaviors, each statement carried over, and how the levels differ.

    A level `within_family` leaves out what the family's overview has for all levels.
    """
    family, level = summary.family, summary.level
    page = compose_level(summary, localizer)
    sources = _sources(summary, full and not within_family)
    blocks = _statement_blocks(summary, page, localizer, full)
    if not within_family:
        blocks += _section_blocks(page.at_every_level, is_compact=True)
    blocks += _skill_blocks(page, localizer, full)
    if not within_family:
        levels = _around(family.levels, level)
        blocks += pay_blocks(family, levels, localizer, level, full=full, pay=pay)
        blocks += _section_blocks(page.distinctions, is_compact=True) if full else []
        blocks += source_blocks(sources, localizer)
    return Document(
        title=page.title,
        subtitle=page.line,
        as_of=family.as_of,
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=source_line(family, localizer),
        source_titles=tuple(source.title for source in sources),
    )


def family_documents(
    family: JobFamily,
    localizer: Localizer,
    full: bool = False,
    *,
    pay: PayRequest | None = None,
) -> tuple[Document, ...]:
    """The page of a family, then each of its levels."""
    levels = (
        level_document(summarize(family, level), localizer, full, within_family=True)
        for level in family.levels
    )
    return (group_document(Group(family), localizer, full, pay=pay), *levels)


def documents_of(
    items: Iterable[JobFamily | Group | Place],
    localizer: Localizer,
    full: bool = False,
    *,
    pay: PayRequest | None = None,
) -> tuple[Document, ...]:
    """The documents of families, of their pages alone and of levels, in the order given.

    They show the user's own salary only where `pay` has it.
    """
    documents: list[Document] = []
    for item in items:
        if isinstance(item, JobFamily):
            documents += family_documents(item, localizer, full, pay=pay)
        elif isinstance(item, Group):
            documents.append(group_document(item, localizer, full, pay=pay))
        else:
            summary = summarize(item.family, item.level)
            documents.append(level_document(summary, localizer, full, pay=pay))
    return tuple(documents)


def _statement_blocks(
    summary: LevelSummary, page: LevelPage, localizer: Localizer, full: bool
) -> list[Block]:
    carried = _carried_blocks(summary, page, localizer, full)
    sections = (*page.by_change, *page.left)
    return [block for section in sections for block in _section_blocks(section)] + carried


def _carried_blocks(
    summary: LevelSummary, page: LevelPage, localizer: Localizer, full: bool
) -> list[Block]:
    """What still holds from the levels before: as a list, or in a line."""
    if not page.carried:
        return []
    if full:
        return _section_blocks(carried_section(summary, localizer))
    heading = page.carried_heading
    if page.carried > _MAX_CARRIED:
        count = "{heading}: %n statement", "{heading}: %n statements"
        return [Paragraph(localizer.plural(*count, page.carried, heading=heading))]
    texts = (titled_text(item.item.title, item.item.text) for item in summary.carried())
    text = "; ".join(text.rstrip(".") for text in texts)
    return [Paragraph(localizer.tr("{heading}: {text}", heading=heading, text=text))]


def _section_blocks(section: Section, is_compact: bool = False) -> list[Block]:
    items = tuple(
        Statement(
            lead=each.item.title,
            text=each.item.text,
            change=each.change,
            mark=each.badge,
            note=each.earlier,
            source_mark=each.source_mark,
        )
        for each in section.statements
    )
    return [Heading(section.heading), Statements(items, is_compact)] if items else []


def _skill_blocks(page: LevelPage, localizer: Localizer, full: bool) -> list[Block]:
    groups = tuple(
        SkillRows(group.title, tuple(_skill_row(skill, full) for skill in group.skills))
        for group in page.skills
    )
    return [Heading(localizer.tr("Skills"), page.legend), Skills(groups)] if groups else []


def _skill_row(skill: PageSkill, full: bool) -> SkillRow:
    return SkillRow(
        name=skill.item.name,
        filled=skill.filled,
        total=skill.total,
        word=skill.word,
        is_expected=skill.is_expected,
        change=skill.change,
        growth=skill.growth,
        details=skill.details if full else (),
        source_mark=skill.source_mark,
    )


def _around(levels: tuple[Level, ...], selected: Level) -> tuple[Level, ...]:
    """The levels around the selected one, as many as fit in one chart."""
    if len(levels) <= MAX_BARS:
        return levels
    index = next(i for i, level in enumerate(levels) if level.id == selected.id)
    start = max(0, min(index - MAX_BARS // 2, len(levels) - MAX_BARS))
    return levels[start : start + MAX_BARS]


def _sources(summary: LevelSummary, with_market: bool) -> tuple[Source, ...]:
    market = [source for found in summary.family.market for source in found.sources]
    return tuple(dict.fromkeys((*sources_of(summary), *(market if with_market else ()))))
