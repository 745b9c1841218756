"""The rows below the path map: each step of the path and what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.comparison.words import statement_mark, statement_text
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.words import EQUIVALENT, skill_step, step_title
from ladder_app.documents.words.skill_details import details_text
from ladder_app.documents.words.step import earlier_text
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.step import Step
from ladder_app.domain.model import Responsibility, SkillRequirement
from ladder_app.domain.path.route import is_step_across, is_step_down
from ladder_app.gui.panes.rows import Row, heading

_SHOWN = (Change.NEW, Change.GROWN, Change.REWORDED)


def step_rows(steps: Sequence[Step], localizer: Localizer) -> list[Row]:
    """A heading for each step, followed by its statements and skills."""
    return [row for step in steps for row in _rows(step, localizer)]


def _rows(step: Step, localizer: Localizer) -> Iterator[Row]:
    yield heading(step_title(step, localizer))
    if is_step_down(step.before, step.after):
        return
    if is_step_across(step.before, step.after):
        # What two families name differently is no step for a person to climb.
        yield from _named(step, localizer)
        return
    for item in step.statements:
        statement = item.responsibility
        if statement and item.change in _SHOWN:
            yield _statement(statement, item, localizer)
    for skill in step.skills:
        if skill.requirement and skill.change in _SHOWN:
            yield _skill(skill, skill.requirement, localizer)


def _named(step: Step, localizer: Localizer) -> Iterator[Row]:
    """What only the equivalent level names, without marks of growth."""
    note = localizer.tr(EQUIVALENT)
    yield Row(plain=note, text=note, is_note=True)
    for item in step.added_statements():
        text = statement_text(item)
        yield Row(plain=text, text=text, lead=item.title)
    for required in step.added_skills():
        text = f"{required.skill.name}: {required.proficiency.name}"
        yield Row(plain=text, text=text, lead=required.skill.name)


def _statement(statement: Responsibility, item: StatementChange, localizer: Localizer) -> Row:
    text, badge = statement_text(statement), statement_mark(item, localizer)
    earlier = earlier_text(item, localizer)
    details = (earlier,) if earlier else ()
    return Row(
        plain="\n".join((f"{text} ({badge})", *details)),
        details=details,
        text=text,
        lead=statement.title,
        badge=badge,
        sources=statement.sources,
    )


def _skill(item: SkillChange, required: SkillRequirement, localizer: Localizer) -> Row:
    # The text itself describes a rise; only a new skill has a badge.
    badge = localizer.tr("new") if item.change is Change.NEW else ""
    text = f"{item.skill.name}: {skill_step(item, localizer)}"
    details = details_text(required, localizer)
    text += f". {details}" if details else ""
    plain = f"{text} ({badge})" if badge else text
    return Row(plain=plain, text=text, lead=item.skill.name, badge=badge, sources=required.sources)
