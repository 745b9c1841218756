"""What the talk sheet and the promotion packet have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    Heading,
    Paragraph,
    Statement,
    Statements,
)
from ladder_app.documents.level.blocks import blank_lines
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.growth import counts_text, evidence_lines, lost_mark, next_step_text
from ladder_app.domain.growth.entries import Growth, NextStep, Person
from ladder_app.domain.growth.items import Item
from ladder_app.domain.growth.summary import GrowthSummary
from ladder_app.domain.summary import LevelSummary


def people_lines(person: Person | None, day: date | None, localizer: Localizer) -> list[Block]:
    """Whom the page is about, when, and with whom it is talked through, or room to write it."""
    values = (
        person.name if person else "",
        localizer.day(day) if day else "",
        person.manager if person else "",
    )
    pairs = list(zip(blank_lines(localizer).labels, values, strict=True))
    known = [
        localizer.tr("{label}: {value}", label=label, value=value)
        for label, value in pairs
        if value
    ]
    unknown = tuple(label for label, value in pairs if not value)
    blocks: list[Block] = [Paragraph(" · ".join(known))] if known else []
    return [*blocks, BlankLines(unknown)] if unknown else blocks


def goal_text(summary: LevelSummary, localizer: Localizer) -> str:
    """The target in a sentence."""
    level, before = summary.level, summary.before
    if before is None:
        return localizer.tr("Target: {level}, the first level.", level=level.full_title)
    return localizer.tr(
        "Target: {level}, the level after {before}.",
        level=level.full_title,
        before=before.full_title,
    )


def summary_text(found: GrowthSummary, localizer: Localizer) -> str:
    """The number of items of each status, and how many count as met without a mark."""
    counts = counts_text(found, localizer)
    if not found.assumed:
        return counts
    assumed = localizer.plural(
        "Of those met, %n counts since an earlier level asks for it, too.",
        "Of those met, %n count since an earlier level asks for them, too.",
        found.assumed,
    )
    return f"{counts}. {assumed}"


def step_texts(steps: Iterable[NextStep], localizer: Localizer) -> list[str]:
    """The next steps by their dates; those without one are last."""
    ordered = sorted(steps, key=lambda step: step.by or date.max)
    return [
        localizer.tr("{step}, by {day}", step=each.text, day=localizer.day(each.by))
        if each.by
        else each.text
        for each in ordered
    ]


def written_lines(texts: Sequence[str]) -> list[Block]:
    """Lines that are written already; nothing where there are none."""
    return [Statements(tuple(Statement(text=text) for text in texts))] if texts else []


def lost_blocks(
    growth: Growth, items: Sequence[Item], localizer: Localizer, *, with_steps: bool = False
) -> list[Block]:
    """What is written about items that the ladder no longer has; nothing where there is none."""
    known = {item.key for item in items}
    lost = tuple(
        Statement(
            text=entry.words or key.id,
            mark=lost_mark(entry, localizer),
            answers=(
                *evidence_lines(entry.evidence, localizer),
                *(next_step_text(step, localizer) for step in entry.next_steps if with_steps),
            ),
        )
        for key, entry in growth.entries.items()
        if key not in known
    )
    return [Heading(localizer.tr("No longer in this ladder")), Statements(lost)] if lost else []
