"""A family, or one of its tracks, composed once for window and paper alike. No Qt, no HTML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise

from msgspec import Struct

from ladder_app.documents.blocks import (
    Block,
    ComparedCell,
    ComparedRow,
    ComparisonTable,
    Document,
    Heading,
)
from ladder_app.documents.level.blocks import scale_blocks, section_blocks
from ladder_app.documents.level.page import (
    PageStep,
    Section,
    distinction_section,
    level_text,
    responsibility_section,
    scale_steps,
)
from ladder_app.documents.level.related import Related, related_blocks, related_of
from ladder_app.documents.localizer import (
    Localizer,
    pay_text,
    pay_text_with_period,
    unit_text,
)
from ladder_app.documents.pay.blocks import PayDetail, pay_blocks
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

    `above` has the id of the level listed above each level, by the ids. `unit` is the currency
    and period of all pay, or empty; `has_pay` is whether any level states pay. `related` has what
    the family says to see also.
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
    above: Mapping[str, str]
    unit: str
    has_pay: bool
    sources: tuple[Source, ...]
    related: tuple[Related, ...]

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


def compose_family(
    group: Group,
    localizer: Localizer,
    *,
    with_market: bool = True,
    sources: tuple[Source, ...] | None = None,
) -> FamilyPage:
    """The page of a family or a track; with or without the sources of the market references.

    It lists `sources` instead where other pages of the document cite them too.
    """
    family, levels = group.family, group.levels
    unit = common_unit(levels)
    if sources is None:
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
        above={level.id: before.id for before, level in pairwise(levels)},
        unit=unit_text(unit, localizer),
        has_pay=any(level.pay for level in levels),
        sources=sources,
        related=related_of(family, family.see_also),
    )


def page_sources(family: JobFamily, *, with_market: bool) -> tuple[Source, ...]:
    """The sources that the page of a family cites."""
    return _ordered(family, {source.id for source in _on_page(family)}, with_market=with_market)


def family_sources(family: JobFamily, *, with_market: bool) -> tuple[Source, ...]:
    """The sources that the page of a family and the pages of its levels cite."""
    used = {source.id for source in (*_on_page(family), *_at_levels(family))}
    return _ordered(family, used | family.statement_sources, with_market=with_market)


def _ordered(family: JobFamily, used: AbstractSet[str], *, with_market: bool) -> tuple[Source, ...]:
    """These sources in the order of the file, then those of the market references alone.

    So the others have the same number with and without the market.
    """
    market = {source.id for found in family.market for source in found.sources} - used
    shown = (used, market) if with_market else (used,)
    return tuple(source for ids in shown for source in family.sources if source.id in ids)


def _on_page(family: JobFamily) -> Iterator[Source]:
    lists = [family.summary_sources]
    lists += [item.sources for item in family.responsibilities]
    lists += [item.sources for item in family.distinctions]
    lists += [step.sources for step in family.scale if step.description]
    for level in family.levels:
        lists += [level.sources, level.pay.sources if level.pay else ()]
    return chain.from_iterable(lists)


def _at_levels(family: JobFamily) -> Iterator[Source]:
    """Those of what levels have, but for their statements."""
    lists = [skill.sources for skill in family.skills]
    lists += [required.sources for level in family.levels for required in level.skills]
    return chain.from_iterable(lists)


def family_level(page: FamilyPage, level: Level, localizer: Localizer) -> FamilyLevel:
    """A level of a page in a line."""
    group = page.group
    return FamilyLevel(
        level=level,
        address=Place(group.family, level).address,
        sentence=level_text(level),
        changes=_changes(page, level, localizer),
        pay=(pay_text if page.unit else pay_text_with_period)(level.pay, localizer),
    )


def _changes(page: FamilyPage, level: Level, localizer: Localizer) -> str:
    """What changes from the level before, which is named unless it is the one listed above."""
    family = page.group.family
    before = family.previous(level)
    if before is None:
        return localizer.tr("where the ladder starts")
    step = step_between(Place(family, before), Place(family, level))
    changes = step_changes(step, localizer, with_pay=False)
    if page.above.get(level.id) == before.id:
        return changes
    return localizer.tr("from {level}: {changes}", level=before.name, changes=changes)


# On paper


def group_document(
    group: Group,
    localizer: Localizer,
    full: bool = False,
    *,
    pay: PayRequest | None = None,
    sources: tuple[Source, ...] | None = None,
) -> Document:
    """The page of a family or a track; `full` adds every pay figure and the market.

    It lists `sources` instead of its own where other pages of the document cite them too.
    """
    family = group.family
    page = compose_family(group, localizer, with_market=full, sources=sources)
    summary = marked(page.summary, page.summary_mark)
    blocks = section_blocks(page.responsibilities) + section_blocks(page.distinctions)
    legend = scale_blocks(page.scale)
    blocks += [Heading(page.scale_heading), *legend] if legend else []
    blocks += _level_blocks(page, localizer)
    detail = PayDetail(full=full, marks=source_marks(page.sources))
    blocks += pay_blocks(family, group.levels, localizer, detail=detail, pay=pay)
    blocks += related_blocks(page.related, localizer) + source_blocks(page.sources, localizer)
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
