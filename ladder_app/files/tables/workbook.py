"""The sheets in the bytes of a workbook: XLSX, XLS or ODS."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ladder_app.files.tables.cell_texts import number_text, percent_text
from ladder_app.files.tables.hidden import HIDDEN_COLUMN, HIDDEN_ROW
from ladder_app.files.tables.ods_sheets import is_ods, ods_sheets
from ladder_app.files.tables.sheets import (
    MAX_CELLS,
    MAX_COLUMNS,
    Sheet,
    Spot,
    Unusable,
    cleaned_sheet,
)
from ladder_app.files.tables.workbook_faults import BrokenError, CostlyError, LockedError
from ladder_app.files.tables.xlsx_parts import SheetRemarks, remarks_in
from ladder_app.files.text import allowed

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

    _Value = int | float | str | bool | time | date | datetime | timedelta

_MAX_MERGED = MAX_CELLS * 4
_NO_REMARKS = SheetRemarks({}, {}, set(), set(), set(), {})


def workbook_sheets(data: bytes) -> list[Sheet]:
    """Every sheet of a workbook; formulas give the value that was saved with them.

    The library takes its memory by what the file says of its size, and where there
    is none it ends the process: untrusted bytes are read in another (`read_apart`).

    Raises:
        LockedError: it asks for a password.
        BrokenError: it cannot be read.
        CostlyError: its merged cells cover far more than it may hold.
    """
    if is_ods(data):
        return ods_sheets(data)
    # Imported where it is needed: the window starts without it.
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    remarks = remarks_in(data)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return [
                _filled_sheet(
                    book.get_sheet_by_name(name), remarks.get(name, _NO_REMARKS), is_hidden
                )
                for name, is_hidden in _names(book)
            ]
    except PasswordError as error:
        raise LockedError from error
    except (CalamineError, ValueError, OverflowError, OSError) as error:
        raise BrokenError from error


def _names(book: CalamineWorkbook) -> Iterator[tuple[str, bool]]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for sheet in book.sheets_metadata:
        if sheet.typ is SheetTypeEnum.WorkSheet:
            yield sheet.name, sheet.visible is not SheetVisibleEnum.Visible


def _filled_sheet(sheet: CalamineSheet, remarks: SheetRemarks, is_hidden: bool) -> Sheet:
    if sheet.total_height * max(sheet.total_width, 1) > MAX_CELLS:
        # So large a rectangle is not made; it is refused for what it would hold.
        return Sheet(name=allowed(sheet.name), rows=(("",) * (MAX_COLUMNS + 1),))
    rows = [list(map(_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    _apply(remarks, rows)
    left = _MAX_MERGED
    for first, last in sheet.merged_cell_ranges or ():
        left -= _fill(rows, first, last)
        if left < 0:
            raise CostlyError
    unusable = list(_unusable(remarks, rows))
    colored = _colored(remarks, rows)
    return cleaned_sheet(sheet.name, rows, is_hidden=is_hidden, unusable=unusable, colored=colored)


def _colored(remarks: SheetRemarks, rows: list[list[str]]) -> int:
    """How many empty cells have a color that no text in their row has."""
    of_texts: dict[int, set[bytes]] = {}
    for spot, fill in remarks.fills.items():
        texts = rows[spot.row] if spot.row < len(rows) else []
        if spot.column < len(texts) and texts[spot.column]:
            of_texts.setdefault(spot.row, set()).add(fill)
    filled = {number for number, row in enumerate(rows if remarks.fills else ()) if any(row)}
    return sum(
        spot.row in filled
        and spot.column < len(rows[spot.row])
        and not rows[spot.row][spot.column]
        and fill not in of_texts.get(spot.row, ())
        for spot, fill in remarks.fills.items()
    )


def _apply(remarks: SheetRemarks, rows: list[list[str]]) -> None:
    """Write what the values do not say: errors, formulas, and that a share is one."""
    for spot, text in remarks.texts.items():
        if spot.row < len(rows) and spot.column < len(rows[spot.row]):
            rows[spot.row][spot.column] = text
        elif spot.row < len(rows) and spot.column < MAX_COLUMNS:
            rows[spot.row] += [""] * (spot.column - len(rows[spot.row])) + [text]
    for spot in remarks.percents:
        if spot.row < len(rows) and spot.column < len(rows[spot.row]):
            rows[spot.row][spot.column] = percent_text(rows[spot.row][spot.column])


def _unusable(remarks: SheetRemarks, rows: list[list[str]]) -> Iterator[Unusable]:
    hidden = remarks.hidden_rows or remarks.hidden_columns
    for row, texts in enumerate(rows if hidden else ()):
        for column, text in enumerate(texts):
            if text and (row in remarks.hidden_rows or column in remarks.hidden_columns):
                reason = HIDDEN_ROW if row in remarks.hidden_rows else HIDDEN_COLUMN
                yield Unusable(Spot(row, column), reason)
    yield from (Unusable(spot, reason) for spot, reason in remarks.reasons.items())


def _fill(rows: list[list[str]], first: tuple[int, int], last: tuple[int, int]) -> int:
    """Put the first cell's text into all; says how many were filled."""
    if first[0] >= len(rows) or first[1] >= len(rows[first[0]]):
        return 1
    text = rows[first[0]][first[1]]
    filled = 1
    for row in rows[first[0] : last[0] + 1]:
        count = max(min(last[1] + 1, len(row)) - first[1], 0)
        row[first[1] : first[1] + count] = [text] * count
        filled += count
    return filled


def _text(value: _Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)
