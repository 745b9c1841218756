"""What a person chose of how `import` reads a table, by options or by a mapping file."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence

from msgspec.structs import replace

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.mapping_file import SHEET_NAMES
from ladder_app.files.tables.readings.choose import readings
from ladder_app.files.tables.readings.together import scale_of_all
from ladder_app.files.tables.session import (
    Import,
    with_header,
    with_levels,
    with_line_meaning,
    with_mapping,
    with_meaning,
    with_name,
    with_order,
    with_region,
    with_scale,
    with_shape,
    with_sheets,
    with_unit,
)
from ladder_app.files.tables.sheets import column_number, region_named
from ladder_app.files.text import allowed

_SHAPES = {"across": Shape.ACROSS, "down": Shape.DOWN, "list": Shape.LIST}
_SKIP = "skip"
_MEANINGS = {meaning.value: meaning for meaning in Meaning} | dict.fromkeys(
    (_SKIP, "skipped"), Meaning.SKIPPED
)
_CHOICES = ("sheet", "region", "layout", "header_rows", "levels", "column", "row", "mapping")


class ChoiceError(Exception):
    """A choice that the table does not allow, as a sentence."""


def has_choices(options: argparse.Namespace) -> bool:
    """Whether the options say how to read the table, so that no score is needed."""
    return any(getattr(options, name) for name in _CHOICES)


def with_choices(of: Import, options: argparse.Namespace, saved: Mapping | None) -> Import:
    """The import as the mapping file and then the options say.

    Raises:
        ChoiceError: the table has no such sheet, row or column.
    """
    if saved is not None:
        of = _mapped(of, replace(saved, sheet=_sheet_of(options, saved)))
    elif options.sheet:
        of = with_sheets(of, [_existing(of, allowed(name)) for name in options.sheet])
    also = of.mapping.also
    of = _restricted(of, options)
    of = replace(of, mapping=replace(of.mapping, also=also))
    if options.sheet_names:
        named = replace(of.mapping, sheet_names=SHEET_NAMES[options.sheet_names])
        of = replace(of, mapping=named)
    of = _with_meanings(of, options)
    if of.mapping.sheet_names is Meaning.LEVEL and saved is None:
        words = scale_of_all(of.table.sheets, of.mapping)
        of = replace(of, mapping=replace(of.mapping, scale=words))
    if options.order:
        of = with_order(of, Order(options.order.replace("-", " ")))
    if options.scale:
        of = with_scale(of, re.split(r"\s*[<,]\s*", options.scale))
    of = with_name(of, options.name or of.mapping.name)
    period = PayPeriod(options.period) if options.period else of.mapping.period
    return with_unit(of, options.currency.upper() or of.mapping.currency, period)


def _with_meanings(of: Import, options: argparse.Namespace) -> Import:
    """The import with the meanings that are given for columns and rows."""
    is_down = of.mapping.shape is Shape.DOWN
    for is_column, given in ((True, options.column), (False, options.row)):
        # What holds one level each, or an item of it in a list, and what tells rows apart.
        holds_levels = is_column is not is_down
        for text in given:
            sheet, rest = _sheet_and_rest(text, of)
            place, meaning = _place_and_meaning(rest, is_column=is_column)
            if holds_levels and sheet:
                kind = "columns" if is_column else "rows"
                raise ChoiceError(f"the {kind} mean the same in every sheet. Leave “{sheet}” out.")
            if holds_levels:
                of = with_meaning(of, place, meaning)
            else:
                of = with_line_meaning(of, place, meaning, sheet)
    return of


def _sheet_and_rest(text: str, of: Import) -> tuple[str, str]:
    """The sheet that stands before a place, such as People!5=title; empty for the first one."""
    place, equals, named = text.partition("=")
    sheet, mark, bare = place.rpartition("!")
    sheet = sheet.strip().strip("'")
    if not mark:
        return "", text
    if _existing(of, sheet) not in (of.mapping.sheet, *of.mapping.also):
        raise ChoiceError(f"the sheet “{sheet}” is not read. Name it with --sheet as well.")
    return sheet, f"{bare}{equals}{named}"


def _place_and_meaning(text: str, *, is_column: bool) -> tuple[int, Meaning]:
    """The place and the meaning in C=skill, or in 5=pay."""
    word, _, named = text.partition("=")
    meaning = _MEANINGS.get(named.strip().lower().replace("-", " "))
    if meaning is None:
        listed = [_SKIP if item is Meaning.SKIPPED else item.value for item in Meaning]
        raise ChoiceError(f"“{named}” is not a known meaning. Use one of: {', '.join(listed)}.")
    return _place(word.strip(), is_column=is_column), meaning


def _sheet_of(options: argparse.Namespace, saved: Mapping) -> str:
    return allowed(options.sheet[0]) if options.sheet else saved.sheet


def _mapped(of: Import, mapping: Mapping) -> Import:
    found = with_mapping(of, mapping)
    if found is None:
        _existing(of, mapping.sheet)
    return found or of


def _existing(of: Import, name: str) -> str:
    names = [sheet.name for sheet in of.table.sheets]
    if name not in names:
        listed = ", ".join(f"“{known}”" for known in names)
        raise ChoiceError(f"there is no sheet “{name}”. There is {listed}.")
    return name


def _restricted(of: Import, options: argparse.Namespace) -> Import:
    """The import with the region, the layout, the headings and the levels that are given."""
    if options.region:
        region = region_named(options.region)
        if region is None:
            raise ChoiceError(f"“{options.region}” names no cells. Write it as B2:F20.")
        of = with_region(of, region)
    if options.layout:
        region = of.mapping.region
        of = with_shape(of, _SHAPES[options.layout])
        of = replace(of, mapping=replace(of.mapping, region=region))
    if options.header_rows:
        of = _with_header(of, options.header_rows)
    if options.levels:
        of = with_levels(of, _places(options.levels, is_column=of.mapping.shape is not Shape.DOWN))
    return of


def _with_header(of: Import, text: str) -> Import:
    """The import with its headings in a row; of several, the likeliest names the levels."""
    lines = _places(text.replace("-", ":"), is_column=of.mapping.shape is Shape.DOWN)
    found = [
        reading
        for line in lines
        for reading in readings([of.sheet], of.mapping.shape, line)
        if reading.mapping.header == line
    ]
    best = max(found, key=lambda reading: reading.score, default=None)
    return with_header(of, best.mapping.header if best else lines[0])


def _places(text: str, *, is_column: bool) -> Sequence[int]:
    """The columns C:F or C,E; the rows 2:5."""
    found: list[int] = []
    for part in text.split(","):
        ends = [_place(word.strip(), is_column=is_column) for word in part.split(":")]
        found += range(min(ends), max(ends) + 1)
    return found


def _place(word: str, *, is_column: bool) -> int:
    number = column_number(word) if is_column else int(word) - 1 if word.isdecimal() else None
    if number is None or number < 0:
        example = "a column, such as C" if is_column else "a row, such as 3"
        raise ChoiceError(f"“{word}” does not name {example}.")
    return number
