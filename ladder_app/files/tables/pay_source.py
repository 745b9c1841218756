"""The cells of a level's pay at one place, and the ranges of pay that they give."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import Money, PayRange, Percentile
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import Cells
from ladder_app.files.tables.columns import PERCENTILES, Meaning
from ladder_app.files.tables.pay_cells import (
    MIDPOINT_OUTSIDE,
    NO_RANGE,
    PayUnit,
    pay_range,
    read_amount,
    read_range,
    reason_too_low,
    with_midpoint,
)
from ladder_app.files.tables.pay_words import period_named
from ladder_app.files.tables.vocabulary.headings import Unit
from ladder_app.files.tables.vocabulary.plain import plain

NO_CURRENCY_CODE = translatable("Not an ISO 4217 currency code, such as EUR.")
NO_YES = translatable("Write yes where pay may go above the maximum.")
PERCENTILE_UNFIT = translatable(
    "The percentiles of a level rise, and are in the currency and for the period of its range."
)
NO_PAY_PERIOD = translatable("Not a pay period: hour, day, week, month or year.")

ENDS = (Meaning.MINIMUM, Meaning.MIDPOINT, Meaning.MAXIMUM)
PERCENT_OF = {meaning: percent for percent, meaning in PERCENTILES.items()}
UNITS = (Meaning.OPEN_TOP, Meaning.CURRENCY, Meaning.PERIOD)
_YES = frozenset({"yes", "true", "x", "1", "open"})
_NO = frozenset({"no", "false", "0", "-"})

_ENDLESS = frozenset(
    {"open", "open end", "open ended", "open-ended", "open top", "no maximum", "no max", "no limit",
     "unlimited", "uncapped", "offen", "nach oben offen", "unbegrenzt", "ouvert", "abierto"}
)  # fmt: skip

Spot = tuple[int, int]


class PayHeading(Struct, frozen=True):
    """What is known of a cell of pay: the unit in its heading, its place, its row or column.

    `names` are the cells that only name the place.
    """

    line: int
    unit: Unit = Unit()
    place: str = ""
    names: tuple[Spot, ...] = ()


class PayCell(Struct, frozen=True):
    """A cell of pay, below or beside its heading."""

    text: str
    spot: Spot
    heading: PayHeading


class Offer(Struct, frozen=True, kw_only=True):
    """A range of pay that cells give, or the sentence why they give none.

    `line` is None for a range of which several cells name the ends. `others` are cells
    that say another pay than those that are used.
    """

    place: str
    line: int | None
    found: PayRange | str
    spots: tuple[Spot, ...]
    others: tuple[Spot, ...] = ()

    @property
    def key(self) -> tuple[str, int | None]:
        """What offers of several levels have in common: their place, and their row or column."""
        return self.place, self.line


class PaySource:
    """Reads the cells of a level's pay at one place."""

    def __init__(self, cells: Cells, unit: PayUnit) -> None:
        """Begin without cells; the unit is for amounts that do not name theirs."""
        self._cells = cells
        self._unit = unit
        self._named = PayUnit()
        self._given: dict[Meaning, list[PayCell]] = {}

    def add(self, meaning: Meaning, cell: PayCell) -> None:
        """Add a cell."""
        self._given.setdefault(meaning, []).append(cell)
        if meaning is not Meaning.PAY:
            self._unit = _either(cell.heading.unit, self._unit)

    def offers(self) -> list[Offer]:
        """Every range that the cells may give, those of one cell first."""
        self._take_units()
        by_line: dict[int, list[PayCell]] = {}
        for cell in self._given.get(Meaning.PAY, ()):
            by_line.setdefault(cell.heading.line, []).append(cell)
        found = [self._of_line(line, cells) for line, cells in by_line.items()]
        return [*found, self._of_ends()] if any(end in self._given for end in ENDS) else found

    def _take_units(self) -> None:
        currency, period = "", None
        for cell in self._given.get(Meaning.CURRENCY, ())[:1]:
            if cell.text.upper() in currency_codes():
                currency = cell.text.upper()
            self._take_or_skip(cell, NO_CURRENCY_CODE, is_used=bool(currency))
        for cell in self._given.get(Meaning.PERIOD, ())[:1]:
            period = period_named(cell.text)
            self._take_or_skip(cell, NO_PAY_PERIOD, is_used=period is not None)
        self._named = PayUnit(currency, period)

    def _take_or_skip(self, cell: PayCell, reason: str, *, is_used: bool) -> None:
        for each in self._given_as(cell):
            if is_used:
                self._cells.take(*each)
            else:
                self._cells.skip(*each, reason)

    def _given_as(self, cell: PayCell) -> list[Spot]:
        """Where the text of a cell stands, as in every row of a long table."""
        of_all = (each for cells in self._given.values() if cell in cells for each in cells)
        return [each.spot for each in of_all if each.text == cell.text]

    def _of_line(self, line: int, cells: list[PayCell]) -> Offer:
        reason = ""
        for cell in cells:
            found = _plausible(read_range(cell.text, self._unit_of(cell)))
            if isinstance(found, PayRange):
                return self._offer(found, [cell], cells, line)
            reason = reason or found
            self._cells.skip(*cell.spot, found)
        return self._offer(reason, [], cells, line)

    def _of_ends(self) -> Offer:
        cells = [cell for end in ENDS for cell in self._given.get(end, ())]
        read = {end: found for end in ENDS if (found := self._end(end))}
        tops = [cell for cell in self._given.get(Meaning.MAXIMUM, ()) if _is_endless(cell.text)]
        if {Meaning.MINIMUM, Meaning.MAXIMUM} <= read.keys():
            pay, used = self._between(read)
        elif Meaning.MINIMUM in read and self._has_no_end(tops):
            # The only amount is both ends of a range with an open top.
            lower, cell = read[Meaning.MINIMUM]
            pay, used = _plausible(pay_range(lower, lower, is_open=True)), [cell, *tops]
        else:
            pay, used = NO_RANGE, [cell for _, cell in read.values()]
        if Meaning.MIDPOINT in read and read[Meaning.MIDPOINT][1] not in used:
            self._cells.skip(*read[Meaning.MIDPOINT][1].spot, MIDPOINT_OUTSIDE)
        return self._offer(pay, used, cells, None)

    def _between(
        self, read: dict[Meaning, tuple[Money, PayCell]]
    ) -> tuple[PayRange | str, list[PayCell]]:
        """The range between both ends, and the cells that are used for it."""
        (lower, _), (upper, top) = read[Meaning.MINIMUM], read[Meaning.MAXIMUM]
        is_open = top.text.rstrip().endswith("+") or self._is_open()
        pay = _plausible(pay_range(lower, upper, is_open=is_open))
        if Meaning.MIDPOINT in read and isinstance(pay, PayRange):
            pay = with_midpoint(pay, read[Meaning.MIDPOINT][0])
        has_all = isinstance(pay, str) or pay.midpoint is not None
        ends = read if has_all else [end for end in read if end is not Meaning.MIDPOINT]
        return pay, [read[end][1] for end in ends]

    def _has_no_end(self, tops: list[PayCell]) -> bool:
        """Whether a level has a minimum alone, by what stands in place of a maximum."""
        if Meaning.MAXIMUM in self._given:
            return len(tops) == len(self._given[Meaning.MAXIMUM])
        return self._given[Meaning.MINIMUM][0].text.rstrip().endswith("+") or self._is_open()

    def _offer(
        self, found: PayRange | str, used: list[PayCell], cells: list[PayCell], line: int | None
    ) -> Offer:
        spots = dict.fromkeys(spot for cell in used for spot in self._given_as(cell))
        return Offer(
            place=cells[0].heading.place,
            line=line,
            found=found,
            spots=tuple(spots),
            others=tuple(cell.spot for cell in cells if cell.spot not in spots),
        )

    def _end(self, end: Meaning) -> tuple[Money, PayCell] | None:
        """The first amount of an end of the range that can be read, and its cell."""
        for cell in self._given.get(end, ()):
            unit = self._unit_of(cell)
            is_zero = end is Meaning.MINIMUM and cell.text.strip("0.,") == "" and "0" in cell.text
            if is_zero and unit.currency and unit.period:
                # A range may begin at nothing.
                return Money(Decimal(0), unit.currency, unit.period), cell
            found = self._amount(cell, unit)
            if found:
                return found, cell
        return None

    def _amount(self, cell: PayCell, unit: PayUnit) -> Money | None:
        found = read_amount(cell.text.rstrip(" +"), unit)
        if isinstance(found, str):
            self._cells.skip(*cell.spot, found)
            return None
        return found

    def _is_open(self) -> bool:
        for cell in self._given.get(Meaning.OPEN_TOP, ())[:1]:
            is_answer = cell.text.casefold() in _YES | _NO
            self._take_or_skip(cell, NO_YES, is_used=is_answer)
            return cell.text.casefold() in _YES
        return False

    def _unit_of(self, cell: PayCell) -> PayUnit:
        unit = _either(self._named, _either(cell.heading.unit, self._unit))
        return PayUnit(unit.currency, unit.period, cell.heading.unit.size)

    @property
    def percentile_spots(self) -> list[Spot]:
        """Where the percentiles are."""
        return [cell.spot for each in PERCENT_OF for cell in self._given.get(each, ())]

    def with_percentiles(self, pay: PayRange) -> PayRange:
        """The range with the percentiles that fit it."""
        found: list[Percentile] = []
        for meaning, percent in PERCENT_OF.items():
            for cell in self._given.get(meaning, ())[:1]:
                # A range that names its own currency and period names those of its percentiles.
                unit = self._unit_of(cell)
                unit = PayUnit(unit.currency or pay.currency, unit.period or pay.period, unit.size)
                money = self._amount(cell, unit)
                fits = money is not None and _continues(found, money, pay)
                if money and fits:
                    found.append(Percentile(percent, money.amount))
                self._take_or_skip(cell, PERCENTILE_UNFIT, is_used=fits)
        return replace(pay, percentiles=tuple(found))


def _is_endless(text: str) -> bool:
    """Whether a cell says that a range has no maximum: +, open, no maximum."""
    return plain(text) in _ENDLESS or text.strip() in ("+", "∞")


def _plausible(found: PayRange | str) -> PayRange | str:
    return found if isinstance(found, str) else reason_too_low(found) or found


def _either(unit: Unit | PayUnit, other: PayUnit) -> PayUnit:
    return PayUnit(unit.currency or other.currency, unit.period or other.period)


def _continues(before: list[Percentile], money: Money, pay: PayRange) -> bool:
    """Whether an amount can be the next percentile of a range."""
    is_same_unit = (money.currency, money.period) == (pay.currency, pay.period)
    rises = not before or before[-1].amount <= money.amount
    return is_same_unit and rises and money.amount > 0
