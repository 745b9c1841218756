"""The parts of a composed level as blocks of a document."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.documents.blocks import (
    BlankLines,
    Block,
    Heading,
    Paragraph,
    ScaleLegend,
    ScaleStep,
    SkillRow,
    SkillRows,
    Skills,
    Statement,
    Statements,
)
from ladder_app.documents.level.options import LevelOptions
from ladder_app.documents.level.page import (
    LevelPage,
    PageSkill,
    PageStep,
    Section,
    carried_section,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import titled_text
from ladder_app.documents.source_marks import SourceMarks, marked
from ladder_app.domain.model import JobFamily, SkillKind
from ladder_app.domain.summary import LevelSummary

_MAX_CARRIED = 5
"""The number of carried-over statements that a summary repeats; more are counted."""


class Composition(Struct, frozen=True, kw_only=True):
    """What the blocks of a level are composed of."""

    summary: LevelSummary
    page: LevelPage
    options: LevelOptions
    marks: SourceMarks
    localizer: Localizer


def blank_lines(localizer: Localizer) -> BlankLines:
    """Room to write whom the page is about, when, and with whom it is talked through."""
    return BlankLines((localizer.tr("Name"), localizer.tr("Date"), localizer.tr("Manager")))


def role_blocks(family: JobFamily, marks: SourceMarks) -> list[Block]:
    """What the role is, in the family's own sentence."""
    text = marked(family.summary, marks.mark(family.summary_sources))
    return [Paragraph(text)] if family.summary else []


def statement_blocks(level: Composition) -> list[Block]:
    """What changes at the level, what is left behind, and what is carried over."""
    sections = (*level.page.by_change, *level.page.left)
    blocks = [block for section in sections for block in section_blocks(section)]
    return blocks + _carried_blocks(level) if level.options.carried else blocks


def _carried_blocks(level: Composition) -> list[Block]:
    """What still holds from the levels before: as a list, or in a line."""
    page, summary, localizer = level.page, level.summary, level.localizer
    if not page.carried:
        return []
    if level.options.full:
        return section_blocks(carried_section(summary, localizer, level.marks))
    heading = page.carried_heading
    if page.carried > _MAX_CARRIED:
        count = "{heading}: %n statement", "{heading}: %n statements"
        return [Paragraph(localizer.plural(*count, page.carried, heading=heading))]
    items = [found.item for found in summary.carried()]
    texts = [titled_text(item.title, item.text).rstrip(".") for item in items]
    text = _in_a_line(texts, [level.marks.mark(item.sources) for item in items], "; ")
    return [Paragraph(localizer.tr("{heading}: {text}", heading=heading, text=text))]


def section_blocks(section: Section, is_compact: bool = False) -> list[Block]:
    """Statements under their heading; nothing where there are none."""
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


def every_level_blocks(level: Composition, is_short: bool = False) -> list[Block]:
    """What holds at every level: with its texts, or as one line of titles if `is_short`."""
    section, localizer = level.page.at_every_level, level.localizer
    if not is_short or not section.statements:
        return section_blocks(section, is_compact=True)
    aside = localizer.tr(
        "explained on the page of {family} (print the family or its page)",
        family=level.summary.family.name,
    )
    titles = [each.item.title or each.item.text.rstrip(".") for each in section.statements]
    text = _in_a_line(titles, [each.source_mark for each in section.statements], " · ")
    return [Heading(section.heading, aside), Paragraph(text)]


def _in_a_line(texts: Sequence[str], source_marks: Sequence[str], separator: str) -> str:
    """The texts in one line with their source marks; a mark that all share is at the end."""
    if len(set(source_marks)) == 1:
        return marked(separator.join(texts), source_marks[0])
    return separator.join(map(marked, texts, source_marks))


def skill_blocks(level: Composition) -> list[Block]:
    """The hard and the soft skills."""
    groups = tuple(
        SkillRows(
            group.title,
            tuple(_skill_row(skill, level.options) for skill in group.skills),
            is_soft=group.kind is SkillKind.SOFT,
        )
        for group in level.page.skills
    )
    heading = Heading(level.localizer.tr("Skills"), level.page.legend)
    return [heading, Skills(groups)] if groups else []


def _skill_row(skill: PageSkill, options: LevelOptions) -> SkillRow:
    return SkillRow(
        name=skill.item.name,
        filled=skill.filled,
        total=skill.total,
        word=skill.word,
        is_expected=skill.is_expected,
        change=skill.change,
        growth=skill.growth,
        details=skill.details if options.has_behaviors else (),
        source_mark=skill.source_mark,
    )


def scale_blocks(scale: Sequence[PageStep]) -> list[Block]:
    """What the steps of the scale mean; nothing where there are none."""
    steps = tuple(
        ScaleStep(
            filled=step.filled,
            total=step.total,
            name=step.name,
            text=marked(step.description, step.source_mark),
        )
        for step in scale
    )
    return [ScaleLegend(steps)] if steps else []
