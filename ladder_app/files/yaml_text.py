"""Records of a ladder file as YAML: what is plain is written directly, the rest by PyYAML.

PyYAML looks at each character several times, which takes most of the time that a large import
takes. The text is the same, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import yaml

_WIDTH = 96
_STEP = 2

# A letter first, and nothing after it that PyYAML would quote, escape, or write on two lines.
_PLAIN_TEXT = re.compile(
    "[^\\W\\d_](?:[^\x00-\x20\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff:#]"
    "|(?<! ) (?! |$)|:(?=[^\\s\x00-\x20\x7f-\xa0])|(?<! )#)*"
)
_PLAIN_VALUE = re.compile(r"[0-9][0-9.-]*")
_ID = re.compile(r"[0-9][0-9A-Za-z-]{0,59}")
_FLOW_ID = re.compile(r"[A-Za-z][0-9A-Za-z-]{0,59}")
_NO_TEXT = frozenset({"yes", "no", "true", "false", "on", "off", "null"})
_WITHOUT_SPACES = re.compile(r"[\x21-\x7e]{1,60}")


class Plain(str):
    """A value that is written without quotation marks: a number, a date, a percentile."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key, and never writes an alias."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML passes it
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML passes it
        return True


def _write_plain(dumper: yaml.SafeDumper, value: Plain) -> yaml.ScalarNode:
    tag = dumper.resolve(yaml.ScalarNode, str(value), (True, False))  # type: ignore[no-untyped-call] # PyYAML has no types here
    return yaml.ScalarNode(tag, str(value))


_Dumper.add_representer(Plain, _write_plain)


def dumped(value: object, *, default_flow_style: bool = False, width: int = _WIDTH) -> str:
    """The value as PyYAML writes it."""
    return yaml.dump(
        value,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=default_flow_style,
        width=width,
    )


def on_one_line(record: Mapping[str, object]) -> str:
    """A record in braces, as PyYAML writes it."""
    text = _flow(record)
    if text is not None:
        return text
    return dumped(record, default_flow_style=True, width=10**9).rstrip("\n")


def _flow(value: object) -> str | None:
    """A value of ids, numbers and lists and records of them; None for any other."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        is_simple = isinstance(value, Plain) or _FLOW_ID.fullmatch(value)
        return _token(value) if is_simple else None
    if isinstance(value, list):
        return _enclosed("[", map(_flow, value), "]")
    if isinstance(value, dict):
        pairs = ((_flow(key), _flow(item)) for key, item in value.items())
        return _enclosed("{", (_pair(key, item) for key, item in pairs), "}")
    return None


def _pair(key: str | None, value: str | None) -> str | None:
    return None if key is None or value is None else f"{key}: {value}"


def _enclosed(start: str, parts: Iterable[str | None], end: str) -> str | None:
    known: list[str] = []
    for part in parts:
        if part is None:
            return None
        known.append(part)
    return f"{start}{', '.join(known)}{end}"


def yaml_text(record: Mapping[str, object]) -> str:
    """A record of records, lists and scalars, as PyYAML writes it."""
    return "".join(_entries(record, 0)) if record else dumped(record)


def _entries(record: Mapping[str, object], indent: int) -> Iterator[str]:
    margin = " " * indent
    for key, value in record.items():
        name = _token(key)
        if name is None:
            yield _left_to_yaml({key: value}, indent)
        elif isinstance(value, dict) and value:
            yield f"{margin}{name}:\n"
            yield from _entries(value, indent + _STEP)
        elif isinstance(value, list) and value:
            yield f"{margin}{name}:\n"
            yield from _items(value, indent + _STEP)
        else:
            text = _scalar(value, indent, indent + len(name) + 1)
            yield (
                _left_to_yaml({key: value}, indent) if text is None else f"{margin}{name}:{text}\n"
            )


def _items(values: list[object], indent: int) -> Iterator[str]:
    margin = " " * indent
    for value in values:
        if isinstance(value, dict) and value:
            # The first key stands beside the dash.
            entries = "".join(_entries(value, indent + _STEP))
            yield f"{margin}- {entries[indent + _STEP :]}"
        else:
            text = _scalar(value, indent, indent + 1)
            yield _left_to_yaml([value], indent) if text is None else f"{margin}-{text}\n"


def _scalar(value: object, indent: int, column: int) -> str | None:
    """A value with the space before it, which begins at a column; None for one not simple."""
    if isinstance(value, bool):
        return " true" if value else " false"
    if not isinstance(value, str):
        return None
    token = _token(value)
    if token is not None:
        return f" {token}"
    return _folded(value, indent + _STEP, column) if _is_plain(value) else None


def _token(text: str) -> str | None:
    """A short text without spaces, which is written alike wherever it stands."""
    if isinstance(text, Plain):
        return str(text) if _PLAIN_VALUE.fullmatch(text) else None
    return _token_of(text) if _WITHOUT_SPACES.fullmatch(text) else None


@lru_cache(maxsize=4096)
def _token_of(text: str) -> str:
    if _is_plain(text):
        return text
    if _ID.fullmatch(text):
        return f"'{text}'" if _is_other_value(text) else text
    return dumped([text]).removeprefix("- ").removesuffix("\n")


def _is_other_value(text: str) -> bool:
    """Whether YAML would take a text for a number, a date, or another value."""
    resolvers = _Dumper.yaml_implicit_resolvers.get(text[0], ())
    return any(pattern.match(text) for _, pattern in resolvers)


def _is_plain(text: str) -> bool:
    is_word = len(text) < 6 and text.lower() in _NO_TEXT
    return not is_word and _PLAIN_TEXT.fullmatch(text) is not None


def _folded(text: str, indent: int, column: int) -> str:
    """The words of a text, on as many lines as the width asks for."""
    if column + 1 + len(text) <= _WIDTH:
        return f" {text}"
    parts: list[str] = []
    for number, word in enumerate(text.split(" ")):
        if number and column > _WIDTH:
            parts.append(f"\n{' ' * indent}{word}")
            column = indent + len(word)
        else:
            parts.append(f" {word}")
            column += 1 + len(word)
    return "".join(parts)


def _left_to_yaml(entry: dict[str, object] | list[object], indent: int) -> str:
    """What PyYAML writes of an entry at its indentation."""
    nested: object = entry
    for _ in range(indent // _STEP):
        nested = {"k": nested}
    above = sum(_STEP * number + len("k:\n") for number in range(indent // _STEP))
    return dumped(nested)[above:]
