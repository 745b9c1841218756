"""Writes collections in other forms, on lines of their own, so that these can be changed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from msgspec import Struct

from ladder_app.files.growth.layout import Form, Layout, Span, line_break

_COMMENT = re.compile("#.*")
_STEP = 2


class NotEditableError(ValueError):
    """The text has a form that cannot be changed line by line."""


class Unfolding(Struct, frozen=True, kw_only=True):
    """A collection to write in another form: in brackets, or a mapping that has to be a list.

    `indent` is where its lines begin without brackets.
    """

    span: Span
    indent: int
    is_item: bool = False


def unfolded(layout: Layout, one: Unfolding) -> list[str]:
    """The lines that replace those of a collection. Comments in brackets stand above it.

    Raises NotEditableError for what can only be in brackets.
    """
    return _without_brackets(layout, one) if one.span.is_flow else _as_list(layout.lines, one.span)


def _as_list(lines: list[str], span: Span) -> list[str]:
    """The pairs of a mapping as the items of a list."""
    found = lines[span.line : span.last_line + 1]
    for key, value in span.pairs:
        if key.column != span.column:
            raise NotEditableError
        for number in range(key.line, value.last_line + 1):
            line = lines[number]
            mark = "- " if number == key.line else "  "
            found[number - span.line] = line[: span.column] + mark + line[span.column :]
    return found


def _without_brackets(layout: Layout, one: Unfolding) -> list[str]:
    span, lines, margin = one.span, layout.lines, " " * one.indent
    head = lines[span.line][: span.column].rstrip()
    after = lines[span.last_line][span.end[1] :].strip()
    comments = [*_comments(lines, span), *filter(None, [after])]
    content = [margin + line for line in _block(lines, span)] if span.children else []
    if one.is_item and head:
        dash = " " * head.index("-")
        first = lines[span.line][: span.column] + content[0][one.indent :]
        found = [*(dash + comment for comment in comments), first, *content[1:]]
    else:
        found = [*filter(None, [head]), *(margin + comment for comment in comments), *content]
    return [line.rstrip() + line_break(lines) for line in found]


def _block(lines: list[str], span: Span) -> Iterator[str]:
    """The lines of a collection without brackets, as if it began at the left."""
    if lines[span.line][span.column] in "&!":
        # It has an anchor or a tag, which cannot stand on the line of its first key.
        raise NotEditableError
    if not span.children:
        yield "[]" if span.form is Form.LIST else "{}"
    elif span.form is Form.LIST:
        for child in span.children:
            yield from _indented("- ", _value(lines, child))
    else:
        for key, value in span.pairs:
            yield from _pair(_key(lines, key), value, _value(lines, value))


def _pair(key: str, value: Span, found: Iterator[str]) -> Iterator[str]:
    if value.children:
        yield f"{key}:"
        yield from _indented(" " * _STEP, found)
    else:
        yield f"{key}: {next(found)}"


def _indented(first: str, found: Iterator[str]) -> Iterator[str]:
    """The lines with a text before the first, and as many spaces before the others."""
    for number, line in enumerate(found):
        yield (" " * len(first) if number else first) + line


def _key(lines: list[str], span: Span) -> str:
    if span.form is not Form.SCALAR:
        raise NotEditableError
    return _scalar(lines, span) or "''"


def _value(lines: list[str], span: Span) -> Iterator[str]:
    if span.form is Form.SCALAR:
        yield _scalar(lines, span)
    else:
        yield from _block(lines, span)


def _scalar(lines: list[str], span: Span) -> str:
    """A scalar as it is written, on one line."""
    if span.line == span.last_line:
        return lines[span.line][span.column : span.end[1]]
    return json.dumps(span.value, ensure_ascii=False)


def _comments(lines: list[str], span: Span) -> Iterator[str]:
    """The comments between the values of a collection."""
    place = span.start
    for scalar in (*_scalars(span), None):
        end = scalar.start if scalar else span.end
        for number in range(place[0], end[0] + 1):
            first = place[1] if number == place[0] else 0
            last = end[1] if number == end[0] else None
            found = _COMMENT.search(lines[number][first:last].rstrip())
            if found:
                yield found.group()
        place = scalar.end if scalar else place


def _scalars(span: Span) -> Iterator[Span]:
    for child in span.children:
        if child.form is Form.SCALAR:
            yield child
        else:
            yield from _scalars(child)
