"""The pay of levels, collected from cells with a range, or its ends one by one."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeGuard

from msgspec.structs import replace

from ladder_app.domain.model import Money, PayRange, Percentile
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import ALREADY_GIVEN, Cells
from ladder_app.files.tables.columns import PERCENTILES, Meaning
from ladder_app.files.tables.parts import LevelParts
from ladder_app.files.tables.pay_cells import (
    MIDPOINT_OUTSIDE,
    NO_RANGE,
    PayUnit,
    pay_range,
    read_amount,
    read_range,
    with_midpoint,
)
from ladder_app.files.tables.pay_words import period_named
from ladder_app.files.tables.vocabulary.headings import Unit

OTHER_PAY = translatable("A level has one pay range, and other columns already gave it.")
NO_CURRENCY_CODE = translatable("Not an ISO 4217 currency code, such as EUR.")
NO_YES = translatable("Write yes where pay may go above the maximum.")
PERCENTILE_ALONE = translatable(
    "A ladder holds a percentile beside a minimum and a maximum, and this level has none."
)
PERCENTILE_UNFIT = translatable(
    "The percentiles of a level rise, and are in the currency and for the period of its range."
)
NO_PAY_PERIOD = translatable("Not a pay period: hour, day, week, month or year.")

_ENDS = (Meaning.MINIMUM, Meaning.MIDPOINT, Meaning.MAXIMUM)
_PERCENT_OF = {meaning: percent for percent, meaning in PERCENTILES.items()}
_UNITS = (Meaning.OPEN_TOP, Meaning.CURRENCY, Meaning.PERIOD)
OF_PAY = frozenset({Meaning.PAY, *_ENDS, *_UNITS, *_PERCENT_OF})
"""The meanings of cells about pay."""

_YES = frozenset({"yes", "true", "x", "1", "open"})
_NO = frozenset({"no", "false", "0", "-"})

_Spot = tuple[int, int]
NO_UNIT = Unit()


class PayParts:
    """Collects the pay in cells, and gives it to the levels at the end."""

    def __init__(self, cells: Cells, unit: PayUnit) -> None:
        """Begin with nothing; the unit is for amounts that do not say theirs."""
        self._cells = cells
        self._unit = unit
        self._units: dict[int, PayUnit] = {}
        self._places: dict[int, str] = {}
        self._given: dict[int, tuple[LevelParts, dict[Meaning, tuple[str, _Spot]]]] = {}

    def is_about(self, meaning: Meaning | None) -> TypeGuard[Meaning]:
        """Whether the meaning is one of pay."""
        return meaning in OF_PAY

    def take(
        self,
        meaning: Meaning,
        level: LevelParts,
        spot: _Spot,
        unit: Unit = NO_UNIT,
        place: str = "",
    ) -> bool:
        """Keep a cell of a level's pay until all of them are known; `unit` is its heading's.

        A level has the pay of one place, as the ends of two are no range: false for another's.
        """
        if self._places.setdefault(id(level), place) != place:
            self._cells.skip(*spot, OTHER_PAY)
            return False
        _, given = self._given.setdefault(id(level), (level, {}))
        self._note_unit(level, unit)
        text = self._cells.look(*spot)
        if meaning not in given:
            given[meaning] = (text, spot)
        elif given[meaning][0] == text:
            # The same once more, as in every row of a long table.
            self._cells.take(*spot)
        else:
            self._cells.skip(*spot, ALREADY_GIVEN)
        return True

    def _note_unit(self, level: LevelParts, unit: Unit) -> None:
        before = self._units.get(id(level), self._unit)
        self._units[id(level)] = PayUnit(
            unit.currency or before.currency, unit.period or before.period
        )

    def finish(self) -> None:
        """Give each level its pay, and mark each cell as taken or skipped."""
        for level, given in self._given.values():
            unit = self._unit_of(given, self._units[id(level)])
            if Meaning.PAY in given:
                text, spot = given.pop(Meaning.PAY)
                self._keep(level, read_range(text, unit), [spot])
            if any(end in given for end in _ENDS):
                self._take_ends(level, given, unit)
            self._take_percentiles(level, given, unit)

    def _unit_of(self, given: dict[Meaning, tuple[str, _Spot]], unit: PayUnit) -> PayUnit:
        currency, period = unit.currency, unit.period
        if Meaning.CURRENCY in given:
            text, spot = given[Meaning.CURRENCY]
            if text.upper() in currency_codes():
                currency = text.upper()
                self._cells.take(*spot)
            else:
                self._cells.skip(*spot, NO_CURRENCY_CODE)
        if Meaning.PERIOD in given:
            text, spot = given[Meaning.PERIOD]
            named = period_named(text)
            if named:
                period = named
                self._cells.take(*spot)
            else:
                self._cells.skip(*spot, NO_PAY_PERIOD)
        return PayUnit(currency, period)

    def _take_ends(
        self, level: LevelParts, given: dict[Meaning, tuple[str, _Spot]], unit: PayUnit
    ) -> None:
        read = {end: self._end(end, *given[end], unit) for end in _ENDS if end in given}
        spots = [given[end][1] for end, amount in read.items() if amount]
        lower, upper = read.get(Meaning.MINIMUM), read.get(Meaning.MAXIMUM)
        middle = read.get(Meaning.MIDPOINT)
        if lower and upper:
            is_open = given[Meaning.MAXIMUM][0].rstrip().endswith("+") or self._is_open(given)
            found = pay_range(lower, upper, is_open=is_open)
            if middle and isinstance(found, PayRange):
                found = with_midpoint(found, middle)
                if found.midpoint is None:
                    self._cells.skip(*given[Meaning.MIDPOINT][1], MIDPOINT_OUTSIDE)
                    spots.remove(given[Meaning.MIDPOINT][1])
            self._keep(level, found, spots)
        else:
            for spot in spots:
                self._cells.skip(*spot, NO_RANGE)

    def _take_percentiles(
        self, level: LevelParts, given: dict[Meaning, tuple[str, _Spot]], unit: PayUnit
    ) -> None:
        stated = {meaning: given[meaning] for meaning in _PERCENT_OF if meaning in given}
        if level.pay is None:
            for _, spot in stated.values():
                self._cells.skip(*spot, PERCENTILE_ALONE)
            return
        # A range that names its own currency and period names those of its percentiles.
        unit = PayUnit(unit.currency or level.pay.currency, unit.period or level.pay.period)
        found: list[Percentile] = []
        for meaning, (text, spot) in stated.items():
            money = self._amount(text, spot, unit)
            if money is None:
                continue
            if _continues(found, money, level.pay):
                found.append(Percentile(_PERCENT_OF[meaning], money.amount))
                self._cells.take(*spot)
            else:
                self._cells.skip(*spot, PERCENTILE_UNFIT)
        level.pay = replace(level.pay, percentiles=tuple(found))

    def _is_open(self, given: dict[Meaning, tuple[str, _Spot]]) -> bool:
        if Meaning.OPEN_TOP not in given:
            return False
        text, spot = given[Meaning.OPEN_TOP]
        if text.casefold() in _YES | _NO:
            self._cells.take(*spot)
        else:
            self._cells.skip(*spot, NO_YES)
        return text.casefold() in _YES

    def _end(self, end: Meaning, text: str, spot: _Spot, unit: PayUnit) -> Money | None:
        """An end of a range; a range may begin at nothing."""
        is_zero = end is Meaning.MINIMUM and text.strip("0.,") == "" and "0" in text
        if is_zero and unit.currency and unit.period:
            return Money(Decimal(0), unit.currency, unit.period)
        return self._amount(text, spot, unit)

    def _amount(self, text: str, spot: _Spot, unit: PayUnit) -> Money | None:
        found = read_amount(text.rstrip(" +"), unit)
        if isinstance(found, str):
            self._cells.skip(*spot, found)
            return None
        return found

    def _keep(self, level: LevelParts, found: PayRange | str, spots: list[_Spot]) -> None:
        for spot in spots:
            if isinstance(found, str):
                self._cells.skip(*spot, found)
            elif level.pay is not None:
                self._cells.skip(*spot, ALREADY_GIVEN)
            else:
                self._cells.take(*spot)
        if isinstance(found, PayRange) and level.pay is None:
            level.pay = found


def _continues(before: list[Percentile], money: Money, pay: PayRange) -> bool:
    """Whether an amount can be the next percentile of a range."""
    is_same_unit = (money.currency, money.period) == (pay.currency, pay.period)
    rises = not before or before[-1].amount <= money.amount
    return is_same_unit and rises and money.amount > 0
