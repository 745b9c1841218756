"""Reads a file of wages, or reports each problem with its line and column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from ladder_app.domain.market.wages import Area, Market, Occupation, Release, Wages
from ladder_app.domain.model import Source
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.market.columns import (
    AREA,
    CURRENCY,
    EMPLOYMENT,
    MONTH,
    OCCUPATION,
    PLACE,
    SOURCE,
    TITLE,
    Columns,
    read_columns,
)
from ladder_app.files.market.csv_rows import Row, csv_rows
from ladder_app.files.market.wage_cells import read_employment, read_figures
from ladder_app.files.problems import FILE_START, Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.text import decode

_MONTH = re.compile(r"([12][0-9]{3})(?:-(0[1-9]|1[0-2]))?")
_ASSUMED_CURRENCY = "USD"


class Names(Struct, frozen=True):
    """The names of known occupations and areas, by their codes."""

    occupations: Mapping[str, Occupation] = {}
    areas: Mapping[str, Area] = {}


class MarketFile(Struct, frozen=True, kw_only=True):
    """The content of a file: wages unless there is an error, and the problems by place.

    `was_read` is False if the file could not be read at all.
    """

    path: str
    market: Market | None
    problems: tuple[Problem, ...]
    was_read: bool = True


def read_market(path: Path, names: Names) -> MarketFile:
    """Read a file of wages. Errors are reported as problems, never raised."""
    report = Report(str(path))
    data = read_bytes(path, report)
    if data is None:
        return MarketFile(path=report.path, market=None, problems=report.problems(), was_read=False)
    return parse_market(data, str(path), names)


def parse_market(
    data: bytes, path: str, names: Names, release: Release | None = None
) -> MarketFile:
    """The wages in the bytes of a file; `path` names the file, and the source if none is given.

    A `release` replaces what the file says of its source.
    """
    report = Report(path)
    text = decode(data, report)
    market = _Reader(names, release, report).read(text) if text is not None else None
    return MarketFile(
        path=path, market=None if report.has_errors else market, problems=report.problems()
    )


class _Reader:
    """Builds the wages of one file."""

    def __init__(self, names: Names, release: Release | None, report: Report) -> None:
        self._names = names
        self._release = release
        self._report = report
        self._wages: dict[tuple[str, str], Wages] = {}
        self._lines: dict[tuple[str, str], int] = {}

    def read(self, text: str) -> Market | None:
        rows = iter(csv_rows(text, self._report))
        head = next(rows, None)
        if head is None:
            if not self._report.has_errors:
                self._report_empty()
            return None
        columns = read_columns(head, self._report)
        if columns is None:
            return None
        for row in rows:
            self._read_row(row, columns)
        if not self._wages and not self._report.has_errors:
            self._report_empty()
        return self._market()

    def _market(self) -> Market | None:
        if not self._wages:
            return None
        found = self._wages.values()
        return Market(
            release=self._release or next(iter(found)).release,
            occupations={each.occupation.code: each.occupation for each in found},
            areas={each.area.code: each.area for each in found},
            wages=self._wages,
        )

    def _report_empty(self) -> None:
        self._report.error(
            FILE_START,
            "file-empty",
            "The file has no wages. Write a line with the names of the columns, and a line for "
            "each occupation in each area.",
        )

    def _read_row(self, row: Row, columns: Columns) -> None:
        if len(row.cells) != columns.count:
            self._report.error(
                row.place(min(len(row.cells), columns.count)),
                "cells-of-row",
                "The line has {found} cells, and the first line names {count} columns. Add or "
                "remove cells; write a cell with a delimiter in it in quotation marks.",
                found=str(len(row.cells)),
                count=str(columns.count),
            )
            return
        key = self._key(row, columns)
        figures = read_figures(row, columns.percentiles, self._report)
        employment = (
            read_employment(row, columns.indexes[EMPLOYMENT], self._report)
            if EMPLOYMENT in columns.indexes
            else None
        )
        release = self._release or self._own_release(row, columns)
        if key is None or release is None:
            return
        code, area = key
        self._lines[key] = row.line
        self._wages[key] = Wages(
            occupation=self._occupation(code, columns.cell(row, TITLE)),
            area=self._area(area, columns.cell(row, PLACE)),
            release=release,
            employment=employment,
            figures=figures,
        )

    def _key(self, row: Row, columns: Columns) -> tuple[str, str] | None:
        key = columns.cell(row, OCCUPATION), columns.cell(row, AREA)
        for name, word in zip((OCCUPATION, AREA), key, strict=True):
            if not word:
                self._report.error(
                    row.place(columns.indexes[name]),
                    "cell-empty",
                    "The {column} is missing. Write its code or its name.",
                    column=name,
                )
                return None
        if key in self._lines:
            self._report.error(
                row.place(columns.indexes[OCCUPATION]),
                "wages-twice",
                "The wages of “{occupation}” in “{area}” are also in line {line}. Keep one of "
                "them.",
                occupation=key[0],
                area=key[1],
                line=str(self._lines[key]),
            )
            return None
        return key

    def _occupation(self, code: str, title: str) -> Occupation:
        known = self._names.occupations.get(code)
        return Occupation(code, title or (known.title if known else code))

    def _area(self, code: str, name: str) -> Area:
        known = self._names.areas.get(code)
        if known is None:
            return Area(code, name or code)
        return Area(code, name, known.kind) if name else known

    def _own_release(self, row: Row, columns: Columns) -> Release | None:
        """The source, currency and month of a row; None after an error in them."""
        currency = columns.cell(row, CURRENCY).upper()
        if currency and currency not in currency_codes():
            self._report.unknown(
                row.place(columns.indexes[CURRENCY]),
                "currency-unknown",
                "“{word}” is not a currency. Write its ISO 4217 code, such as EUR.",
                currency,
                currency_codes(),
            )
            return None
        month = columns.cell(row, MONTH)
        match = _MONTH.fullmatch(month)
        if month and not match:
            self._report.error(
                row.place(columns.indexes[MONTH]),
                "month-invalid",
                "“{word}” is not a month. Write year and month, such as 2025-05.",
                word=month,
            )
            return None
        title = columns.cell(row, SOURCE) or Path(self._report.path).name
        return Release(
            source=Source(id="own-market-data", title=title),
            currency=currency or _ASSUMED_CURRENCY,
            month=date(int(match[1]), int(match[2] or 1), 1) if match else None,
            is_currency_assumed=not currency,
        )


def named(rows: Iterable[Row]) -> list[list[str]]:
    """The cells of the rows below the headings."""
    return [row.cells for row in list(rows)[1:]]
