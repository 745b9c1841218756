"""Texts about the steps of a path."""

from __future__ import annotations

from ladder_app.documents.comparison.words import not_expected
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.step import step_changes
from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.compare.step import Step
from ladder_app.domain.path.route import is_step_across, is_step_down
from ladder_app.domain.text.translatable import translatable

EQUIVALENT = translatable(
    "The two levels are named as equivalent: no step of the ladder is between them. This "
    "level also names what follows, and the other one does not, or not in these words."
)
"""What a document says of a step to an equivalent level."""


def place_name(place: Place, other: Place, localizer: Localizer) -> str:
    """The name of a level, with its family if the other level is in another one."""
    if place.family.id == other.family.id:
        return place.level.name
    return localizer.tr("{level} ({family})", level=place.level.name, family=place.family.name)


def step_title(step: Step, localizer: Localizer) -> str:
    """A step and what it changes: Middle to Senior: 2 grow; 11 skills rise; midpoint +35%."""
    if step.is_detour:
        changes = localizer.tr("a step down")
    elif is_step_down(step.before, step.after):
        changes = localizer.tr("a step down; {changes}", changes=step_changes(step, localizer))
    elif is_step_across(step.before, step.after):
        changes = localizer.tr("an equivalent level")
    else:
        changes = step_changes(step, localizer)
    return localizer.tr(
        "{before} to {after}: {changes}",
        before=place_name(step.before, step.after, localizer),
        after=place_name(step.after, step.before, localizer),
        changes=changes,
    )


def skill_step(item: SkillChange, localizer: Localizer) -> str:
    """The change of a skill: Working to Expert, or the new proficiency."""
    if item.requirement is None:
        return not_expected(item, localizer)
    now = item.requirement.proficiency.name
    if item.earlier is None:
        return now
    return localizer.tr("{before} to {after}", before=item.earlier.proficiency.name, after=now)


def listed_statements(step: Step) -> list[StatementChange]:
    """The statements that a document lists for a step, in their order."""
    return [item for item in step.statements if _is_listed(item, step)]


def listed_skills(step: Step) -> list[SkillChange]:
    """The skills that a document lists for a step, in their order."""
    return [item for item in step.skills if _is_listed(item, step)]


def _is_listed(item: StatementChange | SkillChange, step: Step) -> bool:
    if step.is_detour:
        return False
    if is_step_across(step.before, step.after):
        # What two families name differently is no step for a person to climb.
        return item.change is Change.NEW
    # What was merged is in the statement that grew from it.
    return item.is_difference and item.change is not Change.MERGED
