"""Wages as text for a terminal, as values for JSON, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date

from ladder_app.documents.clean import printable
from ladder_app.documents.localizer import EnglishLocalizer
from ladder_app.documents.text_columns import MIN_WIDTH, wrapped
from ladder_app.documents.words.wages import (
    ordinal,
    share_text,
    standing_sentence,
    wage_text,
    wages_notes,
)
from ladder_app.domain.market.standing import Standing
from ladder_app.domain.market.wages import Market, Wage, Wages
from ladder_app.domain.model import PERCENTS, Money
from ladder_app.domain.pay.conversion import NoRate

_WIDEST = 100
_COLUMNS = (
    "occupation",
    "title",
    "area",
    "place",
    "employment",
    *(f"p{percent}" for percent in PERCENTS),
    "currency",
    "month",
    "source",
)

_Values = dict[str, object]
_Found = Standing | NoRate | None


def occupations_text(market: Market) -> str:
    """Every occupation with its code."""
    known = market.occupations.values()
    width = max(len(each.code) for each in known)
    return "".join(printable(f"{each.code:<{width}}  {each.title}") + "\n" for each in known)


def market_text(
    wages: Wages, salary: Money | None, found: _Found, today: date, width: int | None
) -> str:
    """The wages as a small table, where the salary is, and the source."""
    localizer = EnglishLocalizer()
    room = max(MIN_WIDTH, min(width or _WIDEST, _WIDEST))
    lines = [*wrapped(printable(_title(wages)), room), *_subtitle(wages, room), ""]
    lines += _table(wages)
    if salary is not None:
        lines += ["", *wrapped(printable(standing_sentence(salary, found, wages, localizer)), room)]
    lines.append("")
    for note in wages_notes(wages, today, localizer):
        lines += wrapped(printable(note), room)
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _title(wages: Wages) -> str:
    occupation, area = wages.occupation, wages.area
    return f"{_coded(occupation.title, occupation.code)} in {_coded(area.named, area.code)}"


def _coded(name: str, code: str) -> str:
    return name if name == code else f"{name} ({code})"


def _subtitle(wages: Wages, room: int) -> list[str]:
    month = f"{wages.release.month:%B %Y}" if wages.release.month else "undated"
    employed = "" if wages.employment is None else f"; {wages.employment:,} employed"
    return wrapped(f"Annual wages in {wages.release.currency}, {month}{employed}", room)


def _table(wages: Wages) -> list[str]:
    localizer = EnglishLocalizer()
    rows = [
        (
            ordinal(percent, localizer),
            wage_text(wage, wages.release.currency, localizer),
            share_text(percent, localizer) if wage else "",
        )
        for percent, wage in wages.by_percent.items()
    ]
    rows.insert(0, ("Percentile", "Wage", ""))
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    return [f"{one:<{first}}  {two:>{second}}  {three}".rstrip() for one, two, three in rows]


def market_values(wages: Wages, salary: Money | None, found: _Found, today: date) -> _Values:
    """The wages, their source, and where the salary is. Amounts are decimals as text."""
    release = wages.release
    return {
        "occupation": {"code": wages.occupation.code, "title": wages.occupation.title},
        "area": {"code": wages.area.code, "name": wages.area.name, "kind": wages.area.kind},
        "currency": release.currency,
        "currency_is_assumed": release.is_currency_assumed,
        "period": "year",
        "month": f"{release.month:%Y-%m}" if release.month else None,
        "is_old": release.is_old(today),
        "coverage": release.coverage,
        "source": {"title": release.source.title, "url": release.source.url},
        "employment": wages.employment,
        "percentiles": {str(percent): _wage(wage) for percent, wage in wages.by_percent.items()},
        "salary": _salary(salary),
        "standing": standing_values(found),
    }


def _wage(wage: Wage | None) -> _Values | None:
    """The amount; null if it was not released."""
    return {"amount": f"{wage.amount:f}", "is_top_coded": wage.is_top_coded} if wage else None


def _salary(salary: Money | None) -> _Values | None:
    if salary is None:
        return None
    amount = f"{salary.amount:f}"
    return {"amount": amount, "currency": salary.currency, "period": salary.period}


def standing_values(found: Standing | NoRate | None) -> dict[str, object] | None:
    """A position as values for JSON; the percentile is a decimal as text."""
    if found is None:
        return None
    if isinstance(found, NoRate):
        return {"no_rate": {"from": found.currency, "to": found.target}}
    is_between = found.side.value == "between"
    return {
        "side": found.side,
        "percentile": f"{float(found.percentile):.2f}",
        "is_interpolated": is_between and not found.is_published,
    }


def csv_text(items: Iterable[Wages]) -> str:
    """The wages in the columns of a person's own file."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for wages in items:
        release = wages.release
        writer.writerow(
            [
                wages.occupation.code,
                wages.occupation.title,
                wages.area.code,
                wages.area.name,
                "" if wages.employment is None else wages.employment,
                *(_cell(wage) for wage in wages.figures),
                release.currency,
                f"{release.month:%Y-%m}" if release.month else "",
                release.source.title,
            ]
        )
    return stream.getvalue()


def _cell(wage: Wage | None) -> str:
    if wage is None:
        return ""
    return f"{'#' if wage.is_top_coded else ''}{wage.amount:f}"
