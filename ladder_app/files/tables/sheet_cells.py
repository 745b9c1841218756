"""The cells of a workbook's sheet, none of which is cut or left out in silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ladder_app.domain.text.translatable import translatable

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MAX_CELL_CHARACTERS = 32_767
"""The longest text of a cell, in UTF-16 as spreadsheet programs count."""

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384

_MAX_NAME_CHARACTERS = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_SHOWN_CHARACTERS = 40

_CELL_TOO_LONG = translatable(
    "A cell of a workbook holds at most {limit} characters, and “{text}” has {count} of them. "
    "Shorten it, or choose another format."
)
_SHEET_TOO_SMALL = translatable(
    "A sheet of a workbook holds at most {rows} rows and {columns} columns, and this is more. "
    "Choose another format."
)


class SheetLimitError(Exception):
    """A sheet cannot hold all that was to be written: a template and its values."""

    def __init__(self, template: str, **values: str) -> None:
        """Keep the template apart from its values, so that it can be translated."""
        super().__init__(template.format(**values))
        self.template = template
        self.values = values


class SheetCells:
    """Writes cells; what a sheet cannot hold raises SheetLimitError."""

    def __init__(self, sheet: Worksheet) -> None:
        """Write to this sheet."""
        self._sheet = sheet

    def text(self, row: int, column: int, text: str, style: Format | None = None) -> None:
        """Write a text, which is never taken for a formula or a number."""
        if length_in_cell(text) > MAX_CELL_CHARACTERS:
            raise _too_long(text)
        _check(self._sheet.write_string(row, column, text, style), text)

    def number(self, row: int, column: int, number: float, style: Format | None = None) -> None:
        """Write a number."""
        _check(self._sheet.write_number(row, column, number, style))

    def formula(self, spot: tuple[int, int], formula: str, style: Format, value: float) -> None:
        """Write a formula with the value that it has now."""
        _check(self._sheet.write_formula(*spot, formula, style, value))

    def set_width(self, column: int, width: int) -> None:
        """Set a column's width in characters."""
        _check(self._sheet.set_column(column, column, width))

    def freeze(self, rows: int, columns: int) -> None:
        """Keep the first rows and columns in view."""
        self._sheet.freeze_panes(rows, columns)

    def print_across(self) -> None:
        """Print on A4 across, as wide as the paper, with the first row on each page."""
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.set_paper(9)  # A4
        self._sheet.fit_to_pages(1, 0)


def add_sheet(book: Workbook, title: str) -> SheetCells:
    """A new sheet of the workbook, called as near to the title as spreadsheets allow."""
    taken = {sheet.get_name().casefold() for sheet in book.worksheets()}
    base = name = sheet_name(title)
    number = 2
    while name.casefold() in taken:
        end = f" ({number})"
        name, number = _fitted(base, _MAX_NAME_CHARACTERS - len(end)) + end, number + 1
    return SheetCells(book.add_worksheet(name))


def sheet_name(title: str) -> str:
    """A title as the name of a sheet: at most 31 characters, without those that it may not have."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split())
    return _fitted(name, _MAX_NAME_CHARACTERS).strip(" '") or "Sheet"


def _fitted(name: str, maximum: int) -> str:
    while length_in_cell(name) > maximum:
        name = name[:-1]
    return name


def length_in_cell(text: str) -> int:
    """The length of a text as spreadsheet programs count it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _check(status: int, text: str = "") -> None:
    """Raise what XlsxWriter only returns: -1 for a cell out of the sheet, -2 for a cut text."""
    if status == -1:
        raise SheetLimitError(_SHEET_TOO_SMALL, rows=f"{MAX_ROWS:,}", columns=f"{MAX_COLUMNS:,}")
    if status:
        raise _too_long(text)


def _too_long(text: str) -> SheetLimitError:
    return SheetLimitError(
        _CELL_TOO_LONG,
        limit=f"{MAX_CELL_CHARACTERS:,}",
        text=f"{' '.join(text[:_SHOWN_CHARACTERS].split())}…",
        count=f"{length_in_cell(text):,}",
    )
