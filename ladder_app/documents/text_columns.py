"""The width of texts in a terminal, and figures laid out in columns."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence

from ladder_app.documents.blocks import FigureRow, PayFigures
from ladder_app.documents.clean import printable
from ladder_app.documents.isolation import FIRST_STRONG_ISOLATE, POP_ISOLATE

MIN_WIDTH = 24
OPEN_TOP_MARK = "*"
"""The mark of a figure that uses the stated maximum of an open top; that maximum has a +."""

_GAP = 2
# All but Latin letters, punctuation and currency signs, which take one column each.
_OTHER = re.compile("[^\u0000-\u02ff\u2010-\u2027\u2030-\u203e\u20a0-\u20bf]")


def columns_of(text: str) -> int:
    """The width of a text in a terminal: two for a wide letter, none for an accent."""
    return len(text) + sum(_columns_of_character(each) - 1 for each in _OTHER.findall(text))


def _columns_of_character(character: str) -> int:
    if unicodedata.combining(character) or character in (FIRST_STRONG_ISOLATE, POP_ISOLATE):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrapped(
    text: str, width: int, first: str = "", rest: str = "", keep: bool = False
) -> list[str]:
    """The lines of a text, with `first` before the first one; `keep` keeps runs of spaces."""
    rest = rest or " " * len(first)
    clean = printable(text)
    if columns_of(first + clean) <= width:
        return [first + clean]
    words = clean if keep else " ".join(clean.split())
    # textwrap counts characters; a wide one takes two columns.
    room = max(width * len(words) // max(columns_of(words), 1), MIN_WIDTH // 2)
    return textwrap.wrap(
        words, room, initial_indent=first, subsequent_indent=rest, break_long_words=False
    ) or [first]


def fitted(text: str, width: int | None, indent: str = "") -> list[str]:
    """The lines of a text in `width` columns, or a single line without a width."""
    return [indent + printable(text)] if width is None else wrapped(text, width, indent)


def figure_lines(figures: PayFigures, width: int) -> Iterator[str]:
    """The figures in columns if they fit, else as a list."""
    first, *titles = figures.titles
    published = [row for row in figures.rows if not row.remark]
    cells = iter(_with_hanging_marks([row.cells for row in published]))
    names = [printable(row.name) for row in figures.rows]
    lines = [next(cells) if not row.remark else [] for row in figures.rows]
    columns = zip(titles, *filter(None, lines), strict=True)
    widths = [max(map(columns_of, column)) for column in columns]
    widest = max(columns_of(name) for name in (first, *names))
    if not published or widest + sum(widths) + _GAP * len(widths) > width:
        yield from _listed(figures.rows, titles, width)
        return
    yield _line(first, titles, widest, widths)
    for row, name, texts in zip(figures.rows, names, lines, strict=True):
        if row.remark:
            yield f"{_padded(name, widest)}{' ' * _GAP}{row.remark}"
        else:
            yield _line(name, texts, widest, widths)


def _line(name: str, texts: Sequence[str], first: int, widths: Sequence[int]) -> str:
    cells = (
        " " * (_GAP + size - columns_of(text)) + text
        for text, size in zip(texts, widths, strict=True)
    )
    return (_padded(name, first) + "".join(cells)).rstrip()


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns_of(text))


def _with_hanging_marks(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """A space after each figure without a mark if others have one, so that digits line up."""
    columns = []
    for column in zip(*rows, strict=True):
        marked = [text.rstrip(POP_ISOLATE).endswith(OPEN_TOP_MARK) for text in column]
        columns.append(
            [
                f"{text} " if any(marked) and not has_mark else text
                for text, has_mark in zip(column, marked, strict=True)
            ]
        )
    return [list(row) for row in zip(*columns, strict=True)]


def _listed(rows: Sequence[FigureRow], titles: Sequence[str], width: int) -> Iterator[str]:
    for row in rows:
        yield from wrapped(f"{row.name}: {row.remark}" if row.remark else row.name, width)
        for title, text in zip(titles, row.cells, strict=False):
            if text:
                yield from wrapped(f"{title}: {text}", width, "  ")
