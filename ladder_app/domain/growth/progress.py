"""How many items of a target were met on which day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.growth.entries import Entry, Growth
from ladder_app.domain.growth.items import Item, Section
from ladder_app.domain.growth.standing import Status, standing


class SectionProgress(Struct, frozen=True):
    """The items of a section that were met at the end of each day, of how many there are."""

    section: Section
    total: int
    met: tuple[int, ...]


class Progress(Struct, frozen=True):
    """The days on which something was marked, the oldest first, and the sections by them."""

    days: tuple[date, ...]
    sections: tuple[SectionProgress, ...]


def progress_of(items: Sequence[Item], growth: Growth) -> Progress:
    """The progress toward a target, by the items that it has now.

    A mark without a date counts on every day. Whatever carries over counts as met while it is
    not marked, toward this level or another, as in the summary.
    """
    days = marked_days(growth)
    states = [growth_on(growth, day) for day in days]
    by_section: dict[Section, list[Item]] = {}
    for item in items:
        by_section.setdefault(item.section, []).append(item)
    return Progress(
        days,
        tuple(
            SectionProgress(section, len(found), tuple(_met(found, state) for state in states))
            for section, found in by_section.items()
        ),
    )


def marked_days(growth: Growth) -> tuple[date, ...]:
    """The days on which something was marked, the oldest first."""
    days = {
        day
        for entry in (*growth.entries.values(), *_entries_elsewhere(growth))
        for day in (entry.day, *(mark.day for mark in entry.earlier))
        if day is not None
    }
    return tuple(sorted(days))


def growth_on(growth: Growth, day: date) -> Growth:
    """The growth with its marks as they were at the end of a day."""
    entries = {key: entry.marked_on(day) for key, entry in growth.entries.items()}
    elsewhere = {
        key: tuple(replace(each, entry=each.entry.marked_on(day)) for each in found)
        for key, found in growth.elsewhere.items()
    }
    return replace(growth, entries=entries, elsewhere=elsewhere)


def _entries_elsewhere(growth: Growth) -> Iterator[Entry]:
    return (each.entry for found in growth.elsewhere.values() for each in found)


def _met(items: Sequence[Item], growth: Growth) -> int:
    return sum(standing(item, growth).status is Status.MET for item in items)
