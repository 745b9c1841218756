"""What a step adds, and going from station to station."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ladder_app.domain.address import Place
from ladder_app.domain.compare.changes import Change
from ladder_app.domain.model import JobFamily
from ladder_app.domain.path.gains import gains_along
from ladder_app.domain.path.map import path_map
from ladder_app.domain.path.neighbors import Walk, walk
from ladder_app.files.ladder_file import read_ladder
from ladder_app.files.library import bundled_paths
from tests.domain.path.path_sample import families, family_of

FORKED = family_of(("", "", "", "", ""), ("0-2", "", ""))


def backend() -> JobFamily:
    path = next(p for p in bundled_paths() if p.name.startswith("backend-developer"))
    family = read_ladder(path).family
    assert family is not None
    return family


def test_each_step_says_only_what_it_adds() -> None:
    family = backend()
    steps = gains_along([Place(family, level) for level in family.levels])
    assert [(s.before.level.id, s.after.level.id) for s in steps] == [
        ("junior", "middle"), ("middle", "senior"),
    ]  # fmt: skip
    assert {item.change for step in steps for item in step.statements} == {Change.NEW, Change.GROWN}
    assert {item.change for step in steps for item in step.skills} == {Change.NEW, Change.GROWN}
    # From a midpoint of 70,000 to one of 100,000.
    assert steps[0].progression is not None
    assert round(steps[0].progression.value, 4) == Decimal("0.4286")
    assert not steps[0].progression.of_open_top


def test_a_level_alone_has_no_step() -> None:
    family = backend()
    assert gains_along([Place(family, family.levels[0])]) == ()
    assert gains_along([]) == ()


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
