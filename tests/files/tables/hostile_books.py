"""Workbooks as somebody makes them who means harm, by their parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.files.tables.changed_books import packed

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LAUGHS = "".join(
    f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' if number else '<!ENTITY a0 "haha">'
    for number in range(10)
)
BOMB = f"<!DOCTYPE x [{_LAUGHS}]>"
OUTSIDE = '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>'


def cell(place: str, text: str) -> str:
    """A cell with its text in it."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def xlsx(
    rows: str,
    *,
    name: str = "Levels",
    before: str = "",
    dimension: str = "",
    shared: str = "",
    behind: str = "",
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """An XLSX file of one sheet; `before` and `behind` stand around the sheet's data."""
    sentence = f'<dimension ref="{dimension}"/>' if dimension else ""
    sheet = f"<worksheet {_MAIN}>{sentence}<sheetData>{rows}</sheetData>{behind}</worksheet>"
    parts = {
        "[Content_Types].xml": _HEAD
        + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": _HEAD
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'{_HEAD}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{name}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _HEAD
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/worksheets/sheet1.xml": _HEAD + before + sheet,
    }
    if shared:
        parts["xl/sharedStrings.xml"] = _HEAD + shared
    return packed({name: text.encode() for name, text in parts.items()} | dict(more or {}))


def ods(rows: str, *, before: str = "") -> bytes:
    """An ODS file of one sheet."""
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"{_HEAD}{before}<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Levels">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:'
            b'opendocument:xmlns:manifest:1.0"/>',
            "content.xml": content.encode(),
        }
    )


def ods_cell(text: str, *, columns: int = 1) -> str:
    """A cell that repeats itself over so many columns."""
    return (
        f'<table:table-cell table:number-columns-repeated="{columns}" office:value-type="string">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods_row(cells: str, *, rows: int = 1) -> str:
    """A row that repeats itself so many times."""
    return f'<table:table-row table:number-rows-repeated="{rows}">{cells}</table:table-row>'


def row(number: int, *cells: str) -> str:
    """A row of cells."""
    return f'<row r="{number}">{"".join(cells)}</row>'


_GOOD = row(1, cell("A1", "Skill"), cell("B1", "Junior"), cell("C1", "Senior")) + row(
    2, cell("A2", "SQL"), cell("B2", "basic"), cell("C2", "expert")
)


def _locked() -> bytes:
    """A zip whose parts are said to be encrypted."""
    data = bytearray(xlsx(_GOOD))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(mark, place + 4)
    return bytes(data)


def _nested() -> bytes:
    data = xlsx(_GOOD)
    for number in range(40):
        data = packed({f"{number}.zip": data})
    return data


def _many_parts() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for number in range(60_000):
            book.writestr(f"x{number}", b"")
    return out.getvalue()


def _shared(count: int, text: str) -> str:
    strings = f"<si><t>{text}</t></si>" * count
    return f'<sst {_MAIN} count="{count}" uniqueCount="4294967295">{strings}</sst>'


def _points_at(count: int) -> str:
    def line(number: int) -> str:
        return row(number, *(f'<c r="{name}{number}" t="s"><v>0</v></c>' for name in "ABCDEFGH"))

    return "".join(line(number) for number in range(1, count + 1))


BOOKS: Mapping[str, Callable[[], bytes]] = {
    "laughs in a sheet": lambda: xlsx(row(1, cell("A1", "&a9;"), cell("B1", "x")), before=BOMB),
    "laughs in an ODS": lambda: ods(ods_row(ods_cell("&a9;")), before=BOMB),
    "a file outside": lambda: xlsx(row(1, cell("A1", "&a9;"), cell("B1", "x")), before=OUTSIDE),
    "a file outside, ODS": lambda: ods(ods_row(ods_cell("&a9;")), before=OUTSIDE),
    "laughs in the shared strings": lambda: xlsx(_points_at(2), shared=BOMB + _shared(1, "&a9;")),
    "two cells a sheet apart": lambda: xlsx(
        row(1, cell("A1", "x")) + row(1_048_576, cell("XFD1048576", "y"))
    ),
    "two rows far apart": lambda: xlsx(row(1, cell("A1", "x")) + row(99, cell("A1048576", "y"))),
    "a cell beyond every sheet": lambda: xlsx(row(1, cell("ZZZZZZZ99999999999", "x"))),
    "a dimension of a whole sheet": lambda: xlsx(_GOOD, dimension="A1:XFD1048576"),
    "a dimension that is none": lambda: xlsx(_GOOD, dimension="ZZZZZZZZ0:A99999999999999999999"),
    "a dimension turned round": lambda: xlsx(_GOOD, dimension="XFD1048576:A1"),
    "merged over a whole sheet": lambda: xlsx(
        _GOOD, behind='<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ),
    "merged ten thousand times": lambda: xlsx(
        _GOOD + row(400, cell("ABC400", "x")),
        behind="<mergeCells>" + '<mergeCell ref="A1:ABC400"/>' * 10_000 + "</mergeCells>",
    ),
    "merged from behind": lambda: xlsx(
        _GOOD, behind='<mergeCells count="1"><mergeCell ref="C3:A1"/></mergeCells>'
    ),
    "long strings shared": lambda: xlsx(_points_at(20_000), shared=_shared(1, "x" * 30_000)),
    "strings without an end": lambda: xlsx(_points_at(2), shared=_shared(1_000_000, "x")),
    "a string that is missing": lambda: xlsx(row(1, '<c r="A1" t="s"><v>99999999</v></c>')),
    "many cells": lambda: xlsx(_points_at(200_000), shared=_shared(1, "x")),
    "a zip in a zip": _nested,
    "a zip of many parts": _many_parts,
    "a locked zip": _locked,
    "an ODS of repeated columns": lambda: ods(ods_row(ods_cell("x", columns=16_384))),
    "an ODS of repeated rows": lambda: ods(ods_row(ods_cell("x"), rows=1_048_576)),
    "an ODS of repeated cells": lambda: ods(ods_row(ods_cell("x", columns=16_384), rows=1_048_576)),
    "an ODS with a row far below": lambda: ods(
        ods_row(ods_cell("x")) + ods_row(ods_cell(""), rows=1_048_574) + ods_row(ods_cell("y"))
    ),
    "an ODS of rows without an end": lambda: ods(
        ods_row(ods_cell("x"), rows=18_446_744_073_709_551_615)
    ),
    "an ODS of columns without an end": lambda: ods(
        ods_row(ods_cell("x", columns=18_446_744_073_709_551_615))
    ),
    "an ODS of less than nothing": lambda: ods(ods_row(ods_cell("x", columns=-1), rows=-1)),
    "an ODS of a long text repeated": lambda: ods(
        ods_row(ods_cell("x" * 1_000_000, columns=900), rows=500)
    ),
    "an old workbook of nothing": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096),
    "an old workbook of anything": lambda: (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 64
    ),
    "nothing but a mark": lambda: b"PK\x03\x04",
}
