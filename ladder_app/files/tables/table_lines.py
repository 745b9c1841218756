"""The columns and rows of an import: their names, and what each of them may mean."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import PERCENTILES, Meaning
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.session import Import
from ladder_app.files.tables.sheets import column_name

_OF_A_MATRIX = (
    Meaning.LEVEL, Meaning.GROUP, Meaning.SKILL, Meaning.SUMMARY, Meaning.KIND, Meaning.SKIPPED,
)  # fmt: skip
_OF_A_ROW = (
    Meaning.TRACK, Meaning.SKILL, Meaning.STATEMENT, Meaning.TITLE, Meaning.SUMMARY,
    Meaning.EXPERIENCE, Meaning.PAY, Meaning.MINIMUM, Meaning.MIDPOINT, Meaning.MAXIMUM,
    *PERCENTILES.values(), Meaning.OPEN_TOP, Meaning.CURRENCY, Meaning.PERIOD, Meaning.HEADING,
    Meaning.SKIPPED,
)  # fmt: skip
_OF_ROWS_ALONE = (Meaning.HEADING,)
_MAX_LINES_OFFERED = 50


def meanings_for(shape: Shape) -> tuple[Meaning, ...]:
    """What a column may mean; a row where levels stand down."""
    of_lists = tuple(meaning for meaning in Meaning if meaning not in _OF_ROWS_ALONE)
    return of_lists if shape is Shape.LIST else _OF_A_MATRIX


def line_meanings_for(shape: Shape) -> tuple[Meaning, ...]:
    """What a row may mean; a column where levels stand down. Nothing in a list."""
    return () if shape is Shape.LIST else _OF_A_ROW


def meaning_at(of: Import, place: int) -> Meaning:
    """What a column means; a row where levels stand down."""
    return of.mapping.columns.get(place, Meaning.SKIPPED)


def place_name(of: Import, place: int) -> str:
    """The column by its letters; the row by its number where levels stand down."""
    return str(place + 1) if of.mapping.shape is Shape.DOWN else column_name(place)


def heading_of(of: Import, place: int) -> str:
    """What stands at the head of a column; of a row where levels stand down."""
    header, sheet = of.mapping.header, of.sheet
    row, column = (place, header) if of.mapping.shape is Shape.DOWN else (header, place)
    is_there = row < len(sheet.rows) and column < sheet.width
    return " ".join(sheet.rows[row][column].split()) if is_there else ""


def header_choices(of: Import) -> list[tuple[int, str]]:
    """The rows that may hold the headings, with an excerpt; columns if the levels are down.

    They are the first ones of the sheet, up to the selected one at least.
    """
    is_down = of.mapping.shape is Shape.DOWN
    lines = of.sheet.turned().rows if is_down else of.sheet.rows
    count = max(_MAX_LINES_OFFERED, of.mapping.header + 1)
    names = (column_name(n) if is_down else str(n + 1) for n in range(len(lines)))
    shown = zip(names, lines[:count], strict=False)
    return [(number, f"{name}: {_excerpt(line)}") for number, (name, line) in enumerate(shown)]


def _excerpt(texts: Sequence[str]) -> str:
    filled = dict.fromkeys(" ".join(text.split())[:20] for text in texts if text)
    return ", ".join(list(filled)[:5]) or "–"
