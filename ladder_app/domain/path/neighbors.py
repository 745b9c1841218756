"""Moves from station to station of a map, as with arrow keys."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from ladder_app.domain.path.map import PathMap, Station


class Walk(Enum):
    """The direction: along the lines, to the lane above or below, or to either end."""

    BACK = "back"
    ON = "on"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def walk(path_map: PathMap, here: Station, direction: Walk) -> Station:
    """The station in that direction, or `here` if there is none.

    ON and BACK follow the lines, straight ahead at a fork. UP and DOWN lead to
    the nearest column in the next lane that has stations.
    """
    if direction is Walk.FIRST:
        return min(path_map.stations, key=lambda s: (s.column, s.lane))
    if direction is Walk.LAST:
        return max(path_map.stations, key=lambda s: (s.lane == here.lane, s.column, -s.lane))
    if direction in (Walk.UP, Walk.DOWN):
        return _in_next_lane(path_map.stations, here, -1 if direction is Walk.UP else 1)
    found = path_map.after(here.address) if direction is Walk.ON else path_map.before(here.address)
    return min(found, key=lambda s: abs(s.lane - here.lane), default=here)


def _in_next_lane(stations: Iterable[Station], here: Station, step: int) -> Station:
    beyond = [s for s in stations if (s.lane - here.lane) * step > 0]
    nearest = min((abs(s.lane - here.lane) for s in beyond), default=0)
    lane = [s for s in beyond if abs(s.lane - here.lane) == nearest]
    return min(lane, key=lambda s: (abs(s.column - here.column), s.column), default=here)
