"""A comparison as a matrix: a line for each item, whose words are chosen when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.documents.blocks import ComparedCell, ComparedRow
from ladder_app.documents.comparison.document import has_pay
from ladder_app.documents.comparison.pay import pay_rows
from ladder_app.documents.comparison.words import column_titles, skill_row, statement_row
from ladder_app.documents.localizer import Localizer
from ladder_app.documents.phrases import NOTHING
from ladder_app.domain.compare.arrange import arranged
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.compare.levels import LevelComparison
from ladder_app.domain.compare.options import ComparisonOptions
from ladder_app.domain.compare.skills import SkillRow, height
from ladder_app.domain.compare.statements import StatementRow
from ladder_app.domain.model import Item, SkillKind
from ladder_app.domain.text.folding import Span
from ladder_app.domain.text.translatable import translatable

_BASE = translatable("base")
_ALL_WITH_THIS = translatable("all are compared with this")


class LineKind(Enum):
    """What a line of the matrix is about."""

    SECTION = auto()
    STATEMENT = auto()
    HARD_SKILL = auto()
    SOFT_SKILL = auto()
    PAY = auto()


class MatrixLine(Struct, frozen=True):
    """A line's name, and a cell for each level; that of a section has a single one."""

    kind: LineKind
    name: str
    cells: tuple[ComparedCell, ...]


class _Line(Struct, frozen=True):
    kind: LineKind
    number: int
    row: StatementRow | SkillRow | ComparedRow | str


class ComparisonMatrix:
    """The lines of a comparison, section by section, and its columns."""

    def __init__(
        self, comparison: LevelComparison, choice: ComparisonOptions, localizer: Localizer
    ) -> None:
        """Take the rows that the choice wants; their words follow one by one."""
        self.comparison = comparison
        self.choice = choice
        self._localizer = localizer
        self._said: dict[int, MatrixLine] = {}
        self.titles = column_titles(comparison.columns)
        shown = arranged(comparison, choice)
        self._lines = [
            *self._section(translatable("Responsibilities"), LineKind.STATEMENT, shown.statements),
            *self._section(translatable("Hard skills"), LineKind.HARD_SKILL, shown.hard_skills),
            *self._section(translatable("Soft skills"), LineKind.SOFT_SKILL, shown.soft_skills),
        ]
        if has_pay(comparison, choice):
            pay = pay_rows(comparison, localizer)
            self._lines += self._section(translatable("Pay"), LineKind.PAY, pay)

    def _section(
        self, name: str, kind: LineKind, rows: Sequence[StatementRow | SkillRow | ComparedRow]
    ) -> list[_Line]:
        if not rows:
            return []
        numbered = (_Line(kind, number, row) for number, row in enumerate(rows, 1))
        return [_Line(LineKind.SECTION, len(rows), self._localizer.tr(name)), *numbered]

    def __len__(self) -> int:
        """How many lines there are, with those of the sections."""
        return len(self._lines)

    def kind(self, number: int) -> LineKind:
        """What a line is about, without its words."""
        return self._lines[number].kind

    def line(self, number: int) -> MatrixLine:
        """A line with its words."""
        found = self._said.get(number)
        if found is None:
            found = self._said[number] = self._worded(self._lines[number])
        return found

    def _worded(self, line: _Line) -> MatrixLine:
        row = line.row
        if isinstance(row, str):
            count = self._localizer.plural("%n row", "%n rows", line.number)
            return MatrixLine(line.kind, row, (ComparedCell(text=count),))
        if isinstance(row, StatementRow):
            return self._statement(line.number, row)
        text = skill_row(row, self._localizer) if isinstance(row, SkillRow) else row
        return MatrixLine(line.kind, text.name, tuple(map(_filled, text.cells)))

    def _statement(self, number: int, row: StatementRow) -> MatrixLine:
        cells = statement_row(number, row, self._localizer).cells
        title = _common_title(row)
        if title:
            start = len(title) + len(" — ")
            cells = tuple(_cut(cell, start) if cell.text else cell for cell in cells)
        name = title or self._localizer.tr("Statement {n}", n=self._localizer.number(number))
        return MatrixLine(LineKind.STATEMENT, name, tuple(map(_filled, cells)))

    def dots(self, number: int, column: int) -> tuple[int, int]:
        """How many dots of how many are filled in a cell; none of none where there are none."""
        row = self._lines[number].row
        if not isinstance(row, SkillRow):
            return 0, 0
        needed, family = row.cells[column].requirement, self.comparison.columns[column].family
        return (height(family, needed.proficiency) if needed else 0), len(family.scale)

    def item(self, number: int, column: int) -> Item | None:
        """The statement or skill of a cell."""
        row = self._lines[number].row
        if isinstance(row, StatementRow):
            return row.cells[column].responsibility or row.cells[column].before
        return row.skill if isinstance(row, SkillRow) else None

    def plain(self, number: int, column: int) -> str:
        """All that a cell says, as one text."""
        line = self.line(number)
        if line.kind is LineKind.SECTION:
            return f"{line.name}: {line.cells[0].text}"
        cell = line.cells[column]
        filled, total = self.dots(number, column)
        parts = [cell.text]
        if filled:
            parts.append(self._localizer.tr("{step} of {steps}", step=filled, steps=total))
        text = ", ".join(filter(None, [*parts, cell.mark]))
        return f"{text}. {cell.detail}" if cell.detail else text

    def beside(self, column: int) -> str:
        """What a level is compared with, in words."""
        reference = self.comparison.references[column]
        if reference is None:
            is_base = self.comparison.base is not None
            return self._localizer.tr(_ALL_WITH_THIS if is_base else _BASE)
        return self._localizer.tr("compared with {level}", level=self.titles[reference])


def kind_of_skill(kind: LineKind) -> SkillKind:
    """Whether a line is about hard or about soft skills."""
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
    is_nothing = not cell.text and cell.change is not Change.GONE
    return replace(cell, text=NOTHING) if is_nothing else cell
