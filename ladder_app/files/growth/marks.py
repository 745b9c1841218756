"""The marks of a growth file, one a line: `2026-03-01: sometimes`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ladder_app.domain.growth.entries import DatedMark, Mark
from ladder_app.files.format_growth import BELOW_SCALE, TAKEN_BACK
from ladder_app.files.kinds import ID_PATTERN, MAX_ID_CHARACTERS, Field, Kind
from ladder_app.files.nodes import MappingNode, Node, RefusedNode, ScalarNode, SequenceNode
from ladder_app.files.problems import DID_YOU_MEAN, Report
from ladder_app.files.scalars import resolve
from ladder_app.files.slugs import slug
from ladder_app.files.yaml_text import Plain

_DAY = Field(key="day", kind=Kind.DATE, doc="The day of a mark.")
_MARKS = {mark.value: mark for mark in Mark}
_STEP = re.compile(ID_PATTERN)
_WORDS = (BELOW_SCALE, TAKEN_BACK)


class PlacedMark(Struct, frozen=True):
    """A mark with the node that it was read from: a word, or a mapping from days to words."""

    mark: DatedMark
    node: Node


def read_marks(field: Field, node: Node, report: Report) -> Iterator[PlacedMark]:
    """The valid marks of a field, in the order of the file; the rest is reported."""
    if isinstance(node, MappingNode):
        yield from _by_day(field, node, report)
        return
    for child in node.items if isinstance(node, SequenceNode) else [node]:
        if not isinstance(child, MappingNode):
            mark = _mark(field, child, report)
            if mark is not None:
                yield PlacedMark(mark, child)
        elif len(child.pairs) == 1:
            yield from _by_day(field, child, report)
        else:
            report.error(
                child,
                "marks-together",
                "Write each mark as its own item, such as “- {example}”.",
                example=f"2026-03-01: {field.choices[0] if field.choices else BELOW_SCALE}",
            )


def _by_day(field: Field, node: MappingNode, report: Report) -> Iterator[PlacedMark]:
    for key, value in node.pairs:
        day = resolve(_DAY, key, report)
        mark = _mark(field, value, report)
        if mark is not None and isinstance(day, date):
            yield PlacedMark(_dated(mark, day), node)


def _dated(mark: DatedMark, day: date) -> DatedMark:
    return DatedMark(day=day, mark=mark.mark, step=mark.step, is_below=mark.is_below)


def _mark(field: Field, node: Node, report: Report) -> DatedMark | None:
    if isinstance(node, RefusedNode):
        return None
    if not isinstance(node, ScalarNode):
        report.error(
            node,
            "value-expected",
            "“{key}” should be {kind}, such as {example}.",
            key=field.key,
            kind=field.kind.value,
            example=field.example,
        )
        return None
    return _statement_mark(field, node, report) if field.choices else _skill_mark(node, report)


def _statement_mark(field: Field, node: ScalarNode, report: Report) -> DatedMark | None:
    word = " ".join(node.value.split()).casefold()
    if word == TAKEN_BACK:
        return DatedMark()
    mark = _MARKS.get(word.replace(" ", "-"))
    if mark is None:
        report.unknown(
            node,
            "mark-unknown",
            "“{word}” is not known here. Write one of: {choices}.",
            node.value,
            field.choices,
            choices=", ".join(field.choices),
        )
        return None
    return DatedMark(mark=mark)


def _skill_mark(node: ScalarNode, report: Report) -> DatedMark | None:
    word = node.value
    if word == TAKEN_BACK:
        return DatedMark()
    if word == BELOW_SCALE:
        return DatedMark(is_below=True)
    if _STEP.fullmatch(word) and len(word) <= MAX_ID_CHARACTERS:
        return DatedMark(step=word)
    suggestion = report.suggestion(word, _WORDS) or slug(word)
    report.error(
        node,
        "mark-unknown",
        "“{word}” is not the id of a step. Write one, or “{below}” or “{back}”.",
        hint=DID_YOU_MEAN if suggestion else "",
        word=word,
        below=BELOW_SCALE,
        back=TAKEN_BACK,
        suggestion=suggestion,
    )
    return None


def written_mark(mark: DatedMark) -> object:
    """A mark as it is written in a list of marks."""
    word = _word(mark)
    return {Plain(mark.day.isoformat()): word} if mark.day else word


def _word(mark: DatedMark) -> str:
    if mark.mark is not None:
        return mark.mark.value
    if mark.is_below:
        return BELOW_SCALE
    return mark.step or TAKEN_BACK
