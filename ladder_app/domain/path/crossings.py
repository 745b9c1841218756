"""Finds the steps to other families that ladder files name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.map import Crossing


def crossings_of(family: JobFamily, families: Sequence[JobFamily]) -> tuple[Crossing, ...]:
    """The levels that this family's levels name as equivalent or to see also, each once.

    An equivalent level counts even if only the other file names it. Addresses
    of unknown levels and of whole families are ignored.
    """
    known = {
        place.address: place
        for each in reversed(families)
        for place in (Place(each, level) for level in each.levels)
    }
    own = dict(_named_here(family, known))
    named = {**own, **dict(_named_elsewhere(family, families))}
    return tuple(Crossing(level_id, place) for (level_id, _), place in named.items())


_Ends = tuple[str, str]


def _named_here(family: JobFamily, known: dict[str, Place]) -> Iterator[tuple[_Ends, Place]]:
    for level in family.levels:
        for address in (*level.equivalent, *level.see_also):
            place = known.get(address)
            if place is not None and address != f"{family.id}/{level.id}":
                yield (level.id, address), place


def _named_elsewhere(
    family: JobFamily, families: Sequence[JobFamily]
) -> Iterator[tuple[_Ends, Place]]:
    for other in families:
        if other.id == family.id:
            continue
        for level in other.levels:
            place = Place(other, level)
            for address in level.equivalent:
                family_id, _, level_id = address.partition("/")
                if family_id == family.id and family.level(level_id) is not None:
                    yield (level_id, place.address), place
