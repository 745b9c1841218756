"""The marks that a person can choose of for an item, by their positions."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from ladder_app.domain.growth.entries import DatedMark, Entry, Mark
from ladder_app.domain.growth.items import Item

_MARKS = tuple(Mark)


def mark_at(item: Item, position: int | None, day: date) -> DatedMark:
    """The mark at a position, from 0; None takes a mark back.

    A statement has the members of `Mark` in their order; a skill is below its scale at 0, and
    at its steps from 1.
    """
    if position is None:
        return DatedMark(day=day)
    if not item.steps:
        return DatedMark(day=day, mark=_MARKS[position])
    return DatedMark(
        day=day, is_below=position == 0, step=item.steps[position - 1] if position else ""
    )


def position_of(item: Item, entry: Entry) -> int | None:
    """The position of what is marked; None where nothing is, or the scale no longer has it."""
    if not item.steps:
        return _MARKS.index(entry.mark) if entry.mark else None
    if entry.is_below:
        return 0
    return item.steps.index(entry.step) + 1 if entry.step in item.steps else None


def marked(entry: Entry, item: Item, position: int | None, day: date) -> Entry:
    """The entry with a mark of this day, and the words of the item that it is for."""
    return replace(entry.marked(mark_at(item, position, day)), words=item.words)
