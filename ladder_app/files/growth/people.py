"""Builds people with their targets from the records of a growth file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    Growth,
    ItemKey,
    NextStep,
    Part,
    Person,
    by_day,
)
from ladder_app.files.format_growth import GROWTH_RECORDS, PERSON, TARGET
from ladder_app.files.growth.marks import PlacedMark, read_marks
from ladder_app.files.kinds import Kind, Record
from ladder_app.files.problems import Report
from ladder_app.files.records import Item

PARTS = {"responsibilities": Part.STATEMENT, "common": Part.COMMON, "skills": Part.SKILL}
"""The part of a level that each list of a target is about, by its key."""

_RECORDS = {f.key: GROWTH_RECORDS[f.record] for f in TARGET.fields if f.key in PARTS}
_NO_EVIDENCE = Evidence(text="")
_NO_STEP = NextStep(text="")


class PlacedEntry(Struct, frozen=True):
    """An entry, which may be empty, with its key and the record that it was read from."""

    key: ItemKey
    entry: Entry
    item: Item


def people_of(file: Item, report: Report) -> Iterator[tuple[Item, Person]]:
    """Each person of a file with their record: the file itself for a person at its top."""
    if has_own_person(file):
        yield file, _person(file, report)
    for item in file.items("people"):
        yield item, _person(item, report)


def has_own_person(file: Item) -> bool:
    """Whether the keys of a person are at the top of the file."""
    return any(field.key in file.nodes for field in PERSON.fields)


def _person(item: Item, report: Report) -> Person:
    return Person(
        name=item.text("name"),
        manager=item.text("manager"),
        level=item.text("level"),
        growths=tuple(growth for _, growth in growths_of(item, report)),
    )


def growths_of(person: Item, report: Report) -> Iterator[tuple[Item, Growth]]:
    """What a person wrote about each target, with its record. A target given twice is reported."""
    lines: dict[str, int] = {}
    for item in person.items("targets"):
        target = item.text("level")
        if target in lines:
            report.error(
                item.place("level"),
                "target-duplicate",
                "The target “{level}” is already on line {line}. Move its items there.",
                level=target,
                line=str(lines[target]),
            )
        elif target:
            lines[target] = item.line
            placed = entries_of(item, report)
            entries = {each.key: each.entry for each in placed if not each.entry.is_empty}
            yield item, Growth(target=target, entries=entries)


def entries_of(target: Item, report: Report) -> Iterator[PlacedEntry]:
    """The entries of a target. An item given twice in a part is reported."""
    for key, part in PARTS.items():
        lines: dict[str, int] = {}
        for item in target.items(key):
            item_id = item.text("id")
            if item_id in lines:
                report.error(
                    item.place("id"),
                    "id-duplicate",
                    "The id “{id}” is already used on line {line}. Keep one of the two.",
                    id=item_id,
                    line=str(lines[item_id]),
                )
            elif item_id:
                lines[item_id] = item.line
                yield PlacedEntry(ItemKey(part, item_id), _entry(_RECORDS[key], item, report), item)


def marks_of(record: Record, item: Item, report: Report) -> Iterator[PlacedMark]:
    """The marks in the record of an item, the oldest first."""
    for field in record.fields:
        node = item.nodes.get(field.key)
        if field.kind is Kind.MARKS and node is not None:
            yield from read_marks(field, node, report)


def evidence_of(item: Item) -> Evidence:
    """The evidence in a record."""
    return Evidence(text=item.text("text"), day=item.date("date"), link=item.text("link"))


def next_step_of(item: Item) -> NextStep:
    """The next step in a record."""
    return NextStep(text=item.text("text"), by=item.date("by"))


def has_content(value: Evidence | NextStep) -> bool:
    """Whether anything is written in evidence or a next step."""
    return value not in (_NO_EVIDENCE, _NO_STEP)


def _in_file(marks: Iterable[PlacedMark], report: Report) -> Iterator[DatedMark]:
    """The marks in the order of the file. One below a later one is reported."""
    latest: date | None = None
    for placed in marks:
        day = placed.mark.day
        if day is not None and latest is not None and day < latest:
            report.warning(
                placed.node,
                "marks-order",
                "The mark of {day} is below that of {later}. Marks count by their days: write"
                " the oldest first.",
                day=day.isoformat(),
                later=latest.isoformat(),
            )
        latest = max(filter(None, (latest, day)), default=None)
        yield placed.mark


def record_of(key: str) -> Record:
    """The record of the items in a list of a target."""
    return _RECORDS[key]


def _entry(record: Record, item: Item, report: Report) -> Entry:
    marks = by_day(_in_file(marks_of(record, item, report), report))
    last = marks[-1] if marks else DatedMark()
    return Entry(
        mark=last.mark,
        step=last.step,
        is_below=last.is_below,
        day=last.day,
        earlier=tuple(marks[:-1]),
        evidence=tuple(filter(has_content, map(evidence_of, item.items("evidence")))),
        next_steps=tuple(filter(has_content, map(next_step_of, item.items("next")))),
        words=item.text("words"),
    )
