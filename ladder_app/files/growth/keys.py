"""The keys of a growth file with their values, as they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from ladder_app.domain.growth.entries import (
    DatedMark,
    Entry,
    Evidence,
    Growth,
    ItemKey,
    NextStep,
    Person,
    by_day,
)
from ladder_app.files.format_growth import GROWTH_VERSION
from ladder_app.files.growth.marks import written_mark
from ladder_app.files.growth.people import PARTS, has_content
from ladder_app.files.text import allowed, allowed_lines
from ladder_app.files.yaml_text import Plain

Keys = dict[str, object]


def as_read(people: Sequence[Person]) -> tuple[Person, ...]:
    """The people as they are after writing and reading.

    Their texts have no white space at the ends and no characters that a file cannot have, and
    what is empty is left out.
    """
    return tuple(
        replace(
            person,
            name=allowed(person.name),
            manager=allowed(person.manager),
            growths=tuple(map(_growth_as_read, person.growths)),
        )
        for person in people
    )


def _growth_as_read(growth: Growth) -> Growth:
    entries = {key: _entry_as_read(entry) for key, entry in growth.entries.items()}
    return replace(growth, entries={key: e for key, e in entries.items() if not e.is_empty})


def _entry_as_read(entry: Entry) -> Entry:
    evidence = [
        replace(each, text=allowed_lines(each.text), link=allowed(each.link))
        for each in entry.evidence
    ]
    steps = [replace(each, text=allowed_lines(each.text)) for each in entry.next_steps]
    marks = by_day(marks_of_entry(entry))
    last = marks[-1] if marks else DatedMark()
    return replace(
        entry,
        mark=last.mark,
        step=last.step,
        is_below=last.is_below,
        day=last.day,
        earlier=tuple(marks[:-1]),
        evidence=tuple(filter(has_content, evidence)),
        next_steps=tuple(filter(has_content, steps)),
        words=allowed_lines(entry.words),
    )


def file_keys(people: Sequence[Person]) -> Keys:
    """The keys of a new file: those of the person, or a list of people unless there is one."""
    version: Keys = {"growth": Plain(str(GROWTH_VERSION))}
    if len(people) == 1:
        return {**version, **person_keys(people[0])}
    return {**version, "people": [person_keys(person) for person in people]}


def person_keys(person: Person) -> Keys:
    """The keys of a person; an empty person has an empty list of targets."""
    keys = _without_empty(
        {
            "name": person.name,
            "manager": person.manager,
            "level": person.level,
            "targets": [target_keys(growth) for growth in person.growths],
        }
    )
    return keys or {"targets": []}


def target_keys(growth: Growth) -> Keys:
    """The keys of a target."""
    lists = {
        key: [entry_keys(item.id, entry) for item, entry in entries_in(growth, key)]
        for key in PARTS
    }
    return _without_empty({"level": growth.target, **lists})


def entries_in(growth: Growth, list_key: str) -> Iterable[tuple[ItemKey, Entry]]:
    """The entries that stand in one list of a target, in their order."""
    part = PARTS[list_key]
    return ((key, entry) for key, entry in growth.entries.items() if key.part is part)


def entry_keys(item_id: str, entry: Entry) -> Keys:
    """The keys of an item."""
    return _without_empty(
        {
            "id": item_id,
            "words": entry.words,
            "marks": [written_mark(mark) for mark in marks_of_entry(entry)],
            "evidence": [evidence_keys(each) for each in entry.evidence],
            "next": [next_step_keys(each) for each in entry.next_steps],
        }
    )


def marks_of_entry(entry: Entry) -> tuple[DatedMark, ...]:
    """All marks of an entry, the oldest first."""
    last = DatedMark(day=entry.day, mark=entry.mark, step=entry.step, is_below=entry.is_below)
    has_last = bool(entry.earlier) or last != DatedMark()
    return (*entry.earlier, last) if has_last else ()


def evidence_keys(evidence: Evidence) -> Keys:
    """The keys of evidence."""
    return _without_empty(
        {"text": evidence.text, "date": _written_day(evidence.day), "link": evidence.link}
    )


def next_step_keys(step: NextStep) -> Keys:
    """The keys of a next step."""
    return _without_empty({"text": step.text, "by": _written_day(step.by)})


def _written_day(day: date | None) -> str:
    return Plain(day.isoformat()) if day else ""


def _without_empty(keys: Mapping[str, object]) -> Keys:
    return {key: value for key, value in keys.items() if value not in ("", [])}
