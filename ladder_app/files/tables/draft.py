"""A sheet and its meaning to a job family, with what became of every cell."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.files.tables.cells import Cells, NotTaken
from ladder_app.files.tables.from_list import take_list
from ladder_app.files.tables.from_matrix import take_matrix
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.parts import FamilyParts
from ladder_app.files.tables.sheets import Sheet, Spot
from ladder_app.ladder.model import JobFamily

NO_PLACE = "It stands beside the levels and their headings."


class Draft(Struct, frozen=True, kw_only=True):
    """What a sheet gives: each cell that holds something is taken or said not to be.

    `family` is None where no level was found.
    """

    family: JobFamily | None
    mapping: Mapping
    taken: frozenset[Spot]
    not_taken: tuple[NotTaken, ...]


def draft(sheet: Sheet, mapping: Mapping, untitled: str = "") -> Draft:
    """The ladder a sheet holds when it is understood so.

    Where neither the mapping nor the table names the family, it is called `untitled`,
    or as the sheet.
    """
    is_turned = mapping.shape is Shape.DOWN
    shown = sheet.turned() if is_turned else sheet
    # A mapping of another table may name columns that this one does not have.
    columns = {column: said for column, said in mapping.columns.items() if column < shown.width}
    mapping = replace(mapping, columns=columns)
    cells = Cells(shown, is_turned=is_turned)
    parts = FamilyParts(mapping.scale)
    if mapping.shape is Shape.LIST:
        take_list(shown, mapping, cells, parts)
    else:
        take_matrix(shown, mapping, cells, parts)
    above = _title_above(shown, mapping, cells)
    name = mapping.name or parts.name or above or untitled or sheet.name
    return Draft(
        family=parts.family(name) if parts.levels else None,
        mapping=mapping,
        taken=cells.taken,
        not_taken=cells.not_taken(NO_PLACE),
    )


def _title_above(sheet: Sheet, mapping: Mapping, cells: Cells) -> str:
    """The text that stands alone above the headings, as the title of a table does."""
    for row in range(min(mapping.header, len(sheet.rows))):
        filled = [column for column, text in enumerate(sheet.rows[row]) if text]
        texts = {cells.look(row, column) for column in filled}
        if len(texts) == 1:
            for column in filled:
                cells.take(row, column)
            return " ".join(texts.pop().split())
    return ""
