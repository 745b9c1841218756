"""The levels across a table: their names, and the tracks they are in."""

from __future__ import annotations

from ladder_app.files.tables.cells import Cells
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Mapping
from ladder_app.files.tables.parts import FamilyParts, LevelParts
from ladder_app.files.tables.sheets import Sheet


def take_levels(
    sheet: Sheet, mapping: Mapping, cells: Cells, parts: FamilyParts
) -> dict[int, LevelParts]:
    """The level of each column; a name that goes on over several columns is one level."""
    levels: dict[int, LevelParts] = {}
    before, own = ("", ""), set[tuple[str, str]]()
    tracks = _tracks(sheet, mapping, cells)
    for column in mapping.columns_of(Meaning.LEVEL):
        name = " ".join(cells.take(mapping.header, column).split())
        if not name:
            continue
        named = name, tracks[column]
        if named != before:
            made = parts.add_level(*named) if named in own else parts.level(*named)
            own.add(named)
        levels[column] = made
        before = named
    return levels


def _tracks(sheet: Sheet, mapping: Mapping, cells: Cells) -> dict[int, str]:
    """The track of each level: a row names it, or a column before it, or the sheet does."""
    levels = mapping.columns_of(Meaning.LEVEL)
    found = dict.fromkeys(levels, mapping.track_of(sheet.name))
    for row in mapping.rows_of(Meaning.TRACK)[:1]:
        found = {column: cells.take(row, column) for column in levels}
        for column in range(min(levels, default=0)):
            # What heads the tracks, such as Track.
            cells.take(row, column)
    for place in mapping.columns_of(Meaning.TRACK):
        name = cells.take(mapping.header, place)
        found |= {column: name for column in levels if column > place}
        for row in range(len(sheet.rows)):
            # A name that is merged over the whole width stands in all of its cells.
            if cells.look(row, place) == name:
                cells.take(row, place)
    return {column: " ".join(name.split()) for column, name in found.items()}
