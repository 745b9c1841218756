"""The candidate readings of a sheet: cheap signs propose, and none of them decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.list_rows import is_export
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.readings.headers import (
    COLUMNS_LOOKED_AT,
    ROWS_LOOKED_AT,
    header_lines,
    list_headers,
)
from ladder_app.files.tables.readings.labels import label_columns
from ladder_app.files.tables.readings.levels import level_columns, other_table, track_columns
from ladder_app.files.tables.readings.lines import row_meanings
from ladder_app.files.tables.readings.lists import list_columns
from ladder_app.files.tables.readings.orders import order_of
from ladder_app.files.tables.readings.regions import last_row
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.sheets import Region, Row, Sheet, Spot


def proposals(
    sheet: Sheet, shape: Shape | None = None, header: int | None = None
) -> Iterator[Mapping]:
    """The mappings that may be meant; only those of a shape and a heading that is given.

    A list that this program exported is meant as one.
    """
    line = next((n for n, row in enumerate(sheet.rows[:ROWS_LOOKED_AT]) if is_export(row)), None)
    if line is not None and shape in (None, Shape.LIST) and header in (None, line):
        shape, header = Shape.LIST, line
    shapes = (shape,) if shape else (Shape.LIST, Shape.ACROSS, Shape.DOWN)
    for each in shapes:
        found = _lists(sheet, header) if each is Shape.LIST else _matrices(sheet, each, header)
        for mapping in found:
            yield replace(mapping, scale=scale_of(sheet, mapping))


def completed(sheet: Sheet, mapping: Mapping) -> Mapping:
    """A mapping that was proposed for the first rows and columns of a sheet, for all of it."""
    if mapping.shape is Shape.LIST:
        columns = list_columns(sheet.rows, mapping.header) or mapping.columns
        full = replace(mapping, columns=columns)
        full = replace(full, order=_list_order(sheet, full))
    else:
        full = _completed_matrix(sheet, mapping)
    return replace(full, scale=scale_of(sheet, full))


def _completed_matrix(sheet: Sheet, mapping: Mapping) -> Mapping:
    shown = sheet.turned() if mapping.shape is Shape.DOWN else sheet
    first = min(mapping.columns_of(Meaning.LEVEL), default=0)
    sets = level_columns(shown.rows, mapping.header)
    levels = next((columns for columns in sets if columns[0] == first), None)
    if levels is None:
        return mapping
    return _matrix(shown, mapping.shape, mapping.header, levels)


def _lists(sheet: Sheet, header: int | None) -> Iterator[Mapping]:
    for line in list_headers(sheet.rows) if header is None else [_within(header, sheet)]:
        columns = list_columns(sheet.rows, line)
        if columns:
            mapping = Mapping(sheet=sheet.name, shape=Shape.LIST, header=line, columns=columns)
            yield replace(mapping, order=_list_order(sheet, mapping))


def _list_order(sheet: Sheet, mapping: Mapping) -> Order:
    (level,) = mapping.columns_of(Meaning.LEVEL)
    if is_export(sheet.rows[mapping.header]):
        return Order.LOWEST_FIRST
    families = mapping.columns_of(Meaning.FAMILY)
    if families:
        # Each family has levels of its own; their names alone put them in order.
        return Order.LOWEST_FIRST
    names = dict.fromkeys(row[level] for row in sheet.rows[mapping.header + 1 :] if row[level])
    return order_of(list(names))


def _matrices(sheet: Sheet, shape: Shape, header: int | None) -> Iterator[Mapping]:
    is_down = shape is Shape.DOWN
    shown = sheet.turned() if is_down else sheet
    count = COLUMNS_LOOKED_AT if is_down else ROWS_LOOKED_AT
    lines = header_lines(shown.rows, count) if header is None else [_within(header, shown)]
    for line in lines:
        for levels in level_columns(shown.rows, line):
            yield _matrix(shown, shape, line, levels)


def _within(header: int, sheet: Sheet) -> int:
    return max(0, min(header, len(sheet.rows) - 1))


def _matrix(sheet: Sheet, shape: Shape, header: int, levels: tuple[int, ...]) -> Mapping:
    rows = sheet.rows
    labels = label_columns(rows, header, levels)
    columns = dict.fromkeys(range(sheet.width), Meaning.SKIPPED)
    columns |= dict.fromkeys(levels, Meaning.LEVEL) | labels
    if shape is Shape.DOWN:
        columns |= dict.fromkeys(track_columns(rows, header, levels), Meaning.TRACK)
    levels = tuple(column for column in levels if columns[column] is Meaning.LEVEL)
    names = dict.fromkeys(rows[header][column] for column in levels)
    named = [c for c, meaning in labels.items() if meaning is not Meaning.SKIPPED]
    return Mapping(
        sheet=sheet.name,
        shape=shape,
        header=header,
        columns=columns,
        rows=row_meanings(rows, header, levels, named),
        last=last_row(rows, header, levels) if shape is Shape.ACROSS else None,
        order=order_of(list(names)),
        region=_region(rows, other_table(rows, header, levels)) if shape is Shape.ACROSS else None,
    )


def _region(rows: Sequence[Row], end: int | None) -> Region | None:
    """The part of a sheet before another table that stands beside."""
    return Region(Spot(0, 0), Spot(len(rows) - 1, end - 1)) if end else None
