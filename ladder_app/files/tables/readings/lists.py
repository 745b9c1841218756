"""What the columns of a list mean: one row for each item of a level."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import meaning_of


def list_columns(rows: Sequence[Row], header: int) -> dict[int, Meaning] | None:
    """The meaning of each column by its heading; None where no heading names the level."""
    found = _with_one_family([meaning_of(text) for text in rows[header]], rows[header + 1 :])
    columns = _each_once(_with_level(found))
    return columns if Meaning.LEVEL in columns.values() else None


def columns_by_heading(rows: Sequence[Row], header: int) -> dict[int, Meaning]:
    """The meaning of each column by its heading, whether one names the level or not."""
    return _each_once([meaning_of(text) for text in rows[header]])


def _each_once(found: Sequence[Meaning | None]) -> dict[int, Meaning]:
    columns: dict[int, Meaning] = {}
    for column, meaning in enumerate(found):
        used = meaning or Meaning.SKIPPED
        # The second column of a kind cannot be told apart from the first.
        columns[column] = Meaning.SKIPPED if used in columns.values() else used
    return columns


def _with_one_family(found: Sequence[Meaning | None], body: Sequence[Row]) -> list[Meaning | None]:
    """The meanings, with one family: the role, where a family of roles stands beside it."""
    families = [column for column, meaning in enumerate(found) if meaning is Meaning.FAMILY]
    if len(families) < 2:
        return list(found)
    kept = max(families, key=lambda column: len({row[column] for row in body}))
    return [
        Meaning.SKIPPED if column in families and column != kept else meaning
        for column, meaning in enumerate(found)
    ]


def _with_level(found: Sequence[Meaning | None]) -> list[Meaning | None]:
    """The meanings; the level is named by the role or the title where no heading says level."""
    if Meaning.LEVEL in found:
        return list(found)
    for otherwise in (Meaning.FAMILY, Meaning.TITLE):
        if otherwise in found:
            place = found.index(otherwise)
            return [*found[:place], Meaning.LEVEL, *found[place + 1 :]]
    return list(found)


def list_scale_cells(
    rows: Sequence[Row], header: int, columns: dict[int, Meaning]
) -> list[tuple[int, str]]:
    """The cells with proficiencies, each with the place of its level."""
    places = {meaning: column for column, meaning in columns.items()}
    rated, level = places.get(Meaning.PROFICIENCY), places.get(Meaning.LEVEL)
    if rated is None or level is None:
        return []
    body = rows[header + 1 :]
    names = dict.fromkeys(row[level] for row in body if row[level])
    orders = {name: order for order, name in enumerate(names)}
    cells, order = [], 0
    for row in body:
        order = orders.get(row[level], order)
        cells.append((order, row[rated]))
    return cells
