"""The pay table as values for a spreadsheet: plain numbers without units."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.pay import TITLES
from ladder_app.domain.pay.table import AMOUNT_COLUMNS, PayColumn, PayRow, PayTable


def pay_csv(tables: Iterable[PayTable], localizer: Localizer) -> str:
    """The headings and a line for each level; ratios are fractions."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    titles = [localizer.tr(TITLES[column]) for column in PayColumn]
    family = [localizer.tr("Family"), localizer.tr("Level")]
    unit = [localizer.tr("Currency"), localizer.tr("Period"), localizer.tr("Open top")]
    writer.writerow(family + titles + unit)
    for table in tables:
        for row in table.rows:
            name = safe_cell(table.family.name)
            writer.writerow([name, safe_cell(row.level.name), *figure_cells(row), *unit_cells(row)])
    return out.getvalue()


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
    digits = 2 if column in AMOUNT_COLUMNS else 6
    text = f"{figure.value:.{digits}f}"
    return text.rstrip("0").rstrip(".")
