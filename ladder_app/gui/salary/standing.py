"""Where the person's salary lies in the pay of a level, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.place import lacks_place_rate, place_sentence
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.documents.pay.texts import salary_summary
from ladder_app.domain.model import Level
from ladder_app.domain.pay.table import PayRow, PayTable


def salary_sentences(
    request: PayRequest, tables: PayTables, level: Level, localizer: Localizer
) -> str:
    """Where the salary lies in the ranges, and among the wages in the selected place."""
    table = tables.table_for(request)
    ranges = _standing_sentences(table, level, localizer)
    # Where market references are shown, the notes below them name the source.
    place = place_sentence(request, level, localizer, with_source=not request.with_market)
    lacks_rate = any(row.salary_no_rate for row in _rows(table, level))
    remedy = ""
    if lacks_rate or lacks_place_rate(request, [level]):
        remedy = QCoreApplication.translate(
            "SalaryStanding", "Add a rate: “In another currency…” in the menu above."
        )
    return " ".join(filter(None, (ranges, place, remedy)))


def _rows(table: PayTable, level: Level) -> list[PayRow]:
    """The rows of this level and of the next ones."""
    return [table.row_of(each.id) for each in (level, *table.family.following(level))]


def _standing_sentences(table: PayTable, level: Level, localizer: Localizer) -> str:
    """Where the salary lies at this level and the next ones, and the rates that are missing."""
    following = table.family.following(level)
    summary = salary_summary(table, level, following, localizer)
    return " ".join(filter(None, (summary, _missing_rates(_rows(table, level), localizer))))


def _missing_rates(rows: Sequence[PayRow], localizer: Localizer) -> str:
    """The rates that are missing."""
    if not any(row.salary_no_rate for row in rows):
        return ""
    from ladder_app.documents.words.pay import missing_rate_notes

    return " ".join(missing_rate_notes(rows, localizer))
