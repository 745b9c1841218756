"""The pay table as text for a terminal: columns where there is room, else a list."""

from __future__ import annotations

from collections.abc import Iterator

from ladder_app.documents.localizer import EnglishLocalizer, unit_text
from ladder_app.documents.pay.figures import RANGE_COLUMNS, pay_figures
from ladder_app.documents.pay.place import lacks_place_rate, place_sentences
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.text_columns import MIN_WIDTH, figure_lines, wrapped
from ladder_app.documents.words.market import reference_text
from ladder_app.documents.words.pay import (
    market_time_notes,
    missing_rate_notes,
    money_text,
    standing_text,
    table_notes,
)
from ladder_app.domain.pay.table import SALARY_COLUMNS, PayColumn, PayTable, market_shown

_WIDEST = 100
ADD_RATE = "Add a rate: --rates FILE."
_SALARY_COLUMNS = tuple(column for column in PayColumn if column in SALARY_COLUMNS)


def table_text(request: PayRequest, table: PayTable, width: int) -> str:
    """The table in lines of at most `width` columns, except for longer words."""
    width = max(MIN_WIDTH, min(width, _WIDEST))
    unit = unit_text(table.unit, EnglishLocalizer())
    title = f"{table.family.name} ({unit})" if unit else table.family.name
    lines = [*wrapped(title, width), *_figures(table, width), *_standings(table, width)]
    for sentence in place_sentences(request, request.family.levels, EnglishLocalizer()):
        lines += ["", *wrapped(sentence, width)]
    for note in table_notes(table, EnglishLocalizer()):
        lines += ["", *wrapped(note, width)]
    if lacks_rate(request, table):
        lines += ["", *wrapped(ADD_RATE, width)]
    if table.market:
        lines += ["", "Market:", *_market(table, width)]
    # Plain spaces are easier to search for, and may break lines in a terminal.
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ") + "\n"


def lacks_rate(request: PayRequest, table: PayTable) -> bool:
    """Whether a rate is missing for a range, the salary, or the wages in the place."""
    return any(row.no_rate or row.salary_no_rate for row in table.rows) or lacks_place_rate(
        request, request.family.levels
    )


def _figures(table: PayTable, width: int) -> Iterator[str]:
    yield from figure_lines(pay_figures(table, EnglishLocalizer(), RANGE_COLUMNS), width)


def _standings(table: PayTable, width: int) -> Iterator[str]:
    """The position of the salary in each range, below the salary itself."""
    if table.salary is None or not any(row.pay for row in table.rows):
        return
    yield ""
    yield from wrapped(f"Where {money_text(table.salary, EnglishLocalizer())} stands", width)
    if any(row.comparison for row in table.rows):
        figures = pay_figures(table, EnglishLocalizer(), _SALARY_COLUMNS)
        yield from figure_lines(figures, width)
    for row in table.rows:
        text = standing_text(row, EnglishLocalizer())
        if text:
            yield from wrapped(f"{row.level.name}: {text}", width, "- ")
    for note in missing_rate_notes(table.rows, EnglishLocalizer()):
        yield from wrapped(note, width)


def _market(table: PayTable, width: int) -> Iterator[str]:
    for reference in market_shown(table):
        sources = "; ".join(source.title for source in reference.sources)
        text = reference_text(reference, table.family, EnglishLocalizer())
        yield from wrapped(f"{text} Source: {sources}." if sources else text, width, "- ")
    for note in market_time_notes(table, EnglishLocalizer()):
        yield from wrapped(note, width, "- ")
