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
    """Where the salary lies in the ranges of this level and the next ones, in plain words."""
    from ladder_app.documents.words.pay import standing_text

    here, *others = (table.row_of(each.id) for each in (level, *following))
    templates = {row.level.id: _NEXT for row in others} | {level.id: _HERE}
    sentences = [
        localizer.tr(templates[row.level.id], level=row.level.name, standing=standing)
        for row in (here, *others)
        if (standing := standing_text(row, localizer))
    ]
    return " ".join(sentences)


def salary_text(row: PayRow, localizer: Localizer) -> str:
    """Where the salary lies in the row's range, with its ratios; empty if it is not known."""
    from ladder_app.documents.words.pay import standing_text

    if row.comparison is None:
        return ""
    return ", ".join([standing_text(row, localizer), *_ratios(row, localizer)])


def range_text(row: PayRow, localizer: Localizer) -> str:
    """Every figure of the row's range; empty if no pay is published."""
    from ladder_app.documents.words.pay import figure_text
    from ladder_app.domain.pay.table import SALARY_COLUMNS, PayColumn

    columns = [column for column in PayColumn if column not in SALARY_COLUMNS]
    figures = (figure_text(row, column, localizer) for column in columns)
    return ", ".join(text for text in figures if text)


def figures_text(row: PayRow, localizer: Localizer) -> str:
    """Every figure of the row's range and of the salary in it, with their mark explained."""
    from ladder_app.documents.text_columns import OPEN_TOP_MARK
    from ladder_app.domain.pay.calculations import OPEN_TOP

    ratios = ", ".join(_ratios(row, localizer))
    if ratios:
        ratios = localizer.tr("your salary: {standing}", standing=ratios)
    figures = "; ".join(filter(None, (range_text(row, localizer), ratios)))
    if OPEN_TOP_MARK not in figures:
        return figures
    return f"{figures}. {OPEN_TOP_MARK} {localizer.tr(OPEN_TOP)}"


def _ratios(row: PayRow, localizer: Localizer) -> list[str]:
    """Range penetration and compa-ratio of the salary, where they can be calculated."""
    from ladder_app.documents.words.pay import figure_text
    from ladder_app.domain.pay.table import PayColumn

    columns = (PayColumn.PENETRATION, PayColumn.COMPA_RATIO)
    return [text for column in columns if (text := figure_text(row, column, localizer))]


def market_text(table: PayTable, name: str, localizer: Localizer) -> str:
    """The market reference of this name: its figures, place, month and remarks."""
    from ladder_app.documents.words.market import reference_text
    from ladder_app.domain.pay.table import market_shown

    named = (reference for reference in market_shown(table) if reference.name == name)
    return " ".join(reference_text(found, table.family, localizer) for found in named)
