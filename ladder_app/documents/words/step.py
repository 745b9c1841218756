"""The step from one level to another as a sentence about its changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import as_one
from ladder_app.domain.compare.changes import Change, SkillChange, StatementChange
from ladder_app.domain.text.translatable import translatable, translatable_plural

if TYPE_CHECKING:
    from ladder_app.domain.compare.step import Step

_STATEMENTS = (
    (Change.NEW, translatable_plural("%n new statement", "%n new statements")),
    (Change.GROWN, translatable_plural("%n grows", "%n grow")),
    (Change.REWORDED, translatable_plural("%n reworded", "%n reworded")),
    (Change.REDUCED, translatable_plural("%n narrower", "%n narrower")),
    (Change.CARRIED, translatable_plural("%n carried over", "%n carried over")),
    (Change.ENDED, translatable_plural("%n ended", "%n ended")),
    (
        Change.NOT_ON_TRACK,
        translatable_plural("%n not listed on this track", "%n not listed on this track"),
    ),
    (
        Change.NOT_LISTED,
        translatable_plural("%n not listed at this level", "%n not listed at this level"),
    ),
)
_FIRST_STATEMENTS = {
    Change.NEW: translatable_plural("%n new statement", "%n new statements"),
    Change.GROWN: translatable_plural("%n statement grows", "%n statements grow"),
    Change.REWORDED: translatable_plural("%n statement reworded", "%n statements reworded"),
    Change.REDUCED: translatable_plural("%n statement narrower", "%n statements narrower"),
    Change.CARRIED: translatable_plural("%n statement carried over", "%n statements carried over"),
    Change.ENDED: translatable_plural("%n statement ended", "%n statements ended"),
    Change.NOT_ON_TRACK: translatable_plural(
        "%n statement not listed on this track", "%n statements not listed on this track"
    ),
    Change.NOT_LISTED: translatable_plural(
        "%n statement not listed at this level", "%n statements not listed at this level"
    ),
}
"""The first count names what is counted; the others follow it."""
_SKILLS = (
    (Change.NEW, translatable_plural("%n skill is new", "%n skills are new")),
    (
        Change.CARRIED,
        translatable_plural("%n skill is carried over", "%n skills are carried over"),
    ),
    (Change.ENDED, translatable_plural("%n skill ends", "%n skills end")),
    (
        Change.NOT_ON_TRACK,
        translatable_plural(
            "%n skill is not listed on this track", "%n skills are not listed on this track"
        ),
    ),
    (
        Change.NOT_LISTED,
        translatable_plural(
            "%n skill is not listed at this level", "%n skills are not listed at this level"
        ),
    ),
    (
        Change.INCOMPARABLE,
        translatable_plural("%n skill is on another scale", "%n skills are on another scale"),
    ),
)
_RISING = translatable_plural("%n skill rises", "%n skills rise")
_FALLING = translatable_plural("%n skill falls", "%n skills fall")
_RISES = (
    translatable_plural("%n skill rises, each {step}", "%n skills rise, each {step}"),
    translatable_plural("%n skill rises: {skills}", "%n skills rise, most: {skills}"),
)
_FALLS = (
    translatable_plural("%n skill falls, each {step}", "%n skills fall, each {step}"),
    translatable_plural("%n skill falls: {skills}", "%n skills fall, most: {skills}"),
)
_OTHER_PAY = {
    Change.GROWN: translatable("another pay range"),
    Change.REDUCED: translatable("another pay range"),
    Change.INCOMPARABLE: translatable("pay in another currency"),
}
"""The change of pay where the midpoints do not tell it."""
_MAX_NAMED = 3


def step_sentence(step: Step, before: str, after: str, localizer: Localizer) -> str:
    """A step as a sentence: Middle to Senior: 3 new, 2 grow; 11 skills rise, most: ….

    `before` and `after` are the titles of the two levels.
    """
    text = step_details(step, localizer)
    return localizer.tr("{before} to {after}: {changes}", before=before, after=after, changes=text)


def step_details(step: Step, localizer: Localizer) -> str:
    """The changes of a step, with the skills that move most: 3 new; 11 skills rise, most: …."""
    moved = ((step.rising(), _RISES), (step.falling(), _FALLS))
    return _changes(step, [_moved(*each, localizer) for each in moved], localizer)


def step_changes(step: Step, localizer: Localizer, *, with_pay: bool = True) -> str:
    """The changes of a step in a few words: 3 new, 2 grow; 11 skills rise; 1 skill is new.

    Without `with_pay`, the pay is left out unless nothing else changes.
    """
    moved = ((step.rising(), _RISING), (step.falling(), _FALLING))
    counts = [localizer.plural(*texts, len(found)) if found else "" for found, texts in moved]
    return _changes(step, counts, localizer, with_pay=with_pay)


def _changes(
    step: Step, moved: Sequence[str], localizer: Localizer, *, with_pay: bool = True
) -> str:
    every = [_statements(step, localizer), *moved, *_skills(step, localizer)]
    pay = _pay(step, localizer)
    if with_pay or not any(every):
        every.append(pay)
    return "; ".join(part for part in every if part) or localizer.tr("no difference")


def _statements(step: Step, localizer: Localizer) -> str:
    counts = step.statement_counts()
    found = [(change, texts) for change, texts in _STATEMENTS if counts.get(change, 0)]
    return ", ".join(
        localizer.plural(*(texts if number else _FIRST_STATEMENTS[change]), counts[change])
        for number, (change, texts) in enumerate(found)
    )


def _skills(step: Step, localizer: Localizer) -> list[str]:
    counts = step.skill_counts()
    found = [(counts.get(change, 0), texts) for change, texts in _SKILLS]
    return [localizer.plural(*texts, n) for n, texts in found if n]


_Texts = tuple[tuple[str, str], tuple[str, str]]


def _moved(changes: Sequence[SkillChange], texts: _Texts, localizer: Localizer) -> str:
    steps = [item.step or 0 for item in changes]
    if not steps:
        return ""
    texts_if_equal, texts_otherwise = texts
    largest = [item for item in changes if item.step == steps[0]]
    if len(steps) > 1 and len(largest) == len(steps):
        return localizer.plural(*texts_if_equal, len(steps), step=step_text(steps[0], localizer))
    named = [f"{item.skill.name} {step_text(steps[0], localizer)}" for item in largest]
    text = ", ".join(named[:_MAX_NAMED])
    left = len(named) - _MAX_NAMED
    if left > 0:
        text = localizer.plural("{skills} and %n more", "{skills} and %n more", left, skills=text)
    return localizer.plural(*texts_otherwise, len(steps), skills=text)


def earlier_text(item: StatementChange, localizer: Localizer) -> str:
    """The words of the statements that a statement grew from; empty where it did not."""
    if item.change not in (Change.GROWN, Change.REWORDED):
        return ""
    text = as_one([found.item.text for found in item.before])
    return localizer.tr("from: {text}", text=text)


def step_text(step: int, localizer: Localizer) -> str:
    """A number of steps with its sign: +2, −1."""
    sign = "+" if step > 0 else "−" if step < 0 else ""
    return f"{sign}{localizer.number(abs(step))}"


def _pay(step: Step, localizer: Localizer) -> str:
    # Imported late: the first window, which shows a first level, does without.
    from ladder_app.documents.words.pay import percent_text

    figure = step.pay.progression
    if figure is None or not figure.value:
        text = _OTHER_PAY.get(step.pay.change, "")
        return localizer.tr(text) if text else ""
    percent = percent_text(figure.value, localizer, signed=True)
    if figure.of_open_top:
        return localizer.tr("midpoint of the stated figures {percent}", percent=percent)
    return localizer.tr("midpoint {percent}", percent=percent)
