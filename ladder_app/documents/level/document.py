"""From a level or a family to a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ladder_app.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    SkillRow,
    SkillRows,
    Skills,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.localizer import ABSENCES, Localizer
from ladder_app.documents.pay.blocks import MAX_BARS, pay_blocks
from ladder_app.documents.pay.own_pay import OwnPay
from ladder_app.documents.phrases import source_line
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.model import Distinction, JobFamily, Level, Responsibility, Source
from ladder_app.domain.summary import LevelSummary, sources_of, summarize
from ladder_app.domain.text.translatable import translatable


def level_document(
    summary: LevelSummary,
    localizer: Localizer,
    full: bool = False,
    *,
    within_family: bool = False,
    own: OwnPay = OwnPay(),  # noqa: B008 - frozen
) -> Document:
    """One level on its own; `full` adds behaviours, what has gone, and what tells levels apart.

    Within a family's document, what holds for every level is not said again.
    """
    family, level = summary.family, summary.level
    market = [source for found in family.market for source in found.sources]
    shown = market if full and not within_family else []
    sources = tuple(dict.fromkeys((*sources_of(summary), *shown)))
    blocks = [*_statement_blocks(summary, localizer, full)]
    if not within_family:
        blocks += _responsibility_blocks(family, localizer)
    blocks += _skill_blocks(summary, localizer, full)
    if not within_family:
        levels = _around(family.levels, level)
        blocks += pay_blocks(family, levels, localizer, level, full=full, own=own)
        if full:
            blocks += _distinction_blocks(family.distinctions, localizer)
        blocks += _source_blocks(sources, localizer)
    return Document(
        title=level.full_title,
        subtitle=level_line(summary, localizer),
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
    own: OwnPay = OwnPay(),  # noqa: B008 - frozen
) -> tuple[Document, ...]:
    """A whole family: what holds for all of it, then every level."""
    levels = (
        level_document(summarize(family, level), localizer, full, within_family=True)
        for level in family.levels
    )
    return (_family_overview(family, localizer, own), *levels)


def documents_of(
    items: Iterable[JobFamily | Place],
    localizer: Localizer,
    full: bool = False,
    *,
    own: OwnPay = OwnPay(),  # noqa: B008 - frozen
) -> tuple[Document, ...]:
    """The documents of whole families and of single levels, in the order given.

    The person's own salary is in them only where `own` has it.
    """
    documents: list[Document] = []
    for item in items:
        if isinstance(item, JobFamily):
            documents += family_documents(item, localizer, full, own=own)
        else:
            summary = summarize(item.family, item.level)
            documents.append(level_document(summary, localizer, full, own=own))
    return tuple(documents)


def _family_overview(family: JobFamily, localizer: Localizer, own: OwnPay) -> Document:
    blocks: list[Block] = [Paragraph(family.summary)] if family.summary else []
    blocks += _responsibility_blocks(family, localizer)
    blocks += _distinction_blocks(family.distinctions, localizer)
    blocks += _level_list(family, localizer)
    blocks += pay_blocks(family, family.levels, localizer, full=True, own=own)
    blocks += _source_blocks(family.sources, localizer)
    return Document(
        title=family.name,
        subtitle=localizer.plural("%n level", "%n levels", len(family.levels)),
        as_of=family.as_of,
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=source_line(family, localizer),
        source_titles=tuple(source.title for source in family.sources),
    )


def _level_list(family: JobFamily, localizer: Localizer) -> list[Block]:
    items = tuple(
        Statement(lead=level.full_title, text=" · ".join(filter(None, _about(level))))
        for level in family.levels
    )
    return [Heading(localizer.tr("Levels")), Statements(items)] if items else []


def _about(level: Level) -> tuple[str, str]:
    return level.experience, level.summary


def level_line(summary: LevelSummary, localizer: Localizer) -> str:
    """Where the level stands and what it is, in one line."""
    position = localizer.tr(
        "Level {position} of {count}",
        position=localizer.number(summary.position),
        count=localizer.number(summary.path_length),
    )
    return " · ".join(filter(None, (position, *_about(summary.level))))


def _statement_blocks(summary: LevelSummary, localizer: Localizer, full: bool) -> list[Block]:
    before = summary.before.name if summary.before else ""
    groups = (
        (translatable("At this level"), (Change.BASELINE,)),
        (translatable("What is new at this level"), (Change.NEW, Change.GROWN)),
        (translatable("As at {level}"), (Change.UNCHANGED,)),
        (translatable("No longer stated since {level}"), (Change.GONE,)),
    )
    blocks: list[Block] = []
    # What has gone is no part of the level; only the full document says it.
    for title, changes in groups if full else groups[:-1]:
        items = tuple(_statement(s, localizer) for s in summary.statements if s.change in changes)
        if items:
            blocks += [Heading(localizer.tr(title, level=before)), Statements(items)]
    return blocks


def _statement(item: StatementChange, localizer: Localizer) -> Statement:
    mark = {Change.NEW: translatable("new"), Change.GROWN: translatable("grows")}.get(
        item.change, ""
    )
    return Statement(
        lead=item.responsibility.title,
        text=item.responsibility.text,
        change=item.change,
        mark=localizer.tr(mark) if mark else "",
    )


def _responsibility_blocks(family: JobFamily, localizer: Localizer) -> list[Block]:
    title = localizer.tr("At every level of {family}", family=family.name)
    return _titled(title, family.responsibilities)


def _distinction_blocks(items: tuple[Distinction, ...], localizer: Localizer) -> list[Block]:
    return _titled(localizer.tr("How the levels differ"), items)


def _titled(title: str, items: Sequence[Responsibility | Distinction]) -> list[Block]:
    text = tuple(Statement(lead=item.title, text=item.text) for item in items)
    return [Heading(title), Statements(text, is_compact=True)] if text else []


def _skill_blocks(summary: LevelSummary, localizer: Localizer, full: bool) -> list[Block]:
    kinds = (
        (translatable("Hard skills"), summary.hard_skills),
        (translatable("Soft skills"), summary.soft_skills),
    )
    groups = tuple(
        SkillRows(
            localizer.tr(title),
            tuple(_skill_row(item, summary, localizer, full) for item in changes),
        )
        for title, changes in kinds
        if changes
    )
    if not groups:
        return []
    before = summary.before
    aside = localizer.tr("▲ grows from {level}", level=before.name) if before else ""
    return [Heading(localizer.tr("Skills"), aside), Skills(groups)]


def _skill_row(
    item: SkillChange, summary: LevelSummary, localizer: Localizer, full: bool
) -> SkillRow:
    needed, scale = item.requirement, summary.family.scale
    rank = needed.proficiency.rank if needed else scale[0].rank - 1 if scale else 0
    grows = item.change in (Change.NEW, Change.GROWN) and summary.before is not None
    before = summary.before.name if summary.before else ""
    return SkillRow(
        name=item.skill.name,
        # Ranks need not be 1, 2, 3 …: a dot is a step of the scale.
        filled=sum(step.rank <= rank for step in scale),
        total=len(scale),
        word=needed.proficiency.name if needed else localizer.tr(ABSENCES[item.expectation]),
        is_expected=needed is not None,
        change=item.change,
        growth=localizer.tr("grows from {level}", level=before) if grows else "",
        behaviour=needed.behaviour if needed and full else "",
    )


def _around(levels: tuple[Level, ...], chosen: Level) -> tuple[Level, ...]:
    """The levels around the chosen one that one chart has room for."""
    if len(levels) <= MAX_BARS:
        return levels
    index = next(i for i, level in enumerate(levels) if level.id == chosen.id)
    start = max(0, min(index - MAX_BARS // 2, len(levels) - MAX_BARS))
    return levels[start : start + MAX_BARS]


def _source_blocks(sources: tuple[Source, ...], localizer: Localizer) -> list[Block]:
    return [Heading(localizer.tr("Sources")), SourceList(sources)] if sources else []
