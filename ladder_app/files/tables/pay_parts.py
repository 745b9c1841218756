"""The pay of levels, collected from cells with a range, or its ends one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeGuard

from msgspec import Struct

from ladder_app.domain.model import PayRange
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import ALREADY_GIVEN, Cells
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.parts import LevelParts
from ladder_app.files.tables.pay_cells import PayUnit
from ladder_app.files.tables.pay_source import (
    ENDS,
    PERCENT_OF,
    UNITS,
    Offer,
    PayCell,
    PayHeading,
    PaySource,
    Spot,
)

OTHER_PAY = translatable("A level has one pay range, and other cells gave it.")
PERCENTILE_ALONE = translatable(
    "A ladder holds a percentile beside a minimum and a maximum, and this level has none."
)
OF_PAY = frozenset({Meaning.PAY, *ENDS, *UNITS, *PERCENT_OF})
"""The meanings of cells about pay."""

_Key = tuple[str, int | None]


class _LevelPay(Struct):
    """The cells of a level's pay, by their place."""

    level: LevelParts
    places: dict[str, PaySource] = {}
    offers: list[Offer] = []


class PayParts:
    """Collects the pay in cells, and gives it to the levels at the end."""

    def __init__(self, cells: Cells, unit: PayUnit) -> None:
        """Begin with nothing; the unit is for amounts that do not say theirs."""
        self._cells = cells
        self._unit = unit
        self._levels: dict[int, _LevelPay] = {}
        self._names: dict[Spot, _Key] = {}
        self._used: set[_Key] = set()
        self._reasons: dict[_Key, str] = {}

    def is_about(self, meaning: Meaning | None) -> TypeGuard[Meaning]:
        """Whether the meaning is one of pay."""
        return meaning in OF_PAY

    def take(self, meaning: Meaning, level: LevelParts, spot: Spot, heading: PayHeading) -> None:
        """Keep a cell of a level's pay until all of them are known."""
        own = self._levels.setdefault(id(level), _LevelPay(level))
        if heading.place not in own.places:
            own.places[heading.place] = PaySource(self._cells, self._unit)
        own.places[heading.place].add(meaning, PayCell(self._cells.look(*spot), spot, heading))
        for name in heading.names:
            line = heading.line if meaning is Meaning.PAY else None
            self._names[name] = heading.place, line

    def finish(self) -> None:
        """Give each level its pay, and mark each cell as taken or skipped."""
        for own in self._levels.values():
            own.offers = [offer for each in own.places.values() for offer in each.offers()]
        main = _first_key(offer for own in self._levels.values() for offer in own.offers)
        for own in self._levels.values():
            self._give(own, main)
        for name, key in self._names.items():
            if key in self._used:
                self._cells.take(*name)
            else:
                self._cells.skip(*name, self._reasons.get(key, OTHER_PAY))

    def _give(self, own: _LevelPay, main: _Key | None) -> None:
        before = own.level.pay
        used = _offer_of(own.offers, main) if before is None else None
        if used and isinstance(used.found, PayRange):
            own.level.pay = used.found
            self._use(used)
        for offer in own.offers:
            if offer is not used:
                self._skip(offer, ALREADY_GIVEN if before else OTHER_PAY)
        for place, source in own.places.items():
            pay, spots = own.level.pay, source.percentile_spots
            if spots and pay and (used is None or used.place == place):
                own.level.pay = source.with_percentiles(pay)
            for spot in spots:
                self._cells.skip(*spot, OTHER_PAY if pay else PERCENTILE_ALONE)

    def _use(self, offer: Offer) -> None:
        for spot in offer.spots:
            self._cells.take(*spot)
        for spot in offer.others:
            self._cells.skip(*spot, ALREADY_GIVEN)
        self._used |= {offer.key, (offer.place, None)}

    def _skip(self, offer: Offer, reason: str) -> None:
        reason = offer.found if isinstance(offer.found, str) else reason
        self._reasons.setdefault(offer.key, reason)
        for spot in (*offer.spots, *offer.others):
            self._cells.skip(*spot, reason)


def _first_key(offers: Iterable[Offer]) -> _Key | None:
    return next((offer.key for offer in offers if isinstance(offer.found, PayRange)), None)


def _offer_of(offers: list[Offer], main: _Key | None) -> Offer | None:
    """The offer that a level uses: levels are paid by the same row or column where they can be.

    A level of which that one cannot be read has no pay of another place instead.
    """
    own = next((offer for offer in offers if offer.key == main), None)
    if own is None or isinstance(own.found, str):
        readable = [offer for offer in offers if isinstance(offer.found, PayRange)]
        same_place = [offer for offer in readable if own and _is_like(offer, own)]
        return next(iter(same_place if own else readable), None)
    return own


def _is_like(offer: Offer, other: Offer) -> bool:
    """Whether one offer is a range in one cell, and the other its ends, at the same place."""
    return offer.place == other.place and None in (offer.line, other.line)
