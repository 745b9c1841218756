"""Where a person is at each item of a target, by fixed rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from msgspec import Struct

from ladder_app.domain.growth.entries import Entry, EntryElsewhere, Growth, Mark
from ladder_app.domain.growth.items import Item

MAX_DISTANCE = 2
"""How far a statement is that is not shown yet, in steps of a skill."""


class Status(Enum):
    """How an item counts.

    UNMARKED: nothing is known; it counts neither as met nor as missing.
    """

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"
    UNMARKED = "unmarked"


_BY_MARK = {
    Mark.CONSISTENTLY: (Status.MET, 0),
    Mark.SOMETIMES: (Status.PARTLY, 1),
    Mark.NO_OCCASION: (Status.MISSING, 1),
    Mark.NOT_YET: (Status.MISSING, MAX_DISTANCE),
}


class Standing(Struct, frozen=True, kw_only=True):
    """An item, what is written about it, and how it counts.

    `distance` is the number of steps to what is asked for: of the scale for a skill; for a
    statement 0 if it is shown consistently, 1 if sometimes or without an occasion, 2 if not yet.
    `is_assumed` is true of an item that counts as met because it is held and not marked, and
    `elsewhere` has the entry of a held item that is marked toward another level only.
    """

    item: Item
    entry: Entry
    status: Status
    distance: int = 0
    is_assumed: bool = False
    elsewhere: EntryElsewhere | None = None

    @property
    def counted(self) -> Entry:
        """The entry with the mark that counts."""
        return self.elsewhere.entry if self.elsewhere else self.entry


def standing(item: Item, growth: Growth) -> Standing:
    """Where a person is at an item.

    A skill is met at the step asked for or above it. One step below it is partly met, unless
    that is below the scale; anything lower is missing. A step that the scale no longer has is
    unmarked. Without a mark, what a level before asks for counts by the newest mark toward another
    level, and as met where there is none; the rest is unmarked.
    """
    entry = growth.entry(item.key)
    for elsewhere in (None, *_newest_first(growth.elsewhere.get(item.key, ()))):
        found = _marked(item, elsewhere.entry if elsewhere else entry)
        if found is not None:
            status, distance = found
            return Standing(
                item=item, entry=entry, status=status, distance=distance, elsewhere=elsewhere
            )
    status = Status.MET if item.is_held else Status.UNMARKED
    return Standing(item=item, entry=entry, status=status, is_assumed=item.is_held)


def _newest_first(found: Sequence[EntryElsewhere]) -> list[EntryElsewhere]:
    """By the days of their marks; of the same day, the last in the file is the first."""
    return sorted(found, key=lambda each: each.entry.day or date.min)[::-1]


def _marked(item: Item, entry: Entry) -> tuple[Status, int] | None:
    return _marked_skill(item, entry) if item.steps else _marked_statement(entry)


def _marked_skill(item: Item, entry: Entry) -> tuple[Status, int] | None:
    if not entry.is_below and entry.step not in item.steps:
        return None
    reached = 0 if entry.is_below else item.steps.index(entry.step) + 1
    distance = max(item.asked - reached, 0)
    if distance == 0:
        return Status.MET, 0
    is_near = distance == 1 and reached > 0
    return (Status.PARTLY if is_near else Status.MISSING), distance


def _marked_statement(entry: Entry) -> tuple[Status, int] | None:
    return _BY_MARK[entry.mark] if entry.mark else None
