"""A step from one level to another in one sentence, worked out from what changes."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.documents.wording import Wording, counted
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
_MOST_NAMED = 3


def step_words(totals: StepTotals, before: str, after: str, wording: Wording) -> str:
    """The step in words: Middle to Senior: 3 new, 2 grown; 11 skills rise, most: ….

    `before` and `after` are what the two levels are called.
    """
    parts = [_statements(totals, wording), *_skills(totals, wording), _pay(totals, wording)]
    said = "; ".join(part for part in parts if part) or wording.text("no difference")
    return wording.text("{before} to {after}: {changes}", before=before, after=after, changes=said)


def _statements(totals: StepTotals, wording: Wording) -> str:
    found = [(totals.statements.get(change, 0), text) for change, text in _STATEMENTS]
    return ", ".join(wording.text(text, n=wording.number(n)) for n, text in found if n)


def _skills(totals: StepTotals, wording: Wording) -> list[str]:
    parts = [
        _moved(totals.risen, ("{n} skill rises", "{n} skills rise"), wording),
        _moved(totals.fallen, ("{n} skill falls", "{n} skills fall"), wording),
    ]
    for change, one, many in _SKILLS:
        count = totals.skills.get(change, 0)
        parts.append(counted(count, wording, one, many) if count else "")
    return parts


def _moved(steps: Sequence[SkillStep], words: tuple[str, str], wording: Wording) -> str:
    if not steps:
        return ""
    count = counted(len(steps), wording, *words)
    largest = [found for found in steps if found.step == steps[0].step]
    if len(steps) > 1 and len(largest) == len(steps):
        return wording.text(
            "{count}, each {step}", count=count, step=step_text(steps[0].step, wording)
        )
    named = [f"{each.skill.name} {step_text(each.step, wording)}" for each in largest]
    said = ", ".join(named[:_MOST_NAMED])
    left = len(named) - _MOST_NAMED
    if left > 0:
        said = wording.text("{skills} and {n} more", skills=said, n=wording.number(left))
    if len(steps) == 1:
        return wording.text("{count}: {skills}", count=count, skills=said)
    return wording.text("{count}, most: {skills}", count=count, skills=said)


def step_text(step: int, wording: Wording) -> str:
    """So many steps up or down: +2, −1."""
    sign = "+" if step > 0 else "−" if step < 0 else ""
    return f"{sign}{wording.number(abs(step))}"


def _pay(totals: StepTotals, wording: Wording) -> str:
    figure = totals.progression
    if figure is None or not figure.value:
        return ""
    percent = percent_text(figure.value, wording, signed=True)
    if figure.of_open_top:
        return wording.text("midpoint of the stated figures {percent}", percent=percent)
    return wording.text("midpoint {percent}", percent=percent)
