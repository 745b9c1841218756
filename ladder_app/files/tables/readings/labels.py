"""What the columns before the levels say of a row: its number, its group, its name, its sense."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import is_number_heading, meaning_of

_BY_HEADING = {
    Meaning.SKILL: Meaning.SKILL,
    Meaning.GROUP: Meaning.GROUP,
    Meaning.KIND: Meaning.KIND,
    Meaning.STATEMENT: Meaning.SUMMARY,
    Meaning.SKILL_SUMMARY: Meaning.SUMMARY,
    Meaning.SUMMARY: Meaning.SUMMARY,
}
_BY_PLACE = {
    1: (Meaning.SKILL,),
    2: (Meaning.GROUP, Meaning.SKILL),
    3: (Meaning.GROUP, Meaning.SKILL, Meaning.SUMMARY),
}


def label_columns(rows: Sequence[Row], header: int, levels: Sequence[int]) -> dict[int, Meaning]:
    """The meaning of each column before the levels, by its heading; by its place without one."""
    body = rows[header + 1 :]
    before = range(min(levels, default=0))
    columns = [column for column in before if _is_label(rows[header][column], body, column)]
    known = {column: _known(rows[header][column]) for column in columns}
    found = {column: meaning for column, meaning in known.items() if meaning}
    numbers = [column for column in columns if _numbers_rows(rows, header, column)]
    open_ones = [c for c in columns if c not in found and c not in numbers] or (
        [] if found else numbers
    )
    return _once(found | _by_place(open_ones, set(found.values())))


def _is_label(heading: str, body: Sequence[Row], column: int) -> bool:
    """Whether a column tells rows apart; a title merged over all of them does not."""
    texts = {row[column] for row in body if row[column]}
    return bool(texts) and texts != {heading}


def _known(heading: str) -> Meaning | None:
    meaning = meaning_of(heading)
    return _BY_HEADING.get(meaning) if meaning else None


def _numbers_rows(rows: Sequence[Row], header: int, column: int) -> bool:
    texts = [row[column] for row in rows[header + 1 :] if row[column]]
    is_counted = bool(texts) and all(map(_is_count, texts))
    return is_number_heading(rows[header][column]) or is_counted


def _is_count(text: str) -> bool:
    """Whether a text is the number of a row, or its weight."""
    return text.replace(".", "").removesuffix("%").rstrip().isdigit()


def _by_place(columns: Sequence[int], given: set[Meaning]) -> dict[int, Meaning]:
    meanings = _BY_PLACE.get(len(columns), _BY_PLACE[3])
    if Meaning.SKILL in given:
        meanings = (Meaning.GROUP,) if columns and Meaning.GROUP not in given else ()
    elif Meaning.GROUP in given:
        meanings = (Meaning.SKILL, Meaning.SUMMARY)
    elif given:
        meanings = _BY_PLACE.get(min(len(columns), 2), ())
    return dict(zip(columns, meanings, strict=False))


def _once(found: dict[int, Meaning]) -> dict[int, Meaning]:
    """The meanings, with a name at least: a group alone names its rows."""
    by_meaning: dict[Meaning, int] = {}
    for column, meaning in sorted(found.items()):
        by_meaning.setdefault(meaning, column)
    kept = {column: meaning for meaning, column in by_meaning.items()}
    if Meaning.SKILL not in by_meaning and Meaning.GROUP in by_meaning:
        kept[by_meaning[Meaning.GROUP]] = Meaning.SKILL
    elif Meaning.SKILL not in by_meaning and Meaning.SUMMARY in by_meaning:
        kept[by_meaning[Meaning.SUMMARY]] = Meaning.SKILL
    return kept
