"""Merges people into the text of a growth file, from the top."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.domain.growth.entries import Person
from ladder_app.files.format_growth import GROWTH_FILE, PERSON
from ladder_app.files.growth.expand import NotEditableError, Unfolding, unfolded
from ladder_app.files.growth.keys import Keys, file_keys, person_keys
from ladder_app.files.growth.layout import Form, Layout, Span, line_break, split_lines
from ladder_app.files.growth.lists import LISTS
from ladder_app.files.growth.merge import Merge
from ladder_app.files.growth.people import has_own_person, people_of
from ladder_app.files.nodes import MappingNode, Node, ScalarNode, read_nodes
from ladder_app.files.problems import Report
from ladder_app.files.records import Item, read_record
from ladder_app.files.text import decode
from ladder_app.files.yaml_text import yaml_text

_BYTE_ORDER_MARK = "\ufeff"
_MAX_PASSES = 6


def merged(before: str, people: Sequence[Person], *, aligns_comments: bool) -> str:
    """The text of a file with other people in it.

    What has to be written in another form first is written so, and the text is read again.
    Raises NotEditableError if it is no growth file, or has a form that cannot be changed.
    """
    mark = _BYTE_ORDER_MARK if before.startswith(_BYTE_ORDER_MARK) else ""
    lines = split_lines(before.removeprefix(_BYTE_ORDER_MARK))
    if lines and not lines[-1].endswith(("\r", "\n")):
        lines[-1] += line_break(lines)
    for _ in range(_MAX_PASSES):
        step = _Step(lines, people, aligns_comments)
        lines = step.lines()
        if step.is_last:
            return mark + "".join(lines)
    raise NotEditableError


class _Step:
    """One pass over the lines; another has to follow unless it `is_last`."""

    def __init__(self, lines: list[str], people: Sequence[Person], aligns_comments: bool) -> None:
        self.is_last = False
        self._lines = lines
        self._people = people
        self._aligns_comments = aligns_comments

    def lines(self) -> list[str]:
        text = decode("".join(self._lines).encode("utf-8", "surrogatepass"), Report(""))
        if text is None:
            raise NotEditableError
        report = Report("")
        root = read_nodes(text, report)
        if root is None and report.has_errors:
            raise NotEditableError
        if root is None or (isinstance(root, ScalarNode) and not root.value.strip()):
            self.is_last = True
            return [*self._lines, *self._new_file()]
        return self._changed(root, Layout(text, self._lines))

    def _new_file(self) -> list[str]:
        text = yaml_text(file_keys(self._people))
        return [line + line_break(self._lines) for line in text.removesuffix("\n").split("\n")]

    def _changed(self, root: Node, layout: Layout) -> list[str]:
        item = read_record(root, GROWTH_FILE, Report(""))
        span = layout.at(Form.MAPPING, root.line, root.column)
        if item is None or span is None or not isinstance(root, MappingNode):
            raise NotEditableError
        if span.is_flow:
            return _replaced(self._lines, span, unfolded(layout, Unfolding(span=span, indent=0)))
        is_own_kept = self._is_own_kept(item)
        if has_own_person(item) and not is_own_kept:
            return _without_own(self._lines, span)
        merge = Merge(layout, aligns_comments=self._aligns_comments)
        keys = self._keys(is_own_kept)
        lines = merge.record(GROWTH_FILE, item, span, keys)
        if not merge.unfoldings:
            self.is_last = True
            return _replaced(self._lines, span, lines)
        lines = self._lines
        for one in sorted(merge.unfoldings, key=lambda each: each.span.line, reverse=True):
            lines = _replaced(lines, one.span, unfolded(layout, one))
        return lines

    def _is_own_kept(self, file: Item) -> bool:
        """Whether the first person is at the top of the file."""
        old = [person_keys(person) for _, person in people_of(file, Report(""))]
        if not has_own_person(file):
            return len(self._people) == 1 and "people" not in file.nodes
        aligned = LISTS["people"].align(old, [person_keys(person) for person in self._people])
        return any(each.old == each.new == 0 for each in aligned)

    def _keys(self, has_own: bool) -> Keys:
        own = person_keys(self._people[0]) if has_own else {}
        others = [person_keys(person) for person in self._people[1 if has_own else 0 :]]
        return {**own, "people": others} if others or not has_own else own


def _without_own(lines: list[str], span: Span) -> list[str]:
    """The lines without the person at the top of the file."""
    keys = {field.key for field in PERSON.fields}
    own = [(key.line, value.last_line) for key, value in span.pairs if key.value in keys]
    removed = {number for first, last in own for number in range(first, last + 1)}
    return [line for number, line in enumerate(lines) if number not in removed]


def _replaced(lines: list[str], span: Span, new: list[str]) -> list[str]:
    return [*lines[: span.line], *new, *lines[span.last_line + 1 :]]
