"""Sheets that make one ladder together: each is a level of it, or a track."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.readings.headers import list_headers
from ladder_app.files.tables.readings.lists import columns_by_heading
from ladder_app.files.tables.readings.orders import order_of
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.sheets import Sheet, rectangle
from ladder_app.files.tables.vocabulary.ranks import looks_like_level
from ladder_app.files.tables.vocabulary.subjects import names_track

_ITEMS = (Meaning.SKILL, Meaning.GROUP, Meaning.STATEMENT)
_FACTS = (Meaning.PROFICIENCY, Meaning.STATEMENT)
_ALIKE = 0.6


def sheets_of_levels(sheets: Sequence[Sheet]) -> Iterator[Mapping]:
    """Readings of sheets with the names of levels and the same headings: each is one level."""
    named = [sheet for sheet in sheets if not sheet.is_hidden and looks_like_level(sheet.name)]
    if len(named) < 2:
        return
    first = named[0].cleared()
    for header in list_headers(first.rows):
        alike = [s for s in named if s.rows[header : header + 1] == first.rows[header : header + 1]]
        columns = columns_by_heading(first.rows, header)
        meanings = set(columns.values())
        is_list = meanings & set(_ITEMS) and meanings & set(_FACTS)
        if len(alike) < 2 or not is_list or Meaning.LEVEL in meanings:
            continue
        mapping = Mapping(
            sheet=first.name,
            shape=Shape.LIST,
            header=header,
            columns=columns,
            also=tuple(sheet.name for sheet in alike[1:]),
            sheet_names=Meaning.LEVEL,
            order=order_of([sheet.name for sheet in alike]),
        )
        yield replace(mapping, scale=scale_of_all(alike, mapping))


def scale_of_all(sheets: Sequence[Sheet], mapping: Mapping) -> tuple[str, ...]:
    """The words that rate skills in the sheets of a mapping, each of which is a level."""
    read = [sheet for sheet in sheets if sheet.name in (mapping.sheet, *mapping.also)]
    # As if they stood in one list, with the level in a column of its own.
    top = [("", *row) for row in read[0].rows[: mapping.header + 1]]
    ordered = read if mapping.order is Order.LOWEST_FIRST else reversed(read)
    body = [(s.name, *row) for s in ordered for row in s.rows[mapping.header + 1 :]]
    columns = {place + 1: meaning for place, meaning in mapping.columns.items()}
    whole = replace(mapping, columns={0: Meaning.LEVEL} | columns)
    return scale_of(replace(read[0], rows=rectangle([*map(list, top), *map(list, body)])), whole)


def are_tracks(
    one: Mapping, other: Mapping, sheets: Sequence[Sheet], levels: Sequence[Sequence[str]]
) -> bool:
    """Whether two sheets of the same form are named as tracks, with levels of their own."""
    if one.sheet == other.sheet or (one.shape, one.header) != (other.shape, other.header):
        return False
    named = {sheet.name: sheet for sheet in sheets}
    are_named = all(names_track(mapping.sheet) for mapping in (one, other))
    are_apart = all(levels) and not set(levels[0]) & set(levels[1])
    first, second = (_labels(named[m.sheet], m) for m in (one, other))
    common = len(first & second) / max(len(first | second), 1)
    return are_named and are_apart and common >= _ALIKE and fits(one, other)


def _labels(sheet: Sheet, mapping: Mapping) -> set[str]:
    """What the rows are called, or the columns of a list."""
    if mapping.shape is Shape.LIST:
        return set(sheet.rows[mapping.header]) - {""}
    shown = sheet.turned() if mapping.shape is Shape.DOWN else sheet
    places = [*mapping.columns_of(Meaning.SKILL), *mapping.columns_of(Meaning.GROUP)]
    return {row[place] for row in shown.rows for place in places} - {""}


def fits(one: Mapping, other: Mapping) -> bool:
    """Whether no column means something else in the other mapping."""
    both = one.columns.keys() & other.columns.keys()
    return all(one.columns[place] is other.columns[place] for place in both)
