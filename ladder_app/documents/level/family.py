"""A family, or one of its tracks, composed once for window and paper alike. No Qt, no HTML."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.documents.blocks import (
    Block,
    ComparedCell,
    ComparedRow,
    ComparisonTable,
    Document,
    Heading,
    Statement,
    Statements,
)
from ladder_app.documents.level.blocks import scale_blocks
from ladder_app.documents.level.page import (
    PageStep,
    Section,
    distinction_section,
    level_text,
    responsibility_section,
    scale_steps,
)
from ladder_app.documents.localizer import (
    Localizer,
    pay_text,
    pay_text_with_period,
    unit_text,
)
from ladder_app.documents.pay.blocks import pay_blocks
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.phrases import source_line
from ladder_app.documents.source_marks import marked, source_marks
from ladder_app.documents.sources import source_blocks
from ladder_app.documents.words.step import step_changes
from ladder_app.domain.address import Group, Place
from ladder_app.domain.compare.step import step_between
from ladder_app.domain.model import JobFamily, Level, Source
from ladder_app.domain.pay.ranges import common_unit
from ladder_app.domain.text.translatable import translatable

NO_PAY = translatable("No pay is published for these levels.")


class FamilyLevel(Struct, frozen=True, kw_only=True):
    """A level in a line: its experience and summary, what changes there, and its pay."""

    level: Level
    address: str
    sentence: str
    changes: str
    pay: str


class FamilyPage(Struct, frozen=True, kw_only=True):
    """Everything about a family or a track, but for its levels, which `family_level` composes.

    `unit` is the currency and period of all pay, or empty; `has_pay` is whether any level
    states pay.
    """

    group: Group
    title: str
    count: str
    summary: str
    summary_mark: str
    responsibilities: Section
    distinctions: Section
    scale_heading: str
    scale: tuple[PageStep, ...]
    levels_heading: str
    unit: str
    has_pay: bool
    sources: tuple[Source, ...]

    @property
    def column_titles(self) -> tuple[str, ...]:
        """The titles of the columns of levels that have any text, not translated."""
        return (_LEVEL, _SENTENCE, _CHANGES, *((_PAY,) if self.has_pay else ()))

    def texts(self, row: FamilyLevel) -> tuple[str, ...]:
        """The texts of a level for these columns."""
        pay = (row.pay,) if self.has_pay else ()
        return (row.level.name, row.sentence, row.changes, *pay)


_LEVEL = translatable("Level")
_SENTENCE = translatable("In a sentence")
_CHANGES = translatable("Changes")
_PAY = translatable("Pay")
_SHARES = (9, 7, 4)
"""How the columns after the first share the width on paper."""


def compose_family(group: Group, localizer: Localizer, *, with_market: bool = True) -> FamilyPage:
    """The page of a family or a track; with or without the sources of the market references."""
    family, levels = group.family, group.levels
    unit = common_unit(levels)
    sources = page_sources(family, with_market=with_market)
    marks = source_marks(sources)
    return FamilyPage(
        group=group,
        title=group.title,
        count=localizer.plural("%n level", "%n levels", len(levels)),
        summary=family.summary,
        summary_mark=marks.mark(family.summary_sources),
        responsibilities=Section(
            localizer.tr("Key responsibilities, at every level"),
            responsibility_section(family, localizer, marks).statements,
        ),
        distinctions=distinction_section(family, localizer, marks),
        scale_heading=localizer.tr("What the skill levels mean"),
        scale=scale_steps(family, localizer, marks),
        levels_heading=localizer.tr("Levels"),
        unit=unit_text(unit, localizer),
        has_pay=any(level.pay for level in levels),
        sources=sources,
    )


def page_sources(family: JobFamily, *, with_market: bool) -> tuple[Source, ...]:
    """The sources of a family, with or without those that only its market references have."""
    if with_market:
        return family.sources
    shown = (family.responsibilities, family.distinctions, family.scale, family.levels)
    used = {source for items in shown for item in items for source in item.sources}
    used.update(family.summary_sources)
    used.update(source for level in family.levels if level.pay for source in level.pay.sources)
    market = {source for each in family.market for source in each.sources}
    return tuple(source for source in family.sources if source in used or source not in market)


def family_level(page: FamilyPage, level: Level, localizer: Localizer) -> FamilyLevel:
    """A level of a page in a line."""
    group = page.group
    return FamilyLevel(
        level=level,
        address=Place(group.family, level).address,
        sentence=level_text(level),
        changes=_changes(group, level, localizer),
        pay=(pay_text if page.unit else pay_text_with_period)(level.pay, localizer),
    )


def _changes(group: Group, level: Level, localizer: Localizer) -> str:
    """What changes from the level before, which is named unless it is the one listed above."""
    before = group.family.previous(level)
    if before is None:
        return localizer.tr("where the ladder starts")
    step = step_between(Place(group.family, before), Place(group.family, level))
    changes = step_changes(step, localizer, with_pay=False)
    index = next(n for n, each in enumerate(group.levels) if each.id == level.id)
    if index and group.levels[index - 1].id == before.id:
        return changes
    return localizer.tr("from {level}: {changes}", level=before.name, changes=changes)


# On paper


def group_document(
    group: Group, localizer: Localizer, full: bool = False, *, pay: PayRequest | None = None
) -> Document:
    """The page of a family or a track; `full` adds every pay figure and the market."""
    family = group.family
    page = compose_family(group, localizer, with_market=full)
    summary = marked(page.summary, page.summary_mark)
    blocks = _section_blocks(page.responsibilities)
    blocks += _section_blocks(page.distinctions)
    blocks += _scale_blocks(page, localizer)
    blocks += _level_blocks(page, localizer)
    blocks += pay_blocks(family, group.levels, localizer, full=full, pay=pay)
    blocks += source_blocks(page.sources, localizer)
    return Document(
        title=page.title,
        subtitle=summary if page.summary else page.count,
        as_of=family.as_of,
        data_language=family.language,
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=source_line(family, localizer),
        source_titles=tuple(source.title for source in page.sources),
    )


def _section_blocks(section: Section) -> list[Block]:
    items = tuple(
        Statement(lead=each.item.title, text=each.item.text, source_mark=each.source_mark)
        for each in section.statements
    )
    return [Heading(section.heading), Statements(items)] if items else []


def _scale_blocks(page: FamilyPage, localizer: Localizer) -> list[Block]:
    legend = scale_blocks(page.group.family, source_marks(page.sources), localizer)
    return [Heading(page.scale_heading), *legend] if legend else []


def _level_blocks(page: FamilyPage, localizer: Localizer) -> list[Block]:
    rows = []
    for level in page.group.levels:
        name, *texts = page.texts(family_level(page, level, localizer))
        rows.append(ComparedRow(name, tuple(ComparedCell(text=text) for text in texts)))
    table = ComparisonTable(
        section=page.levels_heading,
        titles=tuple(localizer.tr(title) for title in page.column_titles),
        rows=tuple(rows),
        shares=_SHARES[: len(page.column_titles) - 1],
    )
    return [Heading(page.levels_heading, page.unit), table] if rows else []
