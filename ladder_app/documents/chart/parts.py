"""The contents of the rows of a salary chart, and which of them share an axis."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from ladder_app.documents.chart.axis import Axis, axis_for
from ladder_app.documents.chart.data import ChartGroup, ChartLine, ChartView, RowKind, Unit, unit_of
from ladder_app.documents.drawing.measure import Measure, widest_digits
from ladder_app.documents.localizer import Localizer, money_digits, pay_text, unit_text
from ladder_app.domain.model import MarketReference, Money, PayRange

_LOWER, _MEDIAN, _UPPER = 25, 50, 75
_WORDED_EACH = 100


class Source(Struct, frozen=True, kw_only=True):
    """The content of a row. `amounts` are those of a market reference, its main figure first.

    `middle_half` has its 25th and its 75th percentile, if both are known.
    """

    kind: RowKind
    name: str
    address: str = ""
    figures: str = ""
    pay: PayRange | None = None
    before: PayRange | None = None
    amounts: tuple[Decimal, ...] = ()
    middle_half: tuple[Decimal, Decimal] | None = None


RowContent = ChartLine | Source
"""A level whose row is not yet worded, or any other row."""


class Part(Struct, frozen=True, kw_only=True):
    """The rows of one unit. If none of them has pay, there is no unit and no axis."""

    unit: Unit | None
    rows: tuple[RowContent, ...]
    axis: Axis | None
    salary: Money | None


def parts_of(groups: Sequence[ChartGroup], view: ChartView, localizer: Localizer) -> list[Part]:
    """A part for each unit, in order of appearance; it includes levels without pay."""
    units_of = [_units(group) for group in groups]
    units = list(dict.fromkeys(unit for found in units_of for unit in found))
    if not units:
        rows = tuple(row for g in groups for row in _rows(g, None, len(groups) > 1, localizer))
        return [Part(unit=None, rows=rows, axis=None, salary=None)] if rows else []
    # Levels without pay go to the first unit of their family, or of the chart.
    grouped = [
        (group, next(iter(own), units[0])) for group, own in zip(groups, units_of, strict=True)
    ]
    return [_part(grouped, unit, units, view, localizer) for unit in units]


def _units(group: ChartGroup) -> dict[Unit, None]:
    units = dict.fromkeys(unit_of(line.pay) for line in group.lines if line.pay)
    return units | dict.fromkeys(map(unit_of, group.market))


def _part(
    groups: Sequence[tuple[ChartGroup, Unit]],
    unit: Unit,
    units: Sequence[Unit],
    view: ChartView,
    localizer: Localizer,
) -> Part:
    rows: list[RowContent] = []
    if len(units) > 1:
        rows.append(Source(kind=RowKind.HEADING, name=unit_text(unit, localizer)))
    for group, own in groups:
        rows += _rows(group, unit, len(groups) > 1, localizer, with_unpaid=own == unit)
    salary = next((money for money in view.salaries if unit_of(money) == unit), None)
    ranges = [row.pay for row in rows if row.pay]
    others = [amount for row in rows if isinstance(row, Source) for amount in row.amounts]
    others += [salary.amount] if salary else []
    axis = axis_for(ranges, others, view.start)
    return Part(unit=unit, rows=tuple(rows), axis=axis, salary=salary)


def _rows(
    group: ChartGroup,
    unit: Unit | None,
    with_heading: bool,
    localizer: Localizer,
    *,
    with_unpaid: bool = True,
) -> list[RowContent]:
    rows: list[RowContent] = [
        line
        for line in group.lines
        if (with_unpaid if line.pay is None else unit_of(line.pay) == unit)
    ]
    rows += _market(group, unit, localizer)
    heading = [Source(kind=RowKind.HEADING, name=group.name)]
    return [*heading, *rows] if rows and with_heading else rows


def source_of(row: RowContent, localizer: Localizer) -> Source:
    """The content of a row, worded."""
    if isinstance(row, Source):
        return row
    pay, before = row.pay, row.before
    is_comparable = pay is not None and before is not None and unit_of(before) == unit_of(pay)
    return Source(
        kind=RowKind.LEVEL,
        name=row.name,
        address=row.address,
        figures=pay_text(pay, localizer),
        pay=pay,
        before=before if is_comparable else None,
    )


def figure_texts(
    rows: Sequence[RowContent], localizer: Localizer, measure: Measure
) -> Iterator[str]:
    """The figures of the rows; of many ranges, one of each number of digits, the widest ones."""
    levels = [row for row in rows if isinstance(row, ChartLine)]
    table: dict[int, str] = {}
    if len(levels) > _WORDED_EACH:
        levels = list({_digits_of(level.pay): level for level in levels}.values())
        table = widest_digits(measure)
    yield from (source_of(level, localizer).figures.translate(table) for level in levels)
    yield from (row.figures for row in rows if isinstance(row, Source))


def _digits_of(pay: PayRange | None) -> Hashable:
    """The same for ranges that are written with as many digits."""
    if pay is None:
        return None
    lowest, highest, currency = pay.minimum, pay.maximum, pay.currency
    return (
        lowest.adjusted(),
        highest.adjusted(),
        money_digits(lowest, currency),
        money_digits(highest, currency),
        pay.open_top,
    )


def _market(group: ChartGroup, unit: Unit | None, localizer: Localizer) -> Iterator[Source]:
    for reference in group.market:
        amounts = _amounts(reference)
        if unit_of(reference) == unit and amounts:
            yield Source(
                kind=RowKind.MARKET,
                name=reference.name,
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
