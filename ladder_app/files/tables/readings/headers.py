"""Which rows of a table may hold its headings."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import are_headings
from ladder_app.files.tables.vocabulary.ranks import looks_like_level

ROWS_LOOKED_AT = 25
COLUMNS_LOOKED_AT = 6
_MAX_LINES = 5
_MAX_CELLS = 200


def header_lines(rows: Sequence[Row], count: int) -> list[int]:
    """The rows likeliest to name levels, among the first ones and those after a gap."""
    lines = [number for number in _near_the_top(rows, count) if any(rows[number])]
    lines.sort(key=lambda number: (-likeness(rows[number]), number))
    return lines[:_MAX_LINES]


def _near_the_top(rows: Sequence[Row], count: int) -> list[int]:
    first = list(range(min(len(rows), count)))
    after_gaps = [
        number
        for number in range(count, min(len(rows), count * 20))
        if not any(rows[number - 1]) and sum(map(bool, rows[number])) > 1
    ]
    return first + after_gaps


def likeness(row: Row) -> float:
    """How much a row looks like one that names levels: short, distinct, of rank."""
    texts = [text for text in row[:_MAX_CELLS] if text]
    if not texts:
        return 0.0
    ranked = {text for text in texts if looks_like_level(text)}
    distinct = len(set(texts)) / len(texts)
    return 2.0 * len(ranked) * distinct + 0.5 * are_headings(texts[:3]) + min(len(set(texts)), 4)


def list_headers(rows: Sequence[Row]) -> list[int]:
    """The rows with several usual headings of lists, the one with the most first."""
    counted = [
        (are_headings([text for text in row[:_MAX_CELLS] if text]), number)
        for number, row in enumerate(rows[:ROWS_LOOKED_AT])
    ]
    counted.sort(key=lambda item: (-item[0], item[1]))
    return [number for count, number in counted if count > 1][:2]
