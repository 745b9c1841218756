"""The rows below the path map: each step of the path and what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.comparison.words import skill_mark, statement_mark, statement_text
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.words import (
    EQUIVALENT,
    listed_skills,
    listed_statements,
    skill_step,
    step_title,
)
from ladder_app.documents.words.skill_details import details_text
from ladder_app.documents.words.step import earlier_text
from ladder_app.domain.compare.changes import SkillChange, StatementChange
from ladder_app.domain.compare.step import Step
from ladder_app.domain.path.route import is_step_across
from ladder_app.gui.panes.rows import Row, heading


def step_rows(steps: Sequence[Step], localizer: Localizer) -> list[Row]:
    """A heading for each step, followed by its statements and skills."""
    return [row for step in steps for row in _rows(step, localizer)]


def _rows(step: Step, localizer: Localizer) -> Iterator[Row]:
    yield heading(step_title(step, localizer))
    if is_step_across(step.before, step.after):
        yield from _named(step, localizer)
        return
    for item in listed_statements(step):
        yield _statement(item, localizer)
    for skill in listed_skills(step):
        yield _skill(skill, localizer)


def _named(step: Step, localizer: Localizer) -> Iterator[Row]:
    """What only the equivalent level names, without marks of growth."""
    note = localizer.tr(EQUIVALENT)
    yield Row(plain=note, text=note, is_note=True)
    for item in listed_statements(step):
        text = statement_text(item.responsibility)
        yield Row(
            plain=text, text=text, lead=item.responsibility.title if item.responsibility else ""
        )
    for skill in listed_skills(step):
        text = f"{skill.skill.name}: {skill_step(skill, localizer)}"
        yield Row(plain=text, text=text, lead=skill.skill.name)


def _statement(item: StatementChange, localizer: Localizer) -> Row:
    found = item.responsibility or item.earlier
    text, badge = statement_text(found), statement_mark(item, localizer)
    earlier = earlier_text(item, localizer)
    details = (earlier,) if earlier else ()
    return Row(
        plain="\n".join((f"{text} ({badge})", *details)),
        details=details,
        text=text,
        lead=found.title if found else "",
        badge=badge,
        sources=found.sources if found else (),
    )


def _skill(item: SkillChange, localizer: Localizer) -> Row:
    required, badge = item.requirement, skill_mark(item, localizer)
    text = f"{item.skill.name}: {skill_step(item, localizer)}"
    details = details_text(required, localizer)
    text += f". {details}" if details else ""
    plain = f"{text} ({badge})" if badge else text
    sources = required.sources if required else ()
    return Row(plain=plain, text=text, lead=item.skill.name, badge=badge, sources=sources)
