"""Texts about a move to another level."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.step import step_text
from ladder_app.domain.compare.changes import SkillChange
from ladder_app.domain.moves.move import Move, MoveKind, Part
from ladder_app.domain.text.translatable import translatable, translatable_plural

HOW_COUNTED = translatable(
    "How this is counted: skills are the same by id or by name; what another family calls by"
    " another name counts as new. A new skill counts every step of its scale up to the one that"
    " is asked for, a skill to raise the steps between, and a skill on another scale counts one,"
    " since the two scales cannot be compared. Equivalent levels are first, as the ladders name"
    " them; then those with the fewest steps to learn. Of the level’s own path only the previous"
    " and the next one are listed; levels that the ladders place lower are left out."
)
"""What a document says below the moves."""

_KINDS = {
    MoveKind.EQUIVALENT: translatable("an equivalent level"),
    MoveKind.NEXT: translatable("the next level"),
    MoveKind.PREVIOUS: translatable("the previous level"),
    MoveKind.OTHER: "",
}
_TO_LEARN = (
    (Part.MISSING, translatable_plural("%n new skill", "%n new skills")),
    (Part.RISING, translatable_plural("%n skill to raise", "%n skills to raise")),
    (
        Part.INCOMPARABLE,
        translatable_plural("%n skill on another scale", "%n skills on another scale"),
    ),
)


def move_kind(move: Move, localizer: Localizer) -> str:
    """How the two levels are connected; empty where only skills connect them."""
    kind = _KINDS[move.kind]
    return localizer.tr(kind) if kind else ""


def move_summary(move: Move, localizer: Localizer) -> str:
    """A move in a few sentences: 5 steps to learn: 2 new skills. 9 skills transfer."""
    transferred = len(move.part(Part.TRANSFERRED))
    sentences = [
        _to_learn(move, localizer),
        localizer.plural("%n skill transfers.", "%n skills transfer.", transferred),
    ]
    if move.statement_count:
        same = localizer.number(len(move.statements))
        count = localizer.number(move.statement_count)
        sentences.append(
            localizer.tr("Statements in the same words: {same} of {count}.", same=same, count=count)
        )
    return " ".join(sentences)


def _to_learn(move: Move, localizer: Localizer) -> str:
    if not move.missing_steps:
        return localizer.tr("No step to learn.")
    counts = ((len(move.part(part)), texts) for part, texts in _TO_LEARN)
    return localizer.plural(
        "%n step to learn: {skills}.",
        "%n steps to learn: {skills}.",
        move.missing_steps,
        skills=", ".join(localizer.plural(*texts, n) for n, texts in counts if n),
    )


def missing_text(move: Move, item: SkillChange, localizer: Localizer) -> str:
    """A new skill with its proficiency: SQL (Working, 2 steps)."""
    steps = localizer.plural("%n step", "%n steps", move.steps_to(item))
    asked = item.requirement.proficiency.name if item.requirement else ""
    return localizer.tr(
        "{skill} ({proficiency}, {steps})", skill=item.skill.name, proficiency=asked, steps=steps
    )


def rising_text(item: SkillChange, localizer: Localizer) -> str:
    """A skill to raise with both proficiencies: SQL (Working → Expert, +2)."""
    held = item.earlier.proficiency.name if item.earlier else ""
    asked = item.requirement.proficiency.name if item.requirement else ""
    steps = step_text(item.step or 0, localizer)
    return f"{item.skill.name} ({held} → {asked}, {steps})"
