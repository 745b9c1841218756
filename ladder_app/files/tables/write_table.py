"""A family as a CSV file or an Excel workbook."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Level, PayRange
from ladder_app.domain.pay.ranges import midpoint, midpoint_progression, range_spread
from ladder_app.files.tables.columns import Value
from ladder_app.files.tables.csv_text import FORMULA_STARTS
from ladder_app.files.tables.list_rows import list_rows
from ladder_app.files.tables.mapping import Shape
from ladder_app.files.tables.matrix_rows import matrix_rows
from ladder_app.files.tables.sheet_cells import SheetCells, add_sheet

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_WIDEST, _NARROWEST = 60, 8


def csv_table(family: JobFamily, shape: Shape = Shape.LIST) -> bytes:
    """The family as CSV in UTF-8; a text that looks like a formula gets an apostrophe before."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in _rows(family, shape):
        writer.writerow([_plain(value) for value in row])
    # With a mark, so that spreadsheet programs tell the encoding.
    return out.getvalue().encode("utf-8-sig")


def _rows(family: JobFamily, shape: Shape) -> list[tuple[Value, ...]]:
    return list_rows(family) if shape is Shape.LIST else matrix_rows(family)


def _plain(value: Value) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return f"'{value}" if value.startswith(FORMULA_STARTS) else value


def workbook(family: JobFamily) -> bytes:
    """The family as XLSX: the matrix, the list, and its pay with formulas.

    Raises:
        SheetLimitError: a sheet cannot hold all of it; nothing is cut.
    """
    # Imported where it is needed: the window starts without it.
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(out, options) as book:
        _add_sheet(book, "Matrix", matrix_rows(family), frozen=2)
        _add_sheet(book, "List", list_rows(family), frozen=2)
        if any(level.pay for level in family.levels):
            _add_pay(book, family)
    return out.getvalue()


def _add_sheet(
    book: Workbook, name: str, rows: Sequence[tuple[Value, ...]], *, frozen: int
) -> None:
    sheet = add_sheet(book, name)
    heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    for number, row in enumerate(rows):
        _write_row(sheet, number, row, cell if number else heading)
    sheet.freeze(1, frozen)
    for column, width in enumerate(_widths(rows)):
        sheet.set_width(column, width)


def _write_row(sheet: SheetCells, number: int, row: tuple[Value, ...], style: Format) -> None:
    for column, value in enumerate(row):
        if isinstance(value, Decimal):
            sheet.number(number, column, float(value), style)
        elif value:
            sheet.text(number, column, value, style)


def _widths(rows: Sequence[tuple[Value, ...]]) -> list[int]:
    columns = zip(*rows, strict=True)
    longest = (max((len(str(value)) for value in column), default=0) for column in columns)
    return [max(_NARROWEST, min(length + 1, _WIDEST)) for length in longest]


_PAY_HEADINGS = (
    "Level",
    "Currency",
    "Period",
    "Minimum",
    "Midpoint",
    "Maximum",
    "Range spread",
    "Midpoint progression",
    "Open top",
)


def _add_pay(book: Workbook, family: JobFamily) -> None:
    """Amounts as numbers; what follows from them as formulas, which follow their changes."""
    sheet = add_sheet(book, "Pay")
    styles = _Styles(
        heading=book.add_format({"bold": True, "bottom": 1}),
        amount=book.add_format({"num_format": "#,##0.##"}),
        ratio=book.add_format({"num_format": "0.0%"}),
    )
    for column, title in enumerate(_PAY_HEADINGS):
        sheet.text(0, column, title, styles.heading)
        sheet.set_width(column, len(title) + 4)
    lines: dict[str, int] = {}
    for level in family.levels:
        if level.pay:
            lines[level.id] = len(lines) + 2
            _write_pay(sheet, lines[level.id], level.name, level.pay, styles)
            _write_progression(sheet, family, level, lines, styles)
    sheet.freeze(1, 1)


class _Styles(Struct, frozen=True):
    """How the cells of the pay sheet look."""

    heading: Format
    amount: Format
    ratio: Format


def _write_pay(sheet: SheetCells, line: int, name: str, pay: PayRange, styles: _Styles) -> None:
    row = line - 1
    for column, text in enumerate((name, pay.currency, pay.period.value)):
        sheet.text(row, column, text)
    sheet.number(row, 3, float(pay.minimum), styles.amount)
    middle = midpoint(pay)
    if pay.midpoint is not None:
        sheet.number(row, 4, float(pay.midpoint), styles.amount)
    elif middle is not None:
        sheet.formula((row, 4), f"=(D{line}+F{line})/2", styles.amount, float(middle))
    sheet.number(row, 5, float(pay.maximum), styles.amount)
    spread = range_spread(pay)
    if spread is not None:
        formula = f"=(F{line}-D{line})/D{line}"
        sheet.formula((row, 6), formula, styles.ratio, float(spread.value))
    if pay.open_top:
        sheet.text(row, 8, "yes")


def _write_progression(
    sheet: SheetCells, family: JobFamily, level: Level, lines: Mapping[str, int], styles: _Styles
) -> None:
    before = family.previous(level)
    if level.pay and before and before.pay and before.id in lines:
        progression = midpoint_progression(before.pay, level.pay)
        if progression is not None:
            line, formula = lines[level.id], f"=E{lines[level.id]}/E{lines[before.id]}-1"
            sheet.formula((line - 1, 7), formula, styles.ratio, float(progression.value))
