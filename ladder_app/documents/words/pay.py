"""The pay table as text: its cells, notes, and the position of the salary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

from ladder_app.documents.isolation import attached
from ladder_app.documents.localizer import Localizer, money_digits, paid_per
from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.domain.model import MarketReference, Money, PayPeriod, PayRange
from ladder_app.domain.pay.conversion import Conversion
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.market import market_time
from ladder_app.domain.pay.ranges import Position
from ladder_app.domain.pay.table import AMOUNT_COLUMNS, PayColumn, PayRow, PayTable, market_shown
from ladder_app.domain.text.translatable import translatable

TITLES = {
    PayColumn.MINIMUM: translatable("Minimum"),
    PayColumn.MIDPOINT: translatable("Midpoint"),
    PayColumn.MAXIMUM: translatable("Maximum"),
    PayColumn.SPREAD: translatable("Range spread"),
    PayColumn.OVERLAP: translatable("Overlap"),
    PayColumn.PROGRESSION: translatable("Progression"),
    PayColumn.PENETRATION: translatable("Range penetration"),
    PayColumn.COMPA_RATIO: translatable("Compa-ratio"),
}
_IN_A_SENTENCE = {
    PayColumn.MINIMUM: translatable("minimum {figure}"),
    PayColumn.MIDPOINT: translatable("midpoint {figure}"),
    PayColumn.MAXIMUM: translatable("maximum {figure}"),
    PayColumn.SPREAD: translatable("range spread {figure}"),
    PayColumn.OVERLAP: translatable("overlap {figure}"),
    PayColumn.PROGRESSION: translatable("progression {figure}"),
    PayColumn.PENETRATION: translatable("range penetration {figure}"),
    PayColumn.COMPA_RATIO: translatable("compa-ratio {figure}"),
}
_CALCULATED_MIDPOINT = translatable("calculated midpoint {figure}")
POSITIONS = {
    Position.BELOW: translatable("below the range"),
    Position.WITHIN: translatable("within the range"),
    Position.ABOVE: translatable("above the range"),
    Position.ABOVE_STATED: translatable("{amount} above the stated maximum; the top is open"),
}

_AT = {
    "minimum": (
        translatable("at the minimum"),
        translatable("{amount} below the minimum"),
        translatable("{amount} above the minimum"),
    ),
    "midpoint": (
        translatable("at the midpoint"),
        translatable("{amount} below the midpoint"),
        translatable("{amount} above the midpoint"),
    ),
    "maximum": (
        translatable("at the maximum"),
        translatable("{amount} below the maximum"),
        translatable("{amount} above the maximum"),
    ),
}
_CALCULATED = translatable(
    "A midpoint that the file does not state is calculated from the minimum and the maximum."
)
_NO_MAXIMUM = translatable(
    "Where no maximum is stated, there is no midpoint, and no figure that needs one of the two."
)
_OTHER_UNIT = translatable(
    "A level has no overlap and no progression where the level before has another currency or "
    "pay period."
)
_WITHOUT_HOURS = frozenset({PayPeriod.MONTH, PayPeriod.YEAR})
"""Periods that are converted into each other whatever the working time."""
_ROUNDING = Context(prec=200, rounding=ROUND_HALF_UP)


_Paid = Money | PayRange | MarketReference


def rounded(amount: Decimal, digits: int) -> Decimal:
    """The amount with so many decimal digits; halves are rounded up."""
    return amount.quantize(Decimal(1).scaleb(-digits), context=_ROUNDING)


def minor_units(amount: Decimal, currency: str) -> Decimal:
    """The amount with the decimal digits that are shown of it."""
    return rounded(amount, money_digits(amount, currency))


def amount_text(amount: Decimal, currency: str, localizer: Localizer) -> str:
    """An amount with the decimal digits of its currency; a whole one has none."""
    return localizer.money(minor_units(amount, currency), currency)


def money_text(money: Money, localizer: Localizer) -> str:
    """An amount with currency and period."""
    amount = amount_text(money.amount, money.currency, localizer)
    return paid_per(amount, money.period, localizer)


def percent_text(value: Decimal, localizer: Localizer, *, signed: bool = False) -> str:
    """A ratio in percent with one decimal digit; a whole one has none: 54.5%."""
    percent = rounded(value * 100, 1)
    digits = 0 if percent == percent.to_integral_value() else 1
    return localizer.percent(percent, digits, signed=signed)


def ratio_text(value: Decimal, localizer: Localizer) -> str:
    """A ratio with three decimal digits, or two if the third is zero: 0.778, 1.50."""
    ratio = rounded(value, 3)
    return localizer.decimal(ratio, 2 if ratio == rounded(ratio, 2) else 3)


def cell_text(row: PayRow, column: PayColumn, localizer: Localizer) -> str:
    """A figure of the table; empty if there is none."""
    figure, pay = row.figure(column), row.pay
    if figure is None or pay is None:
        return ""
    if column in AMOUNT_COLUMNS:
        text = amount_text(figure.value, pay.currency, localizer)
        highest = PayColumn.MAXIMUM if pay.has_stated_maximum else PayColumn.MINIMUM
        is_open = column is highest and pay.open_top
        return attached(text, "+" if is_open else "")
    if column is PayColumn.COMPA_RATIO:
        return ratio_text(figure.value, localizer)
    return percent_text(figure.value, localizer, signed=column is PayColumn.PROGRESSION)


def figure_text(row: PayRow, column: PayColumn, localizer: Localizer) -> str:
    """A figure with its name, as part of a sentence; empty where there is none."""
    text = cell_text(row, column, localizer)
    if not text:
        return ""
    template = _IN_A_SENTENCE[column]
    if column is PayColumn.MIDPOINT and row.stated and row.stated.midpoint is None:
        template = _CALCULATED_MIDPOINT
    return localizer.tr(template, figure=attached(text, cell_mark(row, column)))


def cell_mark(row: PayRow, column: PayColumn) -> str:
    """The mark of a figure that uses the stated maximum of an open top; or empty."""
    figure = row.figure(column)
    is_marked = figure is not None and figure.of_open_top and column is not PayColumn.MAXIMUM
    return OPEN_TOP_MARK if is_marked else ""


def standing_text(row: PayRow, localizer: Localizer) -> str:
    """The position of the salary in the range, and its distances from the figures of the range.

    Empty where it is not compared; `missing_rate_notes` has the reason.
    """
    found, pay = row.comparison, row.pay
    if found is None or pay is None:
        return ""
    over = abs(found.to_maximum.value) if found.to_maximum else Decimal(0)
    amount = amount_text(over, pay.currency, localizer)
    parts = [localizer.tr(POSITIONS[found.position], amount=amount)]
    if found.position in (Position.BELOW, Position.WITHIN):
        parts.append(distance_text("minimum", found.to_minimum, pay.currency, localizer))
    elif found.position is Position.ABOVE and found.to_maximum:
        parts.append(distance_text("maximum", found.to_maximum, pay.currency, localizer))
    if found.to_midpoint:
        parts.append(distance_text("midpoint", found.to_midpoint, pay.currency, localizer))
    return ", ".join(parts)


def distance_text(name: str, distance: Figure, currency: str, localizer: Localizer) -> str:
    """The distance from the "minimum", "midpoint" or "maximum" of a range."""
    at, below, above = _AT[name]
    shown = minor_units(abs(distance.value), currency)
    if not distance.value:
        return localizer.tr(at)
    amount = localizer.money(shown, currency)
    return localizer.tr(below if distance.value > 0 else above, amount=amount)


def missing_rate_notes(rows: Iterable[PayRow], localizer: Localizer) -> list[str]:
    """The rates without which the salary is not compared with the pay of these rows, each once."""
    missing = {row.salary_no_rate: None for row in rows if row.salary_no_rate}
    return [
        localizer.tr(
            "There is no rate from {currency} to {target}, so your salary is not compared with "
            "pay in {target}.",
            currency=found.currency,
            target=found.target,
        )
        for found in missing
    ]


def table_notes(table: PayTable, localizer: Localizer) -> list[str]:
    """Notes on the table: calculated midpoints, open tops, missing rates, conversions."""
    notes = []
    pays = [row.pay for row in table.rows if row.pay]
    if any(pay.midpoint is None and pay.has_stated_maximum for pay in pays):
        notes.append(localizer.tr(_CALCULATED))
    notes += open_top_notes(pays, localizer)
    if any(_has_other_unit_before(row) for row in table.rows):
        notes.append(localizer.tr(_OTHER_UNIT))
    return notes + conversion_notes(table, localizer)


def _has_other_unit_before(row: PayRow) -> bool:
    one, other = row.pay_before, row.pay
    if one is None or other is None:
        return False
    return (one.currency, one.period) != (other.currency, other.period)


def open_top_notes(pays: Sequence[PayRange], localizer: Localizer) -> list[str]:
    """Notes on the open tops of these ranges, with and without a stated maximum."""
    tops = [pay for pay in pays if pay.open_top]
    notes = []
    if any(pay.has_stated_maximum for pay in tops):
        notes.append(
            localizer.tr(
                "+ The top is open: pay may go above it. {mark} Uses the stated maximum.",
                mark=OPEN_TOP_MARK,
            )
        )
    elif tops:
        notes.append(localizer.tr("+ The top is open: pay may go above it."))
    if not all(pay.has_stated_maximum for pay in tops):
        notes.append(localizer.tr(_NO_MAXIMUM))
    return notes


def conversion_notes(table: PayTable, localizer: Localizer) -> list[str]:
    """Notes on missing rates and on conversions."""
    notes = []
    missing = {row.no_rate: None for row in table.rows if row.no_rate}
    notes += [
        localizer.tr(
            "There is no rate from {currency} to {target}, so the range is shown in {currency}.",
            currency=found.currency,
            target=found.target,
        )
        for found in missing
    ]
    return notes + _converted_by(table, localizer)


def _converted_by(table: PayTable, localizer: Localizer) -> list[str]:
    ranges: list[tuple[_Paid, _Paid]] = [
        (row.stated, row.pay) for row in table.rows if row.stated and row.pay
    ]
    if table.salary:
        ranges += [(table.salary, row.salary) for row in table.rows if row.salary]
    # The market has a working time of its own: `market_time_notes`.
    periods = any(one.period is not other.period for one, other in ranges)
    pairs = [*ranges, *zip(table.market, market_shown(table), strict=True)]
    currencies = any(one.currency != other.currency for one, other in pairs)
    notes = []
    if periods:
        notes.append(working_time_text(table.conversion, localizer))
        day = PayPeriod.DAY
        if any((one.period is day) is not (other.period is day) for one, other in ranges):
            notes.append(localizer.tr("A week has five working days."))
    if currencies and table.conversion.rates:
        rates = table.conversion.rates
        notes.append(
            localizer.tr(
                "Converted by the rates of {date}: {source}.",
                date=localizer.day(rates.date),
                source=rates.source,
            )
        )
    return notes


def working_time_text(conversion: Conversion, localizer: Localizer) -> str:
    """The hours and weeks that pay periods are converted by."""
    time = conversion.working_time
    return localizer.tr(
        "Pay periods are converted by {hours} hours a week and {weeks} weeks a year.",
        hours=_plain(time.hours_per_week, localizer),
        weeks=_plain(time.weeks_per_year, localizer),
    )


def market_time_notes(table: PayTable, localizer: Localizer) -> list[str]:
    """The hours of a year that the shown market figures are converted by."""
    pairs = zip(table.market, market_shown(table), strict=True)
    by_hours = [
        one
        for one, other in pairs
        if one.period is not other.period and not {one.period, other.period} <= _WITHOUT_HOURS
    ]
    times = dict.fromkeys(market_time(reference, table.family) for reference in by_hours)
    return [
        localizer.tr(
            "Market figures are converted by {hours} hours a week and {weeks} weeks a year, "
            "which is {total} hours a year, whatever your working time.",
            hours=_plain(time.hours_per_week, localizer),
            weeks=_plain(time.weeks_per_year, localizer),
            total=_plain(time.hours_per_week * time.weeks_per_year, localizer),
        )
        for time in times
    ]


def _plain(value: Decimal, localizer: Localizer) -> str:
    exponent = value.normalize().as_tuple().exponent
    return localizer.decimal(value, max(0, -exponent) if isinstance(exponent, int) else 0)
