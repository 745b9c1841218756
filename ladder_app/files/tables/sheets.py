"""The sheets of a table file, each a rectangle of texts."""

from __future__ import annotations

import re

from msgspec import Struct

from ladder_app.files.text import allowed

MAX_CELLS = 500_000
"""The most cells of a file that are read."""

MAX_COLUMNS = 1_000
"""The most columns of a sheet that are read."""

Row = tuple[str, ...]

# What no ladder file may hold: controls, bidi overrides, marks and what is no character.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_BREAKS = re.compile("\r\n|\r|\u2028|\u2029")


class Spot(Struct, frozen=True, order=True, gc=False):
    """A cell's row and column, both counted from 0."""

    row: int
    column: int

    @property
    def name(self) -> str:
        """The cell as spreadsheets call it, such as B14."""
        return f"{column_name(self.column)}{self.row + 1}"


class Sheet(Struct, frozen=True, kw_only=True):
    """A sheet: all rows are equally long, and what is merged says its text in every cell."""

    name: str
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def text(self, spot: Spot) -> str:
        """The text of a cell; empty beyond the sheet's edge."""
        if spot.row >= len(self.rows) or spot.column >= self.width:
            return ""
        return self.rows[spot.row][spot.column]

    @property
    def spots(self) -> list[Spot]:
        """The place of every cell that holds something."""
        return [
            Spot(row, column)
            for row, texts in enumerate(self.rows)
            for column, text in enumerate(texts)
            if text
        ]

    def turned(self) -> Sheet:
        """The sheet with its rows as columns."""
        return Sheet(name=self.name, rows=tuple(zip(*self.rows, strict=True)))


def column_name(column: int) -> str:
    """A column as spreadsheets call it: A for 0, AA for 26."""
    name, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def column_number(name: str) -> int | None:
    """The number of a column from 0, by its letters; None for what is no column's name."""
    if not (name.isascii() and name.isalpha()) or len(name) > 3:
        return None
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def rectangle(rows: list[list[str]]) -> tuple[Row, ...]:
    """The rows, all as long as the longest, without empty ones at the end and right."""
    kept = [[text.strip() for text in row] for row in rows]
    while kept and not any(kept[-1]):
        kept.pop()
    width = max((_filled(row) for row in kept), default=0)
    return tuple(tuple((row + [""] * width)[:width]) for row in kept)


def _filled(row: list[str]) -> int:
    return max((number for number, text in enumerate(row, start=1) if text), default=0)


def cleaned_sheet(name: str, rows: list[list[str]]) -> Sheet:
    """A sheet of these rows, without the characters that no ladder file may hold."""
    made = (tuple(_clean(text) for text in row) for row in rectangle(rows))
    return Sheet(name=allowed(name), rows=tuple(made))


def _clean(text: str) -> str:
    return _UNSEEN.sub("", _BREAKS.sub("\n", text)).replace("\t", " ").strip()
