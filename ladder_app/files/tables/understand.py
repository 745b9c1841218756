"""What a table means, found by itself: the likeliest of its readings."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.readings.choose import best, readings
from ladder_app.files.tables.readings.lists import columns_by_heading
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.sheets import Sheet

__all__ = ["likeliest_sheet", "scale_of", "understand"]


def understand(
    sheet: Sheet, name: str = "", shape: Shape | None = None, header: int | None = None
) -> Mapping:
    """The likeliest meaning of a sheet that holds something; `name` is the family's.

    The shape, and the row or column of its headings (from 0), are found by
    themselves where none is given.
    """
    found = best([sheet], shape, header) or _without_levels(sheet, shape, header or 0)
    return replace(found, name=name)


def _without_levels(sheet: Sheet, shape: Shape | None, header: int) -> Mapping:
    """A mapping for a person to correct, where nothing is proposed."""
    used = shape or Shape.ACROSS
    shown = sheet.turned() if used is Shape.DOWN else sheet
    columns = dict.fromkeys(range(shown.width), Meaning.SKIPPED)
    line = max(0, min(header, len(shown.rows) - 1))
    if used is Shape.LIST and shown.rows:
        # Where the names of sheets are the levels, no heading names them.
        columns |= columns_by_heading(shown.rows, line)
    return Mapping(sheet=sheet.name, shape=used, header=line, columns=columns)


def likeliest_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """The sheet that looks most like a ladder; the first of those that look alike."""
    found = readings(sheets)
    name = found[0].mapping.sheet if found else sheets[0].name
    return next(sheet for sheet in sheets if sheet.name == name)
