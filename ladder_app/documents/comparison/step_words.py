"""The step from one level to another as a sentence about its changes."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import percent_text
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.step_totals import SkillStep, StepTotals
from ladder_app.domain.text.translatable import translatable_plural

_STATEMENTS = (
    (Change.NEW, translatable_plural("%n new", "%n new")),
    (Change.GROWN, translatable_plural("%n grown", "%n grown")),
    (Change.REWORDED, translatable_plural("%n reworded", "%n reworded")),
    (Change.REDUCED, translatable_plural("%n taken back", "%n taken back")),
    (Change.GONE, translatable_plural("%n gone", "%n gone")),
)
_SKILLS = (
    (Change.NEW, translatable_plural("%n skill is new", "%n skills are new")),
    (
        Change.GONE,
        translatable_plural(
            "%n skill is not expected any more", "%n skills are not expected any more"
        ),
    ),
    (
        Change.INCOMPARABLE,
        translatable_plural("%n skill is on another scale", "%n skills are on another scale"),
    ),
)
_RISES = (
    translatable_plural("%n skill rises, each {step}", "%n skills rise, each {step}"),
    translatable_plural("%n skill rises: {skills}", "%n skills rise, most: {skills}"),
)
_FALLS = (
    translatable_plural("%n skill falls, each {step}", "%n skills fall, each {step}"),
    translatable_plural("%n skill falls: {skills}", "%n skills fall, most: {skills}"),
)
_MAX_NAMED = 3


def step_sentence(totals: StepTotals, before: str, after: str, localizer: Localizer) -> str:
    """A step as a sentence: Middle to Senior: 3 new, 2 grown; 11 skills rise, most: ….

    `before` and `after` are the titles of the two levels.
    """
    parts = [_statements(totals, localizer), *_skills(totals, localizer), _pay(totals, localizer)]
    text = "; ".join(part for part in parts if part) or localizer.tr("no difference")
    return localizer.tr("{before} to {after}: {changes}", before=before, after=after, changes=text)


def _statements(totals: StepTotals, localizer: Localizer) -> str:
    found = [(totals.statements.get(change, 0), texts) for change, texts in _STATEMENTS]
    return ", ".join(localizer.plural(*texts, n) for n, texts in found if n)


def _skills(totals: StepTotals, localizer: Localizer) -> list[str]:
    parts = [
        _moved(totals.risen, _RISES, localizer),
        _moved(totals.fallen, _FALLS, localizer),
    ]
    for change, texts in _SKILLS:
        count = totals.skills.get(change, 0)
        parts.append(localizer.plural(*texts, count) if count else "")
    return parts


def _moved(
    steps: Sequence[SkillStep], texts: tuple[tuple[str, str], tuple[str, str]], localizer: Localizer
) -> str:
    if not steps:
        return ""
    texts_if_equal, texts_otherwise = texts
    largest = [found for found in steps if found.step == steps[0].step]
    if len(steps) > 1 and len(largest) == len(steps):
        return localizer.plural(
            *texts_if_equal, len(steps), step=step_text(steps[0].step, localizer)
        )
    named = [f"{found.skill.name} {step_text(found.step, localizer)}" for found in largest]
    text = ", ".join(named[:_MAX_NAMED])
    left = len(named) - _MAX_NAMED
    if left > 0:
        text = localizer.plural("{skills} and %n more", "{skills} and %n more", left, skills=text)
    return localizer.plural(*texts_otherwise, len(steps), skills=text)


def step_text(step: int, localizer: Localizer) -> str:
    """A number of steps with its sign: +2, −1."""
    sign = "+" if step > 0 else "−" if step < 0 else ""
    return f"{sign}{localizer.number(abs(step))}"


def _pay(totals: StepTotals, localizer: Localizer) -> str:
    figure = totals.progression
    if figure is None or not figure.value:
        return ""
    percent = percent_text(figure.value, localizer, signed=True)
    if figure.of_open_top:
        return localizer.tr("midpoint of the stated figures {percent}", percent=percent)
    return localizer.tr("midpoint {percent}", percent=percent)
