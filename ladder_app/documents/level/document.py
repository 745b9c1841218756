"""Documents of levels and of families."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.blocks import Block, Document
from ladder_app.documents.level.blocks import (
    Composition,
    blank_lines,
    every_level_blocks,
    role_blocks,
    scale_blocks,
    section_blocks,
    skill_blocks,
    statement_blocks,
)
from ladder_app.documents.level.family import family_sources, group_document
from ladder_app.documents.level.options import SUMMARY, LevelOptions
from ladder_app.documents.level.page import compose_level, level_sources
from ladder_app.documents.level.related import related_blocks
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.blocks import MAX_BARS, PayDetail, pay_blocks
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.phrases import source_line
from ladder_app.documents.source_marks import SourceMarks, source_marks
from ladder_app.documents.sources import source_blocks
from ladder_app.domain.address import Group, Place
from ladder_app.domain.model import JobFamily, Level, Source
from ladder_app.domain.summary import LevelSummary, sources_of, summarize

_Item = JobFamily | Group | LevelSummary


class _Part(Struct, frozen=True, kw_only=True):
    """How a level is part of a job.

    `marks` has the numbers of the job's sources. Where the level is `in_family`, the family's
    overview has what holds for all levels; where not `with_unpublished`, another level says that
    the family publishes no pay.
    """

    marks: SourceMarks
    sources: tuple[Source, ...]
    in_family: bool = False
    with_unpublished: bool = True


def level_document(
    summary: LevelSummary,
    localizer: Localizer,
    options: LevelOptions = SUMMARY,
    *,
    pay: PayRequest | None = None,
) -> Document:
    """One level on its own, with its sources."""
    sources = _sources(summary, options)
    part = _Part(marks=source_marks(sources), sources=sources)
    return _with_sources([_level(summary, localizer, options, part, pay)], sources)[0]


def family_documents(
    family: JobFamily,
    localizer: Localizer,
    options: LevelOptions = SUMMARY,
    *,
    pay: PayRequest | None = None,
) -> tuple[Document, ...]:
    """The page of a family with its sources, then each of its levels."""
    sources = family_sources(family, with_market=options.full)
    marks = source_marks(sources)
    return (
        group_document(Group(family), localizer, options.full, pay=pay, sources=sources),
        *(
            _level(
                summary,
                localizer,
                options,
                _Part(marks=marks, sources=sources_of(summary), in_family=True),
            )
            for summary in (summarize(family, level) for level in family.levels)
        ),
    )


def documents_of(
    items: Iterable[JobFamily | Group | Place],
    localizer: Localizer,
    options: LevelOptions = SUMMARY,
    *,
    pay: PayRequest | None = None,
) -> tuple[Document, ...]:
    """The documents of families, of their pages alone and of levels, in the order given.

    Each source is listed once: with its family, else after the last document. The user's own
    salary is shown only where `pay` has it.
    """
    named = [_summarized(item) for item in items]
    families = {_family_of(item).id for item in named if not isinstance(item, LevelSummary)}
    with_levels = {_family_of(item).id for item in named if not isinstance(item, Group)}
    sources = _job_sources(named, families, options)
    unpublished = set(families)
    documents: list[Document] = []
    for item in named:
        if isinstance(item, JobFamily):
            documents += family_documents(item, localizer, options, pay=pay)
        elif isinstance(item, Group):
            has_levels = item.family.id in with_levels
            listed = family_sources(item.family, with_market=options.full) if has_levels else None
            documents.append(group_document(item, localizer, options.full, pay=pay, sources=listed))
        else:
            family = item.family
            is_listed = family.id in families
            listed = family_sources(family, with_market=options.full) if is_listed else sources
            part = _Part(
                marks=source_marks(listed, family),
                sources=_sources(item, options),
                with_unpublished=family.id not in unpublished,
            )
            unpublished.add(family.id)
            documents.append(_level(item, localizer, options, part, pay))
    return _with_sources(documents, sources)


def _summarized(item: JobFamily | Group | Place) -> _Item:
    """The item; a level as its summary, which each of its documents needs."""
    return summarize(item.family, item.level) if isinstance(item, Place) else item


def _family_of(item: _Item) -> JobFamily:
    return item if isinstance(item, JobFamily) else item.family


def _job_sources(
    items: Sequence[_Item], families: set[str], options: LevelOptions
) -> tuple[Source, ...]:
    """The sources of the levels whose families are not part of the job, each once."""
    lists = (
        _sources(item, options)
        for item in items
        if isinstance(item, LevelSummary) and item.family.id not in families
    )
    return tuple(dict.fromkeys(source for each in lists for source in each))


def _with_sources(
    documents: Sequence[Document], sources: tuple[Source, ...]
) -> tuple[Document, ...]:
    """The documents, with the list of sources after the last one."""
    if not documents:
        return ()
    *others, last = documents
    listed = source_blocks(sources, last.localizer)
    short = (*last.short_blocks, *listed) if last.short_blocks else ()
    return (*others, replace(last, blocks=(*last.blocks, *listed), short_blocks=short))


def _level(
    summary: LevelSummary,
    localizer: Localizer,
    options: LevelOptions,
    part: _Part,
    pay: PayRequest | None = None,
) -> Document:
    family = summary.family
    page = compose_level(summary, localizer, part.marks)
    level = Composition(
        summary=summary, page=page, options=options, marks=part.marks, localizer=localizer
    )
    blocks = _own_blocks(level) if part.in_family else _lone_blocks(level, part, pay)
    has_line = page.at_every_level.statements and not (options.full or part.in_family)
    short = _lone_blocks(level, part, pay, is_short=True) if has_line else ()
    return Document(
        title=page.title,
        subtitle=page.line,
        as_of=family.as_of,
        data_language=family.language,
        blocks=tuple(blocks),
        short_blocks=tuple(short),
        localizer=localizer,
        source_line=source_line(family, localizer),
        source_titles=tuple(source.title for source in part.sources),
    )


def _own_blocks(level: Composition) -> list[Block]:
    """What only this level has."""
    related = related_blocks(level.page.related, level.localizer)
    return statement_blocks(level) + skill_blocks(level) + related


def _lone_blocks(
    level: Composition, part: _Part, pay: PayRequest | None, *, is_short: bool = False
) -> list[Block]:
    """What the level has and what all levels of its family share; the latter may be short."""
    summary, options, localizer = level.summary, level.options, level.localizer
    family = summary.family
    blocks: list[Block] = [blank_lines(localizer)] if options.name_lines else []
    blocks += role_blocks(family, part.marks) + statement_blocks(level)
    blocks += every_level_blocks(level, is_short)
    skills = skill_blocks(level)
    blocks += skills + scale_blocks(level.page.scale) if skills else []
    if part.with_unpublished or any(each.pay for each in family.levels):
        levels = _around(family.levels, summary.level)
        blocks += pay_blocks(
            family,
            levels,
            localizer,
            summary.level,
            detail=PayDetail(full=options.full, marks=part.marks),
            pay=pay,
        )
    if options.full:
        blocks += section_blocks(level.page.distinctions, is_compact=True)
    return blocks + related_blocks(level.page.related, localizer)


def _around(levels: tuple[Level, ...], selected: Level) -> tuple[Level, ...]:
    """The levels around the selected one, as many as fit in one chart."""
    if len(levels) <= MAX_BARS:
        return levels
    index = next(i for i, level in enumerate(levels) if level.id == selected.id)
    start = max(0, min(index - MAX_BARS // 2, len(levels) - MAX_BARS))
    return levels[start : start + MAX_BARS]


def _sources(summary: LevelSummary, options: LevelOptions) -> tuple[Source, ...]:
    """The sources of everything on the level's page; those of the market only in full."""
    family = summary.family
    market = family.market if options.full else ()
    of_market = (source for found in market for source in found.sources)
    return tuple(dict.fromkeys((*level_sources(summary), *of_market)))
