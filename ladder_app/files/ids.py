"""Makes ids, checks that they are unique, and resolves references to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from ladder_app.domain.text.translatable import translatable
from ladder_app.files.kinds import MAX_ID_CHARACTERS
from ladder_app.files.nodes import ScalarNode
from ladder_app.files.problems import Report
from ladder_app.files.records import Item
from ladder_app.files.slugs import numbered_id, slug

_MAX_WORDS_OF_ID = 6
_UNKNOWN = {
    "source": translatable(
        "There is no source “{word}” in this file. Define it or correct the id."
    ),
    "proficiency": translatable(
        "There is no proficiency “{word}” in this file. Define it or correct the id."
    ),
    "skill": translatable("There is no skill “{word}” in this file. Define it or correct the id."),
}

Value = TypeVar("Value")


class Named(Generic[Value]):
    """The values of one kind by id, with a record of which are referred to."""

    def __init__(self, what: str, values: dict[str, Value]) -> None:
        """Create it with the values by id; `what` is the name of the kind in messages."""
        self._what = what
        self._values = values
        self._used: set[str] = set()

    def find(self, reference: ScalarNode, report: Report) -> Value | None:
        """The value that a reference names; reports an unknown one and returns None."""
        found = self._values.get(reference.value)
        if found is None:
            report.unknown(
                reference,
                f"{self._what}-unknown",
                _UNKNOWN[self._what],
                reference.value,
                self._values.keys(),
            )
            return None
        self._used.add(reference.value)
        return found

    def find_all(self, references: Iterable[ScalarNode], report: Report) -> tuple[Value, ...]:
        """The values that the references name, each once; reports unknown ones."""
        found: dict[str, Value] = {}
        for reference in references:
            if reference.value in found:
                report.warning(
                    reference,
                    "reference-repeated",
                    "“{word}” is listed twice here. Remove one.",
                    word=reference.value,
                )
                continue
            value = self.find(reference, report)
            if value is not None:
                found[reference.value] = value
        return tuple(found.values())

    def warn_of_unused(self, items: Sequence[Item], advice: str, report: Report) -> None:
        """Warn of each value that no reference names; `items` are the values' records."""
        # With a duplicate id, which is an error, there are fewer values than items.
        for value_id, item in zip(self._values, items, strict=False):
            if value_id not in self._used:
                report.warning(
                    item,
                    f"{self._what}-unused",
                    advice,
                    id=value_id,
                )


def take_id(item: Item, what: str, taken: dict[str, int], report: Report) -> str:
    """The id of an item, made from its name or title if none is given.

    `taken` maps the earlier ids to their lines. A duplicate is reported.
    """
    item_id = item.text("id") or slug(item.text("name") or item.text("title"))
    # A name without Latin letters makes no id, so number the item.
    item_id = item_id or f"{what}-{len(taken) + 1}"
    if item_id in taken:
        _report_duplicate(item, item_id, taken[item_id], report)
    else:
        taken[item_id] = item.line
    return item_id


def responsibility_ids(items: Sequence[Item], report: Report) -> list[str]:
    """The ids of a list of responsibilities; made ids avoid the given ones."""
    taken: dict[str, int] = {}
    given = [take_id(item, "", taken, report) if item.text("id") else "" for item in items]
    copies: dict[str, int] = {}
    return [
        item_id or _made_id(item, taken, copies) for item_id, item in zip(given, items, strict=True)
    ]


def _made_id(item: Item, taken: dict[str, int], copies: dict[str, int]) -> str:
    text = item.text("title") or " ".join(item.text("text").split()[:_MAX_WORDS_OF_ID])
    base = made = _slug_with_checksum(text)
    while made in taken:
        copies[base] = copies.get(base, 1) + 1
        made = numbered_id(base, copies[base])
    taken[made] = item.line
    return made


def _slug_with_checksum(text: str) -> str:
    """An id from a text's Latin letters, with a checksum if most letters are not Latin.

    Without it, all statements in another script would get the same id and be
    compared as if they were one.
    """
    base = slug(text)[: MAX_ID_CHARACTERS - 8].strip("-")
    letters = sum(map(str.isalnum, text))
    if len(slug(text).replace("-", "")) * 2 >= letters:
        return base or "responsibility"
    # Imported late: rarely needed.
    from zlib import crc32

    base = base[: MAX_ID_CHARACTERS - 20].strip("-") or "responsibility"
    return f"{base}-{crc32(text.encode('utf-8', 'surrogatepass')):08x}"


def _report_duplicate(item: Item, item_id: str, first_line: int, report: Report) -> None:
    key = next((key for key in ("id", "name", "title") if key in item.nodes), "")
    report.error(
        item.place(key),
        "id-duplicate",
        "The id “{id}” is already used on line {line}. Give this one its own “id”.",
        id=item_id,
        line=str(first_line),
    )
