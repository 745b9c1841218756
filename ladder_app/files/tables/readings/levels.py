"""Which columns of a heading row may name the levels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import is_number_heading, meaning_of
from ladder_app.files.tables.vocabulary.ranks import looks_like_level

_OF_LABELS = (
    Meaning.SKILL, Meaning.GROUP, Meaning.LEVEL, Meaning.STATEMENT, Meaning.KIND,
    Meaning.SKILL_SUMMARY, Meaning.TITLE, Meaning.FAMILY,
)  # fmt: skip
_LABELS_LOOKED_AT = 6


def level_columns(rows: Sequence[Row], header: int) -> list[tuple[int, ...]]:
    """The sets of columns that may hold one level each, by where the first of them stands."""
    row = rows[header]
    found = {_from(rows, header, first): None for first in _first_columns(row)}
    return [columns for columns in found if columns]


def _first_columns(row: Row) -> list[int]:
    filled = [column for column, text in enumerate(row) if text]
    ranked = [column for column in filled if looks_like_level(row[column])]
    after = _after_labels(row)
    found = [ranked[0]] if ranked else []
    found += [after] if after is not None else []
    # Without a heading above the labels, the levels begin at the first filled column.
    found += filled[:3]
    return list(dict.fromkeys(found))


def _after_labels(row: Row) -> int | None:
    """The column after the last usual heading of labels."""
    labels = [
        column
        for column, text in enumerate(row[:_LABELS_LOOKED_AT])
        if meaning_of(text) in _OF_LABELS or is_number_heading(text)
    ]
    after = [column for column, text in enumerate(row) if labels and column > labels[-1] and text]
    return after[0] if after else None


def _from(rows: Sequence[Row], header: int, first: int) -> tuple[int, ...]:
    row = rows[header]
    counts = Counter(text for text in row[first:] if text)
    ranked = [column for column, text in enumerate(row) if looks_like_level(text)]
    named = [
        column
        for column, text in enumerate(row)
        if column >= first and text and (column in ranked or not _is_of_no_level(text, counts))
    ]
    weights = [column for column in named if _weighs(rows, header, column)]
    if len(weights) < len(named):
        named = [column for column in named if column not in weights]
    return _without_notes(rows, header, _of_one_table(rows, header, named))


def _of_one_table(rows: Sequence[Row], header: int, columns: Sequence[int]) -> tuple[int, ...]:
    end = other_table(rows, header, columns)
    return tuple(column for column in columns if end is None or column < end)


def other_table(rows: Sequence[Row], header: int, columns: Sequence[int]) -> int | None:
    """The first column of another table beside the levels, with its own names for the rows."""
    row, first = rows[header], min(columns, default=0)
    labels = {row[column]: column for column in range(first) if row[column]}
    for column in range(first + 1, len(row)):
        own = labels.get(row[column])
        if own is not None and any(other[column] != other[own] for other in rows[header + 1 :]):
            return column
    return None


def _weighs(rows: Sequence[Row], header: int, column: int) -> bool:
    """Whether a column has nothing but percentages, as the weights of the rows are."""
    texts = [row[column] for row in rows[header + 1 :] if row[column]]
    return len(texts) > 1 and all(text.endswith("%") and text[0].isdigit() for text in texts)


def _is_of_no_level(text: str, counts: Counter[str]) -> bool:
    """Whether a heading says something else, or comes again as Points beside each level does."""
    return counts[text] > 1 or meaning_of(text) is not None


def _without_notes(rows: Sequence[Row], header: int, columns: tuple[int, ...]) -> tuple[int, ...]:
    """The columns without those behind the last one that holds anything but its name."""
    others = [row for number, row in enumerate(rows) if number != header]
    used = [column for column in columns if any(row[column] for row in others)]
    if len(used) < 2:
        return columns
    return tuple(column for column in columns if column <= used[-1])


def track_columns(rows: Sequence[Row], header: int, columns: Sequence[int]) -> list[int]:
    """The columns that only name the track of those after them, the first one among them."""
    alone = [
        column for column in columns if {row[column] for row in rows} <= {"", rows[header][column]}
    ]
    stands_first = bool(alone) and alone[0] == columns[0] and alone[-1] != columns[-1]
    apart = all(columns.index(right) - columns.index(left) > 1 for left, right in pairwise(alone))
    return alone if len(alone) > 1 and stands_first and apart else []
