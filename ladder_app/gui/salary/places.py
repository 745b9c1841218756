"""The places with wages, and the wages in one of them, read when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ladder_app.domain.market.place import PlaceWages
    from ladder_app.domain.market.wages import Area, Release
    from ladder_app.files.market.bundled import BundledMarket


class Places:
    """The wages that come with the program.

    Each method raises OSError or ValueError if its data is missing or was changed.
    """

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        """Read nothing yet; `today` tells how old the figures are."""
        self._today = today
        self._read: BundledMarket | None = None

    @property
    def _market(self) -> BundledMarket:
        if self._read is None:
            # Imported when needed: most sessions select no place.
            from ladder_app.files.market.bundled import BundledMarket

            self._read = BundledMarket()
        return self._read

    @property
    def areas(self) -> Sequence[Area]:
        """Every place: the country, the states, then towns and regions by name."""
        return tuple(self._market.names.areas.values())

    @property
    def release(self) -> Release:
        """The survey that the wages are from."""
        return self._market.release

    def wages_in(self, code: str) -> PlaceWages | None:
        """The wages in the place with this code; None if there is no such place."""
        from ladder_app.domain.market.place import PlaceWages

        area = self._market.names.areas.get(code)
        if area is None:
            return None
        wages = self._market.wages_in(area)
        return PlaceWages(area=area, today=self._today(), by_occupation=wages)
