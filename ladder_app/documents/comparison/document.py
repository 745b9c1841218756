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
from ladder_app.documents.phrases import source_line
from ladder_app.documents.wording import Wording
from ladder_app.domain.address import Place
from ladder_app.domain.compare.arrange import arranged
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.options import ComparisonChoice
from ladder_app.domain.compare.step_totals import step_totals
from ladder_app.domain.model import JobFamily, Source
from ladder_app.domain.summary import sources_of, summarize

# More columns than this are printed in landscape.
_MOST_UPRIGHT = 2


def comparison_document(
    comparison: LevelComparison,
    wording: Wording,
    *,
    choice: ComparisonChoice | None = None,
    language: str = "en",
) -> Document:
    """The steps in words, then a table for each kind of item, as far as the choice goes."""
    wanted = choice or ComparisonChoice()
    titles = column_titles(comparison.columns)
    shown = arranged(comparison, wanted)
    steps = steps_in_words(comparison, wording) + guess_notes(comparison, wording)
    blocks: list[Block] = [Paragraph(said) for said in steps]
    blocks += _tables(shown, titles, wording)
    if has_pay(comparison, wanted):
        rows = pay_rows(comparison, wording)
        blocks += _table("Pay", "Figure", titles, rows, wording)
        blocks += [Paragraph(note) for note in pay_notes(comparison, wording)]
    sources = sources_of_places(comparison.columns)
    if sources:
        blocks += [Heading(wording.text("Sources")), SourceList(sources)]
    families = list({place.family.id: place.family for place in comparison.columns}.values())
    return Document(
        title=wording.text("Comparison: {levels}", levels=" · ".join(titles)),
        subtitle=" · ".join(
            [
                *(family.name for family in families),
                _beside(comparison, titles, wording),
                *_left_out(wanted, wording),
            ]
        ),
        language=language,
        as_of=common_day(families),
        blocks=tuple(blocks),
        wording=wording,
        source_line=line_of_families(families, wording),
        source_titles=tuple(source.title for source in sources),
        is_wide=len(titles) > _MOST_UPRIGHT,
    )


def has_pay(comparison: LevelComparison, choice: ComparisonChoice) -> bool:
    """Whether the pay is wanted."""
    is_different = any(cell.is_difference for cell in comparison.pay)
    return not choice.only_skills and (is_different or not choice.only_differences)


def steps_in_words(comparison: LevelComparison, wording: Wording) -> list[str]:
    """A sentence for each column that is compared with another."""
    titles = column_titles(comparison.columns)
    compared = [
        (titles[reference], titles[column])
        for column, reference in enumerate(comparison.references)
        if reference is not None
    ]
    return [
        step_words(totals, before, after, wording)
        for totals, (before, after) in zip(step_totals(comparison), compared, strict=True)
    ]


def guess_notes(comparison: LevelComparison, wording: Wording) -> list[str]:
    """That no statements were put together by likeness, where that is so."""
    if comparison.are_guessed:
        return []
    said = (
        "Too many statements are worded alike to guess which belong together: those without "
        "a link stand as new and gone."
    )
    return [wording.text(said)]


def common_day(families: Sequence[JobFamily]) -> date | None:
    """The day that all the families describe; None where they differ."""
    days = {family.as_of for family in families}
    return days.pop() if len(days) == 1 else None


def line_of_families(families: Sequence[JobFamily], wording: Wording) -> str:
    """The families and the day of their data, for the foot of a page."""
    day = common_day(families)
    if day is None:
        return " · ".join(source_line(family, wording) for family in families)
    dated = wording.text("Data of {date}", date=wording.day(day))
    return " · ".join([*(family.name for family in families), dated])


def tables_of(document: Document) -> list[ComparisonTable]:
    """The tables of a comparison's document, in their order."""
    return [block for block in document.blocks if isinstance(block, ComparisonTable)]


def _beside(comparison: LevelComparison, titles: Sequence[str], wording: Wording) -> str:
    if comparison.base is None:
        return wording.text("each level beside the one before it")
    return wording.text("each level beside {level}", level=titles[comparison.base])


def _left_out(choice: ComparisonChoice, wording: Wording) -> list[str]:
    """What is not all there, so that nobody takes a part for the whole."""
    said = (
        (choice.only_differences, "only differences"),
        (choice.only_skills, "only skills"),
        (choice.by_step, "largest steps first"),
    )
    return [wording.text(text) for is_so, text in said if is_so]


def _tables(comparison: LevelComparison, titles: Sequence[str], wording: Wording) -> list[Block]:
    statements = tuple(
        statement_row(number, row, wording)
        for number, row in enumerate(comparison.statements, start=1)
    )
    hard = tuple(skill_row(row, wording) for row in comparison.hard_skills)
    soft = tuple(skill_row(row, wording) for row in comparison.soft_skills)
    return [
        *_table("Responsibilities", "No.", titles, statements, wording),
        *_table("Hard skills", "Skill", titles, hard, wording),
        *_table("Soft skills", "Skill", titles, soft, wording),
    ]


def _table(
    section: str,
    first: str,
    titles: Sequence[str],
    rows: tuple[ComparedRow, ...],
    wording: Wording,
) -> list[Block]:
    if not rows:
        return []
    name = wording.text(section)
    table = ComparisonTable(section=name, titles=(wording.text(first), *titles), rows=rows)
    return [Heading(name), table]


def sources_of_places(places: Sequence[Place]) -> tuple[Source, ...]:
    """What several levels rest on, each source once."""
    found = (
        source for place in places for source in sources_of(summarize(place.family, place.level))
    )
    return tuple(dict.fromkeys(found))
