"""Finds a level by its address: `family/level`, such as `backend-developer/senior`."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Level
from ladder_app.domain.text.suggest import closest


class AddressError(Exception):
    """No family or level has this address; `suggestions` are similar addresses."""

    def __init__(self, address: str, suggestions: tuple[str, ...] = ()) -> None:
        """Keep the address that was not found and the similar ones."""
        super().__init__(address)
        self.address = address
        self.suggestions = suggestions


class Place(Struct, frozen=True):
    """A level together with its family."""

    family: JobFamily
    level: Level

    @property
    def address(self) -> str:
        """The address of the level: `family/level`."""
        return f"{self.family.id}/{self.level.id}"


def places(families: Sequence[JobFamily]) -> list[Place]:
    """All levels of all families, in order."""
    return [Place(family, level) for family in families for level in family.levels]


def find_place(families: Sequence[JobFamily], address: str) -> Place:
    """The level at `address`.

    Raises:
        AddressError: no level has this address.
    """
    family_id, _, level_id = address.partition("/")
    for family in families:
        level = family.level(level_id) if family.id == family_id else None
        if level is not None:
            return Place(family, level)
    found = closest(address, [p.address for p in places(families)])
    raise AddressError(address, (found,) if found else ())


def find_family(families: Sequence[JobFamily], family_id: str) -> JobFamily:
    """The family with this id.

    Raises:
        AddressError: no family has this id. Addresses of levels with a similar id are suggested.
    """
    for family in families:
        if family.id == family_id:
            return family
    candidates: dict[str, tuple[str, ...]] = {}
    for place in places(families):
        candidates[place.level.id] = (*candidates.get(place.level.id, ()), place.address)
    candidates |= {family.id: (family.id,) for family in families}
    raise AddressError(family_id, candidates.get(closest(family_id, candidates), ()))
