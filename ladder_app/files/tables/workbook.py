"""The sheets in the bytes of a workbook: XLSX, XLS or ODS."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ladder_app.files.tables.sheets import MAX_CELLS, MAX_COLUMNS, Sheet, cleaned_sheet
from ladder_app.files.text import allowed

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

    _Value = int | float | str | bool | time | date | datetime | timedelta

_MAX_MERGED = MAX_CELLS * 4


class LockedError(Exception):
    """The workbook is locked by a password."""


class BrokenError(Exception):
    """The workbook is damaged, or is none."""


class CostlyError(Exception):
    """The workbook is small, but what it says of itself is not."""


def workbook_sheets(data: bytes) -> list[Sheet]:
    """Every sheet of a workbook; formulas give the value that was saved with them.

    The library takes its memory by what the file says of its size, and where there
    is none it ends the process: untrusted bytes are read in another (`read_apart`).

    Raises:
        LockedError: it asks for a password.
        BrokenError: it cannot be read.
        CostlyError: its merged cells cover far more than it may hold.
    """
    # Imported where it is needed: the window starts without it.
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            return [_filled_sheet(book.get_sheet_by_name(name)) for name in book.sheet_names]
    except PasswordError as error:
        raise LockedError from error
    except (CalamineError, ValueError, OverflowError, OSError) as error:
        raise BrokenError from error


def _filled_sheet(sheet: CalamineSheet) -> Sheet:
    if sheet.total_height * max(sheet.total_width, 1) > MAX_CELLS:
        # So large a rectangle is not made; it is refused for what it would hold.
        return Sheet(name=allowed(sheet.name), rows=(("",) * (MAX_COLUMNS + 1),))
    rows = [list(map(_text, row)) for row in sheet.to_python(skip_empty_area=False)]
    left = _MAX_MERGED
    for first, last in sheet.merged_cell_ranges or ():
        left -= _fill(rows, first, last)
        if left < 0:
            raise CostlyError
    return cleaned_sheet(sheet.name, rows)


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
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)
