"""Letting go of what was read, a piece at a time.

Python frees a tree of a million values in one go, and no other thread runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from ladder_app.files.nodes import MappingNode, Node, SequenceNode
from ladder_app.files.records import Item


def release_nodes(root: Node, checkpoint: Callable[[], None]) -> None:
    """Empty every list and mapping of a tree that nobody needs any more."""
    left: list[Node] = [root]
    while left:
        checkpoint()
        node = left.pop()
        if isinstance(node, SequenceNode):
            left += node.items
            node.items.clear()
        elif isinstance(node, MappingNode):
            left += [value for _, value in node.pairs]
            node.pairs.clear()


def release_items(root: Item, checkpoint: Callable[[], None]) -> None:
    """Empty every record of a tree that nobody needs any more."""
    left = [root]
    while left:
        checkpoint()
        item = left.pop()
        for children in item.children.values():
            left += children
        for part in (item.nodes, item.values, item.references, item.children):
            part.clear()
