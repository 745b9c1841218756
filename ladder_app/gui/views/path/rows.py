"""The rows below the path map: each step of the path and what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.path.words import skill_step, step_title
from ladder_app.documents.words.skill_details import details_text
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.path.gains import StepGain
from ladder_app.domain.text.translatable import translatable
from ladder_app.gui.panes.rows import Row, heading

_BADGES = {Change.NEW: translatable("new"), Change.GROWN: translatable("grows")}


def step_rows(steps: Sequence[StepGain], localizer: Localizer) -> list[Row]:
    """A heading for each step, followed by its statements and skills."""
    return [row for step in steps for row in _rows(step, localizer)]


def _rows(step: StepGain, localizer: Localizer) -> Iterator[Row]:
    yield heading(step_title(step, localizer))
    for item in step.statements:
        statement = item.responsibility
        badge = localizer.tr(_BADGES[item.change])
        text = " — ".join(part for part in (statement.title, statement.text) if part)
        yield Row(
            plain=f"{text} ({badge})",
            text=text,
            lead=statement.title,
            badge=badge,
            sources=statement.sources,
        )
    for skill in step.skills:
        # The text itself describes a rise; only a new skill has a badge.
        badge = localizer.tr("new") if skill.change is Change.NEW else ""
        details = details_text(skill.requirement, localizer)
        text = f"{skill.skill.name}: {skill_step(skill, localizer)}"
        text += f". {details}" if details else ""
        plain = f"{text} ({badge})" if badge else text
        sources = skill.requirement.sources if skill.requirement else skill.skill.sources
        yield Row(plain=plain, text=text, lead=skill.skill.name, badge=badge, sources=sources)
