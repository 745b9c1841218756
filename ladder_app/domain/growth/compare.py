"""Compares what two people wrote about the same target."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from ladder_app.domain.growth.entries import Growth
from ladder_app.domain.growth.items import Item
from ladder_app.domain.growth.standing import Standing, Status, standing


class ComparedStanding(Struct, frozen=True):
    """Where two people see a person at one item."""

    one: Standing
    other: Standing

    @property
    def is_different(self) -> bool:
        """Whether the two differ in the mark or the step. An assumed mark is no mark."""
        one, other = self.one.counted, self.other.counted
        return (one.mark, one.step, one.is_below) != (other.mark, other.step, other.is_below)

    @property
    def is_disputed(self) -> bool:
        """Whether both marked the item, and differ."""
        return self.is_different and self.one.counted.is_marked and self.other.counted.is_marked

    @property
    def difference(self) -> int:
        """The steps between the two; 0 where one of them is unmarked."""
        if Status.UNMARKED in (self.one.status, self.other.status):
            return 0
        return abs(self.one.distance - self.other.distance)


def compare_growth(
    items: Iterable[Item], one: Growth, other: Growth
) -> tuple[ComparedStanding, ...]:
    """The items with where each of two people stands: differences first, the largest of them first.

    Otherwise they are in the order of the level. Swapping the two people gives the same order.
    """
    compared = [ComparedStanding(standing(item, one), standing(item, other)) for item in items]
    return tuple(sorted(compared, key=lambda each: (not each.is_different, -each.difference)))
