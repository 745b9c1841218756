"""Assigns a lane to each station of a map so that no lines cross.

A run is a line that stays in one lane. Its branches are placed below it, the
last branch nearest, so that no branch crosses another. Each branch moves up as
far as the branches already placed allow, by comparing outlines, as in tidy tree
drawing (Reingold and Tilford, 1981).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct


class Node(Struct, frozen=True, kw_only=True):
    """A station without a lane; `parent` and `main` are indexes into the sequence of nodes.

    `main` is the next node in the same lane. `reach` is the leftmost column
    from which a line leads here. The line turns half a column before the station, or behind it
    if `turns_behind`.
    """

    column: int
    parent: int | None = None
    main: int | None = None
    reach: int | None = None
    turns_behind: bool = False

    @property
    def turn(self) -> int:
        """The half column in which the line to this station changes its lane."""
        return 2 * self.column + (1 if self.turns_behind else -1)


class _Outline:
    """The highest and the lowest lane by half columns: even ones hold stations, odd ones lines."""

    def __init__(self, first: int, last: int) -> None:
        self.top = dict.fromkeys(range(first, last + 1), 0)
        self.bottom = dict(self.top)

    def room_below(self, other: _Outline) -> int:
        """The number of lanes to move the other outline down so that it lies below this one."""
        shared = self.bottom.keys() & other.top.keys()
        return max((self.bottom[half] - other.top[half] + 1 for half in shared), default=0)

    def add(self, other: _Outline, lane: int) -> None:
        """Include the other outline, moved down by `lane` lanes."""
        for half, top in other.top.items():
            self.top[half] = min(self.top.get(half, top + lane), top + lane)
            low = other.bottom[half] + lane
            self.bottom[half] = max(self.bottom.get(half, low), low)

    def add_connector(self, half: int, lane: int) -> None:
        """Include a line that goes down from this run to a lane."""
        self.top[half] = min(self.top.get(half, 0), 0)
        self.bottom[half] = max(self.bottom.get(half, 0), lane)


def lanes_of(nodes: Sequence[Node]) -> list[int]:
    """The lane of each node, from 0. Trees without a common line lie below one another."""
    branches = _branches(nodes)
    heads = _heads(nodes, branches)
    below: dict[int, int] = {}
    outlines: dict[int, _Outline] = {}
    # In reverse order, the outlines of branches are ready before their run needs them.
    for head in reversed(heads):
        outlines[head] = _outline(head, nodes, branches, outlines, below)
    combined = _Outline(0, -1)
    for head in heads:
        if nodes[head].parent is None:
            below[head] = combined.room_below(outlines[head])
            combined.add(outlines[head], below[head])
    lanes = [0] * len(nodes)
    for head in heads:
        parent = nodes[head].parent
        lane = below[head] + (0 if parent is None else lanes[parent])
        for node in _run(head, nodes):
            lanes[node] = lane
    return lanes


def _branches(nodes: Sequence[Node]) -> dict[int, list[int]]:
    """The nodes that branch off each node, in order."""
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
    """The half column in which the node's run starts."""
    return 2 * node.column if node.reach is None else min(2 * node.column, 2 * node.reach + 1)


def _outline(
    head: int,
    nodes: Sequence[Node],
    branches: dict[int, list[int]],
    outlines: dict[int, _Outline],
    below: dict[int, int],
) -> _Outline:
    """The outline of a run with its branches; sets the offset of each branch in `below`."""
    run = list(_run(head, nodes))
    last = nodes[run[-1]]
    outline = _Outline(_start(nodes[head]), max(2 * last.column, last.turn))
    own_branches = [branch for node in run for branch in branches.get(node, ())]
    for branch in sorted(own_branches, key=lambda number: (-_start(nodes[number]), number)):
        branch_outline = outlines.pop(branch)
        below[branch] = max(1, outline.room_below(branch_outline))
        outline.add(branch_outline, below[branch])
        outline.add_connector(nodes[branch].turn, below[branch])
    return outline
