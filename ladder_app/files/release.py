"""Releases a tree of values piece by piece.

Python frees a tree of a million values at once, and no other thread runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from ladder_app.files.nodes import MappingNode, Node, SequenceNode
from ladder_app.files.records import Item


def release_nodes(root: Node, checkpoint: Callable[[], None]) -> None:
    """Empty all lists and mappings of a tree that is no longer needed."""
    remaining: list[Node] = [root]
    while remaining:
        checkpoint()
        node = remaining.pop()
        if isinstance(node, SequenceNode):
            remaining += node.items
            node.items.clear()
        elif isinstance(node, MappingNode):
            remaining += [value for _, value in node.pairs]
            node.pairs.clear()


def release_items(root: Item, checkpoint: Callable[[], None]) -> None:
    """Empty all records of a tree that is no longer needed."""
    remaining = [root]
    while remaining:
        checkpoint()
        item = remaining.pop()
        for children in item.children.values():
            remaining += children
        for part in (item.nodes, item.values, item.references, item.children):
            part.clear()
