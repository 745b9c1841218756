"""The rows of a growth: every item of a target with what is written about it, by section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.growth import (
    change_word,
    evidence_text,
    lost_mark,
    mark_words,
    next_step_text,
    section_title,
    standing_text,
)
from ladder_app.domain.address import Place
from ladder_app.domain.growth.compare import ComparedStanding, compare_growth
from ladder_app.domain.growth.entries import Entry, Growth, ItemKey
from ladder_app.domain.growth.items import Item, Section
from ladder_app.domain.growth.marking import position_of
from ladder_app.domain.growth.matching import Matching, match_entries
from ladder_app.domain.growth.standing import Standing, Status, standing


class Filter(Enum):
    """Which items of a growth are listed."""

    ALL = "all"
    GAPS = "gaps"
    UNMARKED = "unmarked"
    NO_EVIDENCE = "no-evidence"


_ACCEPTS: Mapping[Filter, Callable[[Standing], bool]] = {
    Filter.ALL: lambda _: True,
    Filter.GAPS: lambda each: each.status in (Status.PARTLY, Status.MISSING),
    Filter.UNMARKED: lambda each: not each.counted.is_marked,
    Filter.NO_EVIDENCE: lambda each: not each.entry.evidence,
}


class GrowthRow(Struct, frozen=True, kw_only=True):
    """An item with its words.

    `choices` are the words to choose of, and `chosen` the position of the one that is marked;
    `asked` is the position of the step that a skill asks for. `standing` says the same as one
    text, and `other` where another person sees it. `is_elsewhere` is true of what is marked
    toward another level only. `item` is None where the ladder no
    longer has it, and `proposed` is the item that it may be now.
    """

    key: ItemKey
    item: Item | None
    title: str
    text: str
    badge: str = ""
    earlier: str = ""
    choices: tuple[str, ...] = ()
    meanings: tuple[str, ...] = ()
    chosen: int | None = None
    asked: int | None = None
    is_assumed: bool = False
    is_elsewhere: bool = False
    standing: str = ""
    evidence: tuple[str, ...] = ()
    next_steps: tuple[str, ...] = ()
    entry: Entry
    other: str = ""
    is_different: bool = False
    proposed: Item | None = None

    @property
    def is_lost(self) -> bool:
        """Whether the ladder no longer has the item."""
        return self.item is None

    @property
    def name(self) -> str:
        """The title and the text as one."""
        return " — ".join(filter(None, (self.title, self.text)))

    @property
    def is_skill(self) -> bool:
        """Whether it is marked on a scale."""
        return self.asked is not None


class RowSection(Struct, frozen=True, kw_only=True):
    """Rows under a heading, at least one."""

    key: str
    title: str
    rows: tuple[GrowthRow, ...]
    is_open: bool = True


class Listing(Struct, frozen=True, kw_only=True):
    """What is listed of a growth: with which filter, and beside whose growth.

    The item with the key `kept` is listed whatever the filter is: it was marked a moment ago.
    """

    filter: Filter = Filter.ALL
    other: Growth | None = None
    kept: ItemKey | None = None


def row_sections(
    place: Place, items: Sequence[Item], growth: Growth, listing: Listing, localizer: Localizer
) -> tuple[RowSection, ...]:
    """The items of a place by section; differences from the other person's growth come first."""
    composer = _Composer(place, growth, listing, localizer)
    rows = [(item, composer.row(item)) for item in items if composer.is_listed(item)]
    by_key = {item.key: row for item, row in rows}
    compared = compare_growth(items, growth, listing.other) if listing.other else ()
    keys = [each.one.item.key for each in compared if each.is_disputed]
    different = [by_key[key] for key in keys if key in by_key]
    sections = [
        RowSection(
            key="different", title=localizer.tr("You see it differently"), rows=tuple(different)
        ),
        *composer.sections([(item, row) for item, row in rows if not row.is_different]),
        RowSection(
            key="lost",
            title=localizer.tr("No longer in this ladder"),
            rows=tuple(composer.lost(match_entries(growth, items))),
        ),
    ]
    return tuple(section for section in sections if section.rows)


class _Composer:
    """Composes the rows of one growth."""

    def __init__(
        self, place: Place, growth: Growth, listing: Listing, localizer: Localizer
    ) -> None:
        before = place.family.previous(place.level)
        self._names = place.level.name, before.name if before else "", place.family.name
        self._growth = growth
        self._listing = listing
        self._localizer = localizer

    def is_listed(self, item: Item) -> bool:
        """Whether the filter accepts the item."""
        is_kept = item.key == self._listing.kept
        return is_kept or _ACCEPTS[self._listing.filter](standing(item, self._growth))

    def sections(self, rows: Iterable[tuple[Item, GrowthRow]]) -> list[RowSection]:
        """The rows by section; what carries over is closed, until something is filtered."""
        by_section: dict[Section, list[GrowthRow]] = {}
        for item, row in rows:
            by_section.setdefault(item.section, []).append(row)
        return [
            RowSection(
                key=section.value,
                title=section_title(section, self._names, self._localizer),
                rows=tuple(found),
                is_open=section is not Section.CARRIED or self._listing.filter is not Filter.ALL,
            )
            for section, found in by_section.items()
        ]

    def row(self, item: Item) -> GrowthRow:
        """The row of an item."""
        localizer, found = self._localizer, standing(item, self._growth)
        other = self._listing.other
        compared = ComparedStanding(found, standing(item, other)) if other else None
        return GrowthRow(
            key=item.key,
            item=item,
            title=item.title,
            text=item.text,
            badge=change_word(item, localizer),
            earlier=localizer.tr("from: {text}", text=item.earlier) if item.earlier else "",
            choices=mark_words(item, localizer),
            meanings=("", *(step.description for step in item.scale)) if item.scale else (),
            chosen=position_of(item, found.entry),
            asked=item.asked if item.scale else None,
            is_assumed=found.is_assumed,
            is_elsewhere=found.elsewhere is not None,
            standing=standing_text(found, localizer),
            evidence=self._evidence(found.entry),
            next_steps=self._next_steps(found.entry),
            entry=found.entry,
            other=standing_text(compared.other, localizer) if compared else "",
            is_different=compared is not None and compared.is_disputed,
        )

    def lost(self, matching: Matching) -> Iterable[GrowthRow]:
        """The entries without an item, with the item that they may belong to."""
        proposed = {question.key: question.item for question in matching.questions}
        for key in (*proposed, *matching.unmatched):
            entry = self._growth.entry(key)
            yield GrowthRow(
                key=key,
                item=None,
                title="",
                text=entry.words or key.id,
                standing=lost_mark(entry, self._localizer),
                evidence=self._evidence(entry),
                next_steps=self._next_steps(entry),
                entry=entry,
                proposed=proposed.get(key),
            )

    def _evidence(self, entry: Entry) -> tuple[str, ...]:
        return tuple(evidence_text(each, self._localizer) for each in entry.evidence)

    def _next_steps(self, entry: Entry) -> tuple[str, ...]:
        return tuple(next_step_text(each, self._localizer) for each in entry.next_steps)


def asked_text(row: GrowthRow, localizer: Localizer) -> str:
    """What a skill asks for: “asks for Expert”."""
    return localizer.tr("asks for {step}", step=row.choices[row.asked]) if row.asked else ""
