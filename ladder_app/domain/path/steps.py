"""The steps of a path, each counted against everything that the path expects before it."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange
from ladder_app.domain.compare.skills import has_one_scale, height
from ladder_app.domain.compare.step import Step, step_between
from ladder_app.domain.expected import Expected, expected_skills
from ladder_app.domain.model import SkillRequirement
from ladder_app.domain.path.route import LevelPath, StepKind
from ladder_app.domain.text.folding import fold


class _Met(Struct, frozen=True):
    """A requirement, and the level of the path that expects it."""

    place: Place
    required: Expected[SkillRequirement]


def steps_of(path: LevelPath) -> tuple[Step, ...]:
    """Each step of a path. On the way up no skill is new that an earlier level expects."""
    met: dict[str, _Met] = {}
    _meet(path.start, met)
    steps = []
    goes_on = [each.kind is not StepKind.DOWN for each in path.steps]
    for number, each in enumerate(path.steps):
        step = step_between(each.before, each.after)
        if each.kind is StepKind.UP:
            skills = tuple(_against(skill, each.after, met) for skill in step.skills)
            step = replace(step, skills=skills)
        elif each.kind is StepKind.DOWN:
            step = replace(step, is_detour=any(goes_on[number:]))
        steps.append(step)
        _meet(each.after, met)
    return tuple(steps)


def _meet(place: Place, met: dict[str, _Met]) -> None:
    for required in expected_skills(place).values():
        skill = required.item.skill
        # As in a comparison, skills of two families are the same by id or by name.
        met[f"id {skill.id}"] = met[f"name {fold(skill.name)}"] = _Met(place, required)


def _against(change: SkillChange, place: Place, met: dict[str, _Met]) -> SkillChange:
    if change.change is not Change.NEW or change.now is None:
        return change
    before = met.get(f"id {change.skill.id}") or met.get(f"name {fold(change.skill.name)}")
    if before is None:
        return change
    if not has_one_scale(before.place.family, place.family):
        return replace(change, change=Change.INCOMPARABLE, before=before.required)
    step = _height(place, change.now) - _height(before.place, before.required)
    found = Change.GROWN if step > 0 else Change.REDUCED if step < 0 else Change.UNCHANGED
    return replace(change, change=found, before=before.required, step=step)


def _height(place: Place, required: Expected[SkillRequirement]) -> int:
    return height(place.family, required.item.proficiency)
