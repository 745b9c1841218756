"""Walks from one match to the next within one view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

Cell = tuple[int, int]
"""A row and a column."""


class MatchPosition(Struct, frozen=True):
    """Which match of how many in a view is current; both are 0 where there is none.

    `is_wrapped` tells that the walk began again at the other end.
    """

    number: int
    total: int
    is_wrapped: bool = False


class MatchWalk:
    """The cells with a match in reading order, and the one that was reached last."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        """Start before the first of these cells."""
        self._cells = cells
        self._reached: Cell | None = None

    @property
    def cell(self) -> Cell | None:
        """The match that was reached last."""
        return self._reached

    def step(self, current: Cell, step: int) -> MatchPosition:
        """Go to the next (1) or previous (-1) match, from the current cell."""
        cells = self._cells
        if not cells:
            return MatchPosition(0, 0)
        # A match that the user selected, or that was current at first, counts once it is reached.
        if current != self._reached and current in cells:
            place = cells.index(current)
        else:
            place = bisect_right(cells, current) if step > 0 else bisect_left(cells, current) - 1
        number = place % len(cells)
        self._reached = cells[number]
        return MatchPosition(number + 1, len(cells), is_wrapped=place != number)
