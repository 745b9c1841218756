"""Reads records with resolved values from a tree of nodes, by the table of the format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from msgspec import Struct

from ladder_app.files.addresses import ADDRESS_KINDS, read_addresses
from ladder_app.files.format import record_named
from ladder_app.files.kinds import Field, Kind, Record
from ladder_app.files.nodes import MappingNode, Node, RefusedNode, ScalarNode, SequenceNode
from ladder_app.files.problems import DID_YOU_MEAN, Placed, Report
from ladder_app.files.record_titles import TITLES
from ladder_app.files.scalars import Resolved, resolve


class Item(Struct):
    """One record of a file.

    A key is in `nodes` if it has a value, and also in `values`, `references` or
    `children` if that value is valid.
    """

    line: int
    column: int
    nodes: dict[str, Node]
    values: dict[str, Resolved]
    references: dict[str, tuple[ScalarNode, ...]]
    children: dict[str, tuple[Item, ...]]
    key: ScalarNode | None = None

    def text(self, key: str) -> str:
        """The text of a field, or an empty text."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def amount(self, key: str) -> Decimal | None:
        """The amount of a field, or None."""
        value = self.values.get(key)
        return value if isinstance(value, Decimal) else None

    def date(self, key: str) -> date | None:
        """The date of a field, or None."""
        value = self.values.get(key)
        return value if isinstance(value, date) else None

    def is_true(self, key: str, default: bool = False) -> bool:
        """Whether the value of the field is true; `default` if it has none."""
        value = self.values.get(key, default)
        return value is True

    def words(self, key: str) -> tuple[str, ...]:
        """The ids or addresses that a field refers to, each once."""
        return tuple(dict.fromkeys(node.value for node in self.references.get(key, ())))

    def items(self, key: str) -> tuple[Item, ...]:
        """The records in a field."""
        return self.children.get(key, ())

    def place(self, key: str) -> Placed:
        """The place of a field's value, or of the record if it has none."""
        return self.nodes.get(key, self)


@cache
def _fields_of(name: str) -> Mapping[str, Field]:
    """The fields of a record by their keys."""
    return {field.key: field for field in record_named(name).fields}


def read_record(node: Node, record: Record, report: Report) -> Item | None:
    """The record in a node, with its problems reported; None if it is not a record."""
    if isinstance(node, RefusedNode):
        return None
    report.checkpoint()
    item = Item(node.line, node.column, {}, {}, {}, {})
    if isinstance(node, MappingNode):
        if record.short_form and _is_text_as_key(node, record):
            _report_text_as_key(node, report)
            return None
        _read_mapping(node, record, item, report)
    elif isinstance(node, ScalarNode) and record.short_form:
        if not node.value.strip():
            report.error(node, "item-empty", "This item is empty. Write a value or remove it.")
            return None
        _warn_of_missing_space(node, record, report)
        _read_field(_fields_of(record.name)[record.short_form], node, item, report)
    else:
        report.error(
            node,
            "mapping-expected",
            "This should be a mapping with the key “{key}”, such as “{key}: {example}”.",
            key=_first_key(record).key,
            example=_first_key(record).example,
        )
        return None
    return item


def _first_key(record: Record) -> Field:
    return next((field for field in record.fields if field.required), record.fields[0])


def _is_text_as_key(node: MappingNode, record: Record) -> bool:
    """Whether the only key has a capital or a space, as text has and no key."""
    if len(node.pairs) != 1:
        return False
    key, value = node.pairs[0]
    is_text = key.value != key.value.casefold() or " " in key.value
    return (
        is_text
        and key.value.casefold() not in _fields_of(record.name)
        and type(value) is ScalarNode
    )


def _report_text_as_key(node: MappingNode, report: Report) -> None:
    report.error(
        node,
        "text-not-quoted",
        "The “: ” makes “{word}” a key. Put the whole text in quotes.",
        word=node.pairs[0][0].value,
    )


def _warn_of_missing_space(node: ScalarNode, record: Record, report: Report) -> None:
    key, colon, rest = node.value.partition(":")
    if (
        colon
        and rest
        and not rest[0].isspace()
        and not node.quoted
        and key in _fields_of(record.name)
    ):
        report.warning(
            node,
            "space-missing",
            "“{word}” is taken as text. If “{key}” is a key, put a space after the “:”.",
            word=node.value,
            key=key,
        )


def _read_mapping(node: MappingNode, record: Record, item: Item, report: Report) -> None:
    fields = _fields_of(record.name)
    empty: dict[str, ScalarNode] = {}
    suggested: set[str] = set()
    for key, value in node.pairs:
        field = fields.get(key.value)
        if field is None:
            suggested.add(_report_unknown(key, record, report))
        elif type(value) is ScalarNode and not value.value.strip():
            empty[key.value] = key
        else:
            _read_field(field, value, item, report)
    _check_required(record, item, empty, suggested, report)


def _report_unknown(key: ScalarNode, record: Record, report: Report) -> str:
    """Report an unknown key; returns the closest known one if that need not be reported."""
    if record.keeps_unknown:
        _warn_of_kept(key, record, report)
        return ""
    return report.unknown(
        key,
        "key-unknown",
        "The key “{word}” is not known in a {record}. Remove it or correct it.",
        key.value,
        _fields_of(record.name),
        record=TITLES[record.name],
    )


def _warn_of_kept(key: ScalarNode, record: Record, report: Report) -> None:
    suggestion = report.suggestion(key.value, _fields_of(record.name))
    report.warning(
        key,
        "key-unknown",
        "The key “{word}” is not known in a {record}. It stays and has no effect: leave it or "
        "correct it.",
        hint=DID_YOU_MEAN if suggestion else "",
        word=key.value,
        record=TITLES[record.name],
        suggestion=suggestion,
    )


def _check_required(
    record: Record, item: Item, empty: dict[str, ScalarNode], suggested: set[str], report: Report
) -> None:
    """Report each missing key except the `suggested` ones: a problem names them already."""
    nodes = item.nodes
    for field in record.fields:
        if field.required and field.key not in nodes and field.key not in suggested:
            report.error(
                empty.get(field.key, item),
                "key-missing",
                "The {record} needs “{key}”, such as “{key}: {example}”.",
                record=TITLES[record.name],
                key=field.key,
                example=field.example or "…",
            )
    if record.any_of and not any(key in nodes or key in suggested for key in record.any_of):
        report.error(
            next(iter(empty.values()), item),
            "key-missing",
            "The {record} needs one of: {keys}.",
            record=TITLES[record.name],
            keys=", ".join(record.any_of),
        )
    if record.one_of and suggested.isdisjoint(record.one_of):
        _check_one_of(record, item, empty, report)


def _check_one_of(record: Record, item: Item, empty: dict[str, ScalarNode], report: Report) -> None:
    given = [key for key in record.one_of if key in item.nodes]
    keys = ", ".join(record.one_of)
    if not given:
        place = next((empty[key] for key in record.one_of if key in empty), item)
        report.error(
            place,
            "key-missing",
            "The {record} needs one of: {keys}.",
            record=TITLES[record.name],
            keys=keys,
        )
    elif len(given) > 1:
        report.error(
            item.nodes[given[-1]],
            "keys-exclusive",
            "Only one of {keys} can be given. Move the levels into a track.",
            keys=keys,
        )


def _read_field(field: Field, node: Node, item: Item, report: Report) -> None:
    item.nodes[field.key] = node
    kind = field.kind
    if kind in {Kind.RATES, Kind.MARKS}:
        # The readers of rates and of growth files read these from the node itself.
        return
    if kind in {Kind.SOURCES, Kind.REFERENCES, Kind.CHOICES}:
        item.references[field.key] = _read_references(field, node, report)
        _warn_of_unknown_choices(field, item.references[field.key], report)
    elif kind in ADDRESS_KINDS:
        item.references[field.key] = read_addresses(field, node, report)
    elif kind is Kind.RECORD:
        child = read_record(node, record_named(field.record), report)
        item.children[field.key] = (child,) if child else ()
    elif kind is Kind.RECORDS:
        item.children[field.key] = _read_list(field, node, report)
    elif kind is Kind.RECORDS_BY_ID:
        item.children[field.key] = _read_by_id(field, node, report)
    elif isinstance(node, ScalarNode):
        item.values[field.key] = resolve(field, node, report)
        if kind is Kind.REFERENCE:
            item.references[field.key] = (node,)
    elif not isinstance(node, RefusedNode):
        report.error(
            node,
            "value-expected",
            "“{key}” should be {kind}, such as {example}.",
            key=field.key,
            kind=kind.value,
            example=field.example,
        )


def _read_list(field: Field, node: Node, report: Report) -> tuple[Item, ...]:
    if not isinstance(node, SequenceNode):
        if not isinstance(node, RefusedNode):
            report.error(
                node,
                "list-expected",
                "“{key}” should be a list. Start each item on its own line with “- ”.",
                key=field.key,
            )
        return ()
    if field.key in {"levels", "tracks"} and not node.items:
        report.error(node, "list-empty", "“{key}” needs at least one item.", key=field.key)
    record = record_named(field.record)
    return _without_none([read_record(child, record, report) for child in node.items])


def _read_by_id(field: Field, node: Node, report: Report) -> tuple[Item, ...]:
    if not isinstance(node, MappingNode):
        if not isinstance(node, RefusedNode):
            report.error(
                node,
                "mapping-expected",
                "“{key}” should be a mapping, such as “{example}”.",
                key=field.key,
                example=field.example,
            )
        return ()
    record = record_named(field.record)
    items = []
    for key, value in node.pairs:
        item = read_record(value, record, report)
        if item is not None:
            item.key = key
            items.append(item)
    return tuple(items)


def _read_references(field: Field, node: Node, report: Report) -> tuple[ScalarNode, ...]:
    if isinstance(node, ScalarNode):
        return (node,)
    children: Sequence[Node] = node.items if isinstance(node, SequenceNode) else (node,)
    found: list[ScalarNode] = []
    for child in children:
        if isinstance(child, ScalarNode) and child.value.strip():
            found.append(child)
        elif not isinstance(child, RefusedNode):
            report.error(
                child,
                "value-expected",
                "Each value of “{key}” should be an id, such as {example}.",
                key=field.key,
                example=field.example,
            )
    return tuple(found)


def _warn_of_unknown_choices(field: Field, words: tuple[ScalarNode, ...], report: Report) -> None:
    """Only warn: a later version of the program may know the word."""
    for word in words:
        if field.choices and word.value not in field.choices:
            suggestion = report.suggestion(word.value, field.choices)
            report.warning(
                word,
                "choice-unknown",
                "“{word}” is not known in “{key}”, so it has no effect. Correct or remove it.",
                hint=DID_YOU_MEAN if suggestion else "",
                word=word.value,
                key=field.key,
                suggestion=suggestion,
            )


def _without_none(items: list[Item | None]) -> tuple[Item, ...]:
    return tuple(item for item in items if item is not None)
