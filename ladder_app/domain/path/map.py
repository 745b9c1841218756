"""A job family as a map: levels are stations, tracks are lines that fork and join."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cached_property

from msgspec import Struct

from ladder_app.domain.address import Place
from ladder_app.domain.model import JobFamily, Level, Track
from ladder_app.domain.path.lanes import Node, lanes_of


class LineKind(Enum):
    """The kind of a line: a step within a track, a branch into another, or a crossing."""

    STEP = "step"
    BRANCH = "branch"
    CROSSING = "crossing"


class Crossing(Struct, frozen=True):
    """A step named in a family's file in addition to its tracks, often to another family."""

    level_id: str
    to: Place


class Station(Struct, frozen=True, kw_only=True):
    """A level on the map: `column` steps from the start, in a `lane`, both from 0.

    A guest is a level of another family, below the level that leads to it. `track` is the name
    of the track that starts here, if any.
    """

    place: Place
    column: int
    lane: int
    is_guest: bool = False
    track: str = ""

    @property
    def address(self) -> str:
        """The level's address."""
        return self.place.address


class MapLine(Struct, frozen=True):
    """A line from one address to another."""

    before: str
    after: str
    kind: LineKind


class PathMap(Struct, frozen=True, kw_only=True, dict=True):
    """Stations in file order, guests last, and the lines between them."""

    family: JobFamily
    stations: tuple[Station, ...]
    lines: tuple[MapLine, ...]

    @cached_property
    def columns(self) -> int:
        """The number of columns."""
        return 1 + max((station.column for station in self.stations), default=-1)

    @cached_property
    def lanes(self) -> int:
        """The number of lanes."""
        return 1 + max((station.lane for station in self.stations), default=-1)

    @cached_property
    def _by_address(self) -> dict[str, Station]:
        return {station.address: station for station in self.stations}

    @cached_property
    def _after(self) -> dict[str, list[str]]:
        after: dict[str, list[str]] = {}
        for line in self.lines:
            after.setdefault(line.before, []).append(line.after)
        return after

    @cached_property
    def _before(self) -> dict[str, list[str]]:
        before: dict[str, list[str]] = {}
        for line in self.lines:
            before.setdefault(line.after, []).append(line.before)
        return before

    def station(self, address: str) -> Station | None:
        """The station at an address, or None."""
        return self._by_address.get(address)

    def after(self, address: str) -> tuple[Station, ...]:
        """The stations to which lines lead from here."""
        return tuple(self._by_address[found] for found in self._after.get(address, ()))

    def before(self, address: str) -> tuple[Station, ...]:
        """The stations from which lines lead here."""
        return tuple(self._by_address[found] for found in self._before.get(address, ()))


def path_map(family: JobFamily, crossings: Iterable[Crossing] = ()) -> PathMap:
    """The map of a family with the given crossings."""
    number = {level.id: position for position, level in enumerate(family.levels)}
    parents = _parents(family, number)
    columns = _columns(parents)
    own_crossings = _from_family(crossings, number)
    guests = _guests(own_crossings, family)
    nodes = _nodes(family, number, parents, columns)
    nodes += [_guest_node([columns[number[i]] for i in ids], ids, number) for _, ids in guests]
    places = [Place(family, level) for level in family.levels]
    places += [place for place, _ in guests]
    return PathMap(
        family=family,
        stations=_stations(family, places, nodes),
        lines=(*_steps(family, parents), *_crossing_lines(family, own_crossings)),
    )


def _stations(
    family: JobFamily, places: Sequence[Place], nodes: Sequence[Node]
) -> tuple[Station, ...]:
    has_several_tracks = len(family.tracks) > 1
    starts = {
        track.levels[0].id: track.name
        for track in family.tracks
        if track.levels and has_several_tracks
    }
    own_count = len(family.levels)
    return tuple(
        Station(
            place=place,
            column=node.column,
            lane=lane,
            is_guest=position >= own_count,
            track=starts.get(place.level.id, "") if position < own_count else "",
        )
        for position, (place, node, lane) in enumerate(
            zip(places, nodes, lanes_of(nodes), strict=True)
        )
    )


def _parents(family: JobFamily, number: dict[str, int]) -> list[int | None]:
    found = [family.previous(level) for level in family.levels]
    return [number[level.id] if level else None for level in found]


def _columns(parents: list[int | None]) -> list[int]:
    """The number of steps of each level from its start; a cycle is cut at one of its levels."""
    columns: dict[int, int] = {}
    for position in range(len(parents)):
        trail: list[int] = []
        here: int | None = position
        while here is not None and here not in columns:
            if here in trail:
                parents[here] = None
                trail = trail[: trail.index(here) + 1]
                break
            trail.append(here)
            here = parents[here]
        for step in reversed(trail):
            parent = parents[step]
            columns[step] = 0 if parent is None else columns[parent] + 1
    return [columns[position] for position in range(len(parents))]


def _nodes(
    family: JobFamily,
    number: dict[str, int],
    parents: list[int | None],
    columns: list[int],
) -> list[Node]:
    main: dict[int, int] = {}
    track_of = _track_of(family, number)
    for position, parent in enumerate(parents):
        if parent is None:
            continue
        # A line continues in its own track or, after the track's end, in the first that follows.
        is_same_track = track_of[position] is track_of[parent]
        if parent not in main or (is_same_track and track_of[main[parent]] is not track_of[parent]):
            main[parent] = position
    return [
        Node(column=columns[position], parent=parents[position], main=main.get(position))
        for position in range(len(columns))
    ]


def _track_of(family: JobFamily, number: dict[str, int]) -> dict[int, Track]:
    return {number[level.id]: track for track in family.tracks for level in track.levels}


def _from_family(crossings: Iterable[Crossing], number: dict[str, int]) -> tuple[Crossing, ...]:
    """The crossings from a level of this family, each once."""
    by_ends = {
        (crossing.level_id, crossing.to.address): crossing
        for crossing in crossings
        if crossing.level_id in number
    }
    return tuple(by_ends.values())


def _guests(crossings: Sequence[Crossing], family: JobFamily) -> list[tuple[Place, list[str]]]:
    """The levels of other families, with the ids of the levels that lead to each."""
    guests: dict[str, tuple[Place, list[str]]] = {}
    for crossing in crossings:
        if crossing.to.family.id != family.id:
            found = guests.setdefault(crossing.to.address, (crossing.to, []))
            found[1].append(crossing.level_id)
    return list(guests.values())


def _guest_node(columns: list[int], ids: list[str], number: dict[str, int]) -> Node:
    last = max(columns)
    return Node(
        column=last,
        parent=number[ids[columns.index(last)]],
        main=None,
        reach=min(columns),
        turns_behind=True,
    )


def _steps(family: JobFamily, parents: list[int | None]) -> tuple[MapLine, ...]:
    levels = family.levels
    track_of = {level.id: track for track in family.tracks for level in track.levels}
    return tuple(
        MapLine(
            _address(family, levels[parent]),
            _address(family, level),
            LineKind.STEP if track_of[levels[parent].id] is track_of[level.id] else LineKind.BRANCH,
        )
        for level, parent in zip(levels, parents, strict=True)
        if parent is not None
    )


def _crossing_lines(family: JobFamily, crossings: Sequence[Crossing]) -> tuple[MapLine, ...]:
    level_ids = {level.id for level in family.levels}
    return tuple(
        MapLine(f"{family.id}/{crossing.level_id}", crossing.to.address, LineKind.CROSSING)
        for crossing in crossings
        if crossing.to.family.id != family.id or crossing.to.level.id in level_ids
    )


def _address(family: JobFamily, level: Level) -> str:
    return Place(family, level).address
