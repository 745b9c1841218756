"""A sheet and its meaning to a job family, with what became of every cell."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import Cells, SkippedCell
from ladder_app.files.tables.from_list import take_list
from ladder_app.files.tables.from_matrix import take_matrix
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.parts import TOO_LONG, FamilyParts, is_too_long
from ladder_app.files.tables.sheets import Sheet, Spot
from ladder_app.files.text import allowed

_NO_NAME = "Ladder"
NO_PLACE = translatable("Outside the table of levels.")


class Draft(Struct, frozen=True, kw_only=True):
    """What a sheet gives: each filled cell is taken or skipped.

    `family` is None where no level was found.
    """

    family: JobFamily | None
    mapping: Mapping
    taken: frozenset[Spot]
    skipped: tuple[SkippedCell, ...]


def draft(sheet: Sheet, mapping: Mapping, untitled: str = "") -> Draft:
    """The ladder a sheet holds when it is understood so.

    Where neither the mapping nor the table names the family, it is called `untitled`,
    or as the sheet.
    """
    whole, sheet = sheet, _without_too_long(sheet)
    is_turned = mapping.shape is Shape.DOWN
    shown = sheet.turned() if is_turned else sheet
    # A mapping of another table may name columns that this one does not have.
    columns = {column: text for column, text in mapping.columns.items() if column < shown.width}
    mapping = replace(mapping, columns=columns)
    cells = Cells(shown, is_turned=is_turned)
    parts = FamilyParts(mapping.scale)
    if mapping.shape is Shape.LIST:
        take_list(shown, mapping, cells, parts)
    else:
        take_matrix(shown, mapping, cells, parts)
    above = _title_above(shown, mapping, cells)
    names = (mapping.name, parts.name, above, untitled, sheet.name)
    name = next((line for line in map(allowed, names) if line), _NO_NAME)
    return Draft(
        family=parts.family(name) if parts.levels else None,
        mapping=mapping,
        taken=cells.taken,
        skipped=_with_too_long(cells.skipped(NO_PLACE), whole, sheet),
    )


def _without_too_long(sheet: Sheet) -> Sheet:
    """The sheet without the cells of which a ladder file cannot take the text."""
    if not any(is_too_long(text) for row in sheet.rows for text in row):
        return sheet
    rows = tuple(tuple("" if is_too_long(text) else text for text in row) for row in sheet.rows)
    return replace(sheet, rows=rows)


def _with_too_long(
    others: tuple[SkippedCell, ...], whole: Sheet, sheet: Sheet
) -> tuple[SkippedCell, ...]:
    if sheet is whole:
        return others
    gone = (spot for spot in whole.spots if not sheet.text(spot))
    too_long = (SkippedCell(spot, whole.text(spot), TOO_LONG) for spot in gone)
    return tuple(sorted((*others, *too_long), key=lambda item: item.spot))


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
