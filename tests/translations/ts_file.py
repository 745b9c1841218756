"""Messages as a translation source file of Qt Linguist (TS 2.1)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.translations.message import Message

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def ts_text(messages: Mapping[Message, Collection[str]]) -> str:
    """The file; the messages come with the files that they are in, relative to the .ts file."""
    lines = [_HEAD + '<TS version="2.1" sourcelanguage="en_US">']
    contexts: dict[str, list[Message]] = {}
    for message in sorted(messages):
        contexts.setdefault(message.context, []).append(message)
    for name, of_context in contexts.items():
        lines += ["<context>", f"    <name>{_text(name)}</name>"]
        for message in of_context:
            lines += _message(message, messages[message])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>"]) + "\n"


def _message(message: Message, files: Collection[str]) -> list[str]:
    forms = "<numerusform></numerusform>" if message.one else ""
    lines = ['    <message numerus="yes">' if message.one else "    <message>"]
    lines += [f'        <location filename="{_text(file)}"/>' for file in sorted(files)]
    lines.append(f"        <source>{_text(message.source)}</source>")
    if message.one:
        lines.append(f"        <extracomment>One: {_text(message.one)}</extracomment>")
    lines += [f'        <translation type="unfinished">{forms}</translation>', "    </message>"]
    return lines


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def sources_of(text: str) -> dict[str, frozenset[str]]:
    """The source texts of a .ts file by their contexts."""
    root = ElementTree.fromstring(text)  # noqa: S314 - a file of this repository
    return {
        context.findtext("name", ""): frozenset(
            message.findtext("source", "") for message in context.iter("message")
        )
        for context in root.iter("context")
    }
