"""Checks the form of addresses of levels and families; they can be in other files."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ladder_app.files.kinds import ID_PATTERN, MAX_ID_CHARACTERS, Field, Kind
from ladder_app.files.nodes import Node, RefusedNode, ScalarNode, SequenceNode
from ladder_app.files.problems import Report

ADDRESS_KINDS = frozenset({Kind.LEVELS, Kind.ADDRESSES})

LEVEL_ADDRESS = f"{ID_PATTERN}/{ID_PATTERN}"
ANY_ADDRESS = f"{ID_PATTERN}(/{ID_PATTERN})?"

_FORMS = {
    Kind.LEVEL: re.compile(LEVEL_ADDRESS),
    Kind.LEVELS: re.compile(LEVEL_ADDRESS),
    Kind.ADDRESSES: re.compile(ANY_ADDRESS),
}


def read_addresses(field: Field, node: Node, report: Report) -> tuple[ScalarNode, ...]:
    """The valid addresses of a field, which holds one or a list of them."""
    children: Sequence[Node] = node.items if isinstance(node, SequenceNode) else (node,)
    found = []
    for child in children:
        if isinstance(child, RefusedNode):
            continue
        if isinstance(child, ScalarNode) and is_address(child.value, field.kind):
            found.append(child)
        else:
            report_address(field, child, report)
    return tuple(found)


def report_address(field: Field, node: Node, report: Report) -> None:
    """Report a value that is no address."""
    report.error(
        node,
        "address-invalid",
        "“{key}” should be {kind}, such as {example}.",
        key=field.key,
        kind=field.kind.value,
        example=field.example,
    )


def is_address(text: str, kind: Kind) -> bool:
    """Whether a text has the form of an address of this kind; nothing need have it."""
    ids = text.split("/")
    return bool(_FORMS[kind].fullmatch(text)) and max(map(len, ids)) <= MAX_ID_CHARACTERS
