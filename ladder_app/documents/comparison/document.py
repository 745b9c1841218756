"""The document of a comparison of levels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ladder_app.documents.blocks import (
    Block,
    ComparedRow,
    ComparisonTable,
    Document,
    Heading,
    Paragraph,
)
from ladder_app.documents.comparison.pay import pay_notes, pay_rows
from ladder_app.documents.comparison.words import (
    column_titles,
    skill_row,
    statement_numbers,
    statement_row,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.sources import (
    common_day,
    common_language,
    families_line,
    families_of,
    source_blocks,
    sources_of_places,
)
from ladder_app.documents.words.step import step_sentence
from ladder_app.domain.compare.arrange import arranged
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.text.translatable import translatable

# More columns than this are printed in landscape.
_MAX_PORTRAIT = 2


def comparison_document(
    comparison: LevelComparison,
    localizer: Localizer,
    *,
    options: ComparisonOptions | None = None,
) -> Document:
    """The steps as sentences, then a table for each kind of item that the options select."""
    options = options or ComparisonOptions()
    titles = column_titles(comparison.columns)
    shown = arranged(comparison, options)
    steps = step_sentences(comparison, localizer) + guess_notes(comparison, localizer)
    blocks: list[Block] = [Paragraph(text) for text in steps]
    blocks += _tables(shown, titles, statement_numbers(comparison), localizer)
    if has_pay(comparison, options):
        rows = pay_rows(comparison, localizer)
        blocks += _table(translatable("Pay"), translatable("Figure"), titles, rows, localizer)
        blocks += [Paragraph(note) for note in pay_notes(comparison, localizer)]
    sources = sources_of_places(comparison.columns)
    blocks += source_blocks(sources, localizer, is_numbered=False)
    families = families_of(comparison.columns)
    return Document(
        title=comparison_title(comparison, localizer),
        subtitle=" · ".join(
            [
                *(family.name for family in families),
                _base_text(comparison, titles, localizer),
                *_limits(options, localizer),
            ]
        ),
        as_of=common_day(families),
        data_language=common_language(families),
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=families_line(families, localizer),
        source_titles=tuple(source.title for source in sources),
        is_wide=len(titles) > _MAX_PORTRAIT,
    )


def comparison_title(comparison: LevelComparison, localizer: Localizer) -> str:
    """The title, which names the levels."""
    levels = " · ".join(column_titles(comparison.columns))
    return localizer.tr("Comparison: {levels}", levels=levels)


def has_pay(comparison: LevelComparison, options: ComparisonOptions) -> bool:
    """Whether the options include the pay, and a level has it."""
    is_different = any(cell.is_difference for cell in comparison.pay)
    return not options.only_skills and (is_different or not options.only_differences)


def step_sentences(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """A sentence for each column that is compared with another."""
    titles = dict(
        zip((p.address for p in comparison.columns), column_titles(comparison.columns), strict=True)
    )
    return [
        step_sentence(step, titles[step.before.address], titles[step.after.address], localizer)
        for step in comparison.steps
        if step
    ]


def guess_notes(comparison: LevelComparison, localizer: Localizer) -> list[str]:
    """A note where statements are not matched by similarity."""
    if comparison.are_guessed:
        return []
    text = localizer.tr(
        "Too many statements are worded alike to guess which belong together: those without "
        "a link are shown as new and as not listed."
    )
    return [text]


def tables_of(document: Document) -> list[ComparisonTable]:
    """The tables in the document of a comparison."""
    return [block for block in document.blocks if isinstance(block, ComparisonTable)]


def _base_text(comparison: LevelComparison, titles: Sequence[str], localizer: Localizer) -> str:
    if comparison.base is None:
        return localizer.tr("each level compared with the one before it")
    return localizer.tr("each level compared with {level}", level=titles[comparison.base])


def _limits(options: ComparisonOptions, localizer: Localizer) -> list[str]:
    """How the options limit the document, so that a part is not mistaken for everything."""
    limits = (
        (options.only_differences, translatable("only differences")),
        (options.only_skills, translatable("only skills")),
        (options.by_step, translatable("largest steps first")),
    )
    return [localizer.tr(text) for is_set, text in limits if is_set]


def _tables(
    comparison: LevelComparison,
    titles: Sequence[str],
    numbers: Mapping[int, int],
    localizer: Localizer,
) -> list[Block]:
    statements = tuple(
        statement_row(numbers[id(row)], row, localizer) for row in comparison.statements
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
