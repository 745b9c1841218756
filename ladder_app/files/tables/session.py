"""The import of a table while a person corrects how it is understood: a value and its changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.domain.model import PayPeriod
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.csv_text import CsvLook
from ladder_app.files.tables.default_names import ENGLISH_NAMES, DefaultNames
from ladder_app.files.tables.draft import Draft, draft
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.read_table import TableFile, read_table
from ladder_app.files.tables.readings.choose import (
    Reading,
    readings,
    runner_up,
    with_like_sheets,
)
from ladder_app.files.tables.readings.labels import label_columns
from ladder_app.files.tables.readings.scales import scale_of
from ladder_app.files.tables.readings.together import scale_of_all
from ladder_app.files.tables.sheets import (
    Checkpoint,
    Region,
    Sheet,
    no_checkpoint,
)
from ladder_app.files.tables.understand import understand

# What spreadsheet programs call a sheet that nobody named, in some languages.
_UNNAMED = re.compile(r"(sheet|tabelle|feuil(le)?|hoja|foglio|blad|planilha|лист) ?[0-9]*", re.I)
_MAX_CELLS_AT_ONCE = 5_000


class Import(Struct, frozen=True, kw_only=True):
    """A table that was read without an error, and how it is understood.

    `readings` are all that were thought of, the likeliest first. `has_own_scale` says that
    a person ordered the words for proficiencies; they are not looked for again then when a
    column gets another meaning.
    """

    table: TableFile
    mapping: Mapping
    has_own_scale: bool = False
    readings: tuple[Reading, ...] = ()
    names: DefaultNames = ENGLISH_NAMES

    @property
    def sheet(self) -> Sheet:
        """The sheet with the ladder."""
        return self._sheet(self.mapping.sheet)

    def _sheet(self, name: str) -> Sheet:
        return next(sheet for sheet in self.table.sheets if sheet.name == name)

    @property
    def draft(self) -> Draft:
        """The ladder that comes of it; a sheet without a name is called as its file."""
        return self.drafted()

    def drafted(self, checkpoint: Checkpoint = no_checkpoint) -> Draft:
        """The ladder that comes of it, with a checkpoint in each row."""
        is_unnamed = _UNNAMED.fullmatch(self.mapping.sheet.strip())
        untitled = Path(self.table.path).stem if is_unnamed or self.mapping.also else ""
        known = {sheet.name for sheet in self.table.sheets}
        return draft(
            self.sheet,
            self.mapping,
            untitled=untitled,
            also=[self._sheet(name) for name in self.mapping.also if name in known],
            names=self.names,
            checkpoint=checkpoint,
        )

    @property
    def is_ladder(self) -> bool:
        """Whether the likeliest reading looks like a ladder at all."""
        return bool(self.readings) and self.readings[0].is_ladder

    @property
    def runner_up(self) -> Reading | None:
        """The reading that is nearly as likely as the first one, and comes to other levels."""
        return runner_up(self.readings, self.mapping.also)


Change = Callable[[Import], Import]
"""What a person corrects: it makes another import of the one before."""


def begin(
    table: TableFile,
    names: DefaultNames = ENGLISH_NAMES,
    checkpoint: Checkpoint = no_checkpoint,
) -> Import:
    """The import of the likeliest sheet, as it is understood without a person's word."""
    found = readings(table.sheets, checkpoint=checkpoint)
    if not found:
        return Import(table=table, mapping=understand(table.sheets[0]), names=names)
    mapping = with_like_sheets(found[0].mapping, found, table.sheets)
    return Import(table=table, mapping=mapping, readings=tuple(found), names=names)


def with_reading(of: Import, reading: Reading) -> Import:
    """The import understood as one of its readings."""
    mapping = with_like_sheets(reading.mapping, of.readings, of.table.sheets)
    return _with_family_of(replace(of, mapping=mapping, has_own_scale=False), of)


def read_again(before: Import, table: TableFile) -> Import:
    """The import of the same file, read in another way; what was entered about its family stays."""
    return _with_family_of(begin(table), before)


def with_sheet(of: Import, name: str) -> Import:
    """The import of the sheet with this name, which is understood anew.

    Raises StopIteration where there is none.
    """
    sheet = next(sheet for sheet in of.table.sheets if sheet.name == name)
    return _with_family_of(_anew(of, understand(sheet)), of)


def with_shape(of: Import, shape: Shape) -> Import:
    """The sheet understood anew with its levels standing so."""
    return _with_family_of(_anew(of, understand(of.sheet, shape=shape)), of)


def _anew(of: Import, mapping: Mapping) -> Import:
    return replace(of, mapping=mapping, has_own_scale=False)


def with_header(of: Import, header: int) -> Import:
    """The sheet understood anew with its headings in this row, or column where levels stand down.

    Both are counted from 0.
    """
    found = understand(of.sheet, shape=of.mapping.shape, header=header)
    return _with_family_of(_anew(of, found), of)


def _with_family_of(anew: Import, before: Import) -> Import:
    text = before.mapping
    mapping = replace(anew.mapping, name=text.name, currency=text.currency, period=text.period)
    return replace(anew, mapping=mapping)


def with_meaning(of: Import, place: int, meaning: Meaning) -> Import:
    """A column, or a row where levels stand down, with another meaning.

    In a list one column alone has each meaning but for themes, so that it is taken from the other.
    """
    columns = dict(of.mapping.columns)
    if of.mapping.shape is Shape.LIST and meaning is not Meaning.THEME:
        columns = {c: Meaning.SKIPPED if text is meaning else text for c, text in columns.items()}
    return _scaled_again(
        replace(of, mapping=replace(of.mapping, columns=columns | {place: meaning}))
    )


def with_scale(of: Import, words: Sequence[str]) -> Import:
    """The words for proficiencies as a person ordered them, lowest first."""
    kept = tuple(dict.fromkeys(" ".join(word.split()) for word in words if word.strip()))
    return replace(of, mapping=replace(of.mapping, scale=kept), has_own_scale=True)


def with_name(of: Import, name: str) -> Import:
    """What the family is called; with nothing, as the table says."""
    return replace(of, mapping=replace(of.mapping, name=" ".join(name.split())))


def with_unit(of: Import, currency: str, period: PayPeriod | None) -> Import:
    """The currency (ISO 4217) and the period of amounts that do not say theirs."""
    return replace(of, mapping=replace(of.mapping, currency=currency, period=period))


def with_mapping(of: Import, mapping: Mapping) -> Import | None:
    """The table understood as a mapping says; None where it is for a sheet that is not there."""
    name = mapping.sheet or of.mapping.sheet
    if name not in (sheet.name for sheet in of.table.sheets):
        return None
    return replace(of, mapping=replace(mapping, sheet=name), has_own_scale=True)


def with_line_meaning(of: Import, place: int, meaning: Meaning | None, sheet: str = "") -> Import:
    """A row, or a column where levels stand down, with a meaning its name does not say.

    Without one, its name says it again. It is a row of the first sheet, or of the one named.
    """
    name = sheet or of.mapping.sheet
    rows = {line: text for line, text in of.mapping.rows_in(name).items() if line != place}
    if meaning is not None:
        rows[place] = meaning
    if name == of.mapping.sheet:
        return _scaled_again(replace(of, mapping=replace(of.mapping, rows=rows)))
    more = of.mapping.more_rows | {name: rows}
    return _scaled_again(replace(of, mapping=replace(of.mapping, more_rows=more)))


def with_levels(of: Import, places: Sequence[int]) -> Import:
    """The levels in these columns; in these rows where levels stand down."""
    shown = of.sheet.turned() if of.mapping.shape is Shape.DOWN else of.sheet
    columns = dict.fromkeys(range(shown.width), Meaning.SKIPPED)
    columns |= dict.fromkeys(places, Meaning.LEVEL)
    columns |= label_columns(shown.rows, of.mapping.header, places)
    return _scaled_again(replace(of, mapping=replace(of.mapping, columns=columns)))


def with_order(of: Import, order: Order) -> Import:
    """The levels in another order than they are found in."""
    return _scaled_again(replace(of, mapping=replace(of.mapping, order=order)))


def with_region(of: Import, region: Region | None) -> Import:
    """The sheet understood anew, by the cells of a rectangle alone."""
    seen = of.sheet.within(region, "").cleared()
    mapping = replace(understand(seen, shape=None), region=region)
    return _with_family_of(_anew(of, mapping), of)


def with_sheets(of: Import, names: Sequence[str]) -> Import:
    """The first of these sheets understood anew, and the others read in the same way."""
    if of.mapping.sheet_names and names[0] == of.mapping.sheet:
        return _scaled_again(replace(of, mapping=replace(of.mapping, also=tuple(names[1:]))))
    first = with_sheet(of, names[0])
    return replace(first, mapping=replace(first.mapping, also=tuple(names[1:])))


def _scaled_again(of: Import) -> Import:
    if of.has_own_scale:
        return of
    found = scale_of(of.sheet, of.mapping)
    if of.mapping.sheet_names is Meaning.LEVEL:
        found = scale_of_all(of.table.sheets, of.mapping)
    return replace(of, mapping=replace(of.mapping, scale=found))


class Drafted(Struct, frozen=True):
    """An import with the ladder that comes of it."""

    of: Import
    draft: Draft

    @property
    def is_large(self) -> bool:
        """Whether to draft it again takes longer than a person would notice."""
        sheet = self.of.sheet
        return len(sheet.rows) * sheet.width > _MAX_CELLS_AT_ONCE


class Loader(Struct, frozen=True):
    """A table file as it was read, and what comes of it unless it has problems."""

    table: TableFile
    drafted: Drafted | None


def drafted(of: Import, checkpoint: Checkpoint = no_checkpoint) -> Drafted:
    """The import with its ladder."""
    return Drafted(of, of.drafted(checkpoint))


def changed(of: Import | None, changes: Iterable[Change]) -> Import | None:
    """The import after these changes, one after the other."""
    for change in changes:
        of = change(of) if of else None
    return of


def drafted_again(
    of: Import, changes: Iterable[Change], checkpoint: Checkpoint = no_checkpoint
) -> Drafted:
    """The import after these changes, with its ladder."""
    return drafted(changed(of, changes) or of, checkpoint)


def read(
    path: Path,
    look: CsvLook,
    before: Import | None = None,
    checkpoint: Checkpoint = no_checkpoint,
    names: DefaultNames = ENGLISH_NAMES,
) -> Loader:
    """Read a file and draft its ladder; `before` is the import of it that a person corrected."""
    table = read_table(path, look, checkpoint, names)
    if not table.sheets:
        return Loader(table, None)
    made = begin(table, names, checkpoint)
    return Loader(table, drafted(_with_family_of(made, before) if before else made, checkpoint))
