"""A pay table as values for JSON: amounts and ratios are decimals as text."""

from __future__ import annotations

from decimal import Decimal

from ladder_app.commands.market_output import standing_values
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.words.pay import rounded
from ladder_app.domain.market.place import is_outdated, occupation_of
from ladder_app.domain.model import Level, MarketReference, Money, PayRange, Percentile
from ladder_app.domain.pay.conversion import NoRate, Rates
from ladder_app.domain.pay.currency import currency_digits
from ladder_app.domain.pay.exact import Figure
from ladder_app.domain.pay.market import market_time
from ladder_app.domain.pay.ranges import RangeComparison
from ladder_app.domain.pay.table import (
    AMOUNT_COLUMNS,
    SALARY_COLUMNS,
    PayColumn,
    PayRow,
    PayTable,
    market_shown,
)

_RATIO_DIGITS = 6

_Values = dict[str, object]


def pay_values(request: PayRequest, table: PayTable) -> _Values:
    """A family's table with its conversion, the given salary and the market references."""
    family, conversion = table.family, table.conversion
    return {
        "id": family.id,
        "name": family.name,
        "as_of": family.as_of,
        "hours_per_week": conversion.working_time.hours_per_week,
        "weeks_per_year": conversion.working_time.weeks_per_year,
        "rates": _rates(conversion.rates) if conversion.rates else None,
        "salary": _money(table.salary) if table.salary else None,
        "levels": [_row(row) | _place(request, row.level) for row in table.rows],
        "market": [_reference(reference, table) for reference in market_shown(table)],
    }


def _place(request: PayRequest, level: Level) -> _Values:
    """Where the salary is among the wages in the selected place; nothing without a place."""
    if request.place is None:
        return {}
    salary, family = request.salary, request.family
    found = request.place.standing_at(salary, family, level, request.rates) if salary else None
    return {
        "occupation": occupation_of(family, level) or None,
        "place": request.place.area.name,
        "place_standing": standing_values(found[1]) if found else None,
    }


def _row(row: PayRow) -> _Values:
    return {
        "id": row.level.id,
        "name": row.level.name,
        "compared_with": row.before.id if row.before else None,
        "pay": _pay(row, row.pay) if row.pay else None,
        "standing": _comparison(row.comparison, row.pay) if row.comparison and row.pay else None,
        "salary_no_rate": _no_rate(row.salary_no_rate),
    }


def _pay(row: PayRow, pay: PayRange) -> _Values:
    figures = {
        column.value: _figure(row.figure(column), pay.currency if column in AMOUNT_COLUMNS else "")
        for column in PayColumn
        if column not in SALARY_COLUMNS
    }
    return {
        "currency": pay.currency,
        "period": pay.period,
        "open_top": pay.open_top,
        "midpoint_is_stated": pay.midpoint is not None,
        **figures,
        "percentiles": _percentiles(pay.percentiles, pay.currency),
        "stated": _stated(row.stated) if row.stated and row.stated is not pay else None,
        "no_rate": _no_rate(row.no_rate),
        "sources": [source.title for source in pay.sources],
    }


def _comparison(found: RangeComparison, pay: PayRange) -> _Values:
    return {
        "position": found.position,
        "penetration": _figure(found.penetration),
        "compa_ratio": _figure(found.compa_ratio),
        "to_minimum": _figure(found.to_minimum, pay.currency),
        "to_midpoint": _figure(found.to_midpoint, pay.currency),
        "to_maximum": _figure(found.to_maximum, pay.currency),
    }


def _figure(figure: Figure | None, currency: str = "") -> _Values | None:
    """An amount with the digits of its currency, or a ratio with six."""
    if figure is None:
        return None
    value = figure.value
    digits = currency_digits(currency) if currency else _RATIO_DIGITS
    value = rounded(value, digits)
    return {"value": _plain(value), "of_open_top": figure.of_open_top}


def _reference(reference: MarketReference, table: PayTable) -> _Values:
    currency, time = reference.currency, market_time(reference, table.family)
    return {
        "name": reference.name,
        "currency": currency,
        "period": reference.period,
        "figure": _amount(reference.figure, currency),
        "percentiles": _percentiles(reference.percentiles, currency),
        "place": reference.place,
        "month": f"{reference.date:%Y-%m}" if reference.date else None,
        "is_old": is_outdated(reference, table.family),
        "hours_per_week": time.hours_per_week,
        "weeks_per_year": time.weeks_per_year,
        "remark": reference.remark,
        "sources": [source.title for source in reference.sources],
    }


def _stated(pay: PayRange) -> _Values:
    return {
        "currency": pay.currency,
        "period": pay.period,
        "minimum": _plain(pay.minimum),
        "midpoint": None if pay.midpoint is None else _plain(pay.midpoint),
        "maximum": _plain(pay.maximum) if pay.has_stated_maximum else None,
    }


def _amount(amount: Decimal | None, currency: str) -> str | None:
    return None if amount is None else _plain(rounded(amount, currency_digits(currency)))


def _percentiles(items: tuple[Percentile, ...], currency: str) -> dict[str, str]:
    return {
        str(item.percent): _plain(rounded(item.amount, currency_digits(currency))) for item in items
    }


def _money(money: Money) -> _Values:
    amount = _plain(money.amount)
    return {"amount": amount, "currency": money.currency, "period": money.period}


def _rates(rates: Rates) -> _Values:
    return {"date": rates.date, "source": rates.source, "base": rates.base}


def _no_rate(missing: NoRate | None) -> _Values | None:
    return {"from": missing.currency, "to": missing.target} if missing else None


def _plain(value: Decimal) -> str:
    """The digits without an exponent or trailing zeros: 0.625, 55000."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
