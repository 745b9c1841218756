"""The sheets of a table file, each a rectangle of texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.files.text import allowed

MAX_CELLS = 500_000
"""The most cells of a file that are read."""

MAX_COLUMNS = 1_000
"""The most columns of a sheet that are read."""

Row = tuple[str, ...]

Checkpoint = Callable[[], None]
"""Called between small pieces of work; it may raise what ends the work."""


def no_checkpoint() -> None:
    """Let the work go on."""


# What no ladder file may hold: controls, bidi overrides, marks and what is no character.
# Soft hyphens and spaces of no width are in no one's words.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
    "\u00ad\u200b\u2060]"
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


class Region(Struct, frozen=True):
    """A rectangle of cells, by its first and its last one."""

    first: Spot
    last: Spot

    @property
    def name(self) -> str:
        """The rectangle as spreadsheets call it, such as B2:F20."""
        return f"{self.first.name}:{self.last.name}"

    def holds(self, spot: Spot) -> bool:
        """Whether a cell is in the rectangle."""
        rows = self.first.row <= spot.row <= self.last.row
        return rows and self.first.column <= spot.column <= self.last.column


class Unusable(Struct, frozen=True):
    """A cell whose text is no content, such as #REF!, with the reason, to be translated."""

    spot: Spot
    reason: str


class Sheet(Struct, frozen=True, kw_only=True):
    """A sheet: all rows are equally long, and what is merged says its text in every cell.

    `colored` is how many empty cells are filled with a color, unlike the texts in their row.
    """

    name: str
    rows: tuple[Row, ...]
    is_hidden: bool = False
    unusable: tuple[Unusable, ...] = ()
    colored: int = 0

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

    def within(self, region: Region | None, reason: str) -> Sheet:
        """The sheet, with the cells out of a rectangle as unusable for a reason."""
        if region is None:
            return self
        outside = (Unusable(spot, reason) for spot in self.spots if not region.holds(spot))
        return replace(self, unusable=(*self.unusable, *outside))

    def cleared(self) -> Sheet:
        """The sheet without its unusable cells, which keep the reasons."""
        if not self.unusable:
            return self
        rows = [list(row) for row in self.rows]
        for cell in self.unusable:
            if cell.spot.row < len(rows) and cell.spot.column < self.width:
                rows[cell.spot.row][cell.spot.column] = ""
        return replace(self, rows=tuple(map(tuple, rows)))

    def turned(self) -> Sheet:
        """The sheet with its rows as columns."""
        return replace(
            self,
            rows=tuple(zip(*self.rows, strict=True)),
            unusable=tuple(
                Unusable(Spot(cell.spot.column, cell.spot.row), cell.reason)
                for cell in self.unusable
            ),
        )


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


_CELL_NAME = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")


def region_named(text: str) -> Region | None:
    """The rectangle called so, such as B2:F20; None for another text."""
    found = [_CELL_NAME.fullmatch(part.strip()) for part in text.split(":")]
    if len(found) != 2 or found[0] is None or found[1] is None:
        return None
    rows = sorted(int(match[2]) - 1 for match in found if match)
    columns = sorted(
        number for match in found if match and (number := column_number(match[1])) is not None
    )
    if len(columns) < 2 or rows[0] < 0:
        return None
    return Region(Spot(rows[0], columns[0]), Spot(rows[1], columns[1]))


def rectangle(rows: list[list[str]]) -> tuple[Row, ...]:
    """The rows, all as long as the longest, without empty ones at the end and right."""
    kept = [[text.strip() for text in row] for row in rows]
    while kept and not any(kept[-1]):
        kept.pop()
    width = max((_filled(row) for row in kept), default=0)
    return tuple(tuple((row + [""] * width)[:width]) for row in kept)


def _filled(row: list[str]) -> int:
    return max((number for number, text in enumerate(row, start=1) if text), default=0)


def cleaned_sheet(
    name: str,
    rows: list[list[str]],
    *,
    is_hidden: bool = False,
    unusable: Sequence[Unusable] = (),
    colored: int = 0,
) -> Sheet:
    """A sheet of these rows, without the characters that no ladder file may hold."""
    made = (tuple(_clean(text) for text in row) for row in rectangle(rows))
    return Sheet(
        name=allowed(name),
        rows=tuple(made),
        is_hidden=is_hidden,
        unusable=tuple(unusable),
        colored=colored,
    )


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.strip()
    return _UNSEEN.sub("", _BREAKS.sub("\n", text)).replace("\t", " ").strip()
