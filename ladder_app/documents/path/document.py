"""From a path over levels to a document: each step with what it adds."""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    SourceList,
    Statement,
    Statements,
)
from ladder_app.documents.comparison.document import common_day, line_of_families, sources_of_places
from ladder_app.documents.comparison.step_words import step_words
from ladder_app.documents.comparison.words import (
    column_titles,
    skill_mark,
    statement_mark,
    statement_words,
)
from ladder_app.documents.wording import Wording, counted
from ladder_app.domain.compare.levels import LevelComparison, only_differences
from ladder_app.domain.compare.skills import SkillCell, SkillRow
from ladder_app.domain.compare.statements import StatementCell
from ladder_app.domain.compare.step_totals import step_totals
from ladder_app.domain.path.route import LevelPath, PathStep, StepKind

_ASIDES = {
    StepKind.UP: "",
    StepKind.DOWN: "a step down",
    StepKind.ACROSS: "an equivalent level",
}


def path_document(path: LevelPath, wording: Wording, *, language: str = "en") -> Document:
    """The steps in their order; without any, that the levels are the same."""
    titles = dict(zip((p.address for p in path.places), column_titles(path.places), strict=True))
    start, goal = titles[path.start.address], titles[path.places[-1].address]
    blocks: list[Block] = []
    for step in path.steps:
        before, after = titles[step.before.address], titles[step.after.address]
        blocks += _step_blocks(step, before, after, wording)
    sources = sources_of_places(path.places)
    if sources:
        blocks += [Heading(wording.text("Sources")), SourceList(sources)]
    families = list({place.family.id: place.family for place in path.places}.values())
    count = counted(len(path.steps), wording, "{n} step", "{n} steps", "no step: it is one level")
    return Document(
        title=wording.text("From {start} to {goal}", start=start, goal=goal),
        subtitle=" · ".join([*(family.name for family in families), count]),
        language=language,
        as_of=common_day(families),
        blocks=tuple(blocks),
        wording=wording,
        source_line=line_of_families(families, wording),
        source_titles=tuple(source.title for source in sources),
    )


def _step_blocks(step: PathStep, before: str, after: str, wording: Wording) -> Iterator[Block]:
    comparison = step.compared()
    aside = _ASIDES[step.kind]
    yield Heading(f"{before} → {after}", wording.text(aside) if aside else "")
    (totals,) = step_totals(comparison)
    yield Paragraph(step_words(totals, before, after, wording))
    shown = only_differences(comparison)
    statements = tuple(_statement(row.cells[1], wording) for row in shown.statements)
    if statements:
        yield Paragraph(wording.text("Responsibilities:"))
        yield Statements(statements)
    skills = tuple(_skill(row, wording) for row in _skill_rows(shown))
    if skills:
        yield Paragraph(wording.text("Skills:"))
        yield Statements(skills)


def _skill_rows(comparison: LevelComparison) -> tuple[SkillRow, ...]:
    return comparison.hard_skills + comparison.soft_skills


def _statement(cell: StatementCell, wording: Wording) -> Statement:
    return Statement(
        text=statement_words(cell.responsibility or cell.before),
        change=cell.change,
        mark=statement_mark(cell, wording),
    )


def _skill(row: SkillRow, wording: Wording) -> Statement:
    cell = row.cells[1]
    behaviour = cell.requirement.behaviour if cell.requirement else ""
    return Statement(
        lead=row.skill.name,
        text=": ".join(filter(None, (_steps(cell, wording), behaviour))),
        change=cell.change,
        mark=skill_mark(cell, wording),
    )


def _steps(cell: SkillCell, wording: Wording) -> str:
    """From which step of the scale to which: Working → Expert."""
    before, needed = cell.before, cell.requirement
    if needed is None:
        return wording.text("not expected any more")
    if before is None:
        return needed.proficiency.name
    return f"{before.proficiency.name} → {needed.proficiency.name}"
