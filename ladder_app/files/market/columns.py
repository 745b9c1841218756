"""The columns of a file of wages, in any order, found by the headings in its first line."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.model import PERCENTS
from ladder_app.files.market.csv_rows import Row
from ladder_app.files.problems import FILE_START, Report

OCCUPATION, AREA, EMPLOYMENT = "occupation", "area", "employment"
TITLE, PLACE = "title", "place"
CURRENCY, MONTH, SOURCE = "currency", "month", "source"
PERCENT_COLUMNS = tuple(f"p{percent}" for percent in PERCENTS)
REQUIRED = (OCCUPATION, AREA, *PERCENT_COLUMNS)
OPTIONAL = (EMPLOYMENT, TITLE, PLACE, CURRENCY, MONTH, SOURCE)


class Columns(Struct, frozen=True):
    """The number of each column by its heading."""

    indexes: dict[str, int]
    count: int

    @property
    def percentiles(self) -> tuple[int, ...]:
        """The numbers of the columns with percentiles."""
        return tuple(self.indexes[name] for name in PERCENT_COLUMNS)

    def cell(self, row: Row, name: str) -> str:
        """The text of this column; empty if the file does not have it."""
        index = self.indexes.get(name)
        return "" if index is None else row.cells[index]


def read_columns(row: Row, report: Report) -> Columns | None:
    """The columns that the first line names; None if a required one is missing."""
    indexes: dict[str, int] = {}
    for index, cell in enumerate(row.cells):
        name = cell.casefold()
        if name in indexes:
            report.error(
                row.place(index),
                "column-twice",
                "The column “{word}” is there twice. Keep one of them.",
                word=cell,
            )
        elif name in REQUIRED or name in OPTIONAL:
            indexes[name] = index
        else:
            _report_unknown(row, index, report)
    missing = [name for name in REQUIRED if name not in indexes]
    if missing:
        report.error(
            FILE_START,
            "column-missing",
            "The first line lacks {columns}. It names the columns: {all}.",
            columns=", ".join(missing),
            all=", ".join(REQUIRED),
        )
        return None
    return None if report.has_errors else Columns(indexes, len(row.cells))


def _report_unknown(row: Row, index: int, report: Report) -> None:
    report.unknown(
        row.place(index),
        "column-unknown",
        "The column “{word}” is not known. Remove it, or correct its heading.",
        row.cells[index],
        [*REQUIRED, *OPTIONAL],
    )
