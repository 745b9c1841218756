"""What a table means, found by itself: its shape, its headings and its proficiency words."""

from __future__ import annotations

from collections.abc import Sequence

from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.list_rows import SCALE
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.proficiency import proficiency_words, rating_rows
from ladder_app.files.tables.sheets import Row, Sheet
from ladder_app.files.tables.words import looks_like_level, meaning_of

_ROWS_LOOKED_AT = 20
_COLUMNS_LOOKED_AT = 6


def understand(
    sheet: Sheet, name: str = "", shape: Shape | None = None, header: int | None = None
) -> Mapping:
    """The likeliest meaning of a sheet that holds something; `name` is the family's.

    The shape, and the row or column of its headings (from 0), are found by
    themselves where none is given.
    """
    used = shape or likeliest_shape(sheet)
    is_down = used is Shape.DOWN
    shown = sheet.turned() if is_down else sheet
    if header is not None:
        line = max(0, min(header, len(shown.rows) - 1))
    elif used is Shape.LIST:
        line = _list_header(sheet) or 0
    elif is_down:
        headed = _headed_column(shown)
        line = _best_line(shown, _COLUMNS_LOOKED_AT) if headed is None else headed
    else:
        line = _best_line(shown)
    if used is Shape.LIST:
        return _list_mapping(shown, line, name)
    return _matrix_mapping(shown, used, line, name)


def scale_of(sheet: Sheet, mapping: Mapping) -> tuple[str, ...]:
    """The words for proficiencies in the columns that hold them by the mapping, lowest first."""
    if mapping.shape is Shape.LIST:
        return _list_scale(sheet, mapping.header, mapping.columns)
    shown = sheet.turned() if mapping.shape is Shape.DOWN else sheet
    return _matrix_scale(shown, mapping.header, mapping.columns_of(Meaning.LEVEL))


def likeliest_shape(sheet: Sheet) -> Shape:
    """How the levels stand in the sheet, as far as its words tell."""
    if _list_header(sheet) is not None:
        return Shape.LIST
    return Shape.DOWN if _levels_down(sheet) > _levels_across(sheet) else Shape.ACROSS


def _levels_across(sheet: Sheet) -> int:
    return _levels_in(sheet.rows, _best_line(sheet))


def _levels_down(sheet: Sheet) -> int:
    turned = sheet.turned()
    headed = _headed_column(turned)
    if headed is not None:
        return len(_below_heading(turned.rows[headed]))
    return _levels_in(turned.rows, _best_line(turned, _COLUMNS_LOOKED_AT))


def _headed_column(turned: Sheet) -> int | None:
    """The column that a heading says the levels are named in, each of them once."""
    for number, texts in enumerate(turned.rows[:_COLUMNS_LOOKED_AT]):
        named = [texts[row] for row in _below_heading(texts)]
        if len(named) >= 2 and len(set(named)) == len(named):
            return number
    return None


def _below_heading(texts: Row) -> list[int]:
    """Where something stands after a heading that means level, which stands near the top."""
    for row, text in enumerate(texts[:_ROWS_LOOKED_AT]):
        if meaning_of(text) is Meaning.LEVEL:
            # A heading that is merged over two rows stands in both.
            below = range(row + 1, len(texts))
            return [number for number in below if texts[number] not in ("", text)]
    return []


def likeliest_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """The sheet that looks most like a ladder; the first of those that look alike."""
    return max(sheets, key=_similarity)


def _similarity(sheet: Sheet) -> tuple[int, int]:
    if _list_header(sheet) is not None:
        return 100, len(sheet.spots)
    return max(_levels_across(sheet), _levels_down(sheet)), len(sheet.spots)


def _list_header(sheet: Sheet) -> int | None:
    """The first row whose headings name the level and something about it."""
    for number, row in enumerate(sheet.rows[:_ROWS_LOOKED_AT]):
        found = [meaning_of(text) for text in row if text]
        meanings = {meaning for meaning in found if meaning is not None}
        is_list = (
            Meaning.LEVEL in meanings
            and len(meanings) > 1
            and len(found) == len([*filter(None, row)])
        )
        if is_list and sum(map(looks_like_level, row)) < 2:
            return number
    return None


def _list_mapping(sheet: Sheet, header: int, name: str) -> Mapping:
    columns: dict[int, Meaning] = {}
    for column, text in enumerate(sheet.rows[header]):
        meaning = meaning_of(text) or Meaning.SKIPPED
        # The second column of a kind says nothing that could be told from the first.
        columns[column] = Meaning.SKIPPED if meaning in columns.values() else meaning
    return Mapping(
        sheet=sheet.name,
        shape=Shape.LIST,
        header=header,
        columns=columns,
        scale=_list_scale(sheet, header, columns),
        name=name,
    )


def _list_scale(sheet: Sheet, header: int, columns: dict[int, Meaning]) -> tuple[str, ...]:
    """The scale where rows of its own say it, else the words in the proficiencies' column."""
    places = {meaning: column for column, meaning in columns.items()}
    group, skill = places.get(Meaning.GROUP), places.get(Meaning.SKILL)
    body = sheet.rows[header + 1 :]
    if group is not None and skill is not None:
        text = [row[skill] for row in body if row[group] == SCALE and row[skill]]
        if text:
            return tuple(dict.fromkeys(text))
    rated, level = places.get(Meaning.PROFICIENCY), places.get(Meaning.LEVEL)
    if rated is None or level is None:
        return ()
    names = [row[level] for row in body if row[level]]
    orders = {name: order for order, name in enumerate(dict.fromkeys(names))}
    cells, order = [], 0
    for row in body:
        order = orders.get(row[level], order)
        cells.append((order, row[rated]))
    return proficiency_words(cells)


def _best_line(sheet: Sheet, count: int = _ROWS_LOOKED_AT) -> int:
    """The row that is likeliest to name the levels."""
    lines = range(min(len(sheet.rows), count))
    best = max(lines, key=lambda number: (_levels_in(sheet.rows, number), -number))
    if _levels_in(sheet.rows, best) >= 2:
        return best
    # No usual names: the first row with several cells.
    return next((n for n in lines if len([*filter(None, sheet.rows[n])]) > 1), 0)


def _levels_in(rows: Sequence[Row], number: int) -> int:
    texts = [text for text in rows[number] if looks_like_level(text)]
    return len(set(texts)) if len(set(texts)) == len(texts) else 0


def _matrix_mapping(sheet: Sheet, shape: Shape, header: int, name: str) -> Mapping:
    is_headed = shape is Shape.DOWN and _headed_column(sheet) == header
    levels = _below_heading(sheet.rows[header]) if is_headed else _level_columns(sheet, header)
    labels = range(min(levels, default=0))
    columns = dict.fromkeys(range(sheet.width), Meaning.SKIPPED)
    columns |= dict.fromkeys(levels, Meaning.LEVEL)
    columns |= _label_columns(sheet, header, labels)
    return Mapping(
        sheet=sheet.name,
        shape=shape,
        header=header,
        columns=columns,
        scale=_matrix_scale(sheet, header, levels),
        name=name,
    )


def _matrix_scale(sheet: Sheet, header: int, levels: Sequence[int]) -> tuple[str, ...]:
    body = [[row[column] for column in levels] for row in sheet.rows[header + 1 :]]
    # What only one row says, such as its amounts of pay or its heading, rates no skill.
    rows = rating_rows(body)
    return proficiency_words(cell for row in rows for cell in enumerate(row))


def _level_columns(sheet: Sheet, header: int) -> list[int]:
    row = sheet.rows[header]
    named = [column for column, text in enumerate(row) if looks_like_level(text)]
    if len(named) >= 2:
        first = named[0]
        return [
            column
            for column, text in enumerate(row)
            if text and column >= first and (column in named or meaning_of(text) is None)
        ]
    return [column for column, text in enumerate(row) if text and column > 0]


def _label_columns(sheet: Sheet, header: int, labels: Sequence[int]) -> dict[int, Meaning]:
    """Which of the columns before the levels names the item; the one before it is the group."""
    filled = [c for c in labels if any(row[c] for row in sheet.rows[header + 1 :])]
    if not filled:
        return {}
    if len(filled) == 1:
        return {filled[0]: Meaning.SKILL}
    meanings = (Meaning.GROUP, Meaning.SKILL, Meaning.SUMMARY)
    return dict(zip(filled, meanings, strict=False))
