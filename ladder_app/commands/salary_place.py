"""The place of `salary --area`, whose wages are beside the pay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from ladder_app.documents.pay.request import PayRequest


def in_place(requests: Sequence[PayRequest], name: str | None) -> list[PayRequest]:
    """The requests with the wages in this place as market references, if one is named.

    Raises:
        RefusedError: there is no such place.
    """
    if name is None:
        return list(requests)
    # Imported when needed: reading the wages takes a moment.
    from ladder_app.commands.market_names import area_named
    from ladder_app.domain.market.place import PlaceWages
    from ladder_app.files.market.bundled import BundledMarket

    bundled = BundledMarket()
    area = area_named(bundled.market, name)
    today = date.today()
    place = PlaceWages(area=area, today=today, by_occupation=bundled.wages_in(area))
    return [replace(request, place=place, with_market=True) for request in requests]
