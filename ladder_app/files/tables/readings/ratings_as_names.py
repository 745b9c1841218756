"""Tables that tell what each proficiency means, and look as if proficiencies were levels."""

from __future__ import annotations

from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.vocabulary.ratings import known_rank

_ROWS_LOOKED_AT = 10
_MIN_WORDS = 2


def scale_headings(sheet: Sheet) -> list[str]:
    """The headings of a sheet that are the words of a scale; empty if few are."""
    for row in sheet.rows[:_ROWS_LOOKED_AT]:
        texts = [text for text in row if text]
        words = [text for text in texts if known_rank(text) is not None]
        if len(words) >= _MIN_WORDS and len(words) >= len(texts) - 1:
            return words
    return []
