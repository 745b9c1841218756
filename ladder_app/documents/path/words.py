"""Texts about the steps of a path."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.documents.words.pay import percent_text
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.path.gains import StepGain
from ladder_app.domain.text.translatable import translatable_plural

_STATEMENTS = (
    (Change.NEW, translatable_plural("%n new statement", "%n new statements")),
    (Change.GROWN, translatable_plural("%n grown", "%n grown")),
)


def place_name(place: Place, other: Place, localizer: Localizer) -> str:
    """The name of a level, with its family if the other level is in another one."""
    if place.family.id == other.family.id:
        return place.level.name
    return localizer.tr("{level} ({family})", level=place.level.name, family=place.family.name)


def step_title(step: StepGain, localizer: Localizer) -> str:
    """A step and what it adds: Middle to Senior: 2 grown; 11 skills rise; midpoint +35 %."""
    return localizer.tr(
        "{before} to {after}: {additions}",
        before=place_name(step.before, step.after, localizer),
        after=place_name(step.after, step.before, localizer),
        additions="; ".join(_additions(step, localizer)),
    )


def _additions(step: StepGain, localizer: Localizer) -> list[str]:
    if step.is_down:
        return [localizer.tr("a step down")]
    statements = []
    for change, texts in _STATEMENTS:
        number = sum(item.change is change for item in step.statements)
        if number:
            statements.append(localizer.plural(*texts, number))
    text = [", ".join(statements)] if statements else []
    if step.skills:
        text.append(localizer.plural("%n skill rises", "%n skills rise", len(step.skills)))
    if step.progression is not None:
        share = percent_text(step.progression.value, localizer, signed=True)
        mark = OPEN_TOP_MARK if step.progression.of_open_top else ""
        text.append(localizer.tr("midpoint {change}", change=f"{share}{mark}"))
    return text or [localizer.tr("the files state nothing more")]


def skill_step(item: SkillChange, localizer: Localizer) -> str:
    """The change of a skill: Working to Expert, or the new proficiency."""
    now = item.requirement.proficiency.name if item.requirement else ""
    if item.before is None:
        return now
    return localizer.tr("{before} to {after}", before=item.before.proficiency.name, after=now)
