"""Merges lists of records and of marks into the text of a growth file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ladder_app.domain.growth.entries import by_day
from ladder_app.files.format_growth import GROWTH_RECORDS
from ladder_app.files.growth.align import Aligned, align
from ladder_app.files.growth.expand import Unfolding
from ladder_app.files.growth.keys import Keys
from ladder_app.files.growth.layout import Form, Layout, Span
from ladder_app.files.growth.line_edits import (
    LineEdits,
    Lines,
    Pair,
    dash_line,
    is_comment,
    is_content,
)
from ladder_app.files.growth.lists import LISTS, OldItem, Removal
from ladder_app.files.growth.marks import PlacedMark, read_marks, written_mark
from ladder_app.files.growth.people import marks_of
from ladder_app.files.kinds import Field, Record
from ladder_app.files.nodes import Node
from ladder_app.files.problems import Report
from ladder_app.files.records import Item

_STEP = 2


class ListMerge:
    """Makes the lines of lists with other items.

    `unfoldings` are the collections that have to be written in another form first.
    """

    def __init__(
        self,
        layout: Layout,
        edits: LineEdits,
        record: Callable[[Record, Item, Span, Keys], Lines],
    ) -> None:
        """Create it for a text; `record` makes the lines of a record with new values."""
        self.unfoldings: list[Unfolding] = []
        self._layout = layout
        self._edits = edits
        self._record = record

    def records(self, field: Field, item: Item, pair: Pair | None, new: Keys, column: int) -> Lines:
        """The lines of a list of records with its key; none where there is no list."""
        rule = LISTS[field.key]
        old = list(rule.items(item))
        value = new.get(field.key)
        wanted: list[Keys] = value if isinstance(value, list) else []
        aligned = rule.align([keys for _, keys in old], wanted)
        if pair is not None and all(_is_same(old, wanted, each) for each in aligned):
            return self._edits.pair_as_is(pair, column)
        if pair is None or pair[1].form is not Form.LIST or not pair[1].children:
            return self._edits.pair_with(field.key, pair, value, column)
        if pair[1].is_flow:
            return self._unfolded(pair, column)
        lines = self._items(field, pair[1], old, wanted, aligned)
        empty = [] if value is None else self._edits.new_pair(field.key, [], column)
        return self._below_key(pair, lines, empty, column)

    def marks(
        self, record: Record, field: Field, item: Item, pair: Pair | None, new: Keys, column: int
    ) -> Lines:
        """The lines of the marks of an item with their key; `mark` is written among them."""
        value = new.get("marks")
        wanted: list[object] = value if isinstance(value, list) else []
        all_marks = by_day(each.mark for each in marks_of(record, item, Report("")))
        all_old = list(map(written_mark, all_marks))
        node = item.nodes.get(field.key)
        old = list(read_marks(field, node, Report(""))) if node is not None else []
        if all_old == wanted or not (old or (wanted and field.key == "marks")):
            return self._edits.pair_as_is(pair, column)
        if field.key != "marks":
            return self._edits.pair_with(field.key, pair, None, column)
        if pair is None or not pair[1].children:
            return self._edits.pair_with(field.key, pair, value, column)
        if pair[1].is_flow or pair[1].form is Form.MAPPING:
            return self._unfolded(pair, column)
        return self._below_key(pair, self._mark_items(pair[1], old, wanted), [], column)

    def _unfolded(self, pair: Pair, column: int) -> Lines:
        """Have the value of a key written in another form first."""
        self.unfoldings.append(Unfolding(span=pair[1], indent=column + _STEP))
        return self._edits.pair_as_is(pair, column)

    def _below_key(self, pair: Pair, items: Lines, empty: Lines, column: int) -> Lines:
        """The items of a list below its key; where none is left, `empty` and the comments."""
        key, span = pair
        head = self._edits.as_is(key.line, span.line - 1, column)
        if any(map(is_content, items)):
            return [*head, *items]
        comments = [line.lstrip(" ") for line in (*head, *items) if is_comment(line)]
        return [*empty, *(" " * column + comment for comment in comments)]

    def _items(
        self,
        field: Field,
        span: Span,
        old: Sequence[OldItem],
        wanted: Sequence[Keys],
        aligned: Sequence[Aligned],
    ) -> Lines:
        """The items of a list of records."""
        numbers = _numbers(span, [item for item, _ in old])
        changed: dict[int, Lines] = {}
        for each in aligned:
            if each.old is None or _is_same(old, wanted, each):
                continue
            item, number = old[each.old][0], numbers[each.old]
            changed[number] = (
                self._removed(field, item, span, number)
                if each.new is None
                else self._item(field, item, span, number, wanted[each.new])
            )
        return self._joined(span, changed, self._new_items(span, numbers, wanted, aligned))

    def _mark_items(self, span: Span, old: Sequence[PlacedMark], wanted: Sequence[object]) -> Lines:
        """The items of a list of marks."""
        before = [written_mark(each.mark) for each in old]
        aligned = align(list(map(str, before)), list(map(str, wanted)), is_changed_in_place=True)
        numbers = _numbers(span, [each.node for each in old])
        changed: dict[int, Lines] = {}
        for each in aligned:
            if each.old is None:
                continue
            number = numbers[each.old]
            child, dash = span.children[number], dash_line(self._layout, span, number)
            if each.new is None:
                changed[number] = self._edits.comments(dash, child.last_line, span.column)
            elif before[each.old] != wanted[each.new]:
                changed[number] = self._edits.changed_item(
                    dash, child, wanted[each.new], span.column
                )
        return self._joined(span, changed, self._new_items(span, numbers, wanted, aligned))

    def _new_items(
        self,
        span: Span,
        numbers: Sequence[int],
        wanted: Sequence[object],
        aligned: Sequence[Aligned],
    ) -> dict[int, Lines]:
        """The lines of new items by the number of the one that they follow."""
        inserted: dict[int, Lines] = {}
        number = -1
        for each in aligned:
            if each.old is not None:
                number = numbers[each.old]
            elif each.new is not None:
                lines = self._edits.new_item(wanted[each.new], span.column)
                inserted.setdefault(number, []).extend(lines)
        return inserted

    def _joined(self, span: Span, changed: dict[int, Lines], inserted: dict[int, Lines]) -> Lines:
        dashes = [dash_line(self._layout, span, number) for number in range(len(span.children))]
        ends = [child.last_line for child in span.children]
        ranges = list(zip(dashes, ends, strict=True))
        return self._edits.joined(ranges, span.column, changed, inserted)

    def _item(self, field: Field, item: Item, span: Span, number: int, new: Keys) -> Lines:
        """The lines of an item of a list with its new keys."""
        child, dash = span.children[number], dash_line(self._layout, span, number)
        record = GROWTH_RECORDS[field.record]
        if child.form is Form.MAPPING and child.children:
            if child.is_flow:
                self.unfoldings.append(Unfolding(span=child, indent=child.column, is_item=True))
                return []
            head = self._layout.lines[dash : child.line]
            return [*head, *self._record(record, item, child, new)]
        is_short = child.form is Form.SCALAR and list(new) == [record.short_form]
        written = new[record.short_form] if is_short else new
        return self._edits.changed_item(dash, child, written, span.column)

    def _removed(self, field: Field, item: Item, span: Span, number: int) -> Lines:
        """What stays of an item that is removed."""
        child, dash = span.children[number], dash_line(self._layout, span, number)
        removal = LISTS[field.key].removal
        if removal is Removal.NOTHING:
            return []
        if removal is Removal.NOT_UNDERSTOOD:
            lines = self._item(field, item, span, number, {"id": item.text("id")})
            if sum(map(is_content, lines)) > 1:
                return lines
        return self._edits.comments(dash, child.last_line, span.column)


def _numbers(span: Span, nodes: Sequence[Item | Node]) -> list[int]:
    """The numbers of the children of a list that nodes were read from."""
    numbers = {child.start: number for number, child in enumerate(span.children)}
    return [numbers[node.line - 1, node.column - 1] for node in nodes]


def _is_same(old: Sequence[OldItem], new: Sequence[Keys], each: Aligned) -> bool:
    return each.old is not None and each.new is not None and old[each.old][1] == new[each.new]
