"""New and changed lines of a growth file: single values, pairs and items of lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ladder_app.files.growth.layout import Layout, Span, line_break
from ladder_app.files.yaml_text import yaml_text

Lines = list[str]
Pair = tuple[Span, Span]
"""A key with its value."""

_STEP = 2


class LineEdits:
    """Makes the lines that replace some of a text, and keeps the comments of those."""

    def __init__(self, layout: Layout, *, aligns_comments: bool) -> None:
        """Create it for the lines of a text.

        With `aligns_comments` no comment behind what changed is indented more than that.
        """
        self._aligns_comments = aligns_comments
        self._layout = layout
        self._lines = layout.lines
        self._break = line_break(layout.lines)

    def as_is(self, first: int, last: int, column: int) -> Lines:
        """Some lines; the first has spaces up to the column in place of the dash of its item."""
        lines = self._lines[first : last + 1]
        return [" " * column + lines[0][column:], *lines[1:]] if lines else []

    def pair_as_is(self, pair: Pair | None, column: int) -> Lines:
        """The lines of a pair that stays; none without one."""
        if pair is None:
            return []
        key, value = pair
        return self.as_is(key.line, value.last_line, column)

    def pair_with(self, key: str, pair: Pair | None, value: object, column: int) -> Lines:
        """The lines of a pair, which may be new, with another value; its comments without one."""
        if pair is None:
            return [] if value is None else self.new_pair(key, value, column)
        old_key, old = pair
        if value is None:
            return self.comments(old_key.line, old.last_line, column)
        return self.changed_pair(old_key, old, value, column)

    def new_pair(self, key: str, value: object, column: int) -> Lines:
        """A key with its value."""
        return self._indented(yaml_text({key: value}), column)

    def new_item(self, item: object, column: int) -> Lines:
        """An item of a list."""
        below_key = yaml_text({"k": [item]}).split("\n", 1)[1]
        return [
            line[_STEP:] if line.strip() else line for line in self._indented(below_key, column)
        ]

    def comments(self, first: int, last: int, column: int) -> Lines:
        """The comments that have a line of their own in a range of lines."""
        found = self._layout.comments(first, last)
        return [" " * column + comment + self._break for comment in found]

    def all_comments(self, first: int, value: Span, column: int) -> Lines:
        """The comments from a line to the end of a value, with that behind it."""
        behind = self._behind(value).strip()
        notes = [" " * column + behind + self._break] if behind.startswith("#") else []
        return [*self.comments(first, value.last_line, column), *notes]

    def changed_pair(self, key: Span, value: Span, new: object, column: int) -> Lines:
        """A pair with another value; on the same line if both values fit on it."""
        written = self.new_pair(key.value, new, column)
        if len(written) > 1 or not _is_on(key.line, value):
            return [*self.all_comments(key.line, value, column), *written]
        head = self.as_is(key.line, key.line, column)[0][: value.column]
        token = written[0].strip().split(": ", 1)[1]
        return [head + (" " if head.endswith(":") else "") + token + self._behind(value)]

    def changed_item(self, dash: int, value: Span, new: object, column: int) -> Lines:
        """An item with another value; on the same line if both values fit on it."""
        written = self.new_item(new, column)
        if len(written) > 1 or not _is_on(dash, value):
            return [*self.all_comments(dash, value, column), *written]
        token = written[0].strip().removeprefix("- ")
        return [self._lines[dash][: value.column] + token + self._behind(value)]

    def joined(
        self,
        ranges: Sequence[tuple[int, int]],
        column: int,
        changed: Mapping[int, Lines],
        inserted: Mapping[int, Lines],
    ) -> Lines:
        """Pairs or items with what is between them; some are changed, and some follow new."""
        lines = [*inserted.get(-1, ())]
        end, is_changed = ranges[0][0], False
        for number, (first, last) in enumerate(ranges):
            lines += self._between(end, first, column, is_changed)
            before = self.as_is(first, last, column)
            after = changed.get(number, before)
            lines += [*after, *inserted.get(number, ())]
            end, is_changed = last + 1, after != before
        return lines

    def _between(self, first: int, end: int, column: int, is_changed: bool) -> Lines:
        """The comments and empty lines before a line."""
        lines = self._lines[first:end]
        if is_changed and self._aligns_comments:
            return [" " * column + line.lstrip(" ") if is_comment(line) else line for line in lines]
        return lines

    def _behind(self, value: Span) -> str:
        """The rest of the line behind a value, with its break."""
        line, column = value.end
        return self._lines[line][column:] if line == value.last_line else self._break

    def _indented(self, text: str, column: int) -> Lines:
        lines = text.removesuffix("\n").split("\n")
        return [(" " * column + line if line else "") + self._break for line in lines]


def _is_on(line: int, value: Span) -> bool:
    return value.line == value.last_line == line


def is_comment(line: str) -> bool:
    """Whether a line has only a comment."""
    return line.lstrip().startswith("#")


def is_content(line: str) -> bool:
    """Whether a line has anything but a comment."""
    return bool(line.strip()) and not is_comment(line)


def dash_line(layout: Layout, items: Span, number: int) -> int:
    """The line with the dash of an item of a list."""
    if number == 0:
        return items.line
    child, before = items.children[number], items.children[number - 1]
    for line in range(child.line, before.last_line, -1):
        text = layout.lines[line]
        if text[: items.column + 1].strip(" ") == "-":
            return line
    return child.line
