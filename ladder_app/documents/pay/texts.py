"""Texts about the rows of a pay table: a level's figures, and the salary in its range."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable

if TYPE_CHECKING:
    from ladder_app.domain.model import Level
    from ladder_app.domain.pay.table import PayRow, PayTable

_HERE = translatable("{level}: {standing}.")
_NEXT = translatable("Next, {level}: {standing}.")


def salary_summary(
    table: PayTable, level: Level, following: Iterable[Level], localizer: Localizer
) -> str:
    """Where the salary lies in the ranges of this level and the next ones."""
    sentences = [_sentence(table.row_of(level.id), localizer, _HERE)]
    sentences += [_sentence(table.row_of(other.id), localizer, _NEXT) for other in following]
    return " ".join(text for text in sentences if text)


def _sentence(row: PayRow, localizer: Localizer, template: str) -> str:
    text = salary_text(row, localizer)
    level = row.level.name
    return localizer.tr(template, level=level, standing=text) if text else ""


def salary_text(row: PayRow, localizer: Localizer) -> str:
    """Where the salary lies in the row's range, with its ratios; empty if it is not known."""
    from ladder_app.documents.words.pay import figure_text, standing_text
    from ladder_app.domain.pay.table import PayColumn

    if row.pay is None or (row.comparison is None and row.salary_no_rate is None):
        return ""
    columns = (PayColumn.PENETRATION, PayColumn.COMPA_RATIO)
    parts = [standing_text(row, localizer)]
    parts += [figure_text(row, column, localizer) for column in columns]
    return ", ".join(part for part in parts if part)


def range_text(row: PayRow, localizer: Localizer) -> str:
    """Every figure of the row's range; empty if no pay is published."""
    from ladder_app.documents.words.pay import figure_text
    from ladder_app.domain.pay.table import SALARY_COLUMNS, PayColumn

    columns = [column for column in PayColumn if column not in SALARY_COLUMNS]
    figures = (figure_text(row, column, localizer) for column in columns)
    return ", ".join(text for text in figures if text)


def market_text(table: PayTable, name: str, localizer: Localizer) -> str:
    """The market reference of this name: its figures, place, month and remarks."""
    from ladder_app.documents.words.market import reference_text
    from ladder_app.domain.pay.table import market_shown

    named = (reference for reference in market_shown(table) if reference.name == name)
    return " ".join(reference_text(found, table.family, localizer) for found in named)
