"""Going from station to station."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.map import path_map
from ladder_app.domain.path.neighbors import Walk, walk
from tests.domain.path.path_sample import families, family_of

FORKED = family_of(("", "", "", "", ""), ("0-2", "", ""))


@pytest.mark.parametrize(
    ("start", "where", "end"),
    [
        ("0-2", Walk.ON, "0-3"),
        ("0-2", Walk.BACK, "0-1"),
        ("0-2", Walk.DOWN, "1-0"),
        ("1-0", Walk.BACK, "0-2"),
        ("1-1", Walk.UP, "0-4"),
        ("1-0", Walk.LAST, "1-2"),
        ("1-2", Walk.FIRST, "0-0"),
        ("0-0", Walk.BACK, "0-0"),
        ("0-4", Walk.ON, "0-4"),
        ("0-4", Walk.UP, "0-4"),
    ],
)
def test_arrows_follow_the_lines_and_change_lanes(start: str, where: Walk, end: str) -> None:
    drawn = path_map(FORKED)
    here = drawn.station(f"f/{start}")
    assert here is not None
    assert walk(drawn, here, where).place.level.id == end


@settings(deadline=None)
@given(families(), st.data())
def test_every_station_is_reached_by_arrows(family: JobFamily, data: st.DataObject) -> None:
    drawn = path_map(family)
    start = data.draw(st.sampled_from(drawn.stations))
    reached, waiting = {start.address}, [start]
    while waiting:
        here = waiting.pop()
        for where in Walk:
            there = walk(drawn, here, where)
            if there.address not in reached:
                reached.add(there.address)
                waiting.append(there)
    assert reached == {station.address for station in drawn.stations}
