"""The pay table as values for a spreadsheet: plain numbers without units."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import TITLES
from ladder_app.domain.model import PERCENTS, MarketReference, Percentile
from ladder_app.domain.pay.table import (
    AMOUNT_COLUMNS,
    PayColumn,
    PayRow,
    PayTable,
    market_shown,
)
from ladder_app.domain.text.translatable import translatable

_PERCENTILE = translatable("{percent}th percentile")


def pay_csv(tables: Iterable[PayTable], localizer: Localizer, *, with_market: bool = False) -> str:
    """The headings and a line for each level; ratios are fractions.

    With the market it has columns for percentiles, month and sources, and a line for each
    reference below the levels of its family.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    titles = [localizer.tr(TITLES[column]) for column in PayColumn]
    family = [localizer.tr("Family"), localizer.tr("Level")]
    unit = [localizer.tr("Currency"), localizer.tr("Period"), localizer.tr("Open top")]
    more = _market_titles(localizer) if with_market else []
    writer.writerow(family + titles + unit + more)
    for table in tables:
        name = safe_cell(table.family.name)
        for row in table.rows:
            cells = [name, safe_cell(row.level.name), *figure_cells(row), *unit_cells(row)]
            own = row.pay.percentiles if row.pay else ()
            writer.writerow(cells + ([*_percentiles(own), "", "", ""] if with_market else []))
        for reference in market_shown(table) if with_market else ():
            writer.writerow([name, *_reference_cells(reference)])
    return out.getvalue()


def _market_titles(localizer: Localizer) -> list[str]:
    percentiles = [
        localizer.tr(_PERCENTILE, percent=localizer.number(percent)) for percent in PERCENTS
    ]
    return [*percentiles, localizer.tr("Figure"), localizer.tr("Month"), localizer.tr("Sources")]


def _reference_cells(reference: MarketReference) -> list[str]:
    """The cells of a market reference; those of the figures of a level are empty."""
    return [
        safe_cell(reference.name),
        *("" for _ in PayColumn),
        reference.currency,
        reference.period.value,
        "",
        *_percentiles(reference.percentiles),
        "" if reference.figure is None else _digits(reference.figure, 2),
        f"{reference.date:%Y-%m}" if reference.date else "",
        safe_cell("; ".join(source.title for source in reference.sources)),
    ]


def _percentiles(items: Iterable[Percentile]) -> list[str]:
    """A cell for each percentile; empty for one that is not known."""
    known = {item.percent: item.amount for item in items}
    return [_digits(known[percent], 2) if percent in known else "" for percent in PERCENTS]


def figure_cells(row: PayRow) -> list[str]:
    """Each figure of a level as a plain number; empty without one."""
    return [_plain(row, column) for column in PayColumn]


def unit_cells(row: PayRow) -> list[str]:
    """The currency, the pay period, and whether the top is open."""
    if row.pay is None:
        return ["", "", ""]
    return [row.pay.currency, row.pay.period.value, "yes" if row.pay.open_top else "no"]


def safe_cell(text: str) -> str:
    """The text on one line, escaped if a spreadsheet would read it as a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line[:1] in ("=", "+", "-", "@") else line


def _plain(row: PayRow, column: PayColumn) -> str:
    figure = row.figure(column)
    if figure is None:
        return ""
    return _digits(figure.value, 2 if column in AMOUNT_COLUMNS else 6)


def _digits(value: Decimal, digits: int) -> str:
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")
