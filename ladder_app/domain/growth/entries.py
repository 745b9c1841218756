"""What a person wrote about each item of a target level. All values are frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace


class Mark(Enum):
    """How far a person shows a statement."""

    NOT_YET = "not-yet"
    SOMETIMES = "sometimes"
    CONSISTENTLY = "consistently"
    NO_OCCASION = "no-occasion"


class Part(Enum):
    """The part of a level that an item is in; ids are distinct within one part only."""

    STATEMENT = "statement"
    COMMON = "common"
    SKILL = "skill"


class ItemKey(Struct, frozen=True):
    """Identifies an item of a target level."""

    part: Part
    id: str


class Evidence(Struct, frozen=True, kw_only=True):
    """An example that shows an item, with its date and a link where it can be read."""

    text: str
    day: date | None = None
    link: str = ""


class NextStep(Struct, frozen=True, kw_only=True):
    """What the person does next about an item, and by when."""

    text: str
    by: date | None = None


class DatedMark(Struct, frozen=True, kw_only=True):
    """Where the person was on a day: nothing of the rest is set where a mark was taken back."""

    day: date | None = None
    mark: Mark | None = None
    step: str = ""
    is_below: bool = False


def by_day(marks: Iterable[DatedMark]) -> list[DatedMark]:
    """The marks with the oldest first; one without a day stays behind the one before it."""
    day, days = date.min, []
    for mark in marks:
        day = mark.day or day
        days.append((day, mark))
    return [mark for _, mark in sorted(days, key=lambda each: each[0])]


class Entry(Struct, frozen=True, kw_only=True):
    """What was written about one item.

    A statement has a `mark`. A skill has the id of a `step` of its scale, or `is_below` the
    first one. `day` is when that was marked, and `earlier` what was marked on days before, the
    oldest first. `words` are those of the item when it was marked, by which it is found again
    in a ladder that has changed.
    """

    mark: Mark | None = None
    step: str = ""
    is_below: bool = False
    day: date | None = None
    earlier: tuple[DatedMark, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    words: str = ""

    @property
    def is_marked(self) -> bool:
        """Whether the person says where they are."""
        return self.mark is not None or bool(self.step) or self.is_below

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written but the words of the item."""
        return not (self.is_marked or self.earlier or self.evidence or self.next_steps)

    def marked(self, new: DatedMark) -> Entry:
        """The same with another mark; the one before it is kept, unless it is of the same day.

        The new mark is the newest whatever the clock says: it has no earlier day than another.
        """
        days = [day for day in (self.day, *(mark.day for mark in self.earlier)) if day]
        if new.day is not None and days:
            new = replace(new, day=max(new.day, *days))
        is_kept = self.is_marked and self.day != new.day
        before = DatedMark(day=self.day, mark=self.mark, step=self.step, is_below=self.is_below)
        return replace(
            self,
            mark=new.mark,
            step=new.step,
            is_below=new.is_below,
            day=new.day,
            earlier=(*self.earlier, before) if is_kept else self.earlier,
        )

    def marked_on(self, day: date) -> Entry:
        """The same as it was at the end of a day, with the evidence and next steps of now."""
        if self.day is None or self.day <= day:
            return self
        known = [each for each in self.earlier if each.day is None or each.day <= day]
        last = known[-1] if known else DatedMark()
        return replace(
            self,
            mark=last.mark,
            step=last.step,
            is_below=last.is_below,
            day=last.day,
            earlier=tuple(known[:-1]),
        )


NO_ENTRY = Entry()


class EntryElsewhere(Struct, frozen=True):
    """What was written about the same item toward another level, with the name of that level."""

    level: str
    entry: Entry


class Growth(Struct, frozen=True, kw_only=True):
    """What one person wrote about one target, the address of a level, in the order of writing.

    `elsewhere` has what they wrote about the same items toward other levels, in the order of the
    file; `growth_toward` finds it, and no file has it here.
    """

    target: str
    entries: Mapping[ItemKey, Entry] = {}
    elsewhere: Mapping[ItemKey, tuple[EntryElsewhere, ...]] = {}

    def entry(self, key: ItemKey) -> Entry:
        """What is written about an item; an empty entry where nothing is."""
        return self.entries.get(key, NO_ENTRY)

    def with_entry(self, key: ItemKey, entry: Entry) -> Growth:
        """The same with this entry in its place; an empty entry removes the item."""
        entries = {**self.entries, key: entry}
        if entry.is_empty:
            del entries[key]
        return replace(self, entries=entries)

    def moved(self, old: ItemKey, new: ItemKey) -> Growth:
        """The same with the entry of an item under another key, in the same place.

        Raises ValueError where something is written about the other item: nothing is lost.
        """
        if new in self.entries:
            raise ValueError("There is an entry for this item.")
        entries = {new if key == old else key: entry for key, entry in self.entries.items()}
        return replace(self, entries=entries)


class Person(Struct, frozen=True, kw_only=True):
    """A person with their targets, at most one growth for each; the name may be empty.

    `level` is the address of the level that the person is at, empty where it is not given.
    """

    name: str = ""
    manager: str = ""
    level: str = ""
    growths: tuple[Growth, ...] = ()

    def toward(self, target: str) -> Growth:
        """The growth toward a target; an empty one where nothing is written."""
        found = (each for each in self.growths if each.target == target)
        return next(found, Growth(target=target))

    def with_growth(self, growth: Growth) -> Person:
        """The same with this growth in its place; one without entries stays, as a target."""
        if any(each.target == growth.target for each in self.growths):
            growths = [growth if e.target == growth.target else e for e in self.growths]
            return replace(self, growths=tuple(growths))
        return replace(self, growths=(*self.growths, growth))
