"""A person's own salary on the pages about a level: only where they ask for it."""

from __future__ import annotations

from msgspec.structs import replace

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.pay.request import PayRequest
from ladder_app.documents.pay.tables import table_for
from ladder_app.documents.words.pay import (
    conversion_notes,
    missing_rate_notes,
    money_text,
    standing_text,
)
from ladder_app.documents.words.pay_range import midpoint_sentence
from ladder_app.domain.model import Level
from ladder_app.domain.pay.table import PayTable


def own_pay_text(table: PayTable, level: Level, localizer: Localizer) -> str:
    """Where the salary of the table lies in the range of a level, and what is calculated of it.

    Empty where it cannot be compared.
    """
    row = table.row_of(level.id)
    standing = standing_text(row, localizer)
    if not standing or row.pay is None or table.salary is None:
        return ""
    only_level = replace(table, rows=(row,), market=())
    return " ".join(
        [
            localizer.tr(
                "My salary, beside the pay of {level}: {salary}, {standing}.",
                salary=money_text(table.salary, localizer),
                level=level.name,
                standing=standing,
            ),
            midpoint_sentence(row.pay, localizer),
            *conversion_notes(only_level, localizer),
        ]
    )


def requested_pay_text(request: PayRequest, level: Level, localizer: Localizer) -> str:
    """Where the salary of a request lies in the range of a level, or why that is not known.

    Empty without a salary, or without a range.
    """
    table = table_for(request)
    notes = missing_rate_notes([table.row_of(level.id)], localizer)
    return own_pay_text(table, level, localizer) or " ".join(notes)
