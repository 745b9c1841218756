"""What an XLSX workbook says of its cells beside their values: errors, formulas, hidden parts.

The library that reads the values gives none of it, so that the parts are searched as text;
a workbook that writes them otherwise loses these remarks, and no value.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator
from posixpath import join, normpath

from msgspec import Struct

from ladder_app.files.tables.hidden import NO_VALUE
from ladder_app.files.tables.sheets import Spot, column_number
from ladder_app.files.tables.workbook_faults import BROKEN_ZIP

_MAX_SHEET = 64 * 1024 * 1024
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_ROW = re.compile(rb"<(?:\w+:)?row\s([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_VALUE = re.compile(rb"<(?:\w+:)?v[^>/]*>([^<]+)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f[^>]*?(?:/>|>([^<]*)</)")
_ATTRIBUTE = re.compile(rb'([\w:]+)="([^"]*)"')
_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\s[^>]*>")
_CELL_FORMATS = re.compile(rb"<(?:\w+:)?cellXfs[^>]*>(.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_FORMAT_OF_CELL = re.compile(rb"<(?:\w+:)?xf\s[^>]*>")
_FILLS = re.compile(rb"<(?:\w+:)?fills[^>]*>(.*?)</(?:\w+:)?fills>", re.DOTALL)
_FILL = re.compile(rb"<(?:\w+:)?fill(?:/>|>.*?</(?:\w+:)?fill>)", re.DOTALL)
_PERCENTS = {b"9", b"10"}
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


class SheetRemarks(Struct):
    """What a sheet's XML adds to its cells: other texts for some, and why some are unusable."""

    texts: dict[Spot, str]
    reasons: dict[Spot, str]
    percents: set[Spot]
    hidden_rows: set[int]
    hidden_columns: set[int]
    fills: dict[Spot, bytes]


def remarks_in(data: bytes) -> dict[str, SheetRemarks]:
    """The remarks on each sheet by its name; none for a file that is no XLSX workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return dict(_remarks(packed))
    except BROKEN_ZIP:
        return {}


def _remarks(packed: zipfile.ZipFile) -> Iterator[tuple[str, SheetRemarks]]:
    names = set(packed.namelist())
    if "xl/workbook.xml" not in names:
        return
    places = {
        relation[b"Id"]: _part(relation[b"Target"].decode())
        for relation in _records(_RELATION, packed.read("xl/_rels/workbook.xml.rels"))
        if b"Id" in relation and b"Target" in relation
    }
    styles = packed.read("xl/styles.xml") if "xl/styles.xml" in names else b""
    percents, fills = _percent_styles(styles), _filled_styles(styles)
    for sheet in _records(_SHEET, packed.read("xl/workbook.xml")):
        place = places.get(sheet.get(b"r:id", b""), "")
        if place in names and packed.getinfo(place).file_size <= _MAX_SHEET:
            name = html.unescape(sheet[b"name"].decode())
            yield name, _of_sheet(packed.read(place), percents, fills)


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))


def _records(pattern: re.Pattern[bytes], data: bytes) -> list[dict[bytes, bytes]]:
    return [dict(_ATTRIBUTE.findall(found[0])) for found in pattern.finditer(data)]


def _percent_styles(styles: bytes) -> set[bytes]:
    """The numbers of the cell styles that show percentages."""
    formats = _PERCENTS | {
        record.get(b"numFmtId", b"")
        for record in _records(_FORMAT, styles)
        if b"%" in record.get(b"formatCode", b"")
    }
    return {
        str(number).encode()
        for number, record in enumerate(_cell_styles(styles))
        if record.get(b"numFmtId", b"") in formats
    }


def _cell_styles(styles: bytes) -> list[dict[bytes, bytes]]:
    found = _CELL_FORMATS.search(styles)
    return _records(_FORMAT_OF_CELL, found[1]) if found else []


def _filled_styles(styles: bytes) -> dict[bytes, bytes]:
    """The numbers of the cell styles that fill a cell with a color, with that of the fill."""
    listed = _FILLS.search(styles)
    fills = _FILL.findall(listed[1]) if listed else []
    solid = {str(n).encode() for n, fill in enumerate(fills) if b'patternType="solid"' in fill}
    return {
        str(number).encode(): record[b"fillId"]
        for number, record in enumerate(_cell_styles(styles))
        if record.get(b"fillId", b"") in solid
    }


def _of_sheet(data: bytes, percents: set[bytes], fills: dict[bytes, bytes]) -> SheetRemarks:
    remarks = SheetRemarks({}, {}, set(), _hidden_rows(data), _hidden_columns(data), {})
    # Most sheets have none of them, and this test is quick.
    if b't="e"' in data or re.search(rb"<(?:\w+:)?f[ >]", data) or percents or fills:
        for found in _CELL.finditer(data):
            attributes = dict(_ATTRIBUTE.findall(found[1]))
            spot = _spot(attributes.get(b"r", b"").decode("ascii", "replace"))
            if spot is not None:
                _remark(remarks, spot, attributes, found[2] or b"", percents)
                if attributes.get(b"s") in fills:
                    remarks.fills[spot] = fills[attributes[b"s"]]
    return remarks


def _remark(
    remarks: SheetRemarks,
    spot: Spot,
    attributes: dict[bytes, bytes],
    content: bytes,
    percents: set[bytes],
) -> None:
    value = _VALUE.search(content)
    formula = _FORMULA.search(content)
    if attributes.get(b"t") == b"e" and value:
        remarks.texts[spot] = value[1].decode("utf-8", "replace")
    elif formula and value is None and attributes.get(b"t") != b"str":
        remarks.texts[spot] = f"={html.unescape((formula[1] or b'').decode('utf-8', 'replace'))}"
        remarks.reasons[spot] = NO_VALUE
    elif value and attributes.get(b"s") in percents and attributes.get(b"t", b"n") == b"n":
        remarks.percents.add(spot)


def _spot(place: str) -> Spot | None:
    found = _PLACE.fullmatch(place)
    column = column_number(found[1]) if found else None
    return Spot(int(found[2]) - 1, column) if found and column is not None else None


def _hidden_rows(data: bytes) -> set[int]:
    if b"hidden=" not in data:
        return set()
    return {
        int(record[b"r"]) - 1
        for record in _records(_ROW, data)
        if record.get(b"hidden") in (b"1", b"true") and record.get(b"r", b"").isdigit()
    }


def _hidden_columns(data: bytes) -> set[int]:
    if b"hidden=" not in data:
        return set()
    found: set[int] = set()
    for record in _records(_COLUMN, data):
        if record.get(b"hidden") in (b"1", b"true"):
            first, last = int(record.get(b"min", b"1")), int(record.get(b"max", b"1"))
            found.update(range(first - 1, min(last, first + 1000)))
    return found
