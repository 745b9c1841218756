"""Where each value of a YAML text stands, so that single lines of it can be changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

import yaml
from msgspec import Struct

Position = tuple[int, int]
"""A line and a column, both from 0."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class Form(Enum):
    """The kind of a value in a text."""

    SCALAR = "scalar"
    LIST = "list"
    MAPPING = "mapping"


class Span(Struct, frozen=True, kw_only=True):
    """A value with its place; `end` is right behind its last character.

    The `children` of a mapping are its keys and values in turn. A collection in brackets
    `is_flow`. `value` is that of a scalar.
    """

    form: Form
    start: Position
    end: Position
    children: tuple[Span, ...] = ()
    is_flow: bool = False
    value: str = ""

    @property
    def line(self) -> int:
        """The line that it begins on."""
        return self.start[0]

    @property
    def column(self) -> int:
        """The column that it begins at."""
        return self.start[1]

    @property
    def last_line(self) -> int:
        """The last line with a part of it: a block of text ends at the start of the next one."""
        line, column = self.end
        return line - 1 if column == 0 and line > self.line else line

    @property
    def pairs(self) -> tuple[tuple[Span, Span], ...]:
        """The keys of a mapping with their values."""
        return tuple(zip(self.children[::2], self.children[1::2], strict=True))


class Layout:
    """The lines of a text with their breaks, and its values by their places."""

    def __init__(self, text: str, lines: list[str]) -> None:
        """Find the values of a text that the reader takes; `lines` are those to change.

        Raises YAMLError if it is no YAML.
        """
        self.lines = lines
        self._spans: dict[tuple[Form, Position], Span] = {}
        self._inside: set[int] = set()
        self.root = self._read(text)

    def at(self, form: Form, line: int, column: int) -> Span | None:
        """The value of a form at a place, which is counted from 1."""
        return self._spans.get((form, (line - 1, column - 1)))

    def comments(self, first: int, last: int) -> list[str]:
        """The comments that have a line of their own, without indentation, in a range of lines."""
        lines = [self.lines[n].strip() for n in range(first, last + 1) if n not in self._inside]
        return [line for line in lines if line.startswith("#")]

    def _read(self, text: str) -> Span | None:
        collected: list[Span] = []
        root = collected
        open_ones: list[tuple[list[Span], yaml.CollectionStartEvent]] = []
        for event in _events(text):
            if isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
                collected.append(self._scalar(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                open_ones.append((collected, event))
                collected = []
            elif isinstance(event, yaml.CollectionEndEvent):
                outer, start = open_ones.pop()
                outer.append(self._collection(start, event, collected))
                collected = outer
        return root[0] if root else None

    def _scalar(self, event: yaml.ScalarEvent | yaml.AliasEvent) -> Span:
        value = event.value if isinstance(event, yaml.ScalarEvent) else ""
        span = Span(form=Form.SCALAR, start=_start(event), end=_end(event), value=value)
        self._inside.update(range(span.line + 1, span.last_line + 1))
        return self._known(span)

    def _collection(
        self, start: yaml.CollectionStartEvent, end: yaml.Event, children: list[Span]
    ) -> Span:
        is_flow = bool(start.flow_style)
        return self._known(
            Span(
                form=Form.LIST if isinstance(start, yaml.SequenceStartEvent) else Form.MAPPING,
                start=_start(start),
                end=_end(end) if is_flow or not children else children[-1].end,
                children=tuple(children),
                is_flow=is_flow,
            )
        )

    def _known(self, span: Span) -> Span:
        return self._spans.setdefault((span.form, span.start), span)


def split_lines(text: str) -> list[str]:
    """The lines of a text as YAML counts them, each with its break."""
    return _LINE.findall(text)


def line_break(lines: list[str]) -> str:
    """The break that the lines have: that of the first."""
    first = lines[0] if lines else "\n"
    return first[len(first.rstrip("\r\n")) :] or "\n"


def _events(text: str) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=loader)
    return events


def _start(event: yaml.Event) -> Position:
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)


def _end(event: yaml.Event) -> Position:
    mark = event.end_mark
    return (mark.line, mark.column) if mark else (0, 0)
