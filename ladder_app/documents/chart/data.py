"""The data of a salary chart: levels with their pay, grouped by family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, MarketReference, Money, PayPeriod, PayRange

Unit = tuple[str, PayPeriod]
"""A currency by its ISO 4217 code, and a pay period."""


class RowKind(Enum):
    """The kind of a row."""

    LEVEL = "level"
    MARKET = "market"
    HEADING = "heading"


class AxisStart(Enum):
    """Where an axis begins: at zero, at the lowest figure, or at whichever reads better."""

    AUTOMATIC = "automatic"
    ZERO = "zero"
    FITTED = "fitted"


class ChartLine(Struct, frozen=True):
    """A level with its pay, and the pay of the level above, which it may overlap."""

    address: str
    name: str
    pay: PayRange | None
    before: PayRange | None = None

    @property
    def kind(self) -> RowKind:
        """The kind of its row."""
        return RowKind.LEVEL


class ChartGroup(Struct, frozen=True):
    """The levels of one family, and the market references below them."""

    name: str
    lines: tuple[ChartLine, ...]
    market: tuple[MarketReference, ...] = ()


class ChartView(Struct, frozen=True, kw_only=True):
    """The options of a drawing.

    `selected` is the address of the highlighted level. `salaries` is the person's
    salary, once in each unit that it can be shown in.
    """

    selected: str = ""
    start: AxisStart = AxisStart.AUTOMATIC
    salaries: tuple[Money, ...] = ()
    notes: tuple[str, ...] = ()
    mirrored: bool = False


def family_group(
    family: JobFamily,
    levels: Sequence[Level] | None = None,
    *,
    market: tuple[MarketReference, ...] = (),
) -> ChartGroup:
    """A family, or some of its levels, with the pay that its file states."""
    shown = family.levels if levels is None else levels
    lines = chart_lines(family, shown, {level.id: level.pay for level in shown})
    return ChartGroup(family.name, lines, market)


def chart_lines(
    family: JobFamily, levels: Sequence[Level], pay_of: Mapping[str, PayRange | None]
) -> tuple[ChartLine, ...]:
    """A line for each level; `pay_of` gives its pay by the level's id."""
    lines = []
    above: Level | None = None
    for level in levels:
        before = family.previous(level) if above else None
        pay_before = pay_of[before.id] if before and above and before.id == above.id else None
        address = Place(family, level).address
        lines.append(ChartLine(address, level.name, pay_of[level.id], pay_before))
        above = level
    return tuple(lines)


def unit_of(paid: PayRange | MarketReference | Money) -> Unit:
    """The currency and period of an amount."""
    return paid.currency, paid.period
