"""The step from one level to another as a sentence about its changes."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer, counted
from ladder_app.documents.words.pay import percent_text
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.step_totals import SkillStep, StepTotals

_STATEMENTS = (
    (Change.NEW, "{n} new"),
    (Change.GROWN, "{n} grown"),
    (Change.REWORDED, "{n} reworded"),
    (Change.REDUCED, "{n} taken back"),
    (Change.GONE, "{n} gone"),
)
_SKILLS = (
    (Change.NEW, "{n} skill is new", "{n} skills are new"),
    (Change.GONE, "{n} skill is not expected any more", "{n} skills are not expected any more"),
    (
        Change.INCOMPARABLE,
        "{n} skill is on another scale",
        "{n} skills are on another scale",
    ),
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
    found = [(totals.statements.get(change, 0), text) for change, text in _STATEMENTS]
    return ", ".join(localizer.tr(text, n=localizer.number(n)) for n, text in found if n)


def _skills(totals: StepTotals, localizer: Localizer) -> list[str]:
    parts = [
        _moved(totals.risen, ("{n} skill rises", "{n} skills rise"), localizer),
        _moved(totals.fallen, ("{n} skill falls", "{n} skills fall"), localizer),
    ]
    for change, one, many in _SKILLS:
        count = totals.skills.get(change, 0)
        parts.append(counted(count, localizer, one, many) if count else "")
    return parts


def _moved(steps: Sequence[SkillStep], words: tuple[str, str], localizer: Localizer) -> str:
    if not steps:
        return ""
    count = counted(len(steps), localizer, *words)
    largest = [each for each in steps if each.step == steps[0].step]
    if len(steps) > 1 and len(largest) == len(steps):
        return localizer.tr(
            "{count}, each {step}", count=count, step=step_text(steps[0].step, localizer)
        )
    named = [f"{each.skill.name} {step_text(each.step, localizer)}" for each in largest]
    text = ", ".join(named[:_MAX_NAMED])
    left = len(named) - _MAX_NAMED
    if left > 0:
        text = localizer.tr("{skills} and {n} more", skills=text, n=localizer.number(left))
    if len(steps) == 1:
        return localizer.tr("{count}: {skills}", count=count, skills=text)
    return localizer.tr("{count}, most: {skills}", count=count, skills=text)


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
