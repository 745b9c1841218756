"""The rows below the path map: every step of the way with what it adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.documents.path.words import skill_step, step_title
from ladder_app.documents.wording import Wording
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.path.gains import StepGain
from ladder_app.gui.panes.rows import Row, heading

_BADGES = {Change.NEW: "new", Change.GROWN: "grows"}


def step_rows(steps: Sequence[StepGain], wording: Wording) -> list[Row]:
    """A heading for each step, then its statements and its skills."""
    return [row for step in steps for row in _rows(step, wording)]


def _rows(step: StepGain, wording: Wording) -> Iterator[Row]:
    yield heading(step_title(step, wording))
    for item in step.statements:
        said = item.responsibility
        badge = wording.text(_BADGES[item.change])
        text = " — ".join(part for part in (said.title, said.text) if part)
        yield Row(
            plain=f"{text} ({badge})", text=text, lead=said.title, badge=badge, sources=said.sources
        )
    for skill in step.skills:
        # Rising is said by the words themselves; only what was not there before has a badge.
        badge = wording.text("new") if skill.change is Change.NEW else ""
        behaviour = skill.requirement.behaviour if skill.requirement else ""
        text = f"{skill.skill.name}: {skill_step(skill, wording)}"
        text += f". {behaviour}" if behaviour else ""
        plain = f"{text} ({badge})" if badge else text
        sources = skill.requirement.sources if skill.requirement else skill.skill.sources
        yield Row(plain=plain, text=text, lead=skill.skill.name, badge=badge, sources=sources)
