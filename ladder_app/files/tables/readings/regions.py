"""Where a table ends: another one, with its own headings, may stand below it."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.ranks import looks_like_level


def last_row(rows: Sequence[Row], header: int, levels: Sequence[int]) -> int | None:
    """The last row before another table's headings; None where the table goes to the end."""
    names = [rows[header][column] for column in levels]
    for number in range(header + 2, len(rows)):
        if not any(rows[number - 1]) and _is_other_header(rows[number], names):
            return number - 1
    return None


def _is_other_header(row: Row, names: Sequence[str]) -> bool:
    texts = [text for text in row if text]
    ranked = [text for text in texts if looks_like_level(text)]
    is_header = len(ranked) >= 2 and 2 * len(ranked) >= len(texts) - 1
    return is_header and not set(names) <= set(texts)
