"""Which levels the ladders themselves place below or above a level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level


def is_equivalent(one: Place, other: Place) -> bool:
    """Whether either of two levels names the other as equivalent."""
    return other.address in one.level.equivalent or one.address in other.level.equivalent


def below(place: Place) -> list[Place]:
    """The levels before a level on its path, the nearest first."""
    found: list[Place] = []
    before = place.family.previous(place.level)
    while before is not None:
        found.append(Place(place.family, before))
        before = place.family.previous(before)
    return found


def above(place: Place) -> list[Place]:
    """The levels after a level, on all branches, the nearest first."""
    found: list[Level] = list(place.family.following(place.level))
    # The loop visits what it appends.
    for level in found:
        found += place.family.following(level)
    return [Place(place.family, level) for level in found]


def lower_than(place: Place, families: Sequence[JobFamily]) -> set[str]:
    """The addresses of the levels that the ladders place below a level.

    Those are the levels before it on its path, and the levels before an equivalent of one of
    these or of the level itself.
    """
    path = [place, *below(place)]
    found = {each.address for each in path[1:]}
    for equivalent in _equivalents(path, families):
        for each in below(equivalent):
            if each.address in found:
                break
            found.add(each.address)
    return found


def _equivalents(path: Iterable[Place], families: Sequence[JobFamily]) -> Iterator[Place]:
    own: set[str] = set()
    named: set[str] = set()
    for each in path:
        own.add(each.address)
        named.update(each.level.equivalent)
    for family in families:
        for level in family.levels:
            place = Place(family, level)
            if place.address in named or not own.isdisjoint(level.equivalent):
                yield place
