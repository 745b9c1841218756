"""Merges people into the text of a growth file: what did not change stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ladder_app.files.growth.expand import NotEditableError, Unfolding
from ladder_app.files.growth.keys import Keys
from ladder_app.files.growth.layout import Layout, Span
from ladder_app.files.growth.line_edits import LineEdits, Lines, Pair, is_content
from ladder_app.files.growth.merge_lists import ListMerge
from ladder_app.files.kinds import Field, Kind, Record
from ladder_app.files.records import Item


class Merge:
    """Makes the lines of a text with other values.

    `unfoldings` are collections that have to be written in another form first; while there are
    any, the lines are of no use. `aligns_comments` keeps a comment behind a changed value from
    becoming a part of it.
    """

    def __init__(self, layout: Layout, *, aligns_comments: bool = False) -> None:
        """Create it for the lines of a text."""
        self._lines = layout.lines
        self._edits = LineEdits(layout, aligns_comments=aligns_comments)
        self._lists = ListMerge(layout, self._edits, self.record)

    @property
    def unfoldings(self) -> list[Unfolding]:
        """The collections to write in another form."""
        return self._lists.unfoldings

    def record(self, record: Record, item: Item, span: Span, new: Keys) -> Lines:
        """The lines of a record with the new values of its known keys.

        Raises NotEditableError for a form that cannot be changed line by line.
        """
        if span.is_flow or any(key.column != span.column for key, _ in span.pairs):
            # There is an anchor before the keys, or a key of several lines.
            raise NotEditableError
        pairs: dict[str, Pair] = {}
        for pair in span.pairs:
            pairs.setdefault(pair[0].value, pair)
        written = {
            field.key: self._field(record, field, item, pairs.get(field.key), new, span.column)
            for field in record.fields
            if field.kind is not Kind.VERSION
        }
        return self._assembled(record, span, pairs, written)

    def _assembled(
        self,
        record: Record,
        span: Span,
        pairs: Mapping[str, Pair],
        written: Mapping[str, Lines],
    ) -> Lines:
        """All pairs in the order of the text, each new one behind those that are before it."""
        column = span.column
        added = _places(record, span, [key for key in written if key not in pairs])
        changed: dict[int, Lines] = {}
        for number, pair in enumerate(span.pairs):
            key = pair[0].value
            if key in written and pairs[key][0] is pair[0]:
                changed[number] = written[key]
        inserted = {n: [line for key in keys for line in written[key]] for n, keys in added.items()}
        ranges = [(key.line, value.last_line) for key, value in span.pairs]
        lines = self._edits.joined(ranges, column, changed, inserted)
        return _with_dash(lines, self._lines[span.line][:column], column)

    def _field(
        self, record: Record, field: Field, item: Item, pair: Pair | None, new: Keys, column: int
    ) -> Lines:
        """The lines of a pair with its new value; none where there is no pair."""
        if field.kind is Kind.MARKS:
            return self._lists.marks(record, field, item, pair, new, column)
        if field.kind is Kind.RECORDS:
            return self._lists.records(field, item, pair, new, column)
        old = item.values.get(field.key)
        before = old.isoformat() if isinstance(old, date) else old
        value = new.get(field.key)
        if (before or None) == value:
            return self._edits.pair_as_is(pair, column)
        return self._edits.pair_with(field.key, pair, value, column)


def _places(record: Record, span: Span, keys: Sequence[str]) -> dict[int, list[str]]:
    """New keys by the number of the pair that they follow, in the order of the record."""
    order = {field.key: rank for rank, field in enumerate(record.fields)}
    ranks = [order.get(key.value, -1) for key, _ in span.pairs]
    places: dict[int, list[str]] = {}
    for key in keys:
        before = (n for n, rank in enumerate(ranks) if 0 <= rank < order[key])
        places.setdefault(max(before, default=-1), []).append(key)
    return places


def _with_dash(lines: Lines, prefix: str, column: int) -> Lines:
    """The lines of a mapping with what is before its first key, such as the dash of an item."""
    first = next((n for n, line in enumerate(lines) if is_content(line)), None)
    if first is not None:
        lines[first] = prefix + lines[first][column:]
    return lines
