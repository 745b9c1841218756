"""Finds a level by its address: `family/level`, such as `backend-developer/senior`.

The address of a family is its id, and that of a track `family/track/id`.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.domain.text.suggest import closest

_TRACK = "track"


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


class Group(Struct, frozen=True):
    """A family with all its levels, or one of its tracks."""

    family: JobFamily
    track: Track | None = None

    @property
    def address(self) -> str:
        """The address of the family or of the track."""
        return f"{self.family.id}/{_TRACK}/{self.track.id}" if self.track else self.family.id

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels of the family or of the track."""
        return self.track.levels if self.track else self.family.levels

    @property
    def title(self) -> str:
        """The name of the family; for a track, its own name before that."""
        if self.track is None:
            return self.family.name
        return f"{self.track.name or self.track.id} — {self.family.name}"


def group_in(family: JobFamily, address: str) -> Group | None:
    """The family or the track of it that has this address, or None; it has levels."""
    groups = (Group(family), *(Group(family, track) for track in family.tracks))
    return next((each for each in groups if each.address == address and each.levels), None)


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
