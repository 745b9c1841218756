"""The sheets of an ODS workbook, with merged cells, line breaks and percentages as they are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from xml.parsers import expat

from msgspec import Struct

from ladder_app.files.tables.cell_texts import number_text, percent_text
from ladder_app.files.tables.hidden import HIDDEN_COLUMN, HIDDEN_ROW, NO_VALUE
from ladder_app.files.tables.sheets import (
    MAX_CELLS,
    MAX_COLUMNS,
    Sheet,
    Spot,
    Unusable,
    cleaned_sheet,
)
from ladder_app.files.tables.workbook_faults import (
    BROKEN_ZIP,
    BrokenError,
    CostlyError,
    LockedError,
)

_MAX_CHARACTERS = 32 * 1024 * 1024
_MAX_MERGED = MAX_CELLS * 4
_HIDDEN = ("collapse", "filter")
_NUMBERS = ("float", "currency")
_MAX_REPEATED = 2**31

_Attributes = Mapping[str, str]


def is_ods(data: bytes) -> bool:
    """Whether the bytes are a workbook of the OpenDocument format."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
    except BROKEN_ZIP:
        return False
    return "content.xml" in names and "xl/workbook.xml" not in names


def ods_sheets(data: bytes) -> list[Sheet]:
    """Every sheet of the workbook.

    Raises:
        LockedError: it asks for a password.
        BrokenError: it cannot be read.
        CostlyError: what its cells repeat is far more than it may hold.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if "META-INF/manifest.xml" in packed.namelist() and (
                b"encryption-data" in packed.read("META-INF/manifest.xml")
            ):
                raise LockedError
            content = packed.read("content.xml")
    except BROKEN_ZIP as error:
        raise BrokenError from error
    return _Reader().read(content)


class _Cell(Struct):
    """The cell that is being read."""

    attributes: _Attributes
    paragraphs: list[str]


class _Table(Struct):
    """The sheet that is being read; its rows are as long as what they hold."""

    name: str
    is_hidden: bool
    rows: list[list[str]]
    row: list[str]
    merged: list[tuple[int, int, int, int]]
    unusable: list[Unusable]
    hidden_columns: set[int]
    column_count: int = 0
    row_number: int = 0
    column: int = 0
    row_repeated: int = 1
    is_row_hidden: bool = False
    is_too_large: bool = False


class _Reader:
    def __init__(self) -> None:
        self._sheets: list[Sheet] = []
        self._table: _Table | None = None
        self._cell: _Cell | None = None
        self._aside = 0
        self._depth_of_text = 0
        self._characters = 0
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._starts: dict[str, Callable[[_Attributes], None]] = {
            "style:style": self._start_style,
            "style:table-properties": self._start_properties,
            "table:table": self._start_table,
            "table:table-column": self._start_column,
            "table:table-row": self._start_row,
            "table:table-cell": self._start_cell,
            "table:covered-table-cell": self._start_cell,
            "office:annotation": self._start_aside,
            "text:p": self._start_paragraph,
            "text:line-break": lambda _: self._add("\n"),
            "text:tab": lambda _: self._add(" "),
            "text:s": lambda given: self._add(" " * min(_number(given, "text:c"), 1000)),
        }
        self._ends: dict[str, Callable[[], None]] = {
            "table:table": self._end_table,
            "table:table-row": self._end_row,
            "table:table-cell": self._end_cell,
            "table:covered-table-cell": self._end_cell,
            "office:annotation": self._end_aside,
            "text:p": self._end_paragraph,
        }

    def read(self, content: bytes) -> list[Sheet]:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.buffer_text = True
        try:
            parser.Parse(content, True)
        except (expat.ExpatError, ValueError, OverflowError) as error:
            raise BrokenError from error
        return self._sheets

    def _start(self, name: str, attributes: _Attributes) -> None:
        begin = self._starts.get(_short(name))
        if begin:
            begin({_short(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        end = self._ends.get(_short(name))
        if end:
            end()

    # Styles: one of them hides a sheet

    def _start_style(self, given: _Attributes) -> None:
        self._style = given.get("style:name", "")

    def _start_properties(self, given: _Attributes) -> None:
        if given.get("table:display") == "false":
            self._hidden_styles.add(self._style)

    # Tables, columns and rows

    def _start_table(self, given: _Attributes) -> None:
        style = given.get("table:style-name", "")
        self._table = _Table(
            name=given.get("table:name", ""),
            is_hidden=style in self._hidden_styles,
            rows=[],
            row=[],
            merged=[],
            unusable=[],
            hidden_columns=set(),
        )

    def _start_column(self, given: _Attributes) -> None:
        table = self._table
        if table is None:
            return
        count = min(_number(given, "table:number-columns-repeated"), MAX_COLUMNS)
        if given.get("table:visibility") in _HIDDEN:
            table.hidden_columns.update(range(table.column_count, table.column_count + count))
        table.column_count += count

    def _start_row(self, given: _Attributes) -> None:
        if self._table is not None:
            self._table.row, self._table.column = [], 0
            self._table.row_repeated = _number(given, "table:number-rows-repeated")
            self._table.is_row_hidden = given.get("table:visibility") in _HIDDEN

    def _end_row(self) -> None:
        table = self._table
        if table is None:
            return
        first, count = table.row_number, table.row_repeated
        table.row_number += count
        if not any(table.row) or table.is_too_large:
            return
        if table.row_number * max(len(table.row), 1) > MAX_CELLS:
            table.is_too_large = True
            return
        self._count(sum(map(len, table.row)) * count)
        table.rows += [[] for _ in range(first - len(table.rows))]
        table.rows += [list(table.row) for _ in range(count)]
        if table.is_row_hidden:
            self._hide_rows(table, first, count)

    def _hide_rows(self, table: _Table, first: int, count: int) -> None:
        for row in range(first, first + count):
            for column, text in enumerate(table.row):
                if text:
                    table.unusable.append(Unusable(Spot(row, column), HIDDEN_ROW))

    def _end_table(self) -> None:
        table, self._table = self._table, None
        if table is None:
            return
        width = max(map(len, table.rows), default=0)
        if table.is_too_large or len(table.rows) * width > MAX_CELLS:
            # So large a rectangle is not made; it is refused for what it would hold.
            self._sheets.append(Sheet(name="", rows=(("",) * (MAX_COLUMNS + 1),)))
            return
        rows = [row + [""] * (width - len(row)) for row in table.rows]
        _fill(rows, table.merged)
        for number in sorted(table.hidden_columns):
            table.unusable += [
                Unusable(Spot(row, number), HIDDEN_COLUMN)
                for row, texts in enumerate(rows)
                if number < width and texts[number]
            ]
        self._sheets.append(
            cleaned_sheet(table.name, rows, is_hidden=table.is_hidden, unusable=table.unusable)
        )

    # Cells

    def _start_cell(self, given: _Attributes) -> None:
        self._cell = _Cell(given, [])

    def _end_cell(self) -> None:
        table, cell, self._cell = self._table, self._cell, None
        if table is None or cell is None:
            return
        count = _number(cell.attributes, "table:number-columns-repeated")
        text = _text_of(cell)
        if text:
            if table.column + count > MAX_COLUMNS:
                table.is_too_large = True
                return
            self._place(table, cell, text, count)
        table.column += count

    def _place(self, table: _Table, cell: _Cell, text: str, count: int) -> None:
        table.row += [""] * (table.column - len(table.row))
        table.row += [text] * count
        self._count(len(text) * count)
        rows = _number(cell.attributes, "table:number-rows-spanned")
        columns = _number(cell.attributes, "table:number-columns-spanned")
        if rows > 1 or columns > 1:
            table.merged.append((table.row_number, table.column, rows, columns))
        if text.startswith("=") and cell.attributes.get("table:formula") and not cell.paragraphs:
            table.unusable.append(Unusable(Spot(table.row_number, table.column), NO_VALUE))

    def _count(self, characters: int) -> None:
        self._characters += characters
        if self._characters > _MAX_CHARACTERS:
            raise CostlyError

    # Text: that of remarks beside a cell is not the cell's

    def _start_aside(self, _given: _Attributes) -> None:
        self._aside += 1

    def _end_aside(self) -> None:
        self._aside -= 1

    def _start_paragraph(self, _given: _Attributes) -> None:
        if self._cell is not None and not self._aside:
            self._cell.paragraphs.append("")
            self._depth_of_text += 1

    def _end_paragraph(self) -> None:
        if self._depth_of_text and not self._aside:
            self._depth_of_text -= 1

    def _text(self, text: str) -> None:
        self._add(" ".join(text.split("\n")))

    def _add(self, text: str) -> None:
        if self._cell is not None and self._depth_of_text and not self._aside:
            self._cell.paragraphs[-1] += text


def _refuse(*_: object) -> None:
    """Nothing in a workbook needs entities of its own."""
    raise BrokenError


def _short(name: str) -> str:
    """A name with the last word of its namespace, such as table:table-cell."""
    space, _, local = name.rpartition(" ")
    parts = space.split(":")
    return f"{parts[-2]}:{local}" if len(parts) > 1 else local


def _number(given: _Attributes, key: str) -> int:
    number = int(given.get(key, "1"))
    if number < 1:
        raise BrokenError
    return min(number, _MAX_REPEATED)


def _text_of(cell: _Cell) -> str:
    given = cell.attributes
    kind, value = given.get("office:value-type", ""), given.get("office:value", "")
    text = "\n".join(cell.paragraphs).strip()
    if kind == "percentage" and value:
        return percent_text(value)
    if kind in _NUMBERS and value:
        return number_text(float(value))
    if kind == "date":
        return given.get("office:date-value", text).removesuffix("T00:00:00")
    formula = given.get("table:formula", "")
    return text or (f"={formula.partition(':=')[2] or formula}" if formula and not kind else "")


def _fill(rows: list[list[str]], merged: list[tuple[int, int, int, int]]) -> None:
    """Put the text of the first of merged cells into all."""
    left = _MAX_MERGED
    for row, column, height, width in merged:
        for line in rows[row : row + height]:
            count = max(min(width, len(line) - column), 0)
            line[column : column + count] = [rows[row][column]] * count
            left -= count
            if left < 0:
                raise CostlyError
