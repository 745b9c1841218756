"""The rows of a CSV file with a line and a column for each cell.

A cell has no line break, so that one line is one row. The cells are separated by commas,
semicolons or tabs, as the first line shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from ladder_app.files.problems import Place, Report

_DELIMITERS = ",;\t"
_OPEN_QUOTE = "csv-quote-open"


class Row(Struct, frozen=True, gc=False):
    """One line with its cells."""

    line: int
    text: str
    cells: list[str]
    delimiter: str

    def place(self, index: int) -> Place:
        """Where a cell begins; the end of the line if the row has no such cell."""
        starts = [start for start, _ in _split(self.text, self.delimiter)]
        column = starts[index] if index < len(starts) else len(self.text)
        return Place(self.line, column + 1)


def csv_rows(text: str, report: Report) -> Iterator[Row]:
    """Every line that is not empty. A quote that is not closed on its line is reported."""
    delimiter = ""
    for number, line in enumerate(text.splitlines(), start=1):
        report.checkpoint()
        if not line.strip():
            continue
        delimiter = delimiter or _delimiter_of(line)
        if '"' in line and _is_open(line, delimiter):
            report.error(
                Place(number, line.rindex('"') + 1),
                _OPEN_QUOTE,
                "A quotation mark is not closed on this line. Close it, write a quotation mark "
                "inside a cell twice, and keep each cell on one line.",
            )
            continue
        yield Row(number, line, _cells(line, delimiter), delimiter)


def _delimiter_of(line: str) -> str:
    return max(_DELIMITERS, key=line.count)


def _is_open(line: str, delimiter: str) -> bool:
    return any(
        cell.startswith('"') and not _CLOSED.fullmatch(cell) for _, cell in _split(line, delimiter)
    )


_CLOSED = re.compile(r'"(?:[^"]|"")*"')


def _cells(line: str, delimiter: str) -> list[str]:
    if '"' not in line:
        return [cell.strip() for cell in line.split(delimiter)]
    return [_unquoted(cell) for _, cell in _split(line, delimiter)]


def _unquoted(cell: str) -> str:
    return (cell[1:-1].replace('""', '"') if _CLOSED.fullmatch(cell) else cell).strip()


def _split(line: str, delimiter: str) -> Iterator[tuple[int, str]]:
    """The start and the raw text of each cell."""
    start = 0
    while True:
        quoted = _CLOSED.match(line, start)
        end = line.find(delimiter, quoted.end() if quoted else start)
        yield start, line[start:] if end < 0 else line[start:end]
        if end < 0:
            return
        start = end + len(delimiter)
