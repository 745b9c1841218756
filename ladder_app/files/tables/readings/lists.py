"""What the columns of a list mean: one row for each item of a level."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.proficiency import kind_of
from ladder_app.files.tables.sheets import Row
from ladder_app.files.tables.vocabulary.headings import (
    is_name_heading,
    is_number_heading,
    meaning_of,
    names_contact,
    names_people,
)
from ladder_app.files.tables.vocabulary.pay_ends import pay_end
from ladder_app.files.tables.vocabulary.ranks import looks_like_level
from ladder_app.files.tables.vocabulary.ratings import is_not_expected
from ladder_app.files.tables.vocabulary.subjects import names_count

_ITEMS = (Meaning.SKILL, Meaning.GROUP, Meaning.PROFICIENCY)


def list_columns(rows: Sequence[Row], header: int) -> dict[int, Meaning] | None:
    """The meaning of each column by its heading; None where no heading names the level."""
    body = rows[header + 1 :]
    meanings = [_meaning(heading, body, column) for column, heading in enumerate(rows[header])]
    found = _with_one_family(meanings, body)
    columns = _with_themes(_each_once(_with_level(found)), rows, header)
    return columns if Meaning.LEVEL in columns.values() else None


def _meaning(heading: str, body: Sequence[Row], column: int) -> Meaning | None:
    found = meaning_of(heading)
    if found is None and heading:
        end = pay_end(heading, [row[column] for row in body if row[column]])
        return end.meaning if end else None
    return found


def columns_by_heading(rows: Sequence[Row], header: int) -> dict[int, Meaning]:
    """The meaning of each column by its heading, whether one names the level or not."""
    return _each_once([meaning_of(text) for text in rows[header]])


def _with_themes(
    columns: dict[int, Meaning], rows: Sequence[Row], header: int
) -> dict[int, Meaning]:
    """The meanings, with a theme in each column of texts or ratings that has a name of its own.

    Lists of several families have them, where no column names the skill.
    """
    meanings, body = set(columns.values()), rows[header + 1 :]
    if Meaning.FAMILY not in meanings or meanings & set(_ITEMS):
        return columns
    family = next(column for column, meaning in columns.items() if meaning is Meaning.FAMILY)
    families = [row[family] for row in body if row[family]]
    if 2 * len(set(families)) > len(families):
        return columns
    themes = [
        column
        for column, meaning in columns.items()
        if meaning is Meaning.SKIPPED and _is_theme(rows[header][column], body, column)
    ]
    return columns | dict.fromkeys(themes, Meaning.THEME)


def _is_theme(heading: str, body: Sequence[Row], column: int) -> bool:
    is_other = meaning_of(heading) is not None or is_number_heading(heading)
    is_of_people = is_name_heading(heading) or names_people(heading) or names_contact(heading)
    if not heading or is_other or is_of_people or names_count(heading) or looks_like_level(heading):
        return False
    texts = [row[column] for row in body if row[column]]
    words = sum(len(text.split()) for text in texts)
    rated = sum(map(_is_rating, texts))
    return len(texts) > 1 and (4 * rated >= 3 * len(texts) or words >= 2 * len(texts))


def are_ratings(texts: Sequence[str]) -> bool:
    """Whether all texts rate a skill."""
    return all(map(_is_rating, texts))


def _is_rating(text: str) -> bool:
    return kind_of(text) is not None or is_not_expected(text)


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
    body = rows[header + 1 :]
    if level is None:
        return []
    if rated is None:
        return _theme_cells(body, [c for c, m in columns.items() if m is Meaning.THEME])
    names = dict.fromkeys(row[level] for row in body if row[level])
    orders = {name: order for order, name in enumerate(names)}
    cells, order = [], 0
    for row in body:
        order = orders.get(row[level], order)
        cells.append((order, row[rated]))
    return cells


def _theme_cells(body: Sequence[Row], themes: Sequence[int]) -> list[tuple[int, str]]:
    """The ratings in columns of their own, each with the place of its row."""
    return [
        (order, row[column])
        for column in themes
        if are_ratings([row[column] for row in body if row[column]])
        for order, row in enumerate(body)
    ]
