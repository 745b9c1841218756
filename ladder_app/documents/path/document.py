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
from ladder_app.documents.path.words import (
    EQUIVALENT,
    listed_skills,
    listed_statements,
)
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
from ladder_app.domain.compare.changes import SkillChange, StatementChange
from ladder_app.domain.compare.step import Step
from ladder_app.domain.path.route import LevelPath, StepKind
from ladder_app.domain.path.steps import steps_of
from ladder_app.domain.text.translatable import translatable

_ASIDES = {
    StepKind.UP: "",
    StepKind.DOWN: translatable("a step down"),
    StepKind.ACROSS: translatable("an equivalent level"),
}
_DETOUR = translatable("The path continues from the level below.")


def path_document(path: LevelPath, localizer: Localizer) -> Document:
    """The steps in order; a path without steps is one level."""
    titles = dict(zip((p.address for p in path.places), column_titles(path.places), strict=True))
    blocks: list[Block] = []
    for each, step in zip(path.steps, steps_of(path), strict=True):
        names = titles[step.before.address], titles[step.after.address]
        blocks += _step_blocks(step, each.kind, names, localizer)
    # Without a step there is nothing to cite.
    sources = sources_of_places(path.places) if path.steps else ()
    blocks += source_blocks(sources, localizer, is_numbered=False)
    families = families_of(path.places)
    count = localizer.tr("No steps: both ends are the same level.")
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


def _step_blocks(
    step: Step, kind: StepKind, names: tuple[str, str], localizer: Localizer
) -> Iterator[Block]:
    aside = _ASIDES[kind]
    yield Heading(" → ".join(names), localizer.tr(aside) if aside else "")
    is_across = kind is StepKind.ACROSS
    yield Paragraph(_summary(step, localizer, is_across=is_across))
    statement, skill = (_named, _named_skill) if is_across else (_statement, _skill)
    yield from _list(
        localizer.tr("Responsibilities"),
        [statement(item, localizer) for item in listed_statements(step)],
    )
    yield from _list(
        localizer.tr("Skills"), [skill(item, localizer) for item in listed_skills(step)]
    )


def _summary(step: Step, localizer: Localizer, *, is_across: bool) -> str:
    if is_across:
        return localizer.tr(EQUIVALENT)
    return localizer.tr(_DETOUR) if step.is_detour else step_details(step, localizer)


def _list(title: str, items: Sequence[Statement]) -> Iterator[Block]:
    """A list below its heading; nothing if it is empty."""
    if items:
        yield Heading(title, is_minor=True)
        yield Statements(tuple(items))


def _named(cell: StatementChange, localizer: Localizer) -> Statement:
    """A statement that only the equivalent level has; it is no change to climb, so no mark."""
    del localizer
    return Statement(text=statement_text(cell.responsibility))


def _named_skill(cell: SkillChange, localizer: Localizer) -> Statement:
    return Statement(lead=cell.skill.name, text=_proficiencies(cell, localizer))


def _statement(cell: StatementChange, localizer: Localizer) -> Statement:
    return Statement(
        text=statement_text(cell.responsibility or cell.earlier),
        change=cell.change,
        mark=statement_mark(cell, localizer),
        note=earlier_text(cell, localizer),
    )


def _skill(cell: SkillChange, localizer: Localizer) -> Statement:
    details = details_text(cell.requirement, localizer)
    return Statement(
        lead=cell.skill.name,
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
