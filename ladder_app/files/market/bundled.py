"""The wages that come with the program, read when they are first needed.

They are the survey's own figures as CSV: 0.4 MB that Git shows line by line, and the form of a
person's own file. `release.json` has their source and their SHA-256 sums.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct

from ladder_app.domain.market.wages import Area, AreaKind, Market, Occupation, Release, Wages
from ladder_app.domain.model import Source
from ladder_app.files.library import bundled_folder
from ladder_app.files.market.csv_rows import csv_rows
from ladder_app.files.market.read_wages import Names, named, parse_market
from ladder_app.files.problems import Report

WAGES, AREAS, OCCUPATIONS, RELEASE = (
    "annual-wages.csv",
    "areas.csv",
    "occupations.csv",
    "release.json",
)
SOURCE_ID = "market-data"
_NATION = "United States"


class ReleaseFile(Struct, frozen=True, kw_only=True):
    """The file beside the wages: where they are from, and the sums of the other files."""

    title: str
    url: str
    licence: str
    month: str
    published: str
    currency: str
    coverage: str
    sha256: dict[str, str]


class BundledMarket:
    """The wages in a folder: names first, wages only when they are asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read nothing yet. By default the folder is the one that comes with the program."""
        self._folder = folder

    @cached_property
    def folder(self) -> Path:
        """Where the files are.

        Raises:
            FileNotFoundError: the program was installed without its data.
        """
        return self._folder or bundled_folder("data") / "market"

    @cached_property
    def release(self) -> Release:
        """The survey."""
        file = msgspec.json.decode((self.folder / RELEASE).read_bytes(), type=ReleaseFile)
        year, month = map(int, file.month.split("-"))
        source = Source(id=SOURCE_ID, title=file.title, url=file.url, licence=file.licence)
        return Release(
            source=source,
            currency=file.currency,
            month=date(year, month, 1),
            coverage=file.coverage,
        )

    @cached_property
    def names(self) -> Names:
        """Every occupation and area, in the order of the survey."""
        occupations = (Occupation(code, title) for code, title in self._rows(OCCUPATIONS))
        areas = (_area(kind, code, name) for kind, code, name in self._rows(AREAS))
        return Names(
            occupations={each.code: each for each in occupations},
            areas={each.code: each for each in areas},
        )

    @cached_property
    def market(self) -> Market:
        """All wages.

        Raises:
            ValueError: a file was changed and cannot be read.
        """
        path = self.folder / WAGES
        market, names = self._parsed(path.read_bytes(), path), self.names
        return msgspec.structs.replace(market, occupations=names.occupations, areas=names.areas)

    def wages_in(self, area: Area) -> Mapping[str, Wages]:
        """The wages of each occupation in one area, without reading those of all the others.

        Raises:
            ValueError: a file was changed and cannot be read.
        """
        path = self.folder / WAGES
        head, *lines = path.read_bytes().splitlines(keepends=True)
        code = f",{area.code},".encode()
        own = b"".join([head, *(line for line in lines if code in line)])
        market = self._parsed(own, path)
        occupations = self.names.occupations
        return {code: market.wages_of(each, area) for code, each in occupations.items()}

    def _parsed(self, data: bytes, path: Path) -> Market:
        file = parse_market(data, str(path), self.names, self.release)
        if file.market is None:
            raise ValueError(str(file.problems[0]))
        return file.market

    def _rows(self, name: str) -> list[list[str]]:
        path = self.folder / name
        return named(csv_rows(path.read_text(encoding="utf-8"), Report(str(path))))


def _area(kind: str, code: str, name: str) -> Area:
    found = AreaKind(kind)
    # The survey calls it “National”.
    return Area(code, _NATION if found is AreaKind.NATION else name, found)
