"""How a table is understood: where its levels stand, what its columns mean, which words rank."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.sheets import Region


class Shape(Enum):
    """How levels stand in a table."""

    ACROSS = "levels across"
    DOWN = "levels down"
    LIST = "one row each"


class Order(Enum):
    """The order of the levels in a table."""

    LOWEST_FIRST = "lowest first"
    HIGHEST_FIRST = "highest first"
    BY_NAME = "by name"


class Mapping(Struct, frozen=True, kw_only=True):
    """How a sheet is understood.

    `header` is the row with the headings, counted from 0; where levels stand
    down it is the column with the levels' names. `columns` gives what each
    column means, and `rows` what a row means whose label does not say it; where
    levels stand down, they are the other way round. Where levels stand across
    or down, the columns that mean LEVEL hold one level each.

    `last` is the last row of the table, as far as others stand below it. `also`
    names the sheets of the same form that are read as well, with their own
    `rows` in `more_rows`; `sheet_names` says
    what the names of all of them are, a level or a track, if anything. `region`
    has the first and the last cell that are read, if not all are. `scale`
    are the words for proficiencies, lowest first. Without a currency and a
    period, amounts that do not name them are not taken over.
    """

    sheet: str
    shape: Shape
    header: int
    columns: dict[int, Meaning]
    rows: dict[int, Meaning] = {}
    more_rows: dict[str, dict[int, Meaning]] = {}
    last: int | None = None
    also: tuple[str, ...] = ()
    sheet_names: Meaning | None = None
    region: Region | None = None
    order: Order = Order.LOWEST_FIRST
    scale: tuple[str, ...] = ()
    name: str = ""
    currency: str = ""
    period: PayPeriod | None = None

    def rows_in(self, sheet: str) -> dict[int, Meaning]:
        """What the rows of one of the sheets mean whose label does not say it."""
        return self.rows if sheet == self.sheet else self.more_rows.get(sheet, {})

    def level_of(self, sheet: str) -> str:
        """The level that the name of a sheet is; empty if it is none."""
        return sheet if self.sheet_names is Meaning.LEVEL else ""

    def track_of(self, sheet: str) -> str:
        """The track that the name of a sheet is; empty if it is none."""
        return sheet if self.sheet_names is Meaning.TRACK else ""

    def rows_of(self, meaning: Meaning) -> list[int]:
        """The rows that mean this, from the top."""
        return sorted(row for row, text in self.rows.items() if text is meaning)

    def columns_of(self, meaning: Meaning) -> list[int]:
        """The columns that mean this, from the left."""
        return sorted(column for column, text in self.columns.items() if text is meaning)
