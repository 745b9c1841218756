"""Going from station to station of a map, as arrow keys do."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from ladder_app.domain.path.map import PathMap, Station


class Walk(Enum):
    """Where to: along the lines, to the lane above or below, or to either end."""

    BACK = "back"
    ON = "on"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def walk(drawn: PathMap, here: Station, where: Walk) -> Station:
    """The station that lies there, or this one where there is none.

    On and back follow the lines, straight on where they fork; up and down lead
    to the next lane that has stations, and there to the nearest column.
    """
    if where is Walk.FIRST:
        return min(drawn.stations, key=lambda s: (s.column, s.lane))
    if where is Walk.LAST:
        return max(drawn.stations, key=lambda s: (s.lane == here.lane, s.column, -s.lane))
    if where in (Walk.UP, Walk.DOWN):
        return _in_next_lane(drawn.stations, here, -1 if where is Walk.UP else 1)
    found = drawn.after(here.address) if where is Walk.ON else drawn.before(here.address)
    return min(found, key=lambda s: abs(s.lane - here.lane), default=here)


def _in_next_lane(stations: Iterable[Station], here: Station, step: int) -> Station:
    beyond = [s for s in stations if (s.lane - here.lane) * step > 0]
    nearest = min((abs(s.lane - here.lane) for s in beyond), default=0)
    lane = [s for s in beyond if abs(s.lane - here.lane) == nearest]
    return min(lane, key=lambda s: (abs(s.column - here.column), s.column), default=here)
