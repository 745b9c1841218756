"""The contents of the rows of a salary chart, and which of them share an axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum

from msgspec import Struct

from ladder_app.documents.chart.axis import Axis, axis_for
from ladder_app.documents.chart.data import ChartGroup, ChartView, Unit, unit_of
from ladder_app.documents.localizer import Localizer, pay_text, unit_text
from ladder_app.domain.model import MarketReference, Money, PayRange

_LOWER, _MEDIAN, _UPPER = 25, 50, 75


class RowKind(Enum):
    """The kind of a row."""

    LEVEL = "level"
    MARKET = "market"
    HEADING = "heading"


class Source(Struct, frozen=True, kw_only=True):
    """The content of a row. `amounts` are those of a market reference, its main figure first.

    `middle_half` has its 25th and its 75th percentile, if both are known.
    """

    kind: RowKind
    label: str
    address: str = ""
    figures: str = ""
    pay: PayRange | None = None
    before: PayRange | None = None
    amounts: tuple[Decimal, ...] = ()
    middle_half: tuple[Decimal, Decimal] | None = None


class Part(Struct, frozen=True, kw_only=True):
    """The rows of one unit. If none of them has pay, there is no unit and no axis."""

    unit: Unit | None
    sources: tuple[Source, ...]
    axis: Axis | None
    salary: Money | None


def parts_of(groups: Sequence[ChartGroup], view: ChartView, localizer: Localizer) -> list[Part]:
    """A part for each unit, in order of appearance; it includes levels without pay."""
    units = list(dict.fromkeys(unit for group in groups for unit in _units(group)))
    if not units:
        sources = tuple(s for g in groups for s in _sources(g, None, len(groups) > 1, localizer))
        return [Part(unit=None, sources=sources, axis=None, salary=None)] if sources else []
    return [_part(groups, unit, units, view, localizer) for unit in units]


def _units(group: ChartGroup) -> Iterator[Unit]:
    yield from (unit_of(line.pay) for line in group.lines if line.pay)
    yield from (unit_of(reference) for reference in group.market)


def _part(
    groups: Sequence[ChartGroup],
    unit: Unit,
    units: Sequence[Unit],
    view: ChartView,
    localizer: Localizer,
) -> Part:
    sources: list[Source] = []
    if len(units) > 1:
        sources.append(Source(kind=RowKind.HEADING, label=unit_text(unit, localizer)))
    for group in groups:
        # Levels without pay go to the first unit of their family, or of the chart.
        own = next(iter(_units(group)), units[0])
        rows = list(_sources(group, unit, len(groups) > 1, localizer, with_unpaid=own == unit))
        sources += rows
    salary = next((money for money in view.salaries if unit_of(money) == unit), None)
    ranges = [source.pay for source in sources if source.pay]
    others = [amount for source in sources for amount in source.amounts]
    others += [salary.amount] if salary else []
    axis = axis_for(ranges, others, view.start)
    return Part(unit=unit, sources=tuple(sources), axis=axis, salary=salary)


def _sources(
    group: ChartGroup,
    unit: Unit | None,
    with_heading: bool,
    localizer: Localizer,
    *,
    with_unpaid: bool = True,
) -> Iterator[Source]:
    rows = [*_levels(group, unit, with_unpaid, localizer), *_market(group, unit, localizer)]
    if rows and with_heading:
        yield Source(kind=RowKind.HEADING, label=group.name)
    yield from rows


def _levels(
    group: ChartGroup, unit: Unit | None, with_unpaid: bool, localizer: Localizer
) -> Iterator[Source]:
    for line in group.lines:
        is_here = unit_of(line.pay) == unit if line.pay else with_unpaid
        if is_here:
            before = line.before if line.before and unit_of(line.before) == unit else None
            yield Source(
                kind=RowKind.LEVEL,
                label=line.name,
                address=line.address,
                figures=pay_text(line.pay, localizer),
                pay=line.pay,
                before=before,
            )


def _market(group: ChartGroup, unit: Unit | None, localizer: Localizer) -> Iterator[Source]:
    for reference in group.market:
        amounts = _amounts(reference)
        if unit_of(reference) == unit and amounts:
            yield Source(
                kind=RowKind.MARKET,
                label=reference.name,
                figures=localizer.money(amounts[0], reference.currency),
                amounts=amounts,
                middle_half=_middle_half(reference),
            )


def _middle_half(reference: MarketReference) -> tuple[Decimal, Decimal] | None:
    by_percent = {found.percent: found.amount for found in reference.percentiles}
    if _LOWER not in by_percent or _UPPER not in by_percent:
        return None
    return by_percent[_LOWER], by_percent[_UPPER]


def _amounts(reference: MarketReference) -> tuple[Decimal, ...]:
    by_percent = {found.percent: found.amount for found in reference.percentiles}
    first = by_percent.get(_MEDIAN) if reference.figure is None else reference.figure
    all_amounts = [amount for amount in (first, *by_percent.values()) if amount is not None]
    return tuple(dict.fromkeys(all_amounts))
