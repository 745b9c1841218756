"""A comparison as a matrix of lines, whose texts are made on request."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.blocks import ComparedCell, ComparedRow
from ladder_app.documents.comparison.document import has_pay
from ladder_app.documents.comparison.pay import pay_notes, pay_rows
from ladder_app.documents.comparison.words import (
    column_titles,
    skill_row,
    statement_numbers,
    statement_row,
)
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import NOTHING, dots_text
from ladder_app.domain.compare.arrange import arranged
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.compare.skills import SkillRow, height
from ladder_app.domain.compare.statements import StatementRow
from ladder_app.domain.model import Item, SkillKind
from ladder_app.domain.text.folding import Span
from ladder_app.domain.text.translatable import translatable

_BASE = translatable("base")
_FIRST = translatable("first level")
_PAIR = 2


class LineKind(Enum):
    """The subject of a line of the matrix."""

    SECTION = auto()
    STATEMENT = auto()
    HARD_SKILL = auto()
    SOFT_SKILL = auto()
    PAY = auto()
    NOTE = auto()

    @property
    def is_wide(self) -> bool:
        """Whether a line of this kind has a single cell for all levels."""
        return self in (LineKind.SECTION, LineKind.NOTE)


class MatrixLine(Struct, frozen=True):
    """The name of a line and a cell for each level; a section or a note has a single cell."""

    kind: LineKind
    name: str
    cells: tuple[ComparedCell, ...]


class _Line(Struct, frozen=True):
    kind: LineKind
    count: int  # the rows of a section
    row: StatementRow | SkillRow | ComparedRow | str


class ComparisonMatrix:
    """The lines of a comparison, section by section, and its columns."""

    def __init__(
        self, comparison: LevelComparison, options: ComparisonOptions, localizer: Localizer
    ) -> None:
        """Collect the rows that the options select; their texts follow on request."""
        self.comparison = comparison
        self.options = options
        self._localizer = localizer
        self._cache: dict[int, MatrixLine] = {}
        self.titles = column_titles(comparison.columns)
        shown = arranged(comparison, options)
        self._statement_numbers = statement_numbers(comparison)
        self._lines = [
            *self._section(translatable("Responsibilities"), LineKind.STATEMENT, shown.statements),
            *self._section(translatable("Hard skills"), LineKind.HARD_SKILL, shown.hard_skills),
            *self._section(translatable("Soft skills"), LineKind.SOFT_SKILL, shown.soft_skills),
        ]
        if has_pay(comparison, options):
            pay = pay_rows(comparison, localizer)
            self._lines += self._section(translatable("Pay"), LineKind.PAY, pay)
            notes = pay_notes(comparison, localizer)
            self._lines += [_Line(LineKind.NOTE, 0, note) for note in notes]

    def _section(
        self, name: str, kind: LineKind, rows: Sequence[StatementRow | SkillRow | ComparedRow]
    ) -> list[_Line]:
        if not rows:
            return []
        lines = (_Line(kind, 0, row) for row in rows)
        return [_Line(LineKind.SECTION, len(rows), self._localizer.tr(name)), *lines]

    def __len__(self) -> int:
        """The number of lines, including sections."""
        return len(self._lines)

    def kind(self, number: int) -> LineKind:
        """The kind of a line, without its texts."""
        return self._lines[number].kind

    def row(self, number: int) -> StatementRow | SkillRow | ComparedRow | str:
        """What a line compares, without its texts; of a section the name, of a note the text."""
        return self._lines[number].row

    def line(self, number: int) -> MatrixLine:
        """A line with its texts."""
        line = self._cache.get(number)
        if line is None:
            line = self._cache[number] = self._matrix_line(self._lines[number])
        return line

    def _matrix_line(self, line: _Line) -> MatrixLine:
        row = line.row
        if isinstance(row, str):
            if line.kind is LineKind.NOTE:
                name = self._localizer.tr("Note")
                return MatrixLine(line.kind, name, (ComparedCell(text=row),))
            count = self._localizer.plural("%n row", "%n rows", line.count)
            return MatrixLine(line.kind, row, (ComparedCell(text=count),))
        if isinstance(row, StatementRow):
            return self._statement(row)
        if isinstance(row, SkillRow):
            row = skill_row(row, self._localizer)
        return MatrixLine(line.kind, row.name, tuple(map(_filled, row.cells)))

    def _statement(self, row: StatementRow) -> MatrixLine:
        number = self._statement_numbers[id(row)]
        cells = statement_row(number, row, self._localizer).cells
        title = _common_title(row)
        if title:
            start = len(title) + len(" — ")
            cells = tuple(_cut(cell, start) if cell.text else cell for cell in cells)
        name = title or self._localizer.tr("Statement {n}", n=self._localizer.number(number))
        return MatrixLine(LineKind.STATEMENT, name, tuple(map(_filled, cells)))

    def dots(self, number: int, column: int) -> tuple[int, int]:
        """The number of filled dots and of all dots in a cell; zeros where it has no dots."""
        row = self._lines[number].row
        if not isinstance(row, SkillRow):
            return 0, 0
        required, family = row.cells[column].requirement, self.comparison.columns[column].family
        return (height(family, required.proficiency) if required else 0), len(family.scale)

    def item(self, number: int, column: int) -> Item | None:
        """The statement or skill of a cell."""
        row = self._lines[number].row
        if isinstance(row, StatementRow):
            return row.cells[column].responsibility or row.cells[column].earlier
        return row.skill if isinstance(row, SkillRow) else None

    def plain(self, number: int, column: int) -> str:
        """All of a cell as one text."""
        line = self.line(number)
        if line.kind is LineKind.SECTION:
            return f"{line.name}: {line.cells[0].text}"
        if line.kind is LineKind.NOTE:
            return line.cells[0].text
        cell = line.cells[column]
        filled, total = self.dots(number, column)
        parts = [cell.text]
        if filled:
            parts.append(dots_text(filled, total, self._localizer))
        text = ", ".join(filter(None, [*parts, cell.mark]))
        return ". ".join([text, *(each.line for each in cell.details)])

    def beside(self, column: int) -> str:
        """The level that a column is compared with, in words."""
        reference = self.comparison.references[column]
        if reference is None:
            # Of three levels without a base, the third is not compared with the first.
            is_base = self.comparison.base is not None or len(self.titles) <= _PAIR
            return self._localizer.tr(_BASE if is_base else _FIRST)
        return self._localizer.tr("compared with {level}", level=self.titles[reference])


def kind_of_skill(kind: LineKind) -> SkillKind:
    """Whether a line has hard or soft skills."""
    return SkillKind.HARD if kind is LineKind.HARD_SKILL else SkillKind.SOFT


def _common_title(row: StatementRow) -> str:
    titles = {cell.responsibility.title for cell in row.cells if cell.responsibility}
    return titles.pop() if len(titles) == 1 else ""


def _cut(cell: ComparedCell, start: int) -> ComparedCell:
    spans = (Span(max(s.start - start, 0), s.end - start) for s in cell.changed)
    return replace(
        cell, text=cell.text[start:], changed=tuple(span for span in spans if span.end > 0)
    )


def _filled(cell: ComparedCell) -> ComparedCell:
    is_nothing = not cell.text and not cell.change.is_left
    return replace(cell, text=NOTHING) if is_nothing else cell
