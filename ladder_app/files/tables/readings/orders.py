"""Whether the levels stand lowest or highest first, by what their names say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ladder_app.files.tables.mapping import Order
from ladder_app.files.tables.vocabulary.ranks import compare


def order_of(names: Sequence[str]) -> Order:
    """Highest first where the names fall throughout, by name where they are mixed up."""
    steps = [compare(lower, upper) for lower, upper in pairwise(names)]
    falls, rises = steps.count(-1), steps.count(1)
    if falls and not rises:
        return Order.HIGHEST_FIRST
    return Order.LOWEST_FIRST
