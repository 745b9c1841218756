"""The sample spreadsheet as XLSX, made from the CSV file beside it.

`python -m tests.files.tables.samples --write` writes it.
"""

from __future__ import annotations

import csv
import io
import sys
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

FOLDER = Path(__file__).parents[3] / "resources" / "samples"
CSV = FOLDER / "example-ladder.csv"
XLSX = FOLDER / "example-ladder.xlsx"
_MADE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_WIDTHS = (18, 34, 34, 34)


def sample_rows() -> list[list[str]]:
    """The cells of the CSV file."""
    return list(csv.reader(io.StringIO(CSV.read_text(encoding="utf-8"))))


def sample_workbook() -> bytes:
    """The same cells as a workbook with one sheet; equal bytes each time."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        # XlsxWriter writes the date of now otherwise.
        book.set_properties({"title": "Example ladder", "created": _MADE})
        sheet = book.add_worksheet("Example")
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        bold = book.add_format({"text_wrap": True, "valign": "top", "bold": True})
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        for row, texts in enumerate(sample_rows()):
            for column, text in enumerate(texts):
                is_title = row < 2 or column == 0
                # The first line has no wrapped cell: it stands above the whole table.
                style = bold if is_title and row else (None if is_title else wrapped)
                if text:
                    sheet.write_string(row, column, text, style)
        sheet.freeze_panes(2, 1)
    return out.getvalue()


if __name__ == "__main__" and "--write" in sys.argv:
    XLSX.write_bytes(sample_workbook())
