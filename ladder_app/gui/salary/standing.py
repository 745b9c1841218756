"""Where the person's salary lies in the pay of a level, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.place import place_sentence
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import PayTables
from ladder_app.documents.pay.texts import salary_summary
from ladder_app.domain.model import Level
from ladder_app.domain.pay.table import PayRow, PayTable


def salary_sentences(
    request: PayRequest, tables: PayTables, level: Level, localizer: Localizer
) -> str:
    """Where the salary lies in the ranges, and among the wages in the selected place."""
    ranges = _standing_sentences(tables.table_for(request), level, localizer)
    # Where market references are shown, the notes below them name the source.
    place = place_sentence(request, level, localizer, with_source=not request.with_market)
    return " ".join(filter(None, (ranges, place)))


def _standing_sentences(table: PayTable, level: Level, localizer: Localizer) -> str:
    """Where the salary lies at this level and the next ones, and the rates that are missing."""
    following = table.family.following(level)
    rows = [table.row_of(each.id) for each in (level, *following)]
    summary = salary_summary(table, level, following, localizer)
    return " ".join(filter(None, (summary, _missing_rates(rows, localizer))))


def _missing_rates(rows: Sequence[PayRow], localizer: Localizer) -> str:
    """The rates that are missing, and where the user can add them."""
    if not any(row.salary_no_rate for row in rows):
        return ""
    from ladder_app.documents.words.pay import missing_rate_notes

    remedy = QCoreApplication.translate(
        "SalaryStanding", "Add a rate: “In another currency…” in the menu above."
    )
    return " ".join([*missing_rate_notes(rows, localizer), remedy])
