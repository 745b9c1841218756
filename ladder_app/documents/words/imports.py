"""Sentences about an imported table: how it was read, and which cells were skipped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ladder_app.documents.localizer import Localizer
from ladder_app.documents.words.meanings import HELP, HELP_OF_A_MATRIX, NAMES
from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import SkippedCell
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.proficiency import unknown_words
from ladder_app.files.tables.read_table import TableFile
from ladder_app.files.tables.sheets import column_name
from ladder_app.files.tables.vocabulary.ratings import known_rank

_SHAPES = {
    Shape.ACROSS: translatable("Sheet “{sheet}”: levels across, named in row {place}."),
    Shape.DOWN: translatable("Sheet “{sheet}”: levels down, named in column {place}."),
    Shape.LIST: translatable("Sheet “{sheet}”: one row per item, with headings in row {place}."),
}
_NO_LEVELS = {
    Shape.ACROSS: translatable("No level was found. Select the row that names the levels."),
    Shape.DOWN: translatable("No level was found. Select the column that names the levels."),
    Shape.LIST: translatable("No level was found. Select the column that names the level."),
}

_SHAPES_OF_SHEETS = {
    Shape.ACROSS: translatable("Sheets {sheets}: levels across, named in row {place}."),
    Shape.DOWN: translatable("Sheets {sheets}: levels down, named in column {place}."),
    Shape.LIST: translatable("Sheets {sheets}: one row per item, with headings in row {place}."),
}
_SHEET_NAMES = {
    Meaning.LEVEL: translatable("The names of the sheets are the levels."),
    Meaning.TRACK: translatable("The names of the sheets are the tracks."),
}
_ORDERS = {
    Order.HIGHEST_FIRST: translatable(
        "The table has the levels highest first; the ladder has them lowest first."
    ),
    Order.BY_NAME: translatable("The levels are put in the order of their names’ ranks."),
}
_ROWS = translatable("Rows: {rows}.")
_COLUMNS = translatable("Columns: {columns}.")
_OTHER_SHEET = translatable("Not imported: sheet “{sheet}” ({cells}).")
_HIDDEN_SHEET = translatable("Not imported: sheet “{sheet}” ({cells}), which is hidden.")
_SKIPPED_COLUMN = translatable("Column {place} ({cells}, from “{text}”): {reason}")
_SKIPPED_ROW = translatable("Row {place} ({cells}, from “{text}”): {reason}")
_MANY_CELLS = 4
_MAX_NAMES = 6
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?: .*)?")

_DELIMITERS = {
    ",": translatable("comma"),
    ";": translatable("semicolon"),
    "\t": translatable("tab"),
    "|": translatable("bar"),
}


def understood(table: TableFile, draft: Draft, localizer: Localizer) -> list[str]:
    """How the table was read and interpreted, and what the ladder has from it."""
    text = [_shape(draft.mapping, localizer)]
    if table.look.encoding:
        text.insert(0, _look(table.look, localizer))
    text += [localizer.tr(note.template, **note.values) for note in table.notes]
    if draft.mapping.sheet_names:
        text.append(localizer.tr(_SHEET_NAMES[draft.mapping.sheet_names]))
    text += [_columns(draft.mapping, localizer)] if draft.mapping.shape is Shape.LIST else []
    text += _lines(draft.mapping, localizer)
    if draft.mapping.order in _ORDERS:
        text.append(localizer.tr(_ORDERS[draft.mapping.order]))
    text += _scale(draft.mapping.scale, localizer)
    text += [*_found(draft, localizer), *import_doubts(draft, localizer)]
    text += colors_not_read(table, draft, localizer)
    return [*text, *sheets_not_read(table, draft, localizer), _counted(draft, localizer)]


def _lines(mapping: Mapping, localizer: Localizer) -> list[str]:
    """The rows whose meaning their names do not say; columns where levels are down."""
    is_down = mapping.shape is Shape.DOWN
    named = [
        f"{'' if sheet == mapping.sheet else f'{sheet}!'}"
        f"{column_name(place) if is_down else place + 1} {meaning_name(meaning, localizer)}"
        for sheet in (mapping.sheet, *mapping.also)
        for place, meaning in sorted(mapping.rows_in(sheet).items())
    ]
    if not named:
        return []
    template = _COLUMNS if is_down else _ROWS
    return [localizer.tr(template, rows=", ".join(named), columns=", ".join(named))]


def _scale(scale: Sequence[str], localizer: Localizer) -> list[str]:
    if not scale:
        return []
    text = [localizer.tr("Proficiencies, lowest first: {words}.", words=" < ".join(scale))]
    unknown = unknown_words(scale)
    if unknown:
        named = ", ".join(f"“{word}”" for word in unknown)
        text.append(
            localizer.tr(
                "{words} stands last as its place is not known. Order the words if it is wrong.",
                words=named,
            )
        )
    return text


def import_doubts(draft: Draft, localizer: Localizer) -> list[str]:
    """What a person should look at, as the table does not say it plainly."""
    levels = [level for family in draft.families for level in family.levels]
    text = [
        localizer.tr(
            "The level “{name}” is a date. A spreadsheet makes dates of names such as 1-2: "
            "format the cells as text and type the names again.",
            name=level.name,
        )
        for level in levels
        if _DATE.fullmatch(level.name)
    ]
    names = [level.name for level in levels]
    if names and all(known_rank(name) is not None for name in names):
        text.append(
            localizer.tr(
                "The levels have the names of proficiencies. If the table says what each "
                "proficiency of a skill means, it is no ladder."
            )
        )
    has_skills = any(level.skills for level in levels)
    says_skills = Meaning.SKILL in draft.mapping.columns.values()
    if draft.mapping.shape is Shape.LIST and says_skills and levels and not has_skills:
        text.append(
            localizer.tr(
                "No cell rates a skill, so that the rows are statements under the skills’ names."
            )
        )
    if any(not track.cumulative for family in draft.families for track in family.tracks):
        text.append(
            localizer.tr(
                "Each level is described in full: what one leaves out does not carry over to it "
                "(cumulative: false)."
            )
        )
    return text


def colors_not_read(table: TableFile, draft: Draft, localizer: Localizer) -> list[str]:
    """How many empty cells of each sheet have nothing but a color."""
    read = {draft.mapping.sheet, *draft.mapping.also}
    return [
        localizer.plural(
            "Colors are not read: %n empty cell of sheet “{sheet}” has one. Write words in it.",
            "Colors are not read: %n empty cells of sheet “{sheet}” have one. Write words in them.",
            sheet.colored,
            sheet=sheet.name,
        )
        for sheet in table.sheets
        if sheet.colored and sheet.name in read
    ]


def sheets_not_read(table: TableFile, draft: Draft, localizer: Localizer) -> list[str]:
    """Each sheet that is not in the ladder, with its size."""
    read = {draft.mapping.sheet, *draft.mapping.also}
    text = []
    for sheet in table.sheets:
        if sheet.name not in read:
            template = _HIDDEN_SHEET if sheet.is_hidden else _OTHER_SHEET
            cells = counted_cells(len(sheet.spots), localizer)
            text.append(localizer.tr(template, sheet=sheet.name, cells=cells))
    return text


def _look(look: CsvLook, localizer: Localizer) -> str:
    name = _DELIMITERS.get(look.delimiter, "")
    delimiter = localizer.tr(name) if name else look.delimiter
    return localizer.tr(
        "Read as {encoding}, {delimiter}.", encoding=look.encoding, delimiter=delimiter
    )


def _shape(mapping: Mapping, localizer: Localizer) -> str:
    is_down = mapping.shape is Shape.DOWN
    place = column_name(mapping.header) if is_down else str(mapping.header + 1)
    if mapping.also:
        named = ", ".join(f"“{name}”" for name in (mapping.sheet, *mapping.also))
        return localizer.tr(_SHAPES_OF_SHEETS[mapping.shape], sheets=named, place=place)
    return localizer.tr(_SHAPES[mapping.shape], sheet=mapping.sheet, place=place)


def reading_words(
    mapping: Mapping, levels: Sequence[str], localizer: Localizer, counts: str = ""
) -> str:
    """A reading in one line: where it finds the levels, how many things, and which levels."""
    names = localizer.tr("{names}, …", names=", ".join(levels[:_MAX_NAMES]))
    if len(levels) <= _MAX_NAMES:
        names = ", ".join(levels)
    found = f"{counts}: {names}" if counts else names
    return f"{_shape(mapping, localizer)} {found}"


def _columns(mapping: Mapping, localizer: Localizer) -> str:
    columns = ", ".join(
        f"{column_name(column)} {meaning_name(meaning, localizer)}"
        for column, meaning in sorted(mapping.columns.items())
        if meaning is not Meaning.SKIPPED
    )
    return localizer.tr("Columns: {columns}.", columns=columns)


def _found(draft: Draft, localizer: Localizer) -> list[str]:
    if not draft.families:
        return [localizer.tr(_NO_LEVELS[draft.mapping.shape])]
    is_single = len(draft.families) == 1
    lines = [_found_of(family, localizer) for family in draft.families]
    return (
        lines
        if is_single
        else [f"{family.name}: {line}" for family, line in zip(draft.families, lines, strict=True)]
    )


def _found_of(family: JobFamily, localizer: Localizer) -> str:
    statements = sum(len(level.responsibilities) for level in family.levels)
    paid = sum(level.pay is not None for level in family.levels)
    return localizer.tr(
        "{levels} ({names}), {skills}, {statements}, {paid}.",
        levels=localizer.plural("%n level", "%n levels", len(family.levels)),
        names=", ".join(level.name for level in family.levels),
        skills=localizer.plural("%n skill", "%n skills", len(family.skills)),
        statements=localizer.plural("%n statement", "%n statements", statements),
        paid=localizer.plural("pay of %n level", "pay of %n levels", paid),
    )


def _counted(draft: Draft, localizer: Localizer) -> str:
    imported = len(draft.taken) + sum(len(part.taken) for part in draft.others)
    skipped = len(draft.skipped) + sum(len(part.skipped) for part in draft.others)
    if not skipped:
        return localizer.plural(
            "%n cell imported, none skipped.", "%n cells imported, none skipped.", imported
        )
    return localizer.plural(
        "%n cell imported, {skipped} skipped.",
        "%n cells imported, {skipped} skipped.",
        imported,
        skipped=localizer.number(skipped),
    )


def skipped_lines(draft: Draft, localizer: Localizer) -> list[str]:
    """The skipped cells: each by its place, or many in a row or a column at once, with reasons."""
    lines = _skipped_of("", draft.skipped, localizer)
    for part in draft.others:
        lines += _skipped_of(f"{part.sheet}!", part.skipped, localizer)
    return lines


def _skipped_of(sheet: str, cells: Sequence[SkippedCell], localizer: Localizer) -> list[str]:
    lines: list[str] = []
    left = list(cells)
    for template, place in ((_SKIPPED_COLUMN, _column_of), (_SKIPPED_ROW, _row_of)):
        groups: dict[tuple[str, str], list[SkippedCell]] = {}
        for item in left:
            groups.setdefault((place(item), item.reason), []).append(item)
        large = {key: items for key, items in groups.items() if len(items) >= _MANY_CELLS}
        lines += [
            localizer.tr(
                template,
                place=f"{sheet}{key[0]}",
                cells=counted_cells(len(items), localizer),
                text=_short(items[0].text),
                reason=localizer.tr(key[1]),
            )
            for key, items in large.items()
        ]
        left = [item for item in left if (place(item), item.reason) not in large]
    return lines + [f"{sheet}{cell_line(item)}: {localizer.tr(item.reason)}" for item in left]


def _column_of(item: SkippedCell) -> str:
    return column_name(item.spot.column)


def _row_of(item: SkippedCell) -> str:
    return str(item.spot.row + 1)


def cell_line(item: SkippedCell) -> str:
    """A skipped cell by its place and the start of its text."""
    return f"{item.spot.name}: “{_short(item.text)}”"


def counted_cells(number: int, localizer: Localizer) -> str:
    """A number of cells as text."""
    return localizer.plural("%n cell", "%n cells", number)


def meaning_name(meaning: Meaning, localizer: Localizer) -> str:
    """What a column of this meaning is called."""
    return localizer.tr(NAMES[meaning])


def meaning_help(meaning: Meaning, shape: Shape) -> str:
    """The content of a column or row with this meaning."""
    return (HELP if shape is Shape.LIST else HELP | HELP_OF_A_MATRIX)[meaning]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
