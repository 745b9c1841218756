"""The document of a path: each step with what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    Statement,
    Statements,
)
from ladder_app.documents.comparison.words import (
    column_titles,
    not_expected,
    skill_mark,
    statement_mark,
    statement_text,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.title import path_title
from ladder_app.documents.path.words import EQUIVALENT
from ladder_app.documents.sources import (
    common_day,
    common_language,
    families_line,
    families_of,
    source_blocks,
    sources_of_places,
)
from ladder_app.documents.words.skill_details import details_text
from ladder_app.documents.words.step import earlier_text, step_details
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.levels import LevelComparison, only_differences
from ladder_app.domain.compare.skills import SkillRow
from ladder_app.domain.path.route import LevelPath, PathStep, StepKind
from ladder_app.domain.text.translatable import translatable

_ASIDES = {
    StepKind.UP: "",
    StepKind.DOWN: translatable("a step down"),
    StepKind.ACROSS: translatable("an equivalent level"),
}


def path_document(path: LevelPath, localizer: Localizer) -> Document:
    """The steps in order; a path without steps is one level."""
    titles = dict(zip((p.address for p in path.places), column_titles(path.places), strict=True))
    blocks: list[Block] = []
    for step in path.steps:
        before, after = titles[step.before.address], titles[step.after.address]
        blocks += _step_blocks(step, before, after, localizer)
    sources = sources_of_places(path.places)
    blocks += source_blocks(sources, localizer, is_numbered=False)
    families = families_of(path.places)
    count = localizer.tr("no step: it is one level")
    if path.steps:
        count = localizer.plural("%n step", "%n steps", len(path.steps))
    return Document(
        title=path_title(path, localizer),
        subtitle=count,
        as_of=common_day(families),
        data_language=common_language(families),
        blocks=tuple(blocks),
        localizer=localizer,
        source_line=families_line(families, localizer),
        source_titles=tuple(source.title for source in sources),
    )


def _step_blocks(step: PathStep, before: str, after: str, localizer: Localizer) -> Iterator[Block]:
    comparison = step.compared()
    aside = _ASIDES[step.kind]
    yield Heading(f"{before} → {after}", localizer.tr(aside) if aside else "")
    if step.kind is StepKind.ACROSS:
        yield Paragraph(localizer.tr(EQUIVALENT))
        yield from _lists(
            [_named(row.cells[1]) for row in comparison.statements],
            [_named_skill(row) for row in _skill_rows(comparison)],
            localizer,
        )
        return
    yield from (Paragraph(step_details(found, localizer)) for found in comparison.steps if found)
    shown = only_differences(comparison)
    yield from _lists(
        [_statement(row.cells[1], localizer) for row in shown.statements],
        [_skill(row, localizer) for row in _skill_rows(shown)],
        localizer,
    )


def _lists(
    statements: Sequence[Statement | None], skills: Sequence[Statement | None], localizer: Localizer
) -> Iterator[Block]:
    """The lists of a step without what is None; an empty list has no heading."""
    titles = (localizer.tr("Responsibilities"), localizer.tr("Skills"))
    for title, items in zip(titles, (statements, skills), strict=True):
        found = tuple(item for item in items if item)
        if found:
            yield Heading(title, is_minor=True)
            yield Statements(found)


def _named(cell: StatementChange) -> Statement | None:
    """A statement that only the equivalent level has; it is no change to climb, so no mark."""
    is_only_here = cell.change is Change.NEW
    return Statement(text=statement_text(cell.responsibility)) if is_only_here else None


def _named_skill(row: SkillRow) -> Statement | None:
    required = row.cells[1].requirement
    if required is None or row.cells[1].change is not Change.NEW:
        return None
    return Statement(lead=row.skill.name, text=required.proficiency.name)


def _skill_rows(comparison: LevelComparison) -> tuple[SkillRow, ...]:
    return comparison.hard_skills + comparison.soft_skills


def _statement(cell: StatementChange, localizer: Localizer) -> Statement:
    return Statement(
        text=statement_text(cell.responsibility or cell.earlier),
        change=cell.change,
        mark=statement_mark(cell, localizer),
        note=earlier_text(cell, localizer),
    )


def _skill(row: SkillRow, localizer: Localizer) -> Statement:
    cell = row.cells[1]
    details = details_text(cell.requirement, localizer)
    return Statement(
        lead=row.skill.name,
        text=": ".join(filter(None, (_proficiencies(cell, localizer), details))),
        change=cell.change,
        mark=skill_mark(cell, localizer),
    )


def _proficiencies(cell: SkillChange, localizer: Localizer) -> str:
    """The proficiency before and after: Working → Expert."""
    before, required = cell.earlier, cell.requirement
    if required is None:
        return not_expected(cell, localizer)
    if before is None:
        return required.proficiency.name
    return f"{before.proficiency.name} → {required.proficiency.name}"
