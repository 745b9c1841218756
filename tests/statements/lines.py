"""The lines of a page in one form, whatever wrote it: text, Markdown, HTML, JSON, PDF or a window.

Pages break lines, hyphenate and draw bullets in their own ways, so that texts are compared
without white space and punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from itertools import pairwise

from msgspec import Struct

_LEFT_OUT = re.compile(r"[^\w$%+▲▼;,]|_")
_TAG = re.compile("<[^>]+>")
_BLOCK_END = re.compile("</(p|li|h[1-6]|tr|dt|dd|caption|title|div)>|<br ?/?>")
WHOLE = "whole"
"""The heading of a line that is a whole page."""
_NOT_TEXT = re.compile("<(style|script|svg)\\b.*?</\\1>", re.DOTALL)


class Line(Struct, frozen=True):
    """A line in squeezed form, and the heading above it."""

    heading: str
    text: str


def squeezed(text: str) -> str:
    """The letters, figures and marks of a text, and what parts the counts of a sentence."""
    return _LEFT_OUT.sub("", text.casefold())


def any_of(alternatives: str, text: str) -> bool:
    """Whether a squeezed text has one of these phrases, which “|” separates."""
    return any(squeezed(phrase) in text for phrase in alternatives.split("|"))


def markdown_lines(text: str) -> Iterator[Line]:
    """A line for each paragraph, list item and table row."""
    heading = ""
    for line in text.splitlines():
        if line.startswith("#") or (line.endswith(":") and not line.startswith(("-", "|"))):
            heading = squeezed(line)
        if line.strip():
            yield Line(heading, squeezed(line))


def html_lines(text: str) -> Iterator[Line]:
    """The text of each block."""
    blocks = _BLOCK_END.sub("\n", _NOT_TEXT.sub("", " ".join(text.split())))
    for line in unescape(_TAG.sub("", blocks)).splitlines():
        if line.strip():
            yield Line("", squeezed(line))


def text_lines(text: str, items: Iterable[str]) -> Iterator[Line]:
    """The text as a whole, then from each of these items to the next one.

    Lines are wrapped and tables have columns, so that only the items show what belongs together.
    """
    whole = squeezed(text)
    yield Line(WHOLE, whole)
    known = sorted({squeezed(item) for item in items} - {""}, key=len, reverse=True)
    starts = [match.start() for match in re.finditer("|".join(map(re.escape, known)), whole)]
    for start, end in pairwise([*starts, len(whole)]):
        yield Line("", whole[start:end])


def json_lines(value: object, heading: str = "") -> Iterator[Line]:
    """A line for each text, and one for each row with cells, which has the last one's change."""
    match value:
        case {"cells": [*cells], **value_of}:
            names = [value_of.get("name") or value_of.get("id") or ""]
            changes = [cell.get("change") for cell in cells if isinstance(cell, dict)]
            texts = [text for cell in cells for text in _texts(cell)]
            parts = [*names, *texts, *changes[-1:]]
            yield Line(squeezed(heading), squeezed(" ".join(map(str, parts))))
        case dict():
            for key, inner in value.items():
                yield from json_lines(inner, str(key))
        case [*inner_values]:
            for inner in inner_values:
                yield from json_lines(inner, heading)
        case None:
            pass
        case _:
            yield Line(squeezed(heading), squeezed(f"{heading} {value}"))


def _texts(cell: object) -> list[str]:
    values = cell.items() if isinstance(cell, dict) else ()
    return [text for key, text in values if isinstance(text, str) and key not in ("change", "id")]


def without(texts: Sequence[str], line: str) -> str:
    """A squeezed line without these squeezed texts, the longest of which is first."""
    for text in texts:
        if text in line:
            line = line.replace(text, " ")
    return line
