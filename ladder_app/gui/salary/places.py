"""The places with wages, and the wages in one of them, read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ladder_app.domain.market.place import PlaceWages
    from ladder_app.domain.market.wages import Area, Market, Release, Wages
    from ladder_app.files.market.bundled import BundledMarket
    from ladder_app.files.problems import Problem


class Places:
    """The wages that come with the program, or those of a file of one's own.

    Each method but `use_file` raises OSError or ValueError if the data of the program is
    missing or was changed.
    """

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        """Read nothing yet; `today` tells how old the figures are."""
        self._today = today
        self._read: BundledMarket | None = None
        self._own: Market | None = None
        self.file: Path | None = None

    @property
    def _market(self) -> BundledMarket:
        if self._read is None:
            # Imported when needed: most sessions select no place.
            from ladder_app.files.market.bundled import BundledMarket

            self._read = BundledMarket()
        return self._read

    def use_file(self, path: Path) -> Problem | None:
        """Use the wages in a file from now on; where it has errors, the first, and no change."""
        from ladder_app.files.market.read_wages import read_market

        found = read_market(path, self._market.names)
        if found.market is None:
            return found.problems[0]
        self._own, self.file = found.market, path
        return None

    def use_bundled(self) -> None:
        """Use the wages that come with the program from now on."""
        self._own = self.file = None

    @property
    def areas(self) -> Sequence[Area]:
        """Every place: the country, the states, then towns and regions by name."""
        areas = self._own.areas if self._own else self._market.names.areas
        return tuple(areas.values())

    @property
    def release(self) -> Release:
        """The survey that the wages are from."""
        return self._own.release if self._own else self._market.release

    def wages_in(self, code: str) -> PlaceWages | None:
        """The wages in the place with this code; None if there is no such place."""
        from ladder_app.domain.market.place import PlaceWages

        area = next((area for area in self.areas if area.code == code), None)
        if area is None:
            return None
        return PlaceWages(area=area, today=self._today(), by_occupation=self._wages_in(area))

    def _wages_in(self, area: Area) -> dict[str, Wages]:
        if self._own is None:
            return dict(self._market.wages_in(area))
        occupations = self._own.occupations.items()
        return {code: self._own.wages_of(each, area) for code, each in occupations}
