"""Compares the statements of several levels, one row per statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change, StatementChange
from ladder_app.domain.compare.step import Step
from ladder_app.domain.expected import Expected, expected_statements
from ladder_app.domain.lineage import Key
from ladder_app.domain.model import Responsibility

Statement = Expected[Responsibility]


class StatementRow(Struct, frozen=True):
    """One statement with a cell for each level, in their order."""

    cells: tuple[StatementChange, ...]

    @property
    def is_difference(self) -> bool:
        """Whether any cell is a difference."""
        return any(cell.is_difference for cell in self.cells)


def statement_rows(
    columns: Sequence[Place], references: Sequence[int | None], steps: Sequence[Step | None]
) -> tuple[StatementRow, ...]:
    """All statements of all columns, each in one row.

    `references` has the column to compare each with, and `steps` the step from there.
    """
    table = _Table(columns)
    # A column comes after the one it is compared with.
    order = sorted(range(len(columns)), key=lambda number: references[number] is not None)
    for column in order:
        reference, step = references[column], steps[column]
        statements = expected_statements(columns[column])
        if reference is None or step is None:
            table.add_first(column, statements)
        else:
            table.add(column, reference, step, statements)
    return tuple(table.rows())


_ABSENT = StatementChange(change=Change.ABSENT)


class _Line:
    """A row while it is filled: the cells by their column."""

    __slots__ = ("cells",)

    def __init__(self) -> None:
        self.cells: dict[int, StatementChange] = {}


class _Table:
    """The rows while the columns are added."""

    def __init__(self, columns: Sequence[Place]) -> None:
        self._columns = columns
        self._lines: list[_Line] = []
        self._owners: list[dict[Key, _Line]] = [{} for _ in columns]

    def add_first(self, column: int, statements: Iterable[Statement]) -> None:
        """Add a column that is not compared with another."""
        for now in statements:
            change = StatementChange(change=Change.BASELINE, now=now)
            self._put(column, now.key(), change, None)

    def add(self, column: int, reference: int, step: Step, statements: Sequence[Statement]) -> None:
        """Add a column by its changes from another one."""
        by_key = {item.now.key(): item for item in step.statements if item.now}
        alike = self._alike(reference)
        owners = self._owners[reference]
        merged: dict[Key, StatementChange] = {}
        for now in statements:
            key = now.key()
            change = by_key.get(key)
            if change is None:
                change = StatementChange(change=Change.CARRIED, now=now, before=(now,))
                merged[key] = change
                self._put(column, key, change, _free([owners[key]], column))
                continue
            before = [item.key() for item in change.before]
            if before:
                lines = [owners[each] for each in before]
            else:
                lines = [line for sign in self._signs(column, now) for line in alike.get(sign, ())]
            merged.update(dict.fromkeys(before, change))
            self._put(column, key, change, _free(lines, column))
        for item in step.statements:
            if item.now is None:
                owners[item.before[0].key()].cells[column] = item
        self._mark_merged(column, reference, merged)

    def rows(self) -> Iterator[StatementRow]:
        """All rows, each with a cell for every column."""
        for line in self._lines:
            yield StatementRow(
                tuple([line.cells.get(number, _ABSENT) for number in range(len(self._columns))])
            )

    def _alike(self, reference: int) -> dict[object, list[_Line]]:
        """The rows without a statement in the reference column, by what the others show."""
        found: dict[object, list[_Line]] = {}
        for line in self._lines:
            if reference in line.cells and line.cells[reference].now:
                continue
            for column, cell in line.cells.items():
                for sign in self._signs(column, cell.now) if cell.now else ():
                    found.setdefault(sign, []).append(line)
        return found

    def _signs(self, column: int, statement: Statement) -> Iterator[object]:
        """What makes two statements share a row, the strongest first."""
        item = statement.item
        yield self._columns[column].family.id, statement.key()
        yield item.title, item.text
        yield item.id

    def _put(self, column: int, key: Key, change: StatementChange, line: _Line | None) -> None:
        if line is None:
            line = _Line()
            self._lines.append(line)
        line.cells[column] = change
        self._owners[column][key] = line

    def _mark_merged(self, column: int, reference: int, found: dict[Key, StatementChange]) -> None:
        """Mark the rows of the statements that a statement in another row grew from."""
        for key, change in found.items():
            line = self._owners[reference][key]
            if column not in line.cells:
                line.cells[column] = StatementChange(change=Change.MERGED, before=change.before)


def _free(lines: Iterable[_Line], column: int) -> _Line | None:
    """The first of these rows without a cell in the column."""
    for line in lines:
        if column not in line.cells:
            return line
    return None
