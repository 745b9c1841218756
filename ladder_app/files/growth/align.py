"""Aligns the items of a list before and after a change."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import zip_longest

from msgspec import Struct

_MAX_COMPARISONS = 250_000


class Aligned(Struct, frozen=True):
    """An item before and the same one after the change; None where there is none."""

    old: int | None
    new: int | None


def align(
    old: Sequence[Hashable], new: Sequence[Hashable], *, is_changed_in_place: bool
) -> list[Aligned]:
    """Both lists as one, in the order of both: equal items are the same.

    Items between them are the same one by one, changed in place; or else none of them is.
    """
    found: list[Aligned] = []
    for olds, news in _blocks(old, new):
        is_equal = [old[index] for index in olds] == [new[index] for index in news]
        if is_equal or is_changed_in_place:
            found += [Aligned(a, b) for a, b in zip_longest(olds, news)]
        else:
            found += [Aligned(index, None) for index in olds]
            found += [Aligned(None, index) for index in news]
    return found


def _blocks(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[range, range]]:
    """The blocks of both lists in turn that are equal or replace each other."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    yield range(start), range(start)
    yield from _between(old, new, range(start, len(old) - end), range(start, len(new) - end))
    yield range(len(old) - end, len(old)), range(len(new) - end, len(new))


def _between(
    old: Sequence[Hashable], new: Sequence[Hashable], olds: range, news: range
) -> Iterator[tuple[range, range]]:
    if len(olds) * len(news) > _MAX_COMPARISONS:
        yield olds, news
        return
    # Imported late: most changes are of one item.
    from difflib import SequenceMatcher

    pieces = [old[index] for index in olds], [new[index] for index in news]
    matcher = SequenceMatcher(None, *pieces, autojunk=False)
    for _, first, last, new_first, new_last in matcher.get_opcodes():
        yield olds[first:last], news[new_first:new_last]
