"""Sentences about an imported table: how it was read, and which cells were skipped."""

from __future__ import annotations

from ladder_app.documents.localizer import Localizer
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.tables.cells import SkippedCell
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.read_table import TableFile
from ladder_app.files.tables.sheets import column_name

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

_DELIMITERS = {
    ",": translatable("comma"),
    ";": translatable("semicolon"),
    "\t": translatable("tab"),
    "|": translatable("bar"),
}
_NAMES = {
    Meaning.TRACK: translatable("track"),
    Meaning.LEVEL: translatable("level"),
    Meaning.GROUP: translatable("group"),
    Meaning.SKILL: translatable("skill"),
    Meaning.PROFICIENCY: translatable("proficiency"),
    Meaning.STATEMENT: translatable("statement"),
    Meaning.TITLE: translatable("title"),
    Meaning.SUMMARY: translatable("summary"),
    Meaning.EXPERIENCE: translatable("experience"),
    Meaning.PAY: translatable("pay"),
    Meaning.MINIMUM: translatable("minimum"),
    Meaning.MIDPOINT: translatable("midpoint"),
    Meaning.MAXIMUM: translatable("maximum"),
    Meaning.OPEN_TOP: translatable("open top"),
    Meaning.CURRENCY: translatable("currency"),
    Meaning.PERIOD: translatable("period"),
    Meaning.SKIPPED: translatable("skipped"),
}
_HELP = {
    Meaning.TRACK: translatable("The track that the level belongs to"),
    Meaning.LEVEL: translatable("The name of the level"),
    Meaning.GROUP: translatable("A heading that several rows share"),
    Meaning.SKILL: translatable("The name of the skill or theme"),
    Meaning.PROFICIENCY: translatable("How well the skill is expected"),
    Meaning.STATEMENT: translatable("What the level does, or how the skill shows"),
    Meaning.TITLE: translatable("The job title at the level"),
    Meaning.SUMMARY: translatable("The level in a sentence"),
    Meaning.EXPERIENCE: translatable("The experience that is usual, such as 5 years"),
    Meaning.PAY: translatable("A whole pay range, such as 50,000 – 60,000"),
    Meaning.MINIMUM: translatable("The lowest pay"),
    Meaning.MIDPOINT: translatable("The middle of the pay range"),
    Meaning.MAXIMUM: translatable("The highest pay"),
    Meaning.OPEN_TOP: translatable("Yes where pay may go above the maximum"),
    Meaning.CURRENCY: translatable("The code of the currency, such as EUR"),
    Meaning.PERIOD: translatable("What pay is for: hour, day, week, month or year"),
    Meaning.SKIPPED: translatable("Not imported"),
}
_HELP_OF_A_MATRIX = {
    Meaning.LEVEL: translatable("What one level is and does"),
    Meaning.SUMMARY: translatable("What the skill or theme is about"),
}


def understood(table: TableFile, draft: Draft, localizer: Localizer) -> list[str]:
    """How the table was read and interpreted, and what the ladder has from it."""
    text = [_shape(draft.mapping, localizer)]
    if table.look.encoding:
        text.insert(0, _look(table.look, localizer))
    text += [_columns(draft.mapping, localizer)] if draft.mapping.shape is Shape.LIST else []
    if draft.mapping.scale:
        words = " < ".join(draft.mapping.scale)
        text.append(localizer.tr("Proficiencies, lowest first: {words}.", words=words))
    return [*text, _found(draft, localizer), _counted(draft, localizer)]


def _look(look: CsvLook, localizer: Localizer) -> str:
    name = _DELIMITERS.get(look.delimiter, "")
    delimiter = localizer.tr(name) if name else look.delimiter
    return localizer.tr(
        "Read as {encoding}, {delimiter}.", encoding=look.encoding, delimiter=delimiter
    )


def _shape(mapping: Mapping, localizer: Localizer) -> str:
    is_down = mapping.shape is Shape.DOWN
    place = column_name(mapping.header) if is_down else str(mapping.header + 1)
    return localizer.tr(_SHAPES[mapping.shape], sheet=mapping.sheet, place=place)


def _columns(mapping: Mapping, localizer: Localizer) -> str:
    columns = ", ".join(
        f"{column_name(column)} {meaning_name(meaning, localizer)}"
        for column, meaning in sorted(mapping.columns.items())
        if meaning is not Meaning.SKIPPED
    )
    return localizer.tr("Columns: {columns}.", columns=columns)


def _found(draft: Draft, localizer: Localizer) -> str:
    family = draft.family
    if family is None:
        return localizer.tr(_NO_LEVELS[draft.mapping.shape])
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
    imported, skipped = len(draft.taken), len(draft.skipped)
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
    """A line for each skipped cell: its place, its text and the reason."""
    return [f"{cell_line(item)}: {localizer.tr(item.reason)}" for item in draft.skipped]


def cell_line(item: SkippedCell) -> str:
    """A skipped cell by its place and the start of its text."""
    return f"{item.spot.name}: “{_short(item.text)}”"


def by_reason(draft: Draft) -> list[tuple[str, list[SkippedCell]]]:
    """The skipped cells by reason, the most frequent reason first."""
    groups: dict[str, list[SkippedCell]] = {}
    for item in draft.skipped:
        groups.setdefault(item.reason, []).append(item)
    return sorted(groups.items(), key=lambda group: -len(group[1]))


def counted_cells(number: int, localizer: Localizer) -> str:
    """A number of cells as text."""
    return localizer.plural("%n cell", "%n cells", number)


def meaning_name(meaning: Meaning, localizer: Localizer) -> str:
    """What a column of this meaning is called."""
    return localizer.tr(_NAMES[meaning])


def meaning_help(meaning: Meaning, shape: Shape) -> str:
    """The content of a column or row with this meaning."""
    return (_HELP if shape is Shape.LIST else _HELP | _HELP_OF_A_MATRIX)[meaning]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
