"""The blank talk sheet: what a level asks for, with boxes to tick and room to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    CheckRow,
    CheckTable,
    Document,
    Heading,
    Paragraph,
)
from ladder_app.documents.level.blocks import blank_lines, scale_blocks
from ladder_app.documents.level.page import level_line, scale_steps
from ladder_app.documents.localizer import Localizer, pay_text_with_period
from ladder_app.documents.phrases import source_line
from ladder_app.documents.source_marks import source_marks
from ladder_app.documents.sources import source_blocks
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import SkillChange
from ladder_app.domain.compare.skills import height
from ladder_app.domain.model import Responsibility, SkillKind
from ladder_app.domain.summary import LevelSummary, sources_of, summarize
from ladder_app.domain.text.translatable import translatable

_MARKS = (
    translatable("Not yet"),
    translatable("Sometimes"),
    translatable("Consistently"),
    translatable("No occasion yet"),
)
_SKILL_TITLES = {
    SkillKind.HARD: translatable("Hard skills"),
    SkillKind.SOFT: translatable("Soft skills"),
}
_LINES = 3
"""The lines for gaps and for next steps: more are not worked on at a time."""


def talk_sheet(place: Place, localizer: Localizer, *, with_pay: bool = False) -> Document:
    """A sheet to fill in for the talk about a level; the pay of the level is there on request."""
    summary = summarize(place.family, place.level)
    sources = sources_of(summary)
    title = place.level.full_title
    return Document(
        title=localizer.tr("Talk sheet: {level}", level=title),
        subtitle=f"{place.family.name} · {level_line(summary, localizer)}",
        as_of=place.family.as_of,
        data_language=place.family.language,
        blocks=(
            *_opening(summary, localizer, with_pay),
            *_statement_blocks(summary, localizer),
            *_skill_blocks(summary, localizer),
            *_closing(localizer),
            *source_blocks(sources, localizer, is_numbered=False),
        ),
        localizer=localizer,
        source_line=source_line(place.family, localizer),
        source_titles=tuple(source.title for source in sources),
    )


def _opening(summary: LevelSummary, localizer: Localizer, with_pay: bool) -> list[Block]:
    """Who talks, about what, and how to read the sheet."""
    level = summary.level
    if summary.before:
        goal = localizer.tr(
            "Target: {level}, the level after {before}.",
            level=level.full_title,
            before=summary.before.full_title,
        )
    else:
        goal = localizer.tr("Target: {level}, the first level.", level=level.full_title)
    advice = localizer.tr(
        "This is not a checklist. Few people meet every line, and not all lines weigh the same:"
        " for each tick, name an example, and agree on what to work on next."
    )
    blocks: list[Block] = [blank_lines(localizer), Paragraph(goal), Paragraph(advice, is_note=True)]
    if with_pay:
        pay = pay_text_with_period(level.pay, localizer)
        blocks.insert(2, Paragraph(localizer.tr("Pay: {pay}", pay=pay)))
    return blocks


def _statement_blocks(summary: LevelSummary, localizer: Localizer) -> list[Block]:
    """The expectations of the level, what carries over, and what holds at every level."""
    family, level = summary.family, summary.level
    own = _check_rows(level.responsibilities)
    carried = _check_rows(found.item for found in summary.carried())
    common = tuple(_titled_row(item) for item in family.responsibilities)
    before = summary.before.name if summary.before else ""
    evidence = localizer.tr("Example or evidence")
    asks = Heading(localizer.tr("What {level} asks for", level=level.name))
    carried_heading = Heading(
        localizer.tr("Still expected from {level}", level=before),
        localizer.tr("counts as met: mark only what is not"),
    )
    common_heading = Heading(localizer.tr("At every level of {family}", family=family.name))
    return [
        *_section(asks, own, localizer, evidence),
        *_section(carried_heading, carried, localizer),
        *_section(common_heading, common, localizer),
    ]


def _section(
    heading: Heading, rows: tuple[CheckRow, ...], localizer: Localizer, room: str = ""
) -> list[Block]:
    """Lines with boxes below their heading; nothing where there are none."""
    boxes = tuple(localizer.tr(mark) for mark in _MARKS)
    table = CheckTable(localizer.tr("Expectation"), boxes, rows, room)
    return [heading, table] if rows else []


def _check_rows(items: Iterable[Responsibility]) -> tuple[CheckRow, ...]:
    return tuple(CheckRow(lead=item.title, text=item.text) for item in items)


def _titled_row(item: Responsibility) -> CheckRow:
    """A statement by its title alone, which is enough for what holds at every level."""
    return CheckRow(text=item.title or item.text)


def _skill_blocks(summary: LevelSummary, localizer: Localizer) -> list[Block]:
    """The skills that the level expects, with a box for each step of the scale."""
    family = summary.family
    boxes = (localizer.tr("Not yet"), *(step.name for step in family.scale))
    groups = (
        (SkillKind.HARD, summary.hard_skills),
        (SkillKind.SOFT, summary.soft_skills),
    )
    tables = [
        CheckTable(localizer.tr(_SKILL_TITLES[kind]), boxes, rows)
        for kind, changes in groups
        if (rows := _skill_rows(summary, changes))
    ]
    if not tables:
        return []
    heading = Heading(
        localizer.tr("Skills"),
        localizer.tr("each with the step that the level asks for, which has a thick box"),
    )
    scale = scale_blocks(scale_steps(family, localizer, source_marks(())))
    return [heading, *tables, *scale]


def _skill_rows(summary: LevelSummary, changes: Sequence[SkillChange]) -> tuple[CheckRow, ...]:
    return tuple(
        CheckRow(
            lead=change.skill.name,
            text=required.proficiency.name,
            asked=height(summary.family, required.proficiency),
        )
        for change in changes
        if (required := change.requirement)
    )


def _closing(localizer: Localizer) -> list[Block]:
    """Room for the outcome of the talk."""
    numbers = [f"{localizer.number(number)}." for number in range(1, _LINES + 1)]
    by = localizer.tr("By")
    return [
        Heading(localizer.tr("Three gaps to close")),
        *(BlankLines((number,)) for number in numbers),
        Heading(localizer.tr("Next steps, each with a date")),
        *(BlankLines((number, by), (4, 1)) for number in numbers),
        Heading(localizer.tr("Manager’s comments")),
        *(BlankLines(("",)) for _ in range(2)),
    ]
