"""The lists of a growth file: what is in them, and which item is the same after a change."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.files.growth.align import Aligned, align
from ladder_app.files.growth.keys import (
    Keys,
    entry_keys,
    evidence_keys,
    next_step_keys,
    person_keys,
    target_keys,
)
from ladder_app.files.growth.people import (
    PARTS,
    entries_of,
    evidence_of,
    growths_of,
    has_content,
    next_step_of,
    people_of,
)
from ladder_app.files.problems import Report
from ladder_app.files.records import Item

OldItem = tuple[Item, Keys]


class Removal(Enum):
    """What stays of an item that is removed."""

    NOTHING = "nothing"
    COMMENTS = "comments"
    NOT_UNDERSTOOD = "not understood"
    """The id, comments, and keys that are not known."""


class ListRule(Struct, frozen=True, kw_only=True):
    """A list: its items in a record, how they are aligned with others, and what removing does."""

    items: Callable[[Item], Iterator[OldItem]]
    align: Callable[[Sequence[Keys], Sequence[Keys]], list[Aligned]]
    removal: Removal


def _people(file: Item) -> Iterator[OldItem]:
    found = people_of(file, Report(""))
    return ((item, person_keys(person)) for item, person in found if item is not file)


def _targets(person: Item) -> Iterator[OldItem]:
    return ((item, target_keys(growth)) for item, growth in growths_of(person, Report("")))


def _entries(list_key: str) -> Callable[[Item], Iterator[OldItem]]:
    def found(target: Item) -> Iterator[OldItem]:
        for each in entries_of(target, Report("")):
            if each.key.part is PARTS[list_key]:
                yield each.item, entry_keys(each.key.id, each.entry)

    return found


def _evidence(item: Item) -> Iterator[OldItem]:
    found = ((each, evidence_of(each)) for each in item.items("evidence"))
    return ((each, evidence_keys(value)) for each, value in found if has_content(value))


def _next_steps(item: Item) -> Iterator[OldItem]:
    found = ((each, next_step_of(each)) for each in item.items("next"))
    return ((each, next_step_keys(value)) for each, value in found if has_content(value))


def _by_key(key: str, *, is_changed_in_place: bool) -> Callable[..., list[Aligned]]:
    def aligned(old: Sequence[Keys], new: Sequence[Keys]) -> list[Aligned]:
        return align(
            [str(keys.get(key)) for keys in old],
            [str(keys.get(key)) for keys in new],
            is_changed_in_place=is_changed_in_place,
        )

    return aligned


def _by_content(old: Sequence[Keys], new: Sequence[Keys]) -> list[Aligned]:
    return align(
        [_content(keys) for keys in old],
        [_content(keys) for keys in new],
        is_changed_in_place=True,
    )


def _content(keys: Keys) -> Hashable:
    return tuple(keys.items())


def _by_id(old: Sequence[Keys], new: Sequence[Keys]) -> list[Aligned]:
    """The items by id, in the order of before; the order of marking has no meaning.

    An item that has another id and else nothing changed was moved.
    """
    index_of = {keys["id"]: index for index, keys in enumerate(new)}
    kept = [index_of.get(keys["id"]) for keys in old]
    found = set(kept)
    added = dict.fromkeys(index for index in range(len(new)) if index not in found)
    moved = {_without_id(new[index]): index for index in reversed(added)}
    for number, keys in enumerate(old):
        if kept[number] is None and len(keys) > 1:
            index = moved.pop(_without_id(keys), None)
            if index is not None:
                kept[number] = index
                del added[index]
    return [
        *(Aligned(number, index) for number, index in enumerate(kept)),
        *(Aligned(None, index) for index in added),
    ]


def _without_id(keys: Keys) -> str:
    return str({key: value for key, value in keys.items() if key != "id"})


LISTS: Mapping[str, ListRule] = {
    "people": ListRule(
        items=_people,
        align=_by_key("name", is_changed_in_place=True),
        removal=Removal.NOTHING,
    ),
    "targets": ListRule(
        items=_targets,
        align=_by_key("level", is_changed_in_place=False),
        removal=Removal.NOTHING,
    ),
    **{
        key: ListRule(items=_entries(key), align=_by_id, removal=Removal.NOT_UNDERSTOOD)
        for key in PARTS
    },
    "evidence": ListRule(items=_evidence, align=_by_content, removal=Removal.COMMENTS),
    "next": ListRule(items=_next_steps, align=_by_content, removal=Removal.COMMENTS),
}
"""The rules of all lists of records, by their keys."""
