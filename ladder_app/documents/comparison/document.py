"""From a comparison of levels to a document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ladder_app.documents.blocks import (
    Block,
    ComparedRow,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
    SourceList,
)
from ladder_app.documents.comparison.pay import pay_notes, pay_rows
from ladder_app.documents.comparison.step_words import step_words
from ladder_app.documents.comparison.words import column_titles, skill_row, statement_row
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import source_line
from ladder_app.domain.address import Place
from ladder_app.domain.compare.arrange import arranged
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.compare.step_totals import step_totals
from ladder_app.domain.model import JobFamily, Source
from ladder_app.domain.summary import sources_of, summarize
from ladder_app.domain.text.translatable import translatable

# More columns than this are printed in landscape.
_MAX_UPRIGHT = 2


def comparison_document(
    comparison: LevelComparison,
    localizer: Localizer,
    *,
    choice: ComparisonOptions | None = None,
) -> Document:
    """The steps in words, then a table for each kind of item, as far as the choice goes."""
    wanted = choice or ComparisonOptions()
    titles = column_titles(comparison.columns)
    shown = arranged(comparison, wanted)
    steps = steps_in_words(comparison, localizer) + guess_notes(comparison, localizer)
    blocks: list[Block] = [Paragraph(text) for text in steps]
    blocks += _tables(shown, titles, localizer)
    if has_pay(comparison, wanted):
        rows = pay_rows(comparison, localizer)
        blocks += _table(translatable("Pay"), translatable("Figure"), titles, rows, localizer)
        blocks += [Paragraph(note) for note in pay_notes(comparison, localizer)]
    sources = sources_of_places(comparison.columns)
    if sources:
        blocks += [Heading(localizer.tr("Sources")), SourceList(sources)]
    families = list({place.family.id: place.family for place in comparison.columns}.values())
    return Document(
        title=localizer.tr("Comparison: {levels}", levels=" · ".join(titles)),
        subtitle=" · ".join(
            [
                *(family.name for family in families),
                _beside(comparison, titles, localizer),
                *_left_out(wanted, localizer),
            ]
        ),
        as_of=common_day(families),
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=line_of_families(families, localizer),
        source_titles=tuple(source.title for source in sources),
        is_wide=len(titles) > _MAX_UPRIGHT,
    )


def has_pay(comparison: LevelComparison, choice: ComparisonOptions) -> bool:
    """Whether the pay is wanted."""
    is_different = any(cell.is_difference for cell in comparison.pay)
    return not choice.only_skills and (is_different or not choice.only_differences)


def steps_in_words(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """A sentence for each column that is compared with another."""
    titles = column_titles(comparison.columns)
    compared = [
        (titles[reference], titles[column])
        for column, reference in enumerate(comparison.references)
        if reference is not None
    ]
    return [
        step_words(totals, before, after, localizer)
        for totals, (before, after) in zip(step_totals(comparison), compared, strict=True)
    ]


def guess_notes(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """That no statements were put together by likeness, where that is so."""
    if comparison.are_guessed:
        return []
    text = localizer.tr(
        "Too many statements are worded alike to guess which belong together: those without "
        "a link are shown as new and gone."
    )
    return [text]


def common_day(families: Sequence[JobFamily]) -> date | None:
    """The day that all the families describe; None where they differ."""
    days = {family.as_of for family in families}
    return days.pop() if len(days) == 1 else None


def line_of_families(families: Sequence[JobFamily], localizer: Localizer) -> str:
    """The families and the day of their data, for the foot of a page."""
    day = common_day(families)
    if day is None:
        return " · ".join(source_line(family, localizer) for family in families)
    dated = localizer.tr("Data as of {date}", date=localizer.day(day))
    return " · ".join([*(family.name for family in families), dated])


def tables_of(document: Document) -> list[ComparisonTable]:
    """The tables of a comparison's document, in their order."""
    return [block for block in document.blocks if isinstance(block, ComparisonTable)]


def _beside(comparison: LevelComparison, titles: Sequence[str], localizer: Localizer) -> str:
    if comparison.base is None:
        return localizer.tr("each level compared with the one before it")
    return localizer.tr("each level compared with {level}", level=titles[comparison.base])


def _left_out(choice: ComparisonOptions, localizer: Localizer) -> list[str]:
    """What is not all there, so that nobody takes a part for the whole."""
    sentence = (
        (choice.only_differences, translatable("only differences")),
        (choice.only_skills, translatable("only skills")),
        (choice.by_step, translatable("largest steps first")),
    )
    return [localizer.tr(text) for is_so, text in sentence if is_so]


def _tables(
    comparison: LevelComparison, titles: Sequence[str], localizer: Localizer
) -> list[Block]:
    statements = tuple(
        statement_row(number, row, localizer)
        for number, row in enumerate(comparison.statements, start=1)
    )
    hard = tuple(skill_row(row, localizer) for row in comparison.hard_skills)
    soft = tuple(skill_row(row, localizer) for row in comparison.soft_skills)
    return [
        *_table(
            translatable("Responsibilities"), translatable("No."), titles, statements, localizer
        ),
        *_table(translatable("Hard skills"), translatable("Skill"), titles, hard, localizer),
        *_table(translatable("Soft skills"), translatable("Skill"), titles, soft, localizer),
    ]


def _table(
    section: str,
    first: str,
    titles: Sequence[str],
    rows: tuple[ComparedRow, ...],
    localizer: Localizer,
) -> list[Block]:
    if not rows:
        return []
    name = localizer.tr(section)
    table = ComparisonTable(section=name, titles=(localizer.tr(first), *titles), rows=rows)
    return [Heading(name), table]


def sources_of_places(places: Sequence[Place]) -> tuple[Source, ...]:
    """What several levels rest on, each source once."""
    found = (
        source for place in places for source in sources_of(summarize(place.family, place.level))
    )
    return tuple(dict.fromkeys(found))
