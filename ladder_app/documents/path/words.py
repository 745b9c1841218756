"""The steps of a way through the levels, in words."""

from __future__ import annotations

from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.documents.wording import Wording, counted
from ladder_app.documents.words.pay import percent_text
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.path.gains import StepGain


def place_name(place: Place, other: Place, wording: Wording) -> str:
    """A level's name, with its family's where the other level is in another one."""
    if place.family.id == other.family.id:
        return place.level.name
    return wording.text("{level} ({family})", level=place.level.name, family=place.family.name)


def step_title(step: StepGain, wording: Wording) -> str:
    """What a step adds, counted: Middle to Senior: 2 grown; 11 skills rise; midpoint +35 %."""
    return wording.text(
        "{before} to {after}: {additions}",
        before=place_name(step.before, step.after, wording),
        after=place_name(step.after, step.before, wording),
        additions="; ".join(_additions(step, wording)),
    )


def _additions(step: StepGain, wording: Wording) -> list[str]:
    if step.is_down:
        return [wording.text("a step down")]
    statements = []
    for change, one, many in (
        (Change.NEW, "{n} new statement", "{n} new statements"),
        (Change.GROWN, "{n} grown", "{n} grown"),
    ):
        number = sum(item.change is change for item in step.statements)
        if number:
            statements.append(counted(number, wording, one, many))
    said = [", ".join(statements)] if statements else []
    if step.skills:
        said.append(counted(len(step.skills), wording, "{n} skill rises", "{n} skills rise"))
    if step.progression is not None:
        share = percent_text(step.progression.value, wording, signed=True)
        mark = OPEN_TOP_MARK if step.progression.of_open_top else ""
        said.append(wording.text("midpoint {change}", change=f"{share}{mark}"))
    return said or [wording.text("the files state nothing more")]


def skill_step(item: SkillChange, wording: Wording) -> str:
    """How a skill rises: Middle to Expert, or that it is newly expected."""
    now = item.requirement.proficiency.name if item.requirement else ""
    if item.before is None:
        return now
    return wording.text("{before} to {after}", before=item.before.proficiency.name, after=now)
