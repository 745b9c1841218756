"""Which lane each station of a map takes, so that lines part and run on without crossing.

A run is a line that stays in one lane. Whatever branches off it hangs below it:
what branches off last is nearest, so that no branch has to cross another. Each
branch moves up as far as those already placed leave room, by comparing
outlines, as tidy trees are drawn (Reingold and Tilford, 1981).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct


class Node(Struct, frozen=True, kw_only=True):
    """A station before it has a lane; `parent` and `main` are places in the sequence of all.

    `main` is the one that runs on in the same lane. A line comes in from
    `reach` on, the leftmost column that leads here.
    """

    column: int
    parent: int | None = None
    main: int | None = None
    reach: int | None = None


class _Outline:
    """The highest and the lowest lane by half columns: even ones hold stations, odd ones lines."""

    def __init__(self, first: int, last: int) -> None:
        self.top = dict.fromkeys(range(first, last + 1), 0)
        self.bottom = dict(self.top)

    def room_below(self, other: _Outline) -> int:
        """How many lanes further down the other has to go to lie below."""
        shared = self.bottom.keys() & other.top.keys()
        return max((self.bottom[half] - other.top[half] + 1 for half in shared), default=0)

    def add(self, other: _Outline, lane: int) -> None:
        """Take the other in, so many lanes further down."""
        for half, top in other.top.items():
            self.top[half] = min(self.top.get(half, top + lane), top + lane)
            low = other.bottom[half] + lane
            self.bottom[half] = max(self.bottom.get(half, low), low)

    def add_connector(self, half: int, lane: int) -> None:
        """Take in a line that goes down from this run to a lane."""
        self.top[half] = min(self.top.get(half, 0), 0)
        self.bottom[half] = max(self.bottom.get(half, 0), lane)


def lanes_of(nodes: Sequence[Node]) -> list[int]:
    """The lane of each node, from 0. Trees that share no line lie below one another."""
    branches = _branches(nodes)
    heads = _heads(nodes, branches)
    below: dict[int, int] = {}
    outlines: dict[int, _Outline] = {}
    # Those that hang on a run come after it, so that backwards each is ready when it is needed.
    for head in reversed(heads):
        outlines[head] = _outline(head, nodes, branches, outlines, below)
    whole = _Outline(0, -1)
    for head in heads:
        if nodes[head].parent is None:
            below[head] = whole.room_below(outlines[head])
            whole.add(outlines[head], below[head])
    lanes = [0] * len(nodes)
    for head in heads:
        parent = nodes[head].parent
        lane = below[head] + (0 if parent is None else lanes[parent])
        for node in _run(head, nodes):
            lanes[node] = lane
    return lanes


def _branches(nodes: Sequence[Node]) -> dict[int, list[int]]:
    """What leaves the lane of each node, in order."""
    branches: dict[int, list[int]] = {}
    for number, node in enumerate(nodes):
        if node.parent is not None and nodes[node.parent].main != number:
            branches.setdefault(node.parent, []).append(number)
    return branches


def _run(head: int, nodes: Sequence[Node]) -> Iterator[int]:
    node: int | None = head
    while node is not None:
        yield node
        node = nodes[node].main


def _heads(nodes: Sequence[Node], branches: dict[int, list[int]]) -> list[int]:
    """The first node of every run; a run comes before those that branch off it."""
    heads = [number for number, node in enumerate(nodes) if node.parent is None]
    for head in heads:
        heads += [branch for node in _run(head, nodes) for branch in branches.get(node, ())]
    return heads


def _start(node: Node) -> int:
    """The half column that the node's run begins in."""
    return 2 * node.column if node.reach is None else min(2 * node.column, 2 * node.reach + 1)


def _outline(
    head: int,
    nodes: Sequence[Node],
    branches: dict[int, list[int]],
    outlines: dict[int, _Outline],
    below: dict[int, int],
) -> _Outline:
    """The outline of a run with all that hangs on it; each branch gets its place in `below`."""
    run = list(_run(head, nodes))
    outline = _Outline(_start(nodes[head]), 2 * nodes[run[-1]].column)
    hanging = [branch for node in run for branch in branches.get(node, ())]
    for branch in sorted(hanging, key=lambda number: (-_start(nodes[number]), number)):
        own = outlines.pop(branch)
        below[branch] = max(1, outline.room_below(own))
        outline.add(own, below[branch])
        outline.add_connector(2 * nodes[branch].column - 1, below[branch])
    return outline
