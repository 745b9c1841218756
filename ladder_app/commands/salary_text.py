"""The pay table as text for a terminal: columns where there is room, else a list."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from ladder_app.documents.clean import printable
from ladder_app.documents.pay_words import (
    OPEN_TOP_MARK,
    TITLES,
    cell_mark,
    cell_text,
    money_text,
    reference_text,
    standing_text,
    table_notes,
)
from ladder_app.documents.plain_text import columns_of
from ladder_app.documents.wording import NOT_PUBLISHED, PERIODS, PlainWording, unit_text
from ladder_app.ladder.pay_table import OF_THE_SALARY, PayColumn, PayRow, PayTable, market_shown

_NARROWEST = 24
_WIDEST = 100
_GAP = 2
_OF_THE_RANGE = tuple(column for column in PayColumn if column not in OF_THE_SALARY)
_OF_THE_SALARY = tuple(column for column in PayColumn if column in OF_THE_SALARY)


def table_text(table: PayTable, width: int) -> str:
    """The table in lines of at most `width` columns, but for words that are longer."""
    width = max(_NARROWEST, min(width, _WIDEST))
    unit = unit_text(table.unit, PlainWording())
    title = f"{table.family.name} ({unit})" if unit else table.family.name
    lines = [*_wrapped(title, width), *_figures(table, width), *_standings(table, width)]
    for note in table_notes(table, PlainWording()):
        lines += ["", *_wrapped(note, width)]
    if table.family.market:
        lines += ["", "Market:", *_market(table, width)]
    # A figure and its percent sign may be parted in a terminal, and are easier to search for.
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _figures(table: PayTable, width: int) -> Iterator[str]:
    rows = [_cells(row, _OF_THE_RANGE, table) for row in table.rows]
    yield from _laid_out(table, _OF_THE_RANGE, rows, width)


def _standings(table: PayTable, width: int) -> Iterator[str]:
    """Where the salary stands at each level, after the amount that was asked about."""
    if table.salary is None or not any(row.pay for row in table.rows):
        return
    yield ""
    yield from _wrapped(f"Where {money_text(table.salary, PlainWording())} stands", width)
    if any(row.standing for row in table.rows):
        rows = [_cells(row, _OF_THE_SALARY, table) for row in table.rows]
        yield from _laid_out(table, _OF_THE_SALARY, rows, width)
    for row in table.rows:
        said = standing_text(row, PlainWording())
        if said:
            yield from _wrapped(f"{row.level.name}: {said}", width, "- ")


def _cells(row: PayRow, columns: Sequence[PayColumn], table: PayTable) -> list[str]:
    """The row's figures; amounts carry their period where the table has no common unit."""
    wording = PlainWording()
    cells = [cell_text(row, column, wording) + cell_mark(row, column) for column in columns]
    if row.pay is not None and table.unit is None and PayColumn.MAXIMUM in columns:
        index = list(columns).index(PayColumn.MAXIMUM)
        cells[index] += f" {PERIODS[row.pay.period]}"
    return cells


def _laid_out(
    table: PayTable, columns: Sequence[PayColumn], rows: Sequence[list[str]], width: int
) -> Iterator[str]:
    titles = [TITLES[column] for column in columns]
    names = [printable(row.level.name) for row in table.rows]
    published = [row.pay is not None for row in table.rows]
    cells = _with_hanging_marks(rows)
    first = max(columns_of(name) for name in ("Level", *names))
    widths = [max(map(columns_of, column)) for column in zip(titles, *cells, strict=True)]
    if not any(published) or first + sum(widths) + _GAP * len(widths) > width:
        yield from _list(names, titles, rows, published, width)
        return
    yield _line("Level", titles, first, widths)
    for name, texts, has_pay in zip(names, cells, published, strict=True):
        if has_pay:
            yield _line(name, texts, first, widths)
        else:
            yield f"{_padded(name, first)}{' ' * _GAP}{NOT_PUBLISHED}"


def _line(name: str, texts: Sequence[str], first: int, widths: Sequence[int]) -> str:
    cells = (
        " " * (_GAP + size - columns_of(text)) + text
        for text, size in zip(texts, widths, strict=True)
    )
    return (_padded(name, first) + "".join(cells)).rstrip()


def _with_hanging_marks(cells: Sequence[list[str]]) -> list[list[str]]:
    """A space after each figure of a column in which others have a mark: the digits line up."""
    columns = []
    for column in zip(*cells, strict=True):
        is_marked = any(text.endswith(OPEN_TOP_MARK) for text in column)
        columns.append(
            [f"{text} " if is_marked and text[-1:] != OPEN_TOP_MARK else text for text in column]
        )
    return [list(row) for row in zip(*columns, strict=True)]


def _list(
    names: Sequence[str],
    titles: Sequence[str],
    cells: Sequence[list[str]],
    published: Sequence[bool],
    width: int,
) -> Iterator[str]:
    for name, texts, has_pay in zip(names, cells, published, strict=True):
        yield from _wrapped(name if has_pay else f"{name}: {NOT_PUBLISHED}", width)
        for title, text in zip(titles, texts, strict=True):
            if text:
                yield from _wrapped(f"{title}: {text}", width, "  ")


def _market(table: PayTable, width: int) -> Iterator[str]:
    for reference in market_shown(table):
        sources = "; ".join(source.title for source in reference.sources)
        said = reference_text(reference, table.family, PlainWording())
        yield from _wrapped(f"{said} Source: {sources}." if sources else said, width, "- ")


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns_of(text))


def _wrapped(text: str, width: int, first: str = "") -> list[str]:
    """Lines of the text; textwrap counts characters, and wide ones need twice the room."""
    words = printable(text)
    room = max(width * len(words) // max(columns_of(words), 1), _NARROWEST // 2)
    return textwrap.wrap(
        words,
        room,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
    ) or [first]
