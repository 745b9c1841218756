"""A mapping as a file, so that a table that has changed is imported as it was before.

sheet: Ladder
shape: levels across
header: 2
columns: {A: skill, B: level, C: level}
scale: [Basic, Good, Expert]
"""

from __future__ import annotations

from collections.abc import Iterable
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
from ladder_app.files.tables.mapping import Mapping, Shape
from ladder_app.files.tables.sheets import MAX_COLUMNS, column_name, column_number
from ladder_app.files.text import decode

_Choice = TypeVar("_Choice")

_KEYS = ("sheet", "shape", "header", "columns", "scale", "name", "currency", "period")
_SHAPES = {shape.value: shape for shape in Shape}
_MEANINGS = {meaning.value: meaning for meaning in Meaning}
_PERIODS = {period.value: period for period in PayPeriod}
_MAX_ROWS = MAX_COLUMNS * 1000
_UNKNOWN_VALUE = translatable("“{word}” cannot stand here. Write one of: {known}.")


class MappingFile(Struct, frozen=True, kw_only=True):
    """What a file holds: a mapping unless there is an error, and the problems by place.

    `was_read` is False where the bytes could not be had.
    """

    path: str
    mapping: Mapping | None
    problems: tuple[Problem, ...]
    was_read: bool = True


def mapping_text(mapping: Mapping) -> str:
    """The mapping as a file. Columns are named by letters, or rows by numbers, from the top."""
    is_down = mapping.shape is Shape.DOWN
    record: dict[str, object] = {
        "sheet": mapping.sheet,
        "shape": mapping.shape.value,
        "header": _place(mapping.header, is_column=is_down),
        "columns": {
            _place(column, is_column=not is_down): meaning.value
            for column, meaning in sorted(mapping.columns.items())
            if meaning is not Meaning.SKIPPED
        },
        "scale": list(mapping.scale),
        "name": mapping.name,
        "currency": mapping.currency,
        "period": mapping.period.value if mapping.period else "",
    }
    text = {key: value for key, value in record.items() if value not in ("", [], {})}
    return yaml.safe_dump(text, allow_unicode=True, sort_keys=False)


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
    mapping = _Reader(root, report).mapping() if isinstance(root, MappingNode) else None
    if mapping is None and not report.has_errors:
        report.error(
            FILE_START,
            "mapping-empty",
            "This is no mapping. It begins with “shape: levels across”.",
        )
    return MappingFile(
        path=path, mapping=None if report.has_errors else mapping, problems=report.problems()
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
            columns=self._columns(is_column=not is_down),
            scale=self._scale(),
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

    def _columns(self, *, is_column: bool) -> dict[int, Meaning]:
        node = self._nodes.get("columns")
        if not isinstance(node, MappingNode):
            self._report.error(
                node or self._root,
                "columns-missing",
                "“columns” should say what each means, such as “columns: {{A: skill, B: level}}”.",
            )
            return {}
        found: dict[int, Meaning] = {}
        for key, value in node.pairs:
            meaning = value.value if isinstance(value, ScalarNode) else ""
            if meaning in _MEANINGS:
                found[self._number(key, is_column=is_column)] = _MEANINGS[meaning]
            else:
                self._refuse(value, meaning, _MEANINGS)
        return found

    def _scale(self) -> tuple[str, ...]:
        node = self._nodes.get("scale")
        if node is None:
            return ()
        if not isinstance(node, SequenceNode):
            self._report.error(
                node, "list-expected", "Write the words lowest first: “scale: [Basic, Expert]”."
            )
            return ()
        words = (item.value.strip() for item in node.items if isinstance(item, ScalarNode))
        return tuple(dict.fromkeys(filter(None, words)))


def _row_number(text: str) -> int | None:
    is_short = text.isascii() and text.isdigit() and len(text) <= len(str(_MAX_ROWS))
    return int(text) - 1 if is_short and 0 < int(text) <= _MAX_ROWS else None
