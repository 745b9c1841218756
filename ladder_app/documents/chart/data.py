"""What a salary comparison is drawn from: levels with their pay, grouped by family."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, MarketReference, Money, PayPeriod, PayRange

Unit = tuple[str, PayPeriod]
"""A currency by its ISO 4217 code, and a pay period."""


class AxisStart(Enum):
    """Where an axis begins: at zero, at the lowest figure, or wherever reads better."""

    AUTOMATIC = "automatic"
    ZERO = "zero"
    FITTED = "fitted"


class ChartLine(Struct, frozen=True):
    """A level with its pay, and the pay of the level before, which it may overlap."""

    address: str
    name: str
    pay: PayRange | None
    before: PayRange | None = None


class ChartGroup(Struct, frozen=True):
    """The levels of one family, and the market references to be shown below them."""

    name: str
    lines: tuple[ChartLine, ...]
    market: tuple[MarketReference, ...] = ()


class ChartView(Struct, frozen=True, kw_only=True):
    """What is chosen about the drawing.

    `chosen` is the address of the bright level. `salaries` is the person's own
    salary, once in each unit it can be shown in.
    """

    chosen: str = ""
    start: AxisStart = AxisStart.AUTOMATIC
    salaries: tuple[Money, ...] = ()
    notes: tuple[str, ...] = ()
    mirrored: bool = False


def family_group(
    family: JobFamily, levels: Sequence[Level] | None = None, *, with_market: bool = False
) -> ChartGroup:
    """A family, or some levels of it, with the pay as its file states it."""
    shown = family.levels if levels is None else levels
    lines = []
    for index, level in enumerate(shown):
        before = family.previous(level)
        is_above = index > 0 and before is not None and shown[index - 1].id == before.id
        pay_before = before.pay if before and is_above else None
        lines.append(ChartLine(Place(family, level).address, level.name, level.pay, pay_before))
    return ChartGroup(family.name, tuple(lines), family.market if with_market else ())


def unit_of(paid: PayRange | MarketReference | Money) -> Unit:
    """The currency and period that an amount is in."""
    return paid.currency, paid.period
