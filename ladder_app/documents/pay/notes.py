"""The notes below a table of pay."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.source_marks import UNNUMBERED, SourceMarks
from ladder_app.documents.words.market import market_notes
from ladder_app.documents.words.pay import table_notes
from ladder_app.domain.pay.table import PayTable


def notes_below(
    table: PayTable,
    localizer: Localizer,
    *,
    with_market: bool,
    marks: SourceMarks = UNNUMBERED,
) -> list[str]:
    """What its marks mean, what converted its figures, and the market references."""
    notes = table_notes(table, localizer)
    return notes + market_notes(table, localizer, marks) if with_market else notes
