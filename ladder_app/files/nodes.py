"""Parses YAML into a tree of nodes with their places, from YAML's events.

A hostile file can crash or hang `yaml.load` and `yaml.compose`, and neither
keeps the place of a key. Here nothing recurses, and reading stops at the first
limit that is reached.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from msgspec import Struct

from ladder_app.files.problems import FILE_START, Place, Report
from ladder_app.files.syntax_problems import report_syntax, report_too_deep
from ladder_app.files.text import report_forbidden_escape

MAX_DEPTH = 32
MAX_VALUES = 500_000
MAX_CHARACTERS = 20_000


class ScalarNode(Struct, frozen=True, gc=False):
    """A key or a value as written; `quoted` if it is in quotes or a block."""

    value: str
    line: int
    column: int
    quoted: bool = False


class RefusedNode(Struct, frozen=True, gc=False):
    """A value that was reported and must not be checked again."""

    line: int
    column: int


class SequenceNode(Struct, frozen=True):
    """A list."""

    items: list[Node]
    line: int
    column: int


class MappingNode(Struct, frozen=True):
    """Unique keys with their values, in file order."""

    pairs: list[tuple[ScalarNode, Node]]
    line: int
    column: int


Node = ScalarNode | RefusedNode | SequenceNode | MappingNode


class _TooMuchError(Exception):
    """A limit was reached and reported; reading stops."""


def read_nodes(text: str, report: Report) -> Node | None:
    """The tree of the single document in `text`; None if it cannot be read, with a problem."""
    try:
        return _read_tree(text, report)
    except _TooMuchError:
        return None
    except yaml.MarkedYAMLError as error:
        report_syntax(error, text, MAX_DEPTH, report)
        return None
    except yaml.YAMLError as error:
        report.error(FILE_START, "yaml-syntax", "This is not YAML: {reason}.", reason=str(error))
        return None


def _events(text: str) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=loader)
    return events


def _read_tree(text: str, report: Report) -> Node | None:
    """Read the events once; the last of `open_ones` is the innermost open collection."""
    documents: list[Node] = []
    collected = documents
    open_ones: list[tuple[list[Node], yaml.Event]] = []
    values = 0
    for event in _events(text):
        if isinstance(event, yaml.ScalarEvent):
            values += 1
            collected.append(_scalar(event, report))
        elif isinstance(event, yaml.CollectionStartEvent):
            values += 1
            _check_properties(event, report)
            open_ones.append((collected, event))
            collected = []
            if len(open_ones) > MAX_DEPTH:
                report_too_deep(_place(event), MAX_DEPTH, report)
                raise _TooMuchError
        elif isinstance(event, yaml.CollectionEndEvent):
            report.checkpoint()
            outer, start = open_ones.pop()
            outer.append(_collection(collected, start, report))
            collected = outer
        elif isinstance(event, yaml.AliasEvent):
            values += 1
            collected.append(_refused_alias(event, report))
        elif isinstance(event, yaml.DocumentStartEvent) and documents:
            _report_second_document(event, report)
        if values > MAX_VALUES:
            _report_too_many(event, report)
    return documents[0] if documents else None


def _scalar(event: yaml.ScalarEvent, report: Report) -> Node:
    value, style = event.value, event.style
    line, column = _line_and_column(event)
    if event.anchor is not None or event.tag is not None:
        _check_properties(event, report)
    if len(value) > MAX_CHARACTERS:
        report.error(
            Place(line, column),
            "value-too-long",
            "The value has more than {limit} characters. Shorten it.",
            limit=f"{MAX_CHARACTERS:,}",
        )
        return RefusedNode(line, column)
    node = ScalarNode(value, line, column, bool(style))
    if style == '"' and report_forbidden_escape(value, node, report):
        return RefusedNode(line, column)
    return node


def _collection(children: list[Node], start: yaml.Event, report: Report) -> Node:
    place = _place(start)
    if isinstance(start, yaml.SequenceStartEvent):
        return SequenceNode(children, place.line, place.column)
    pairs: list[tuple[ScalarNode, Node]] = []
    first: dict[str, ScalarNode] = {}
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, ScalarNode):
            _report_bad_key(key, report)
        elif key.value == "<<" and not key.quoted:
            report.error(
                key,
                "yaml-merge",
                "Merge keys “<<” are not supported. Write the keys out.",
            )
        elif key.value in first:
            _report_equal_key(key, first[key.value], report)
        else:
            first[key.value] = key
            pairs.append((key, value))
    return MappingNode(pairs, place.line, place.column)


def _line_and_column(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    # Every event of a parsed text has a mark; the type is optional for events made by hand.
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _place(event: yaml.Event) -> Place:
    return Place(*_line_and_column(event))


def _check_properties(event: yaml.NodeEvent, report: Report) -> None:
    if event.anchor is not None:
        report.error(
            _place(event),
            "yaml-anchor",
            "Anchors such as “&{name}” are not supported. Remove it.",
            name=event.anchor,
        )
    tag = getattr(event, "tag", None)
    if tag is not None:
        report.error(
            _place(event),
            "yaml-tag",
            "Tags such as “{tag}” are not supported: the key determines the kind of value. "
            "Remove it.",
            tag=tag.replace("tag:yaml.org,2002:", "!!"),
        )


def _refused_alias(event: yaml.NodeEvent, report: Report) -> RefusedNode:
    place = _place(event)
    report.error(
        place,
        "yaml-alias",
        "Aliases such as “*{name}” are not supported. Write the value out.",
        name=event.anchor or "",
    )
    return RefusedNode(place.line, place.column)


def _report_bad_key(key: Node, report: Report) -> None:
    # A refused key was reported where it was read.
    if not isinstance(key, RefusedNode):
        report.error(
            key, "yaml-key", "A key must be plain text, not a list or a mapping. Write one word."
        )


def _report_equal_key(key: ScalarNode, first: ScalarNode, report: Report) -> None:
    report.error(
        key,
        "key-duplicate",
        "The key “{key}” is already given on line {line}. Keep one of the two.",
        key=key.value,
        line=str(first.line),
    )


def _report_too_many(event: yaml.Event, report: Report) -> None:
    report.error(
        _place(event),
        "yaml-values",
        "The file has more than {limit} values. Split it into several files.",
        limit=f"{MAX_VALUES:,}",
    )
    raise _TooMuchError


def _report_second_document(event: yaml.Event, report: Report) -> None:
    report.error(
        _place(event),
        "yaml-document",
        "A second document starts here. Move it to its own file.",
    )
    raise _TooMuchError
