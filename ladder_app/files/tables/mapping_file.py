"""A mapping as a file, so that a table that has changed is imported as it was before.

sheet: Ladder
shape: levels across
header: 2
columns: {A: skill, B: level, C: level}
scale: [Basic, Good, Expert]
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Meanings
from pathlib import Path
from typing import TypeVar

import yaml
from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.domain.text.translatable import translatable
from ladder_app.files.nodes import MappingNode, Node, ScalarNode, SequenceNode, read_nodes
from ladder_app.files.problems import FILE_START, Placed, Problem, Report
from ladder_app.files.read_bytes import read_bytes
from ladder_app.files.tables.columns import Meaning
from ladder_app.files.tables.csv_text import ENCODINGS, CsvLook
from ladder_app.files.tables.mapping import Mapping, Order, Shape
from ladder_app.files.tables.sheets import (
    MAX_COLUMNS,
    Region,
    column_name,
    column_number,
    region_named,
)
from ladder_app.files.text import decode

_Choice = TypeVar("_Choice")

_KEYS = (
    "sheet", "also", "sheet-names", "shape", "header", "columns", "rows", "more-rows", "last",
    "region", "order", "scale", "name", "currency", "period", "encoding", "delimiter",
)  # fmt: skip
_ORDERS = {order.value: order for order in Order}
_ENCODINGS = {encoding: encoding for encoding in ENCODINGS}
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_NAME_OF_DELIMITER = {mark: name for name, mark in _DELIMITERS.items()}
_SHAPES = {shape.value: shape for shape in Shape}
_MEANINGS = {meaning.value: meaning for meaning in Meaning}
_PERIODS = {period.value: period for period in PayPeriod}
SHEET_NAMES = {meaning.value: meaning for meaning in (Meaning.LEVEL, Meaning.TRACK)}
"""What the names of sheets may be."""

_MAX_ROWS = MAX_COLUMNS * 1000
_LISTS = {
    "scale": translatable("Write the words lowest first: “scale: [Basic, Expert]”."),
    "also": translatable("Write the names of sheets: “also: [Delivery, Teamwork]”."),
}
_MORE_ROWS = translatable(
    "Write the rows of each further sheet: “more-rows: {{Teamwork: {{2: title}}}}”."
)
_UNKNOWN_VALUE = translatable("“{word}” cannot stand here. Write one of: {known}.")


class MappingFile(Struct, frozen=True, kw_only=True):
    """What a file holds: a mapping unless there is an error, and the problems by place.

    `was_read` is False where the bytes could not be had.
    """

    path: str
    mapping: Mapping | None
    problems: tuple[Problem, ...]
    look: CsvLook = CsvLook()
    was_read: bool = True


def mapping_text(
    mapping: Mapping,
    look: CsvLook = CsvLook(),  # noqa: B008 - it is frozen
) -> str:
    """The mapping as a file. Columns are named by letters, rows by numbers, from the top."""
    is_down = mapping.shape is Shape.DOWN
    # A column without a meaning need not be named; a row without one has its name's.
    used = {c: meaning for c, meaning in mapping.columns.items() if meaning is not Meaning.SKIPPED}
    across = _named(used, is_column=not is_down)
    down = _named(mapping.rows, is_column=is_down)
    record: dict[str, object] = {
        "sheet": mapping.sheet,
        "also": list(mapping.also),
        "sheet-names": mapping.sheet_names.value if mapping.sheet_names else "",
        "shape": mapping.shape.value,
        "header": _place(mapping.header, is_column=is_down),
        "columns": down if is_down else across,
        "rows": across if is_down else down,
        "more-rows": {
            sheet: _named(mapping.rows_in(sheet), is_column=is_down)
            for sheet in mapping.also
            if mapping.rows_in(sheet)
        },
        "last": "" if mapping.last is None else mapping.last + 1,
        "region": mapping.region.name if mapping.region else "",
        "order": "" if mapping.order is Order.LOWEST_FIRST else mapping.order.value,
        "scale": list(mapping.scale),
        "name": mapping.name,
        "currency": mapping.currency,
        "period": mapping.period.value if mapping.period else "",
        "encoding": look.encoding,
        "delimiter": _NAME_OF_DELIMITER.get(look.delimiter, ""),
    }
    text = {key: value for key, value in record.items() if value not in ("", [], {})}
    return yaml.safe_dump(text, allow_unicode=True, sort_keys=False)


def _named(meanings: Meanings[int, Meaning], *, is_column: bool) -> dict[str | int, str]:
    """The places with their meanings."""
    return {
        _place(place, is_column=is_column): meaning.value
        for place, meaning in sorted(meanings.items())
    }


def _place(number: int, *, is_column: bool) -> str | int:
    return column_name(number) if is_column else number + 1


def read_mapping(path: Path) -> MappingFile:
    """Read a mapping file. Nothing is raised: what is wrong is among the problems."""
    report = Report(str(path))
    data = read_bytes(path, report)
    if data is None:
        return MappingFile(
            path=report.path, mapping=None, problems=report.problems(), was_read=False
        )
    return parse_mapping(data, str(path))


def parse_mapping(data: bytes, path: str) -> MappingFile:
    """The mapping in the bytes of a file; `path` is only used to name it in problems."""
    report = Report(path)
    text = decode(data, report)
    root = read_nodes(text, report) if text is not None else None
    reader = _Reader(root, report) if isinstance(root, MappingNode) else None
    mapping = reader.mapping() if reader else None
    look = reader.look() if reader else CsvLook()
    if mapping is None and not report.has_errors:
        report.error(
            FILE_START,
            "mapping-empty",
            "This is no mapping. It begins with “shape: levels across”.",
        )
    return MappingFile(
        path=path,
        mapping=None if report.has_errors else mapping,
        problems=report.problems(),
        look=look,
    )


class _Reader:
    def __init__(self, root: MappingNode, report: Report) -> None:
        self._root = root
        self._report = report
        self._nodes: dict[str, Node] = {}
        for key, node in root.pairs:
            if key.value in _KEYS:
                self._nodes[key.value] = node
            else:
                report.unknown(
                    key,
                    "key-unknown",
                    "The key “{word}” is not known in a mapping. Remove it or correct it.",
                    key.value,
                    _KEYS,
                )

    def mapping(self) -> Mapping:
        shape = self._one_of("shape", _SHAPES) or Shape.ACROSS
        is_down = shape is Shape.DOWN
        currency = self._text("currency").upper()
        if currency and currency not in currency_codes():
            self._report.error(
                self._nodes["currency"],
                "currency-unknown",
                "“{word}” is not a currency. Write its ISO 4217 code, such as EUR.",
                word=currency,
            )
        return Mapping(
            sheet=self._text("sheet"),
            shape=shape,
            header=self._number(self._nodes.get("header"), is_column=is_down),
            columns=self._across(is_down=is_down),
            rows=self._down(is_down=is_down),
            more_rows=self._more_rows(is_down=is_down),
            last=self._last(is_down=is_down),
            also=tuple(self._list("also")),
            sheet_names=self._one_of("sheet-names", SHEET_NAMES),
            region=self._region(),
            order=self._one_of("order", _ORDERS) or Order.LOWEST_FIRST,
            scale=tuple(dict.fromkeys(self._list("scale"))),
            name=self._text("name"),
            currency=currency,
            period=self._one_of("period", _PERIODS),
        )

    def _text(self, key: str) -> str:
        node = self._nodes.get(key)
        if isinstance(node, ScalarNode):
            return " ".join(node.value.split())
        if node is not None:
            self._report.error(node, "text-expected", "This should be text on one line.")
        return ""

    def _one_of(self, key: str, known: dict[str, _Choice]) -> _Choice | None:
        text = self._text(key)
        if text and text not in known:
            self._refuse(self._nodes[key], text, known)
        return known.get(text)

    def _refuse(self, place: Placed, word: str, known: Iterable[str]) -> None:
        self._report.error(
            place, "value-unknown", _UNKNOWN_VALUE, word=word, known=", ".join(known)
        )

    def _number(self, node: Node | None, *, is_column: bool) -> int:
        text = node.value.strip() if isinstance(node, ScalarNode) else ""
        number = column_number(text) if is_column else _row_number(text)
        if number is None:
            self._report.error(
                node or self._root,
                "place-unknown",
                "Write a column by its letters, such as B."
                if is_column
                else "Write a row by its number, such as 2.",
            )
        return number or 0

    def look(self) -> CsvLook:
        """How a CSV file is read."""
        return CsvLook(
            self._one_of("encoding", _ENCODINGS) or "",
            self._one_of("delimiter", _DELIMITERS) or "",
        )

    def _across(self, *, is_down: bool) -> dict[int, Meaning]:
        """What holds the levels and the names of items: columns, or rows where levels are down."""
        key = "rows" if is_down and "rows" in self._nodes else "columns"
        node = self._nodes.get(key)
        if not isinstance(node, MappingNode):
            self._report.error(
                node or self._root,
                "columns-missing",
                "“columns” should say what each means, such as “columns: {{A: skill, B: level}}”.",
            )
            return {}
        return self._meanings(node, is_column=not is_down)

    def _down(self, *, is_down: bool) -> dict[int, Meaning]:
        """What the others mean: rows, or columns where levels are down."""
        if is_down and "rows" not in self._nodes:
            # A mapping of an earlier version named the rows below “columns”.
            return {}
        node = self._nodes.get("columns" if is_down else "rows")
        return self._meanings(node, is_column=is_down) if isinstance(node, MappingNode) else {}

    def _more_rows(self, *, is_down: bool) -> dict[str, dict[int, Meaning]]:
        """What the rows of further sheets mean, or their columns where levels are down."""
        node = self._nodes.get("more-rows")
        if node is None:
            return {}
        pairs = node.pairs if isinstance(node, MappingNode) else ()
        found = {
            key.value: self._meanings(value, is_column=is_down)
            for key, value in pairs
            if isinstance(value, MappingNode)
        }
        if not found or len(found) < len(pairs):
            self._report.error(node, "more-rows-expected", _MORE_ROWS)
        return found

    def _meanings(self, node: MappingNode, *, is_column: bool) -> dict[int, Meaning]:
        found: dict[int, Meaning] = {}
        for key, value in node.pairs:
            meaning = value.value if isinstance(value, ScalarNode) else ""
            if meaning in _MEANINGS:
                found[self._number(key, is_column=is_column)] = _MEANINGS[meaning]
            else:
                self._refuse(value, meaning, _MEANINGS)
        return found

    def _last(self, *, is_down: bool) -> int | None:
        node = self._nodes.get("last")
        return None if node is None else self._number(node, is_column=is_down)

    def _region(self) -> Region | None:
        text = self._text("region")
        region = region_named(text) if text else None
        if text and region is None:
            self._report.error(
                self._nodes["region"],
                "region-unknown",
                "Write the first and the last cell, such as “region: B2:F20”.",
            )
        return region

    def _list(self, key: str) -> list[str]:
        node = self._nodes.get(key)
        if node is None:
            return []
        if not isinstance(node, SequenceNode):
            self._report.error(node, "list-expected", _LISTS[key])
            return []
        words = (item.value.strip() for item in node.items if isinstance(item, ScalarNode))
        return list(filter(None, words))


def _row_number(text: str) -> int | None:
    is_short = text.isascii() and text.isdigit() and len(text) <= len(str(_MAX_ROWS))
    return int(text) - 1 if is_short and 0 < int(text) <= _MAX_ROWS else None
