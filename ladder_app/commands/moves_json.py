"""Moves from a level as values for JSON."""

from __future__ import annotations

from collections.abc import Iterable

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import SkillChange
from ladder_app.domain.moves.move import Move, Part

_Values = dict[str, object]


def moves_values(place: Place, moves: Iterable[Move]) -> _Values:
    """The level and the moves from it, the nearest level first."""
    return {"level": _place(place), "moves": [_move(move) for move in moves]}


def _place(place: Place) -> _Values:
    return {"address": place.address, "title": place.level.full_title}


def _move(move: Move) -> _Values:
    return {
        **_place(move.goal),
        "kind": move.kind.value,
        "steps_to_learn": move.missing_steps,
        "steps_transferred": move.transferred_steps,
        "skills": {part.value: [_skill(item, move) for item in move.part(part)] for part in Part},
        "statements": {
            "count": move.statement_count,
            "same": [item.id for item in move.statements],
        },
    }


def _skill(item: SkillChange, move: Move) -> _Values:
    held, asked = item.earlier, item.requirement
    return {
        "id": item.skill.id,
        "name": item.skill.name,
        "held": held.proficiency.id if held else None,
        "asked": asked.proficiency.id if asked else None,
        "steps_to_learn": move.steps_to(item),
    }
