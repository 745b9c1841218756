"""What was understood of a table, and what of it is not in the ladder, in words."""

from __future__ import annotations

from ladder_app.documents.wording import Wording, counted
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.read_table import TableFile
from ladder_app.files.tables.sheets import column_name
from ladder_app.files.tables.words import Meaning

_SHAPES = {
    Shape.ACROSS: "Sheet “{sheet}”: the levels stand across, named in row {place}.",
    Shape.DOWN: "Sheet “{sheet}”: the levels stand down, named in column {place}.",
    Shape.LIST: "Sheet “{sheet}”: one row each, with headings in row {place}.",
}
_NO_LEVELS = {
    Shape.ACROSS: "No level was found. Say in which row the levels are named.",
    Shape.DOWN: "No level was found. Say in which column the levels are named.",
    Shape.LIST: "No level was found. Say which column names the level.",
}


def understood(table: TableFile, draft: Draft, wording: Wording) -> list[str]:
    """Sentences on how the table was read and understood, and what it gives."""
    said = [_shape(draft.mapping, wording)]
    if table.how:
        said.insert(0, wording.text("Read as {how}.", how=table.how))
    said += [_columns(draft.mapping, wording)] if draft.mapping.shape is Shape.LIST else []
    if draft.mapping.scale:
        words = " < ".join(draft.mapping.scale)
        said.append(wording.text("Proficiencies, lowest first: {words}.", words=words))
    return [*said, _found(draft, wording), _counted(draft, wording)]


def _shape(mapping: Mapping, wording: Wording) -> str:
    is_down = mapping.shape is Shape.DOWN
    place = column_name(mapping.header) if is_down else str(mapping.header + 1)
    return wording.text(_SHAPES[mapping.shape], sheet=mapping.sheet, place=place)


def _columns(mapping: Mapping, wording: Wording) -> str:
    columns = ", ".join(
        f"{column_name(column)} {wording.text(meaning.value)}"
        for column, meaning in sorted(mapping.columns.items())
        if meaning is not Meaning.LEFT_OUT
    )
    return wording.text("Columns: {columns}.", columns=columns)


def _found(draft: Draft, wording: Wording) -> str:
    family = draft.family
    if family is None:
        return wording.text(_NO_LEVELS[draft.mapping.shape])
    statements = sum(len(level.responsibilities) for level in family.levels)
    paid = sum(level.pay is not None for level in family.levels)
    return wording.text(
        "{levels} ({names}), {skills}, {statements}, pay of {paid}.",
        levels=counted(len(family.levels), wording, "{n} level", "{n} levels"),
        names=", ".join(level.name for level in family.levels),
        skills=counted(len(family.skills), wording, "{n} skill", "{n} skills"),
        statements=counted(statements, wording, "{n} statement", "{n} statements"),
        paid=counted(paid, wording, "{n} level", "{n} levels"),
    )


def _counted(draft: Draft, wording: Wording) -> str:
    taken = counted(len(draft.taken), wording, "{n} cell taken over", "{n} cells taken over")
    if not draft.not_taken:
        return wording.text("{taken}, none left out.", taken=taken)
    left = len(draft.not_taken)
    return wording.text("{taken}, {left} not:", taken=taken, left=wording.number(left))


def not_taken_lines(draft: Draft, wording: Wording) -> list[str]:
    """A line for each cell that is not in the ladder: its place, its text and the reason."""
    return [
        f"{item.spot.name}: “{_short(item.text)}”: {wording.text(item.reason)}"
        for item in draft.not_taken
    ]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
