"""How a table is understood: where its levels stand, what its columns mean, which words rank."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning


class Shape(Enum):
    """How levels stand in a table."""

    ACROSS = "levels across"
    DOWN = "levels down"
    LIST = "one row each"


class Mapping(Struct, frozen=True, kw_only=True):
    """How a sheet is understood.

    `header` is the row with the headings, counted from 0; where levels stand
    down it is the column with the levels' names. `columns` gives what each
    column means; where levels stand down, what each row means. Where levels
    stand across or down, those that mean LEVEL hold one level each.

    `scale` are the words for proficiencies, lowest first. Without a currency
    and a period, amounts that do not name them are not taken over.
    """

    sheet: str
    shape: Shape
    header: int
    columns: dict[int, Meaning]
    scale: tuple[str, ...] = ()
    name: str = ""
    currency: str = ""
    period: PayPeriod | None = None

    def columns_of(self, meaning: Meaning) -> list[int]:
        """The columns that mean this, from the left."""
        return sorted(column for column, text in self.columns.items() if text is meaning)
