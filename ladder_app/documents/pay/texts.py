"""Texts about the rows of a pay table: a level's figures, and the salary in its range."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ladder_app.documents.localizer import Localizer

if TYPE_CHECKING:
    from ladder_app.domain.model import Level
    from ladder_app.domain.pay.table import PayRow, PayTable


def salary_summary(
    table: PayTable, level: Level, following: Iterable[Level], localizer: Localizer
) -> str:
    """Where the salary lies in the ranges of this level and the next ones."""
    here = _sentence(table.row_of(level.id), localizer)
    next_ones = [_sentence(table.row_of(other.id), localizer) for other in following]
    sentences = [here]
    sentences += [localizer.tr("Next, {standing}", standing=text) for text in next_ones if text]
    return " ".join(text for text in sentences if text)


def _sentence(row: PayRow, localizer: Localizer) -> str:
    text = salary_text(row, localizer)
    level = row.level.name
    return localizer.tr("{level}: {standing}.", level=level, standing=text) if text else ""


def salary_text(row: PayRow, localizer: Localizer) -> str:
    """Where the salary lies in the row's range, with its ratios; empty if it is not known."""
    from ladder_app.documents.words.pay import TITLES, cell_mark, cell_text, standing_text
    from ladder_app.domain.pay.table import PayColumn

    if row.pay is None or (row.comparison is None and row.salary_no_rate is None):
        return ""
    parts = [standing_text(row, localizer)]
    for column in (PayColumn.PENETRATION, PayColumn.COMPA_RATIO):
        text = cell_text(row, column, localizer)
        if text:
            title = localizer.tr(TITLES[column]).lower()
            parts.append(f"{title} {text}{cell_mark(row, column)}")
    return ", ".join(part for part in parts if part)


def range_text(row: PayRow, localizer: Localizer) -> str:
    """Every figure of the row's range; empty if no pay is published."""
    from ladder_app.documents.words.pay import TITLES, cell_mark, cell_text
    from ladder_app.domain.pay.table import SALARY_COLUMNS, PayColumn

    columns = [column for column in PayColumn if column not in SALARY_COLUMNS]
    cells = [(c, cell_text(row, c, localizer) + cell_mark(row, c)) for c in columns]
    return ", ".join(f"{localizer.tr(TITLES[c]).lower()} {text}" for c, text in cells if text)


def market_text(table: PayTable, name: str, localizer: Localizer) -> str:
    """The market reference of this name: its figures, place, month and remarks."""
    from ladder_app.documents.words.market import reference_text
    from ladder_app.domain.pay.table import market_shown

    named = (reference for reference in market_shown(table) if reference.name == name)
    return " ".join(reference_text(found, table.family, localizer) for found in named)
