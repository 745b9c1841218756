"""The pay table in words: what each cell, standing and remark says."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from ladder_app.documents.text_columns import OPEN_TOP_MARK
from ladder_app.documents.wording import PERIODS, Wording
from ladder_app.domain.model import MarketReference, Money, PayRange
from ladder_app.domain.pay.conversion import Conversion, NoRate
from ladder_app.domain.pay.currency import currency_digits
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.ranges import Position
from ladder_app.domain.pay.table import AMOUNTS, PayColumn, PayRow, PayTable, market_shown

TITLES = {
    PayColumn.MINIMUM: "Minimum",
    PayColumn.MIDPOINT: "Midpoint",
    PayColumn.MAXIMUM: "Maximum",
    PayColumn.SPREAD: "Range spread",
    PayColumn.OVERLAP: "Overlap",
    PayColumn.PROGRESSION: "Progression",
    PayColumn.PENETRATION: "Range penetration",
    PayColumn.COMPA_RATIO: "Compa-ratio",
}
POSITIONS = {
    Position.BELOW: "below the range",
    Position.WITHIN: "within the range",
    Position.ABOVE: "above the range",
    Position.ABOVE_STATED: "above the stated maximum; the top is open",
}

_AT = {
    "minimum": ("at the minimum", "{amount} to the minimum", "{amount} above the minimum"),
    "midpoint": ("at the midpoint", "{amount} to the midpoint", "{amount} above the midpoint"),
}
_ROUNDING = Context(prec=200, rounding=ROUND_HALF_UP)


_Paid = Money | PayRange | MarketReference


def rounded(amount: Decimal, digits: int) -> Decimal:
    """The amount to so many decimal digits, half of the last one upwards."""
    return amount.quantize(Decimal(1).scaleb(-digits), context=_ROUNDING)


def minor_units(amount: Decimal, currency: str) -> Decimal:
    """The amount to the currency's own digits."""
    return rounded(amount, currency_digits(currency))


def amount_text(amount: Decimal, currency: str, wording: Wording) -> str:
    """An amount in its currency's own digits, or none where it is whole."""
    return wording.money(minor_units(amount, currency), currency)


def money_text(money: Money, wording: Wording) -> str:
    """An amount with currency and period."""
    amount = amount_text(money.amount, money.currency, wording)
    return f"{amount} {wording.text(PERIODS[money.period])}"


def percent_text(value: Decimal, wording: Wording, *, signed: bool = False) -> str:
    """A ratio in percent with one decimal digit, or none where it is whole: 54.5 %."""
    percent = rounded(value * 100, 1)
    digits = 0 if percent == percent.to_integral_value() else 1
    sign = "+" if signed and percent > 0 else ""
    number = wording.decimal(percent, digits)
    return wording.text("{number}\N{NO-BREAK SPACE}%", number=f"{sign}{number}")


def ratio_text(value: Decimal, wording: Wording) -> str:
    """A ratio with three decimal digits, or two where the third is a zero: 0.778, 1.50."""
    ratio = rounded(value, 3)
    return wording.decimal(ratio, 2 if ratio == rounded(ratio, 2) else 3)


def cell_text(row: PayRow, column: PayColumn, wording: Wording) -> str:
    """A figure of the table as it is shown; empty where there is none."""
    figure, pay = row.figure(column), row.pay
    if figure is None or pay is None:
        return ""
    if column in AMOUNTS:
        text = amount_text(figure.value, pay.currency, wording)
        return f"{text}+" if column is PayColumn.MAXIMUM and pay.open_top else text
    if column is PayColumn.COMPA_RATIO:
        return ratio_text(figure.value, wording)
    return percent_text(figure.value, wording, signed=column is PayColumn.PROGRESSION)


def cell_mark(row: PayRow, column: PayColumn) -> str:
    """The mark of a figure that uses the stated maximum of an open top, or nothing."""
    figure = row.figure(column)
    is_marked = figure is not None and figure.of_open_top and column is not PayColumn.MAXIMUM
    return OPEN_TOP_MARK if is_marked else ""


def standing_text(row: PayRow, wording: Wording) -> str:
    """Where the salary stands in the row's range, and how far minimum and midpoint are."""
    found, pay = row.standing, row.pay
    if found is None or pay is None:
        return no_rate_text(row.salary_no_rate, wording) if row.salary_no_rate else ""
    parts = [wording.text(POSITIONS[found.position])]
    if found.position is Position.BELOW:
        parts.append(distance_text("minimum", found.to_minimum, pay.currency, wording))
    parts.append(distance_text("midpoint", found.to_midpoint, pay.currency, wording))
    return ", ".join(parts)


def distance_text(name: str, distance: Figure, currency: str, wording: Wording) -> str:
    """How far it is to the "minimum" or "midpoint" of a range, in words."""
    at, to, above = _AT[name]
    shown = minor_units(abs(distance.value), currency)
    if not distance.value:
        return wording.text(at)
    amount = wording.money(shown, currency)
    return wording.text(to if distance.value > 0 else above, amount=amount)


def no_rate_text(missing: NoRate, wording: Wording) -> str:
    """That an amount stays in its own currency for want of a rate."""
    return wording.text(
        "There is no rate from {currency} to {wanted}.",
        currency=missing.currency,
        wanted=missing.wanted,
    )


def table_notes(table: PayTable, wording: Wording) -> list[str]:
    """What has to be known beside the table: open tops, missing rates, what converted it."""
    notes = []
    if any(row.pay and row.pay.open_top for row in table.rows):
        notes.append(
            wording.text(
                "+ The top is open: pay may go above it. {mark} Uses the stated maximum.",
                mark=OPEN_TOP_MARK,
            )
        )
    return notes + conversion_notes(table, wording)


def conversion_notes(table: PayTable, wording: Wording) -> list[str]:
    """Which rates are missing, and by what amounts were converted."""
    notes = []
    missing = {row.no_rate: None for row in table.rows if row.no_rate}
    notes += [
        wording.text(
            "There is no rate from {currency} to {wanted}, so the range is shown in {currency}.",
            currency=found.currency,
            wanted=found.wanted,
        )
        for found in missing
    ]
    return notes + _converted_by(table, wording)


def _converted_by(table: PayTable, wording: Wording) -> list[str]:
    pairs: list[tuple[_Paid, _Paid]] = [
        (row.stated, row.pay) for row in table.rows if row.stated and row.pay
    ]
    if table.salary:
        pairs += [(table.salary, row.salary) for row in table.rows if row.salary]
    pairs += zip(table.family.market, market_shown(table), strict=True)
    periods = any(one.period is not other.period for one, other in pairs)
    currencies = any(one.currency != other.currency for one, other in pairs)
    notes = []
    if periods:
        notes.append(working_time_text(table.conversion, wording))
    if currencies and table.conversion.rates:
        rates = table.conversion.rates
        notes.append(
            wording.text(
                "Converted by the rates of {date}: {source}.",
                date=wording.day(rates.date),
                source=rates.source,
            )
        )
    return notes


def working_time_text(conversion: Conversion, wording: Wording) -> str:
    """By which hours and weeks pay periods are converted."""
    time = conversion.working_time
    return wording.text(
        "Pay periods are converted by {hours} hours a week and {weeks} weeks a year.",
        hours=_plain(time.hours_per_week, wording),
        weeks=_plain(time.weeks_per_year, wording),
    )


def _plain(value: Decimal, wording: Wording) -> str:
    exponent = value.normalize().as_tuple().exponent
    return wording.decimal(value, max(0, -exponent) if isinstance(exponent, int) else 0)
