"""People who wrote about every item of a level."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count, cycle

from msgspec.structs import replace

from ladder_app.domain.address import Place
from ladder_app.domain.growth.entries import (
    Entry,
    Evidence,
    Growth,
    ItemKey,
    Mark,
    NextStep,
    Part,
    Person,
)
from ladder_app.domain.growth.items import items_of

DAY = date(2026, 11, 10)
LOST = ItemKey(Part.STATEMENT, "no-longer-there")


def full_person(place: Place, text: Callable[[int], str]) -> Person:
    """A person with a mark, evidence and a next step for every item, in texts by number.

    Each mark is the next of the scale. One entry is of an item that the ladder does not have.
    """
    texts = (text(number) for number in count())
    marks = cycle(Mark)
    entries = {LOST: replace(_written(texts), words=next(texts), mark=Mark.SOMETIMES)}
    for number, item in enumerate(items_of(place)):
        entry = _written(texts)
        if item.steps:
            entry = replace(entry, step=item.steps[number % len(item.steps)], day=DAY)
        else:
            entry = replace(entry, mark=next(marks), day=DAY)
        entries[item.key] = entry
    growth = Growth(target=place.address, entries=entries)
    return Person(name=next(texts), manager=next(texts), growths=(growth,))


def _written(texts: Iterator[str]) -> Entry:
    return Entry(
        evidence=(
            Evidence(text=next(texts), day=DAY, link=next(texts)),
            Evidence(text=next(texts)),
        ),
        next_steps=(NextStep(text=next(texts), by=DAY), NextStep(text=next(texts))),
    )
