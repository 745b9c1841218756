"""A row of an exported list as keys and values of a ladder file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ladder_app.files.nodes import MappingNode, Node, ScalarNode, read_nodes
from ladder_app.files.problems import Report
from ladder_app.files.tables.columns import WRITTEN, Meaning

Pairs = list[tuple[ScalarNode, Node]]
"""The keys of a mapping with their values."""

_OF_LEVEL = [column for column in WRITTEN if column.of_level]
_OF_PAY = [column for column in WRITTEN if column.of_pay]


class UnfitError(Exception):
    """The rows are not what an export has; a person may have changed them."""


class ExportRow(Struct, frozen=True, kw_only=True):
    """A row: its number, counted from 0, its cells, and the column of each meaning."""

    number: int
    cells: Sequence[str]
    columns: Mapping[Meaning, int]

    def text(self, meaning: Meaning) -> str:
        """The text in the column of this meaning; empty if there is none."""
        return self.cells[self.columns[meaning]] if meaning in self.columns else ""

    def node(self, meaning: Meaning, *, quoted: bool = True) -> ScalarNode:
        """The same as a value at the place of the cell."""
        column = self.columns.get(meaning, 0)
        return ScalarNode(self.text(meaning), self.number + 1, column + 1, quoted)

    def alone(self, *meanings: Meaning) -> ExportRow:
        """The row with these cells only."""
        return replace(self, columns={meaning: self.columns[meaning] for meaning in meanings})

    def keys(self) -> Pairs:
        """The keys that the row has in the column for them.

        Raises:
            UnfitError: they cannot be read.
        """
        text = self.text(Meaning.KEYS)
        if not text:
            return []
        report = Report("")
        node = read_nodes(text, report)
        if report.has_errors or not isinstance(node, MappingNode):
            raise UnfitError
        return list(node.pairs)

    def named(self, name: str, text: str) -> Pairs:
        """The keys of the row, with those of its name and of its text.

        Raises:
            UnfitError: a key is given twice.
        """
        pairs = self.keys()
        for key, meaning in ((name, Meaning.SKILL), (text, Meaning.STATEMENT)):
            if self.text(meaning):
                add(pairs, key, self.node(meaning))
        return pairs

    def level(self, pairs: Pairs) -> Pairs:
        """These keys, with those of a level that have columns of their own.

        Raises:
            UnfitError: a key is given twice.
        """
        add(pairs, "name", self.node(Meaning.LEVEL))
        for column in _OF_LEVEL:
            if self.text(column.meaning):
                add(pairs, column.key, self.node(column.meaning))
        self._add_pay(pairs)
        return pairs

    def _add_pay(self, pairs: Pairs) -> None:
        pay: Pairs = []
        for column in _OF_PAY:
            text = self.text(column.meaning)
            if text:
                value = "true" if column.meaning is Meaning.OPEN_TOP and text == "yes" else text
                add(pay, column.key, replace(self.node(column.meaning, quoted=False), value=value))
        stated = next((pair for pair in pairs if pair[0].value == "pay"), None)
        if stated is not None:
            pairs.remove(stated)
            if not isinstance(stated[1], MappingNode):
                raise UnfitError
            for key, stated_value in stated[1].pairs:
                add(pay, key.value, stated_value)
        if pay:
            add(pairs, "pay", mapping(self, pay))


def mapping(row: ExportRow, pairs: Pairs) -> MappingNode:
    """A record of these keys at the place of the row."""
    return MappingNode(pairs, row.number + 1, 1)


def add(pairs: Pairs, key: str, value: Node) -> None:
    """Add a key.

    Raises:
        UnfitError: it is there already.
    """
    if any(known.value == key for known, _ in pairs):
        raise UnfitError
    pairs.append((ScalarNode(key, value.line, value.column), value))
