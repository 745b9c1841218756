"""The scale of a table's proficiencies, in the columns that hold them by its mapping."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import LEVEL_TEXTS, PERCENTILES, Meaning
from ladder_app.files.tables.list_rows import SCALE
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.proficiency import proficiency_words, rating_rows
from ladder_app.files.tables.readings.lists import list_scale_cells
from ladder_app.files.tables.sheets import Row, Sheet
from ladder_app.files.tables.vocabulary.headings import meaning_of
from ladder_app.files.tables.vocabulary.subjects import names_count, names_total

_OF_LEVELS = frozenset(
    {
        *LEVEL_TEXTS, *PERCENTILES.values(), Meaning.PAY, Meaning.MINIMUM, Meaning.MIDPOINT,
        Meaning.MAXIMUM, Meaning.CURRENCY, Meaning.PERIOD,
    }
)  # fmt: skip


def scale_of(sheet: Sheet, mapping: Mapping) -> tuple[str, ...]:
    """The words for proficiencies, lowest first."""
    if mapping.shape is Shape.LIST:
        return _list_scale(sheet.rows, mapping)
    shown = sheet.turned() if mapping.shape is Shape.DOWN else sheet
    return matrix_scale(shown.rows, mapping)


def matrix_scale(rows: Sequence[Row], mapping: Mapping) -> tuple[str, ...]:
    """The words in the columns of levels; those of one row alone rate no skill."""
    levels = mapping.columns_of(Meaning.LEVEL)
    if mapping.order is Order.HIGHEST_FIRST:
        levels.reverse()
    end = None if mapping.last is None else mapping.last + 1
    first = mapping.header + 1
    labels = [*mapping.columns_of(Meaning.SKILL), *mapping.columns_of(Meaning.GROUP)]
    body = [
        [row[column] for column in levels if column < len(row)]
        for number, row in enumerate(rows[first:end], start=first)
        if number not in mapping.rows and not any(_rates_nothing(row[c]) for c in labels)
    ]
    return proficiency_words(cell for row in rating_rows(body) for cell in enumerate(row))


def _rates_nothing(label: str) -> bool:
    """Whether a row is about the level itself by its name, such as Years, or about no level."""
    return names_total(label) or names_count(label) or meaning_of(label) in _OF_LEVELS


def _list_scale(rows: Sequence[Row], mapping: Mapping) -> tuple[str, ...]:
    """The scale where rows of its own say it, else the words in the proficiencies' column."""
    places = {meaning: column for column, meaning in mapping.columns.items()}
    group, skill = places.get(Meaning.GROUP), places.get(Meaning.SKILL)
    if group is not None and skill is not None:
        body = rows[mapping.header + 1 :]
        text = [row[skill] for row in body if row[group] == SCALE and row[skill]]
        if text:
            return tuple(dict.fromkeys(text))
    return proficiency_words(list_scale_cells(rows, mapping.header, mapping.columns))
