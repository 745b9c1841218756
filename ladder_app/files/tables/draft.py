"""A sheet and its meaning to job families, with what became of every cell."""

from __future__ import annotations

import re
from collections.abc import Mapping as Texts
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import JobFamily
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.nodes import MAX_CHARACTERS
from ladder_app.files.tables.cells import Cells, SkippedCell
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.default_names import ENGLISH_NAMES, DefaultNames
from ladder_app.files.tables.from_export import family_of_export
from ladder_app.files.tables.from_list import NO_LEVEL, take_list
from ladder_app.files.tables.from_matrix import take_matrix
from ladder_app.files.tables.list_rows import is_export
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.parts import TOO_LONG, FamilyParts, TableParts, is_too_long
from ladder_app.files.tables.restated import with_restated_tracks
from ladder_app.files.tables.sheets import Checkpoint, Sheet, Spot, no_checkpoint
from ladder_app.files.text import allowed

ERROR_CELL = translatable("It is an error of the spreadsheet. Correct its formula.")
NO_PLACE = translatable("Outside the table of levels.")

_ERROR = re.compile(r"#(?:REF!|N/A|DIV/0!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)|Err:[0-9]{3}")


class SheetPart(Struct, frozen=True, kw_only=True):
    """What became of the cells of one more sheet of the same form."""

    sheet: str
    taken: frozenset[Spot]
    skipped: tuple[SkippedCell, ...]


class Draft(Struct, frozen=True, kw_only=True):
    """What a sheet gives: each filled cell is taken or skipped.

    `families` is empty where no level was found, and has several where a column names them.
    `others` are the sheets that were read in the same way.
    """

    families: tuple[JobFamily, ...]
    mapping: Mapping
    taken: frozenset[Spot]
    skipped: tuple[SkippedCell, ...]
    others: tuple[SheetPart, ...] = ()

    @property
    def family(self) -> JobFamily | None:
        """The only family, or the first one; None where no level was found."""
        return next(iter(self.families), None)

    @property
    def says_anything(self) -> bool:
        """Whether any level has more than its name."""
        return any(
            level.skills or level.responsibilities or level.pay or level.summary or level.title
            or level.experience
            for family in self.families
            for level in family.levels
        )  # fmt: skip


def draft(
    sheet: Sheet,
    mapping: Mapping,
    untitled: str = "",
    *,
    also: Sequence[Sheet] = (),
    names: DefaultNames = ENGLISH_NAMES,
    checkpoint: Checkpoint = no_checkpoint,
) -> Draft:
    """The ladder a sheet holds when it is understood so, with those of the sheets `also`.

    Where neither the mapping nor the table names the family, it is called `untitled`,
    or as the sheet.
    """
    parts = TableParts(mapping.scale)
    taking = _Taking(sheet, mapping, parts, checkpoint)
    more = [
        _Taking(other, replace(mapping, rows=mapping.rows_in(other.name)), parts, checkpoint)
        for other in also
    ]
    for one in more:
        one.title()
    given = (mapping.name, taking.title(), untitled, sheet.name)
    name = next((line for line in map(allowed, given) if line), names.family)
    return Draft(
        families=_families(parts, taking, name, names),
        mapping=taking.mapping,
        taken=taking.cells.taken,
        skipped=taking.skipped(),
        others=tuple(
            SheetPart(sheet=one.sheet.name, taken=one.cells.taken, skipped=one.skipped())
            for one in more
        ),
    )


def _families(
    parts: TableParts, taking: _Taking, name: str, names: DefaultNames
) -> tuple[JobFamily, ...]:
    if taking.whole:
        return (replace(taking.whole, name=allowed(taking.mapping.name) or taking.whole.name),)
    with_levels = {key: found for key, found in parts.families.items() if found.levels}
    is_single = len(with_levels) == 1
    families = []
    for key, found in with_levels.items():
        found.sort(taking.mapping.order)
        title = allowed(taking.mapping.name) if is_single else ""
        made = found.family(title or found.name or allowed(key) or name, names.track)
        families.append(made if taking.is_export else with_restated_tracks(made))
    return tuple(families)


class _Taking:
    """The cells of one sheet, taken into the parts of a family."""

    def __init__(
        self, whole: Sheet, mapping: Mapping, parts: TableParts, checkpoint: Checkpoint
    ) -> None:
        self._is_turned = mapping.shape is Shape.DOWN
        whole = whole.within(mapping.region, NO_PLACE)
        shown = whole.turned() if self._is_turned else whole
        # A mapping of another table may name columns that this one does not have.
        columns = {place: text for place, text in mapping.columns.items() if place < shown.width}
        rows = {place: text for place, text in mapping.rows.items() if place < len(shown.rows)}
        self.mapping = replace(mapping, columns=columns, rows=rows)
        self._unusable = _unusable(shown, self.mapping)
        self._whole = shown
        self.sheet = _without(shown, self._unusable)
        self.cells = Cells(self.sheet, is_turned=self._is_turned, checkpoint=checkpoint)
        self.whole = self._whole_export(checkpoint)
        if self.whole:
            self.cells.take_all()
        else:
            self._take(parts)

    def _whole_export(self, checkpoint: Checkpoint) -> JobFamily | None:
        """The family of an exported list with everything that a ladder file holds.

        None if it is none, or if another way to read it was chosen.
        """
        mapping = self.mapping
        if not self.is_export or self._unusable or mapping.order is not Order.LOWEST_FIRST:
            return None
        family = family_of_export(self.sheet, mapping.header, checkpoint)
        is_scale = family and tuple(step.name for step in family.scale) == mapping.scale
        return family if is_scale else None

    @property
    def is_export(self) -> bool:
        """Whether the sheet is a list that this program wrote."""
        rows = self.sheet.rows[self.mapping.header : self.mapping.header + 1]
        return self.mapping.shape is Shape.LIST and bool(rows) and is_export(rows[0])

    def _take(self, parts: TableParts) -> None:
        if self.mapping.shape is Shape.LIST:
            take_list(self.sheet, self.mapping, self.cells, parts)
            return
        family: FamilyParts = parts.family()
        take_matrix(self.sheet, self.mapping, self.cells, family)

    def title(self) -> str:
        """The text that stands alone above the table, as its title does."""
        rows = self.sheet.turned().rows if self._is_turned else self.sheet.rows
        for number in range(min(self._top, len(rows))):
            filled = [place for place, text in enumerate(rows[number]) if text]
            texts = {rows[number][place] for place in filled}
            if len(texts) == 1:
                for place in filled:
                    spot = (place, number) if self._is_turned else (number, place)
                    self.cells.take(*spot)
                return " ".join(texts.pop().split())
        return ""

    @property
    def _top(self) -> int:
        """The first row of the table, as it is seen."""
        if not self._is_turned:
            return min([self.mapping.header, *self.mapping.rows])
        used = [place for place, m in self.mapping.columns.items() if m is not Meaning.SKIPPED]
        return min(used, default=0)

    def skipped(self) -> tuple[SkippedCell, ...]:
        """Every filled cell that is not in the ladder, by its place."""
        others = self.cells.skipped(NO_PLACE)
        unusable = (
            SkippedCell(self._placed(spot), self._whole.text(spot), reason)
            for spot, reason in self._unusable.items()
            if self._whole.text(spot)
        )
        return tuple(sorted((*others, *unusable), key=lambda item: item.spot))

    def _placed(self, spot: Spot) -> Spot:
        return Spot(spot.column, spot.row) if self._is_turned else spot


def _unusable(sheet: Sheet, mapping: Mapping) -> dict[Spot, str]:
    """The cells that hold nothing for a ladder, each with the reason."""
    found = {cell.spot: cell.reason for cell in sheet.unusable}
    for row, texts in enumerate(sheet.rows):
        for column, text in enumerate(texts):
            # Most cells can be ruled out by their first letter and their length.
            is_suspect = text and (text[0] in "#E" or len(text) > MAX_CHARACTERS)
            if is_suspect and (reason := _reason(text)):
                found.setdefault(Spot(row, column), reason)
    if mapping.shape is Shape.LIST:
        # What stands beside a level that is no name belongs to no other level.
        named = set(mapping.columns_of(Meaning.LEVEL))
        for row in {spot.row for spot in found if spot.column in named}:
            for column in range(sheet.width):
                found.setdefault(Spot(row, column), NO_LEVEL)
    return found


def _reason(text: str) -> str:
    if text[0] in "#E" and _ERROR.fullmatch(text):
        return ERROR_CELL
    return TOO_LONG if is_too_long(text) else ""


def _without(sheet: Sheet, unusable: Texts[Spot, str]) -> Sheet:
    """The sheet without these cells."""
    if not unusable:
        return sheet
    rows = [list(row) for row in sheet.rows]
    for spot in unusable:
        if spot.row < len(rows) and spot.column < sheet.width:
            rows[spot.row][spot.column] = ""
    return replace(sheet, rows=tuple(map(tuple, rows)))
