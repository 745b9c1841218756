"""What the signs of a right reading look at."""

from __future__ import annotations

from msgspec import Struct

from ladder_app.domain.model import Level
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.draft import Draft
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.pay_cells import is_pay
from ladder_app.files.tables.sheets import Sheet
from ladder_app.files.tables.vocabulary.headings import meaning_of
from ladder_app.files.tables.vocabulary.pay_ends import is_money


class Evidence(Struct, frozen=True, kw_only=True):
    """What the signs look at: a sheet, a reading of it, the ladder that came of that."""

    sheet: Sheet
    mapping: Mapping
    draft: Draft

    @property
    def levels(self) -> list[Level]:
        """The levels of all families."""
        return [level for family in self.draft.families for level in family.levels]

    @property
    def names(self) -> list[str]:
        """The names of the levels."""
        return [level.name for level in self.levels]

    @property
    def corner(self) -> str:
        """What stands beside the names of the levels, above the names of the rows."""
        return next(iter(self.corners), "")

    @property
    def corners(self) -> list[str]:
        """What heads each column with names or groups of rows."""
        shown = self.shown
        if self.mapping.header >= len(shown.rows):
            return []
        labels = [*self.mapping.columns_of(Meaning.SKILL), *self.mapping.columns_of(Meaning.GROUP)]
        row = shown.rows[self.mapping.header]
        return [row[column] for column in labels if column < len(row)]

    @property
    def shown(self) -> Sheet:
        """The sheet, turned so that the levels stand across."""
        return self.sheet.turned() if self.mapping.shape is Shape.DOWN else self.sheet

    @property
    def comments(self) -> list[int]:
        """The columns with a heading such as Comments."""
        if self.mapping.shape is Shape.DOWN or self.mapping.header >= len(self.sheet.rows):
            return []
        row = self.sheet.rows[self.mapping.header]
        return [place for place, text in enumerate(row) if meaning_of(text) is Meaning.SKIPPED]

    @property
    def has_rows_named_by_pay(self) -> bool:
        """Whether amounts of pay stand where the rows have their names."""
        labels = [*self.mapping.columns_of(Meaning.SKILL), *self.mapping.columns_of(Meaning.GROUP)]
        texts = {row[c] for row in self.shown.rows[self.mapping.header + 1 :] for c in labels}
        return any(is_pay(text) or (is_money(text) and not text.isdigit()) for text in texts)

    @property
    def is_headed_level(self) -> bool:
        """Whether a heading says that the names are of levels, or titles stand beside them."""
        titles = self.mapping.rows_of(Meaning.TITLE)
        if titles and titles[-1] > self.mapping.header:
            return True
        if self.mapping.shape is not Shape.LIST:
            return meaning_of(self.corner) is Meaning.LEVEL
        rows = self.sheet.rows[self.mapping.header : self.mapping.header + 1]
        columns = self.mapping.columns_of(Meaning.LEVEL)
        return any(meaning_of(row[column]) is Meaning.LEVEL for row in rows for column in columns)

    @property
    def is_level_headed_above(self) -> bool:
        """Whether another line than that of the names is headed as levels are."""
        above = [row for row in self.mapping.rows if row < self.mapping.header]
        heads = [next(filter(None, self.shown.rows[row]), "") for row in above]
        is_above = any(meaning_of(text) is Meaning.LEVEL for text in heads)
        return is_above and meaning_of(self.corner) is not Meaning.LEVEL
